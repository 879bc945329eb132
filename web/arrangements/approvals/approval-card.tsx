import type { ApprovalWire } from '@duologue/contract/negotiation.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import { DateText, InstantText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { useLimitValue } from '../../ui/feedback/limit-value.ts';
import { Facts } from '../../ui/layout/page.tsx';
import { leftOf } from '../panel/approval-part.tsx';
import type { ApprovalCommands } from './approvals-page.tsx';
import styles from './approvals.module.css';

type ApprovalCardProps = {
  readonly approval: ApprovalWire;
  readonly now: number;
  readonly isInHand: boolean;
  readonly isBusy: boolean;
  readonly commands: ApprovalCommands;
  readonly onChoose: () => void;
};

const TONES: Readonly<Record<ApprovalWire['state'], Tone>> = {
  open: 'warn',
  approved: 'good',
  declined: 'bad',
  expired: 'plain',
  used: 'good',
};

/** One request: who asks about whom, exactly what, what of it is beyond them, and how long they still wait. */
export function ApprovalCard({ approval, now, isInHand, isBusy, commands, onChoose }: ApprovalCardProps) {
  const text = useText();
  const { debtorName, askedBy, askedAt, expiresAt, callId, note, state, mayAnswer, proposal } = approval;
  const isWaiting = state === 'open';
  // A promise is asked for when they have hung up already.
  const isOnLine = callId !== null && isWaiting && proposal.kind !== 'promise';
  return (
    <article className={styles.card} data-in-hand={isInHand} aria-current={isInHand ? 'true' : undefined}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.name}>{debtorName}</h2>
          <p className={styles.soft}>
            {text('agree.approvals.asks', { name: askedBy.name })} · <InstantText value={askedAt} />
            {isOnLine && ` · ${text('agree.approvals.onLine')}`}
          </p>
        </div>
        <Badge tone={TONES[state]}>
          {isWaiting
            ? text('agree.approvals.left', { left: leftOf(expiresAt, now) })
            : text.label('negotiation.approval', state)}
        </Badge>
      </header>
      <p className={styles.kind}>{text.label('negotiation.offer', proposal.kind)}</p>
      <Proposal proposal={proposal} />
      <Exceeded exceeded={approval.exceeded} />
      {note !== '' && <blockquote className={styles.note}>{note}</blockquote>}
      <Answered approval={approval} />
      {isWaiting && !mayAnswer && <p className={styles.soft}>{text('agree.approvals.notYours')}</p>}
      {isWaiting && mayAnswer && (
        <div className={styles.actions}>
          {isInHand ? (
            <>
              <CommandButton command={commands.approve} look="primary" isPending={isBusy} />
              <CommandButton command={commands.decline} />
            </>
          ) : (
            <Button size="s" onPress={onChoose}>
              {text('agree.approvals.open')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function Proposal({ proposal }: Pick<ApprovalWire, 'proposal'>) {
  const text = useText();
  const { kind, claim, pays, forgiven, interestWaived, instalments, expiresOn } = proposal;
  const last = instalments.at(-1);
  return (
    <Facts
      facts={[
        // A promise is about what is promised alone, and not about all that is claimed.
        ...(kind === 'promise' ? [] : [{ term: text('agree.approvals.claim'), value: <MoneyText value={claim} /> }]),
        { term: text('agree.approvals.paid'), value: <MoneyText value={pays} look="strong" /> },
        ...(forgiven.minor === '0'
          ? []
          : [{ term: text('agree.approvals.forgiven'), value: <MoneyText value={forgiven} look="strong" /> }]),
        ...(interestWaived.minor === '0'
          ? []
          : [{ term: text('agree.approvals.interest'), value: <MoneyText value={interestWaived} /> }]),
        { term: text('agree.approvals.parts'), value: String(instalments.length) },
        ...(last === undefined
          ? []
          : [{ term: text('agree.approvals.until'), value: <DateText value={last.dueOn} /> }]),
        ...(expiresOn === null
          ? []
          : [{ term: text('agree.approvals.stands'), value: <DateText value={expiresOn} /> }]),
      ]}
    />
  );
}

function Exceeded({ exceeded }: Pick<ApprovalWire, 'exceeded'>) {
  const text = useText();
  const said = useLimitValue();
  return (
    <div className={styles.over}>
      <h3>{text('agree.approvals.over')}</h3>
      <ul>
        {exceeded.map(({ limit, asked, allowed }) => (
          <li key={limit}>
            {text('agree.approvals.overLine', {
              limit: text.label('negotiation.limit', limit),
              asked: said(asked),
              allowed: said(allowed),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answered({ approval: { state, answeredBy, reason, callBackAt } }: Pick<ApprovalCardProps, 'approval'>) {
  const text = useText();
  const name = answeredBy ?? '';
  if (state === 'approved') return <p>{text('agree.approval.approved', { name })}</p>;
  if (state === 'declined')
    return (
      <p>
        {reason === ''
          ? text('agree.approval.declined', { name })
          : text('agree.approval.declinedWhy', { name, reason })}
      </p>
    );
  return callBackAt === null ? null : <p>{text('agree.approval.callBack', { callBackAt })}</p>;
}
