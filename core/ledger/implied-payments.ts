import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { money } from '../money/money.ts';
import type { PaidEntry } from './entries.ts';
import { directionOf, type LedgerItem } from './item.ts';

/** One item in two exports of the same ledger. */
export type ItemChange = {
  readonly before: Pick<LedgerItem, 'open'>;
  readonly after: LedgerItem;
};

/**
 * The payments that must have come in between two exports: wherever less is open now than before. The day is the
 * item's own settlement date when the export gives one; otherwise all that is known is that it lies between the two
 * ledger dates. An item that is gone from the export implies nothing: it is asked.
 * The entry is named after the item, its new open amount and the ledger date: the same export twice gives the same entry.
 */
export function impliedPayments(
  changes: readonly ItemChange[],
  given: { readonly previousAsOn?: CalendarDate | undefined; readonly ledgerAsOn: CalendarDate },
): readonly PaidEntry[] {
  const earliestOn = given.previousAsOn === undefined ? undefined : addDays(given.previousAsOn, 1);
  return changes.flatMap(({ before, after }) => {
    const isComparable = before.open.currency === after.open.currency;
    if (!isComparable || after.state === 'gone' || directionOf(after.kind) !== 'charged') return [];
    const minor = before.open.minor - after.open.minor;
    if (minor <= 0n) return [];

    const amount = money(after.open.currency, minor);
    const id = `${after.itemId}@${after.open.minor}@${given.ledgerAsOn}`;
    const entry = { kind: 'paid', id, amount, itemId: after.itemId } as const;
    if (after.settledOn !== undefined) return [{ ...entry, on: after.settledOn }];
    return [{ ...entry, on: given.ledgerAsOn, ...(earliestOn === undefined ? {} : { earliestOn }) }];
  });
}
