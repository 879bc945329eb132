import { useApi, useApiWrite } from '../api/query.ts';
import { useRole } from '../api/use-role.ts';
import { useText } from '../messages/text-context.tsx';
import { AuthorityPage } from '../settings/authority/authority-page.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { Page } from '../ui/layout/page.tsx';

export function Route() {
  const text = useText();
  const role = useRole();
  const { data, error, refetch } = useApi('GET /settings/negotiation', {});
  const save = useApiWrite('PUT /settings/negotiation', {
    onDone: () => showToast({ words: text('agree.settings.saved') }),
    onRefused: () => void refetch(),
  });
  if (data === undefined || role === undefined) {
    return (
      <Page title={text('agree.settings.title')} width="read">
        {error === null ? <Skeleton lines={8} height={56} /> : <ProblemNote error={error} />}
      </Page>
    );
  }
  return (
    <AuthorityPage
      standing={data}
      mayChange={role === 'manager'}
      isBusy={save.isPending}
      error={save.error}
      onSave={async (body) => ({ ...body, ...(await save.writeAsync({ body })) })}
      onForget={save.reset}
    />
  );
}
