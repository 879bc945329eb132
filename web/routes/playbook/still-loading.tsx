import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import type { LoadedPlaybook } from './use-playbook.ts';

/** Until the playbook is there: its place, or why it does not come. */
export function StillLoading({ error, reload }: Pick<LoadedPlaybook, 'error' | 'reload'>) {
  return error === null ? <Skeleton lines={10} height={44} /> : <ProblemNote error={error} onRetry={reload} />;
}
