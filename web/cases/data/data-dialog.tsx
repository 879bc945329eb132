import { useState } from 'react';
import { useApi } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { AccessForm } from './access-form.tsx';
import { type DataTask, DataView } from './data-view.tsx';
import { EraseForm } from './erase-form.tsx';
import { HoldDataForm, LiftDataForm } from './hold-forms.tsx';

/** What is kept about this debtor, and what can be done with it: for a manager. */
export function DataDialog({ brief, onClose }: Pick<OpenDialog, 'brief' | 'onClose'>) {
  const text = useText();
  const [task, setTask] = useState<DataTask | undefined>();
  const { debtorId } = brief.debtor;
  const data = useApi('GET /debtors/{debtorId}/data', { params: { debtorId } });
  const back = () => setTask(undefined);
  if (task !== undefined) {
    const form = { brief, onClose: back };
    if (task.kind === 'access') return <AccessForm {...form} />;
    if (task.kind === 'hold') return <HoldDataForm {...form} />;
    if (task.kind === 'lift') return <LiftDataForm {...form} legalHoldId={task.legalHoldId} />;
    return <EraseForm {...form} />;
  }
  return (
    <Dialog title={text('data.title')} isOpen onClose={onClose} width="l">
      {data.error !== null && <ProblemNote error={data.error} onRetry={() => void data.refetch()} />}
      {data.data === undefined ? (
        data.error === null && <Skeleton lines={8} height={32} />
      ) : (
        <DataView data={data.data} onTask={setTask} />
      )}
    </Dialog>
  );
}
