import type { LegalFacts } from '@duologue/contract/legal-facts.ts';
import { useState } from 'react';
import { useApi } from '../../api/query.ts';
import { useIsLead } from '../../api/use-role.ts';
import { useText } from '../../messages/text-context.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { useGateAnswer } from '../answer/use-gate-answer.ts';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { LegalForm, type LegalTask } from './legal-form.tsx';
import { legalQuestions } from './legal-questions.ts';
import { LegalView } from './legal-view.tsx';

/** What the law asks about this case: what is recorded, what is asked, and the forms to say it. */
export function LegalDialog({ brief, number, onClose }: OpenDialog) {
  const text = useText();
  const isLead = useIsLead();
  const [task, setTask] = useState<LegalTask | undefined>();
  const { caseId, stops } = brief;
  const facts = useApi('GET /cases/{caseId}/legal', { params: { caseId } });
  const answer = useGateAnswer(caseId, number);
  if (task !== undefined) {
    const zone = answer.data?.decision?.zones[0];
    return <LegalForm task={task} brief={brief} zone={zone} onClose={() => setTask(undefined)} />;
  }
  return (
    <Dialog title={text('law.facts.title')} isOpen onClose={onClose} width="l">
      {facts.error !== null && <ProblemNote error={facts.error} onRetry={() => void facts.refetch()} />}
      {facts.data === undefined ? (
        facts.error === null && <Skeleton lines={8} height={32} />
      ) : (
        <LegalView
          facts={facts.data satisfies LegalFacts}
          stops={stops}
          questions={legalQuestions(answer.data?.decision?.findings ?? [])}
          isLead={isLead}
          onTask={setTask}
        />
      )}
    </Dialog>
  );
}
