import { useApi } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { PackPage } from '../settings/rules/pack-page.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { usePathParam } from './path-param.ts';

export function Route() {
  const text = useText();
  const packId = usePathParam('packId');
  const rule = usePathParam('rule');
  const pack = useApi('GET /rules/{packId}', { params: { packId } });
  if (pack.data !== undefined) return <PackPage key={packId} {...pack.data} chosen={rule === '' ? undefined : rule} />;
  return (
    <Page title={text('rulebook.title')}>
      {pack.error === null ? (
        <Skeleton lines={10} height={44} />
      ) : (
        <ProblemNote error={pack.error} onRetry={() => void pack.refetch()} />
      )}
    </Page>
  );
}
