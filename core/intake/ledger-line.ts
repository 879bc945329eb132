import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { LedgerLine } from './compare-line.ts';
import type { IntakeItem } from './intake-record.ts';

/**
 * An item of a file as a line of the ledger of that day: positive amounts, the direction in the kind, and the key by
 * which the next export finds it again.
 *
 * A balance of a bucket has no due date of its own: the first day on which it can have been due is taken, so that it is
 * never shown older than the file says. `isSettled` lines are payment history.
 */
export function ledgerLineOf(item: IntakeItem, asOn: CalendarDate, isSettled: boolean): LedgerLine {
  const isCredit = item.open.minor < 0n || (item.open.minor === 0n && item.amount.minor < 0n);
  const kind = isCredit && (item.kind === 'invoice' || item.kind === 'balance') ? 'credit-note' : item.kind;
  const daysPast = item.bucket?.fromDays;
  const dueOn =
    item.dueOn ?? (item.kind === 'balance' && daysPast !== undefined && daysPast > 0 ? addDays(asOn, -daysPast) : null);
  return {
    kind,
    matchKey: matchKeyOf(item, kind),
    number: item.number ?? null,
    reference: item.reference ?? null,
    issuedOn: item.issuedOn ?? null,
    dueOn,
    currency: item.open.currency,
    amountMinor: positive(item.amount.minor),
    openMinor: isSettled ? 0n : positive(item.open.minor),
    state: isSettled ? 'settled' : 'open',
    settledOn: item.settledOn ?? null,
    disputed: item.disputed,
    bucket:
      item.bucket === undefined
        ? null
        : { label: item.bucket.label, fromDays: item.bucket.fromDays ?? null, toDays: item.bucket.toDays ?? null },
  };
}

/** Kind and number make an item the same; without a number, its dates and amount; for a bucket, its label. */
function matchKeyOf(item: IntakeItem, kind: LedgerLine['kind']): string {
  const { currency } = item.open;
  if (item.number !== undefined) return `${kind}|${item.number.trim().toUpperCase().replaceAll(/\s+/g, ' ')}`;
  if (item.kind === 'balance') return `balance|${item.bucket?.label ?? ''}|${currency}`;
  return `${kind}|~${item.issuedOn ?? ''}|${item.dueOn ?? ''}|${positive(item.amount.minor)}|${currency}`;
}

function positive(minor: bigint): bigint {
  return minor < 0n ? -minor : minor;
}
