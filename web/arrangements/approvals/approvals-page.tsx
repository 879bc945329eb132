import type { ApprovalWire } from '@duologue/contract/negotiation.ts';
import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback/states.tsx';
import { Segments } from '../../ui/form/segments.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useNow } from '../panel/approval-part.tsx';
import { ApprovalCard } from './approval-card.tsx';
import styles from './approvals.module.css';
import { DeclineDialog } from './decline-dialog.tsx';

export type Which = 'open' | 'all';

type ApprovalsPageProps = {
  /** `undefined` until they are known. */
  readonly approvals: readonly ApprovalWire[] | undefined;
  readonly which: Which;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onWhich: (which: Which) => void;
  readonly onAnswer: (approvalId: string, answer: 'approve' | 'decline', reason: string) => void;
  readonly onRetry: () => void;
};

/** What callers ask for while they talk. New ones come in while the page is open; one is always the one in hand. */
export function ApprovalsPage({ approvals, which, error, isBusy, onWhich, onAnswer, onRetry }: ApprovalsPageProps) {
  const text = useText();
  const [chosen, setChosen] = useState<string | undefined>();
  const [isDeclining, setDeclining] = useState(false);
  const mine = (approvals ?? []).filter(isAnswerable);
  const now = useNow(mine.length > 0);
  const inHand = mine.find(({ approvalId }) => approvalId === chosen) ?? mine[0];
  const step = (by: 1 | -1) => {
    const at = mine.findIndex(({ approvalId }) => approvalId === inHand?.approvalId);
    setChosen(mine[Math.min(Math.max(at + by, 0), mine.length - 1)]?.approvalId);
  };
  const commands = useApprovalCommands({
    hasOne: inHand !== undefined && !isBusy,
    onApprove: () => inHand !== undefined && onAnswer(inHand.approvalId, 'approve', ''),
    onDecline: () => setDeclining(true),
    step,
  });
  return (
    <Page
      title={text('agree.approvals.title')}
      lead={<p>{text('agree.approvals.lead')}</p>}
      width="read"
      actions={<WhichSwitch which={which} onWhich={onWhich} />}
    >
      <p className={styles.waiting} role="status">
        {mine.length > 0 ? text('agree.approvals.waiting', { count: mine.length }) : ' '}
      </p>
      <Standing approvals={approvals} error={error} onRetry={onRetry} />
      <ol className={styles.list}>
        {approvals?.map((approval) => (
          <li key={approval.approvalId}>
            <ApprovalCard
              approval={approval}
              now={now}
              isInHand={approval.approvalId === inHand?.approvalId}
              isBusy={isBusy}
              commands={commands}
              onChoose={() => setChosen(approval.approvalId)}
            />
          </li>
        ))}
      </ol>
      {isDeclining && inHand !== undefined && (
        <DeclineDialog
          isPending={isBusy}
          error={error}
          onDecline={(reason) => {
            onAnswer(inHand.approvalId, 'decline', reason);
            setDeclining(false);
          }}
          onClose={() => setDeclining(false)}
        />
      )}
    </Page>
  );
}

function WhichSwitch({ which, onWhich }: Pick<ApprovalsPageProps, 'which' | 'onWhich'>) {
  const text = useText();
  return (
    <Segments
      label={text('agree.approvals.which')}
      value={which}
      segments={[
        { value: 'open', label: text('agree.approvals.open') },
        { value: 'all', label: text('agree.approvals.all') },
      ]}
      onChange={onWhich}
    />
  );
}

/** What is there instead of requests: a fault, nothing yet, or nothing. */
function Standing({ approvals, error, onRetry }: Pick<ApprovalsPageProps, 'approvals' | 'error' | 'onRetry'>) {
  const text = useText();
  if (error !== null && error !== undefined) return <ProblemNote error={error} onRetry={onRetry} />;
  if (approvals === undefined) return <Skeleton lines={4} height={72} />;
  if (approvals.length > 0) return null;
  return (
    <EmptyState title={text('agree.approvals.none')} icon={Hourglass}>
      <p>{text('agree.approvals.noneHint')}</p>
    </EmptyState>
  );
}

const isAnswerable = ({ state, mayAnswer }: ApprovalWire) => state === 'open' && mayAnswer;

type Actions = {
  readonly hasOne: boolean;
  readonly onApprove: () => void;
  readonly onDecline: () => void;
  readonly step: (by: 1 | -1) => void;
};

function useApprovalCommands({ hasOne, onApprove, onDecline, step }: Actions) {
  const group = 'agree.approvals.title';
  const isAvailable = () => hasOne;
  const approve: Command = {
    id: 'approvals.approve',
    label: 'agree.approvals.approve',
    group,
    shortcut: 'a',
    isAvailable,
    run: onApprove,
  };
  const decline: Command = {
    id: 'approvals.decline',
    label: 'agree.approvals.decline',
    group,
    shortcut: 'x',
    isAvailable,
    run: onDecline,
  };
  useCommands([
    approve,
    decline,
    { id: 'approvals.next', label: 'agree.approvals.next', group, shortcut: 'j', isAvailable, run: () => step(1) },
    {
      id: 'approvals.previous',
      label: 'agree.approvals.previous',
      group,
      shortcut: 'k',
      isAvailable,
      run: () => step(-1),
    },
  ]);
  return { approve, decline };
}

export type ApprovalCommands = ReturnType<typeof useApprovalCommands>;
