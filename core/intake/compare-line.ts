import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Currency } from '../money/currency.ts';

/** One item as a ledger of a day shows it. Amounts are positive; credit notes and unapplied payments say so by their kind. */
export type LedgerLine = {
  readonly kind: 'invoice' | 'credit-note' | 'unapplied-payment' | 'balance';
  /** What makes it the same item in the next export. */
  readonly matchKey: string;
  readonly number: string | null;
  readonly reference: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly openMinor: bigint;
  readonly state: 'open' | 'settled';
  readonly settledOn: CalendarDate | null;
  readonly disputed: boolean;
  /** Days past due on the day of the ledger, where it shows buckets instead of due dates. */
  readonly bucket: { readonly label: string; readonly fromDays: number | null; readonly toDays: number | null } | null;
};

/** The item as it is kept: it may also have left the ledger without a word (`gone`) or have been withdrawn. */
export type KeptLine = Omit<LedgerLine, 'state' | 'matchKey'> & {
  readonly state: 'open' | 'settled' | 'gone' | 'cancelled';
};

export type LineChange = { readonly field: string; readonly before: string; readonly after: string };

/** What a newer ledger says of a known item. `paidMinor`: what was paid since; `raisedMinor`: what is owed again. */
export type LineComparison =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed';
      readonly isSettled: boolean;
      readonly paidMinor: bigint;
      readonly raisedMinor: bigint;
      readonly changes: readonly LineChange[];
    };

const COMPARED = ['reference', 'issuedOn', 'dueOn', 'amountMinor', 'state', 'settledOn', 'disputed'] as const;

/**
 * Compares a known item with the same item in a newer ledger. The amount that is open falls by payments and rises by
 * reversals; everything else that differs is listed, before and after. A fact that the newer ledger leaves out is kept.
 */
export function compareLine(before: KeptLine, after: LedgerLine): LineComparison {
  const changes = COMPARED.flatMap((field) => {
    const [was, is] = [textOf(before[field]), textOf(after[field])];
    return was === is || after[field] === null ? [] : [{ field, before: was, after: is }];
  });
  const difference = before.openMinor - after.openMinor;
  if (changes.length === 0 && difference === 0n) return { kind: 'same' };
  return {
    kind: 'changed',
    isSettled: after.state === 'settled' || after.openMinor === 0n,
    paidMinor: difference > 0n ? difference : 0n,
    raisedMinor: difference < 0n ? -difference : 0n,
    changes,
  };
}

function textOf(value: string | bigint | boolean | null): string {
  return value === null ? '' : String(value);
}
