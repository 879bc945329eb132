import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type Money, money, totalsByCurrency } from '../money/money.ts';
import { directionOf, isOverdue, type LedgerItem } from './item.ts';
import { LEDGER_REFUSE_DAYS, LEDGER_WARN_DAYS } from './limits.ts';

/** What the gate looks at: one account, as of today in the debtor's zone. */
export type OwedFacts = {
  readonly today: CalendarDate;
  /** The day up to which the ledger is complete; `unknown` when nobody said. */
  readonly ledgerAsOn: CalendarDate | 'unknown';
  /** Open and gone items of the account, and the settled ones that an open one may be a copy of. */
  readonly items: readonly LedgerItem[];
  /** The disputed part of each item with an open dispute. */
  readonly disputed: readonly { readonly itemId: string; readonly amount: Money }[];
  /** Money received and not yet allocated to any item, beside the items of kind `unapplied-payment`. */
  readonly unallocated: readonly Money[];
  /** Totals that the ledger itself states for this account, when it states any. */
  readonly controlTotals?: readonly Money[] | undefined;
  readonly warnDays: number;
  readonly refuseDays: number;
};

export const OWED_DAYS = { warnDays: LEDGER_WARN_DAYS, refuseDays: LEDGER_REFUSE_DAYS } as const;

export const OWED_CHECK_IDS = [
  'ledger-age',
  'paid',
  'overdue',
  'gone',
  'disputed',
  'duplicate',
  'credit',
  'sums',
  'left-to-ask',
] as const;
export type OwedCheckId = (typeof OWED_CHECK_IDS)[number];

/** One answer of the gate. `unknown` is no permission: what cannot be told is not owed enough to ring for it. */
export type OwedFinding = {
  readonly check: OwedCheckId;
  readonly result: 'passed' | 'warned' | 'refused' | 'unknown';
  readonly itemIds: readonly string[];
  readonly values: Readonly<Record<string, string | number | readonly Money[]>>;
};

/** The sums that several checks need, computed once. All lists are per currency, in the order of the codes. */
export type OwedFigures = {
  readonly overdueItems: readonly LedgerItem[];
  readonly overdue: readonly Money[];
  /** The disputed part of the overdue items, at most what is open of each. */
  readonly disputed: readonly Money[];
  readonly credits: readonly Money[];
  readonly ask: readonly Money[];
};

export function owedFigures(facts: OwedFacts): OwedFigures {
  const overdueItems = facts.items.filter((item) => isOverdue(item, facts.today));
  const disputedOf = disputedByItem(facts);
  const disputed = totalsByCurrency(
    overdueItems.flatMap(({ itemId, open }) => {
      const minor = disputedOf.get(itemId) ?? 0n;
      return minor === 0n ? [] : [money(open.currency, minor < open.minor ? minor : open.minor)];
    }),
  );
  const credits = totalsByCurrency([
    ...openCredits(facts.items),
    ...facts.unallocated.filter(({ minor }) => minor > 0n),
  ]);
  const overdue = totalsByCurrency(overdueItems.map((item) => item.open));
  const ask = overdue
    .map(({ currency, minor }) => money(currency, minor - minorIn(disputed, currency) - minorIn(credits, currency)))
    .filter(({ minor }) => minor > 0n);
  return { overdueItems, overdue, disputed, credits, ask };
}

function disputedByItem({ disputed, items }: OwedFacts): ReadonlyMap<string, bigint> {
  const currencyOf = new Map(items.map((item) => [item.itemId, item.open.currency]));
  const sums = new Map<string, bigint>();
  for (const { itemId, amount } of disputed) {
    if (currencyOf.get(itemId) === amount.currency) sums.set(itemId, (sums.get(itemId) ?? 0n) + amount.minor);
  }
  return sums;
}

function openCredits(items: readonly LedgerItem[]): readonly Money[] {
  return items
    .filter(({ kind, state }) => state === 'open' && directionOf(kind) === 'credited')
    .map((item) => item.open);
}

/** The amount in one currency, or nothing. */
export function minorIn(amounts: readonly Money[], currency: string): bigint {
  return amounts.find((amount) => amount.currency === currency)?.minor ?? 0n;
}
