import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

/** An open item that a receipt could pay, or a credit note that could be netted with it. */
export type Candidate = {
  readonly itemId: string;
  readonly accountId: string;
  readonly number: string | null;
  /** The payment reference that stands on the invoice, if it has one. */
  readonly reference: string | null;
  readonly direction: 'charged' | 'credited';
  /** Face value and what is left of it; both positive or zero. */
  readonly amount: Money;
  readonly open: Money;
  readonly issuedOn?: CalendarDate | undefined;
  readonly dueOn?: CalendarDate | undefined;
  readonly disputed: boolean;
  /** Who pays by then may keep the amount. */
  readonly discount?: { readonly until: CalendarDate; readonly amount: Money } | undefined;
};

/** An account that the payer points to. */
export type FoundAccount = {
  readonly accountId: string;
  readonly by: 'payer-account' | 'name' | 'customer-number';
  /**
   * 0 to 1000. By payer account: how often it paid for this one, counted up to 1000. By name: `nameStrength`. By customer
   * number: 1000.
   */
  readonly strength: number;
};

/** Money that is to come by agreement: a promise, or an instalment of a running plan or settlement, that is not paid yet. */
export type Expected = {
  readonly promiseId: string;
  readonly accountId: string;
  /** The plan or settlement of which it is an instalment; null for a promise that stands alone. */
  readonly arrangementId: string | null;
  readonly dueOn: CalendarDate;
  readonly amount: Money;
  /** What it is about; empty: the account as a whole. */
  readonly itemIds: readonly string[];
};

/**
 * What the shell found for one receipt. `items` holds those found by reference, by number, by digits and by exact open
 * amount (a few), and all open items (bounded) of the accounts below and of the accounts whose item was found by
 * reference or number. An account may stand twice, once by each way. The order does not matter.
 */
export type Found = {
  readonly items: readonly Candidate[];
  readonly accounts: readonly FoundAccount[];
  /** What is expected of these accounts, the earliest of each first. */
  readonly expected?: readonly Expected[] | undefined;
};

export const NOTHING_FOUND: Found = { items: [], accounts: [] };
