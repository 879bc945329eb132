import { useApi, useApiWrite } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { PlaybookLink } from '../guide/playbook-link.tsx';
import { useText } from '../messages/text-context.tsx';
import { AboutSettings, SampleSettings } from '../settings/about-settings.tsx';
import { AuthorityLinks } from '../settings/authority/authority-links.tsx';
import { LawLink } from '../settings/law/law-link.tsx';
import { LetterSettingsLink } from '../settings/letters/letter-settings-page.tsx';
import { MoneyLink } from '../settings/money/money-link.tsx';
import { LookSettings } from '../settings/look-settings.tsx';
import { ProfileSettings } from '../settings/profile-settings.tsx';
import { useKept } from '../ui/base/kept.ts';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { SameDebtorsSection } from './same-debtors-section.tsx';

export function Route() {
  const text = useText();
  const go = useGo();
  const session = useKept(keptSession);
  const { data: workbench } = useApi('GET /workbench', {});
  const addProfile = useApiWrite('POST /profiles', {
    onDone: ({ name }) => showToast({ words: text('settings.added', { name }) }),
  });
  const openSample = useApiWrite('POST /sample', {
    onDone: ({ tenantId, profiles }) => {
      const [profile] = profiles;
      if (profile !== undefined) keptSession.set({ tenantId, actorId: profile.actorId });
      go(paths.today());
    },
  });
  const removeSample = useApiWrite('DELETE /sample', {
    onDone: () => showToast({ words: text('shell.sampleRemoved') }),
  });
  const tenant = workbench?.tenants.find(({ tenantId }) => tenantId === session?.tenantId);
  const me = tenant?.profiles.find(({ actorId }) => actorId === session?.actorId);
  return (
    <Page title={text('settings.title')} width="read">
      <LookSettings />
      {(workbench === undefined || tenant === undefined || me === undefined) && <Skeleton lines={6} height={48} />}
      {workbench !== undefined && tenant !== undefined && me !== undefined && (
        <>
          <ProfileSettings
            tenant={tenant}
            actorId={me.actorId}
            error={addProfile.error}
            isBusy={addProfile.isPending}
            onSwitch={({ actorId, name }) => {
              keptSession.set({ tenantId: tenant.tenantId, actorId });
              showToast({ words: text('settings.switched', { name }) });
            }}
            onAdd={(profile) => addProfile.write({ body: profile })}
          />
          <PlaybookLink />
          <LawLink />
          <MoneyLink />
          <AuthorityLinks />
          <LetterSettingsLink />
          <SameDebtorsSection mayChange={me.role !== 'auditor'} />
          <SampleSettings
            isLoaded={workbench.tenants.some(({ kind }) => kind === 'sample')}
            isBusy={openSample.isPending || removeSample.isPending}
            onOpen={() => openSample.write({})}
            onRemove={() => removeSample.write({})}
          />
          <AboutSettings workbench={workbench} tenant={tenant} />
        </>
      )}
    </Page>
  );
}
