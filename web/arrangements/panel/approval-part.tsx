import type { ApprovalWire, AuthorityAnswer } from '@duologue/contract/negotiation.ts';
import { useEffect, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';

/** Whose word the proposal takes, and where a request stands: one or two lines that are read while talking. */
export function AuthorityState({
  authority,
  approval,
  now,
}: {
  readonly authority: Pick<AuthorityAnswer, 'mayAgree' | 'whoMayApprove'> | undefined;
  readonly approval: ApprovalWire | undefined;
  readonly now: number;
}) {
  const text = useText();
  if (authority === undefined) return <>{text('agree.authority.unknown')}</>;
  if (approval !== undefined) return <ApprovalState approval={approval} now={now} />;
  if (authority.mayAgree) return <>{text('agree.authority.may')}</>;
  const roles = authority.whoMayApprove.map((role) => text.label('role', role)).join(', ');
  return <>{roles === '' ? text('agree.authority.none') : text('agree.authority.who', { roles })}</>;
}

function ApprovalState({ approval, now }: { readonly approval: ApprovalWire; readonly now: number }) {
  const text = useText();
  const { state, answeredBy, reason, expiresAt, callBackAt } = approval;
  const name = answeredBy ?? '';
  switch (state) {
    case 'open':
      // A timer within what is announced is not announced at each second.
      return (
        <>
          {text('agree.approval.open')}{' '}
          <span role="timer">{text('agree.approvals.left', { left: leftOf(expiresAt, now) })}</span>
        </>
      );
    case 'approved':
      return <>{text('agree.approval.approved', { name })}</>;
    case 'declined':
      return (
        <>
          {reason === ''
            ? text('agree.approval.declined', { name })
            : text('agree.approval.declinedWhy', { name, reason })}
        </>
      );
    case 'expired':
      return (
        <>{callBackAt === null ? text('agree.approval.expired') : text('agree.approval.callBack', { callBackAt })}</>
      );
    case 'used':
      return <>{text('agree.approval.used')}</>;
  }
}

/** Minutes and seconds until a moment; `0:00` once it is over. */
export function leftOf(expiresAt: string, now: number): string {
  const seconds = Math.max(0, Math.round((Date.parse(expiresAt) - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const SECOND_MS = 1_000;

/** The time that passes while somebody is waited for; at rest otherwise. */
export function useNow(isWaiting: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return now;
}
