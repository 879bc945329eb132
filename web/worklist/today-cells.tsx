import type { TodayRow } from '@duologue/contract/today.ts';
import { useText } from '../messages/text-context.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { MoneyText } from '../ui/data/money-text.tsx';
import { FindingNote } from '../ui/feedback/finding-note.tsx';
import styles from './today-grid.module.css';

/** More reasons than these are for the brief. */
const REASONS_SHOWN = 3;

type RowProps = { readonly row: TodayRow };

export function RankCell({ rank, isActive }: { readonly rank: number; readonly isActive: boolean }) {
  return (
    <span className={styles.rank} data-active={isActive ? '' : undefined}>
      {rank}
    </span>
  );
}

export function DebtorCell({ row }: RowProps) {
  // A ledger without names has the customer number in their place: once is enough.
  const number = row.debtorNumber === row.debtorName ? null : row.debtorNumber;
  const more = [number, row.country].filter((part) => part !== null);
  return (
    <>
      <span className={styles.name}>{row.debtorName}</span>
      {more.length > 0 && <div className={styles.soft}>{more.join(' · ')}</div>}
    </>
  );
}

/** The reasons in words, the weightiest first. */
export function WhyCell({ row }: RowProps) {
  const text = useText();
  return (
    <ul className={styles.reasons}>
      {row.because.slice(0, REASONS_SHOWN).map((reason) => (
        <li key={reason.code} className={styles.reason}>
          {text.say(reason)}
        </li>
      ))}
    </ul>
  );
}

/** For those who may not be called: the rule that says so, and what would have been the reason to call. */
export function StandsInTheWay({ row, isActive }: RowProps & { readonly isActive: boolean }) {
  const text = useText();
  const [reason] = row.because;
  return (
    <div className={styles.reasons}>
      {row.finding !== null && <FindingNote finding={{ ...row.finding, nextAt: null }} isInTabOrder={isActive} />}
      {row.finding === null && reason !== undefined && text.say(reason)}
    </div>
  );
}

/** Of those who may be called, what may be asked for; the rest of what is overdue is for the brief. */
export function AskCell({ row }: RowProps) {
  return <Amounts row={row} amounts={row.ask} />;
}

export function OverdueCell({ row }: RowProps) {
  return <Amounts row={row} amounts={[row.overdue, ...row.otherCurrencies]} />;
}

function Amounts({ row, amounts }: RowProps & { readonly amounts: TodayRow['ask'] }) {
  const text = useText();
  const items = text('worklist.items', { count: row.itemsOverdue });
  return (
    <div className={styles.amounts}>
      {amounts.map((amount, index) => (
        <MoneyText key={amount.currency} value={amount} look={index === 0 ? 'strong' : 'soft'} />
      ))}
      <span className={styles.soft}>
        {row.daysOverdue === null ? items : text('worklist.ageAndItems', { days: row.daysOverdue, items })}
      </span>
    </div>
  );
}

export function NextCell({ row, today }: RowProps & { readonly today: string }) {
  const text = useText();
  if (row.nextAllowedAt !== null) {
    return <span>{text('worklist.allowedFrom', { nextAt: row.nextAllowedAt })}</span>;
  }
  if (row.finding !== null) return <span className={styles.soft}>{text('worklist.noDate')}</span>;
  if (row.callbackAt !== null) {
    return <span className={styles.callBack}>{text('worklist.callBackAt', { callbackAt: row.callbackAt })}</span>;
  }
  if (row.nextStep === null) return <span className={styles.soft}>–</span>;
  const step = text.label('cases.next-step', row.nextStep.kind);
  return (
    <span className={styles.soft}>{text(stepKey(row.nextStep.dueOn, today), { step, dueOn: row.nextStep.dueOn })}</span>
  );
}

function stepKey(dueOn: string, today: string) {
  if (dueOn === today) return 'worklist.stepToday';
  return dueOn < today ? 'worklist.stepLate' : 'worklist.stepOn';
}

type OpenCellProps = RowProps & { readonly isActive: boolean; readonly mayCall: boolean };

/** A case that may be called offers the call; the others can only be looked at. */
export function OpenCell({ row, isActive, mayCall }: OpenCellProps) {
  const text = useText();
  return (
    <Link to={paths.brief(row.caseId)} look={isActive && mayCall ? 'primary' : 'button'} isInTabOrder={isActive}>
      {mayCall ? text('worklist.prepare') : text('worklist.look')}
      <span className="visually-hidden">: {row.debtorName}</span>
    </Link>
  );
}
