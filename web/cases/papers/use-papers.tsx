import type { PaperedItemWire, PaperWire } from '@duologue/contract/papers.ts';
import { type ReactNode, useState } from 'react';
import { useApi, useApiWrite, useClient } from '../../api/query.ts';
import { useRole } from '../../api/use-role.ts';
import { useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { saveBlob } from '../data/save-file.ts';
import { PaperClip, PapersCard } from './papers-card.tsx';

type Of = { readonly item: PaperedItemWire; readonly paper: PaperWire };

/** The files of the invoices of a case, for its brief: a clip behind each number, and all of them with what can be done. */
export function usePapers(caseId: string, send: ReactNode) {
  const text = useText();
  const client = useClient();
  const [removing, setRemoving] = useState<Of | undefined>();
  const [attachingTo, setAttachingTo] = useState<PaperedItemWire | undefined>();
  const [problem, setProblem] = useState<unknown>(null);
  const papers = useApi('GET /cases/{caseId}/papers', { params: { caseId }, query: { settled: 'yes' } });
  const attach = useApiWrite('POST /cases/{caseId}/papers', { refreshes: ['GET /cases/{caseId}/papers'] });
  const role = useRole();
  const keep = (item: PaperedItemWire, file: File) => {
    setProblem(null);
    setAttachingTo(item);
    attach
      .writeAsync({ params: { caseId }, query: { itemId: item.itemId, name: file.name.slice(-255) }, file })
      .then(({ fileName }) => showToast({ words: text('papers.kept', { name: fileName, number: item.number ?? '' }) }))
      .catch(setProblem)
      .finally(() => setAttachingTo(undefined));
  };
  const save = ({ paperId, fileName }: PaperWire) => {
    setProblem(null);
    client
      .fetchFile('GET /cases/{caseId}/papers/{paperId}', { params: { caseId, paperId } })
      .then((file) => saveBlob(fileName, file))
      .catch(setProblem);
  };
  const items = papers.data?.items ?? [];
  const paperOf = (itemId: string) => {
    const [first] = items.find((item) => item.itemId === itemId)?.papers ?? [];
    return first && <PaperClip paper={first} onSave={save} />;
  };
  const papersPart = (
    <>
      {problem !== null && <ProblemNote error={problem} />}
      <PapersCard
        items={items}
        mayAct={role !== undefined && role !== 'auditor'}
        attachingTo={attachingTo?.itemId}
        send={send}
        onAttach={keep}
        onSave={save}
        onRemove={(item, paper) => setRemoving({ item, paper })}
      />
      {removing !== undefined && <RemoveDialog caseId={caseId} {...removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
  return { paperOf, papersPart };
}

type RemoveProps = Of & { readonly caseId: string; readonly onClose: () => void };

/** Asked first, by name: there is no way back. */
function RemoveDialog({ caseId, item: { number }, paper: { paperId, fileName }, onClose }: RemoveProps) {
  const text = useText();
  const remove = useApiWrite('POST /cases/{caseId}/papers/{paperId}/remove', {
    refreshes: ['GET /cases/{caseId}/papers'],
    onDone: () => {
      showToast({ words: text('papers.removed', { name: fileName }) });
      onClose();
    },
  });
  return (
    <DialogForm
      title={text('papers.remove.title', { name: fileName })}
      submit={text('papers.remove.confirm')}
      isDangerous
      isComplete
      isPending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.write({ params: { caseId, paperId }, body: {} })}
      onClose={onClose}
    >
      <p>{text('papers.remove.about', { number: number ?? '' })}</p>
    </DialogForm>
  );
}
