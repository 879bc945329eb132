import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import type { LedgerItem } from './item.ts';
import { BANK_REFUSE_DAYS, BANK_WARN_DAYS, LEDGER_REFUSE_DAYS, LEDGER_WARN_DAYS } from './limits.ts';

/** What a firm has chosen about the gate. Older than the first number of days warns, older than the second refuses. */
export type OwedPolicy = {
  readonly ledgerWarnDays: number;
  readonly ledgerRefuseDays: number;
  readonly bankWarnDays: number;
  readonly bankRefuseDays: number;
  /** Per currency, the least sum that a call is worth. A currency that is not named has none. */
  readonly callWorthy: readonly Money[];
};

export const STANDARD_POLICY: OwedPolicy = {
  ledgerWarnDays: LEDGER_WARN_DAYS,
  ledgerRefuseDays: LEDGER_REFUSE_DAYS,
  bankWarnDays: BANK_WARN_DAYS,
  bankRefuseDays: BANK_REFUSE_DAYS,
  callWorthy: [],
};

/**
 * Money that somebody said is on its way: claimed as sent, in a payment run, promised. `expectedOn` is the last day on
 * which it may still arrive; until then it is not asked for again. Without an amount all of its items are meant; without
 * items, the account.
 */
export type Announced = {
  readonly amount: Money | undefined;
  readonly itemIds: readonly string[];
  readonly expectedOn: CalendarDate;
};

/** What is not to be asked for now. `untilOn` is the last day of it; `undefined` where nobody knows. */
export type Held = { readonly itemIds: readonly string[] | 'all'; readonly untilOn: CalendarDate | undefined };

/** An own bank account, the day up to which its statements were read, and the last of them that told of money coming in. */
export type OwnAccount = {
  /** Empty where the statements name none. */
  readonly account: string;
  readonly upTo: CalendarDate;
  readonly receivedUpTo?: CalendarDate | undefined;
};

/** What the gate looks at: one account, as of today in the debtor's zone. */
export type OwedFacts = {
  readonly today: CalendarDate;
  /** The day up to which the ledger is complete; `unknown` when nobody said. */
  readonly ledgerAsOn: CalendarDate | 'unknown';
  /** For each own bank account, the day up to which its statements were read. Empty: none was ever read. */
  readonly bank: readonly OwnAccount[];
  /** Open and gone items of the account, and the settled ones that an open one may be a copy of. */
  readonly items: readonly LedgerItem[];
  /** How many documents of the account were settled before, beside those in `items`. */
  readonly settledBefore: number;
  /** The disputed part of each item with an open dispute. */
  readonly disputed: readonly { readonly itemId: string; readonly amount: Money }[];
  /** Items, or the whole account, that are not to be asked for now. */
  readonly held: readonly Held[];
  /** Money that stands to the debtor's credit beside the items of kind `unapplied-payment`. */
  readonly unallocated: readonly Money[];
  /** Receipts that wait for somebody to say whose they are, and are probably this debtor's. */
  readonly received: readonly Money[];
  readonly announced: readonly Announced[];
  /** Items whose document does not add up. */
  readonly unsureItemIds: readonly string[];
  /** Totals that the ledger itself states for this account, when it states any. */
  readonly controlTotals?: readonly Money[] | undefined;
  readonly policy: OwedPolicy;
};

export const OWED_CHECK_IDS = [
  'ledger-age',
  'bank-age',
  'bank-account',
  'paid',
  'overdue',
  'gone',
  'disputed',
  'held',
  'duplicate',
  'document',
  'credit',
  'received',
  'announced',
  'sums',
  'call-worthy',
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

/** The amount in one currency, or nothing. */
export function minorIn(amounts: readonly Money[], currency: string): bigint {
  return amounts.find((amount) => amount.currency === currency)?.minor ?? 0n;
}
