import { useApi, useApiWrite } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { useText } from '../messages/text-context.tsx';
import { LawPage } from '../settings/law/law-page.tsx';
import { useKept } from '../ui/base/kept.ts';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { Page } from '../ui/layout/page.tsx';

/** Holidays that the rules of a pack ask for are known by the lists it brings. */
export function Route() {
  const text = useText();
  const session = useKept(keptSession);
  const { data: workbench } = useApi('GET /workbench', {});
  const current = useApi('GET /settings/law', {});
  const log = useApi('GET /settings/law/changes', {});
  const rules = useApi('GET /rules', {});
  const saveChoices = useApiWrite('PUT /settings/law');
  const saveRules = useApiWrite('PUT /settings/law/firm-rules');
  const error = current.error ?? log.error ?? rules.error;
  const said = () => showToast({ words: text('firmLaw.saved'), tone: 'good' });
  const role = workbench?.tenants
    .find(({ tenantId }) => tenantId === session?.tenantId)
    ?.profiles.find(({ actorId }) => actorId === session?.actorId)?.role;
  if (current.data === undefined || log.data === undefined || rules.data === undefined || role === undefined) {
    return (
      <Page title={text('firmLaw.title')} width="read">
        {error === null ? <Skeleton lines={10} height={44} /> : <ProblemNote error={error} />}
      </Page>
    );
  }
  const { firmRulesName: name, changeNo: basedOn } = current.data;
  return (
    <LawPage
      current={current.data}
      log={log.data.changes}
      holidayIds={[...new Set(rules.data.packs.flatMap((pack) => pack.holidayLists.map(({ id }) => id)))].sort()}
      mayChange={role === 'manager'}
      onReload={() => void Promise.all([current.refetch(), log.refetch()])}
      onSaveChoices={(settings, reason) => saveChoices.writeAsync({ body: { basedOn, settings, reason } }).then(said)}
      onSaveRules={(firmRules, reason) =>
        saveRules
          .writeAsync({ body: { basedOn, rules: firmRules, reason, ...(name === null ? {} : { name }) } })
          .then(said)
      }
    />
  );
}
