import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { Stack } from '../../ui/layout/page.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { sayCheck } from '../owed-line.tsx';
import styles from './findings.module.css';
import { FindingsView } from './findings-view.tsx';
import { useGateAnswer } from './use-gate-answer.ts';

/** Behind "Why?": every rule that was asked, and every check of what is owed. */
export function FindingsDialog({ brief, number, onAct, onClose }: OpenDialog) {
  const text = useText();
  const answer = useGateAnswer(brief.caseId, number);
  const decided = answer.data === undefined || answer.data.decision === null ? undefined : answer.data;
  const mayOverride = (answer.data?.overrides.length ?? 0) > 0 && brief.stillOwed.state === 'owed';
  const owed = (
    <section className={styles.view} aria-label={text('cases.owed.title')}>
      <div>
        <h3 className={styles.title}>{text('cases.owed.title')}</h3>
        <ul>
          {brief.stillOwed.checks.map((check) => (
            <li key={check.id}>{sayCheck(text, check)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
  return (
    <Dialog
      title={text('cases.decision.findings')}
      isOpen
      onClose={onClose}
      width="l"
      footer={
        <>
          {mayOverride && <Button onPress={() => onAct('callAnyway')}>{text('cases.action.callAnyway')}</Button>}
          {decided !== undefined && <Button onPress={() => onAct('week')}>{text('cases.action.week')}</Button>}
          <Button onPress={() => onAct('law')}>{text('cases.action.law')}</Button>
        </>
      }
    >
      <Stack gap={5}>
        {answer.error !== null && <ProblemNote error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.isPending && <Skeleton lines={8} height={28} />}
        {decided?.decision != null && (
          <FindingsView answer={{ ...decided, decision: decided.decision }}>{owed}</FindingsView>
        )}
        {answer.data?.decision === null && owed}
      </Stack>
    </Dialog>
  );
}
