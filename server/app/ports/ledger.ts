import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, ArrangementId, CreditorId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';

export type ItemState = 'open' | 'settled' | 'gone' | 'cancelled';

/** An item as the ledger keeps it. `amount` and `open` are positive; the kind says in whose favour. */
export type ItemRecord = {
  readonly itemId: string;
  readonly kind: 'invoice' | 'credit-note' | 'unapplied-payment' | 'balance' | 'interest';
  readonly number: string | null;
  readonly reference: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly amount: Money;
  readonly open: Money;
  readonly state: ItemState;
  readonly disputed: boolean;
  readonly bucketFromDays: number | null;
  readonly bucketToDays: number | null;
};

/** What moved on an account. Positive; the direction is a word. A reversal names the entry that it takes back. */
export type EntryRecord = {
  readonly entryId: string;
  readonly itemId: string | null;
  readonly direction: 'charged' | 'paid' | 'credited' | 'reversed';
  readonly amount: Money;
  readonly postedOn: CalendarDate;
  /** Where only two exports tell of a payment: the day after the earlier one. It was posted on the day of the later. */
  readonly earliestOn?: CalendarDate;
  readonly source: 'import' | 'by-hand' | 'bank';
  readonly reverses: string | null;
  readonly reference: string | null;
};

/** An entry as it is told to the caller: what moved, on which invoice. */
export type PostedEntry = Pick<EntryRecord, 'direction' | 'amount'> & { readonly number: string | null };

export type ItemChange = {
  readonly itemId: string;
  readonly openMinor: bigint;
  readonly state: ItemState;
  readonly settledOn: CalendarDate | null;
  /** What a settlement waives of it now, which no ledger has shown; below zero where a waiver is taken back. */
  readonly waivedMinor?: bigint;
};

export type UnappliedItem = {
  readonly itemId: string;
  readonly amount: Money;
  readonly postedOn: CalendarDate;
  readonly reference: string | null;
};

/** Late interest that was agreed, and of which items it is. */
export type NewInterest = {
  readonly itemId: string;
  readonly number: string;
  readonly amount: Money;
  readonly notedOn: CalendarDate;
  readonly arrangementId: ArrangementId;
  readonly parts: readonly { readonly itemId: string; readonly amount: Money }[];
};
export type InterestNote = Omit<NewInterest, 'notedOn'> & { readonly open: Money; readonly state: ItemState };

export interface LedgerRecords {
  /** Open and gone items, oldest due date first, undated last. */
  listOpen(accountId: AccountId): Promise<readonly ItemRecord[]>;
  /** Items by id, whatever their state; those of other accounts are left out. */
  listByIds(accountId: AccountId, itemIds: readonly string[]): Promise<readonly ItemRecord[]>;
  change(changes: readonly ItemChange[]): Promise<void>;
  /** What is left of a payment stands on the account until somebody uses it. */
  addUnapplied(accountId: AccountId, item: UnappliedItem): Promise<void>;
  /** An item that no ledger lists, and none can leave out. */
  addInterest(accountId: AccountId, note: NewInterest): Promise<void>;
  /** Every note of the account that was not withdrawn, the oldest first. */
  listInterest(accountId: AccountId): Promise<readonly InterestNote[]>;
  /** What ledgers have billed under one of these words in its number or text, in lower case; one sum for each currency. */
  sumBilled(accountId: AccountId, words: readonly string[]): Promise<readonly Money[]>;
  setDisputed(itemIds: readonly string[], disputed: boolean): Promise<void>;
  post(accountId: AccountId, actorId: ActorId, at: Instant, entries: readonly EntryRecord[]): Promise<void>;
  /** Payments, credits and their reversals since a day, for judging promises. */
  listEntries(accountId: AccountId, since: CalendarDate): Promise<readonly EntryRecord[]>;
  listEntriesByIds(accountId: AccountId, entryIds: readonly string[]): Promise<readonly EntryRecord[]>;
  /** What was posted to the account after a moment, oldest first, with the numbers of the items. */
  listPostedSince(accountId: AccountId, since: Instant, limit: number): Promise<readonly PostedEntry[]>;
  /** The day up to which the creditor's ledger is complete: the latest import. */
  asOf(creditorId: CreditorId): Promise<CalendarDate | null>;
  /** The latest import of any creditor. */
  latestAsOf(): Promise<CalendarDate | null>;
}
