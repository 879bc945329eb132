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
  const onRefused = () => void Promise.all([current.refetch(), log.refetch()]);
  const saveChoices = useApiWrite('PUT /settings/law', { onRefused });
  const saveRules = useApiWrite('PUT /settings/law/firm-rules', { onRefused });
  const error = current.error ?? log.error ?? rules.error;
  const said = <Saved,>(saved: Saved): Saved => {
    showToast({ words: text('firmLaw.saved'), tone: 'good' });
    return saved;
  };
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
  return (
    <LawPage
      current={current.data}
      log={log.data.changes}
      holidayIds={[...new Set(rules.data.packs.flatMap((pack) => pack.holidayLists.map(({ id }) => id)))].sort()}
      mayChange={role === 'manager'}
      onSaveChoices={(body) => saveChoices.writeAsync({ body }).then(said)}
      onSaveRules={(body) => saveRules.writeAsync({ body }).then(said)}
    />
  );
}
