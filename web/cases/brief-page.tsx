import type { Brief } from '@duologue/contract/cases.ts';
import { type ReactNode, useState } from 'react';
import { useApi, useApiWrite, useClient } from '../api/query.ts';
import { useRole } from '../api/use-role.ts';
import { useCommands } from '../commands/registry.ts';
import { useText } from '../messages/text-context.tsx';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { useGateAnswer } from './answer/use-gate-answer.ts';
import { type BriefAction, briefCommands, decisionOf } from './brief-commands.ts';
import { BriefView } from './brief-view.tsx';
import { CaseDialog } from './dialogs/case-dialog.tsx';
import { usePapers } from './papers/use-papers.tsx';
import { openCallSheet } from './open-call-sheet.ts';
import { useLanguageOfWords } from './use-language-of-words.ts';

/** The decision about the next call goes stale with the clock there; it is asked again every so often. */
const DECISION_FRESH_MS = 60_000;

type BriefPageProps = {
  readonly caseId: string;
  /** What other subjects have to say of this case, below everything else. */
  readonly more?: ReactNode;
  /** What sends invoices once more. */
  readonly sendInvoices?: ReactNode;
};

/** The brief of one case: loads it, starts the call, opens the dialogs. */
export function BriefPage({ caseId, more, sendInvoices }: BriefPageProps) {
  const go = useGo();
  const client = useClient();
  const language = useLanguageOfWords();
  const [dialog, setDialog] = useState<BriefAction | undefined>();
  const [record, setRecord] = useState(false);
  const [chosenNumber, setNumber] = useState<string | undefined>();
  const brief = useApi('GET /cases/{caseId}', { params: { caseId }, query: {} }, { everyMs: DECISION_FRESH_MS });
  const start = useStart(() => void brief.refetch());
  const gone = useApiWrite('POST /cases/{caseId}/gone');

  const number = chosenNumber ?? firstGood(brief.data?.phones ?? []);
  const { data: answer } = useGateAnswer(caseId, number, number !== undefined);
  const startCall = () => {
    if (brief.data?.openCallId != null) return go(paths.call(brief.data.openCallId));
    if (number === undefined || start.isPending) return;
    const acknowledgeWarnings = decisionOf(brief.data, answer)?.verdict === 'warn';
    start.write({ params: { caseId }, body: { number, acknowledgeWarnings, record, ...shownIn(brief.data) } });
  };
  const act = (action: BriefAction) => {
    if (action === 'startCall') startCall();
    else if (action === 'callSheet') void openCallSheet(client, caseId, language);
    else if (action === 'timeline') go(paths.timeline(caseId));
    else setDialog(action);
  };
  const commands = briefCommands(act, brief.data, answer, useRole() === 'manager');
  useCommands(commands);
  const { paperOf, papersPart } = usePapers(caseId, sendInvoices);

  if (brief.data === undefined) return <NotYet error={brief.error} onRetry={() => void brief.refetch()} />;
  return (
    <>
      <BriefView
        brief={brief.data}
        answer={answer}
        number={number}
        onNumber={setNumber}
        isRecorded={record}
        onRecord={setRecord}
        commands={commands}
        onAct={act}
        onGone={(answer, itemIds) => gone.write({ params: { caseId }, body: { answer, itemIds: [...itemIds] } })}
        isAnswering={gone.isPending}
        isStarting={start.isPending}
        problem={start.error ?? gone.error}
        paperOf={paperOf}
        more={
          <>
            {papersPart}
            {more}
          </>
        }
      />
      <CaseDialog action={dialog} brief={brief.data} number={number} onAct={act} onClose={() => setDialog(undefined)} />
    </>
  );
}

function NotYet({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <Page title={text('cases.brief.title')}>
      {error === null ? <Skeleton lines={8} height={28} /> : <ProblemNote error={error} onRetry={onRetry} />}
    </Page>
  );
}

/** A refused call has something to say that the brief does not show yet: it is read again. */
function useStart(onRefused: () => void) {
  const go = useGo();
  return useApiWrite('POST /cases/{caseId}/calls', { onDone: ({ call }) => go(paths.call(call.callId)), onRefused });
}

function firstGood(phones: Brief['phones']): string | undefined {
  const callable = phones.filter(({ state }) => state !== 'wrong');
  return (callable.find(({ state }) => state === 'good') ?? callable[0])?.number;
}

/** What the caller had before the eyes: the goal, and the figure that will be asked for. */
const shownIn = (brief: Pick<Brief, 'objective' | 'stillOwed'> | undefined) =>
  brief === undefined
    ? {}
    : { objective: brief.objective.kind, seen: { at: brief.stillOwed.at, ask: brief.stillOwed.ask } };
