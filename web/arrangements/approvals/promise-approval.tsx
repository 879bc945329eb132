import type { ProposalIn } from '@duologue/contract/negotiation.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { type ReactNode, useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { AuthorityState, useNow } from '../panel/approval-part.tsx';
import { AskDialog, CallBackDialog } from '../panel/ask-dialogs.tsx';
import { useApproval } from '../use-negotiation.ts';
import styles from './approvals.module.css';

type PromiseApprovalProps = {
  readonly caseId: string;
  readonly callId: string;
  readonly promise: { readonly amount: MoneyWire; readonly dueOn: string };
  readonly whoMayApprove: readonly string[];
  readonly today: string;
  /** Why it was refused; not said any more once somebody approved it. */
  readonly refusal: ReactNode;
};

const NOTHING_MORE = () => undefined;

/** A promise beyond one's own authority: it is asked for exactly as typed, and the answer is waited for where it is. */
export function PromiseApproval({ caseId, callId, promise, whoMayApprove, today, refusal }: PromiseApprovalProps) {
  const text = useText();
  const [approvalId, setApprovalId] = useState<string | undefined>();
  const [dialog, setDialog] = useState<'ask' | 'call-back' | undefined>();
  const close = () => setDialog(undefined);
  const approval = useApproval(approvalId, NOTHING_MORE);
  const now = useNow(approval?.state === 'open');
  const ask = useApiWrite('POST /cases/{caseId}/approvals', {
    onDone: (asked) => {
      setApprovalId(asked.approvalId);
      close();
    },
  });
  const callBack = useApiWrite('POST /approvals/{approvalId}/call-back', { onDone: close });
  const state = approval?.state;
  const proposal: ProposalIn = { kind: 'promise', instalments: [{ ...promise }] };
  return (
    <>
      {state !== 'approved' && refusal}
      {approval !== undefined && (
        <p role="status" className={styles.kind}>
          <AuthorityState authority={{ mayAgree: false, whoMayApprove: [] }} approval={approval} now={now} />
        </p>
      )}
      <div className={styles.actions}>
        {(approvalId === undefined || state === 'expired') && (
          <Button onPress={() => setDialog('ask')}>{text('agree.key.ask')}</Button>
        )}
        {state === 'expired' && approval?.callBackAt === null && (
          <Button onPress={() => setDialog('call-back')}>{text('agree.key.callBack')}</Button>
        )}
      </div>
      {dialog === 'ask' && (
        <AskDialog
          roles={whoMayApprove.map((role) => text.label('role', role)).join(', ')}
          isAfterCall
          isPending={ask.isPending}
          error={ask.error}
          onAsk={(note) => ask.write({ params: { caseId }, body: { proposal, callId, note } })}
          onClose={close}
        />
      )}
      {dialog === 'call-back' && approvalId !== undefined && (
        <CallBackDialog
          today={today}
          isPending={callBack.isPending}
          error={callBack.error}
          onPromise={(at) => callBack.write({ params: { approvalId }, body: { at } })}
          onClose={close}
        />
      )}
    </>
  );
}
