import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

/** What a line of a debtor's account can be. Direction is a property of the kind, never a sign. */
export const ITEM_KINDS = ['invoice', 'debit-note', 'interest', 'fee', 'credit-note', 'unapplied-payment'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** `open`: still owed or still to be used. `settled`: nothing open. `gone`: the newest export no longer lists it, and nobody said why. */
export const ITEM_STATES = ['open', 'settled', 'gone'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** One document of an account. `amount` is its face value and `open` what is left of it; both are positive or zero. */
export type LedgerItem = {
  readonly itemId: string;
  readonly number: string;
  readonly kind: ItemKind;
  readonly amount: Money;
  readonly open: Money;
  readonly state: ItemState;
  readonly issuedOn?: CalendarDate | undefined;
  readonly dueOn?: CalendarDate | undefined;
  readonly settledOn?: CalendarDate | undefined;
  /** The debtor's own order, as the document names it. */
  readonly orderReference?: string | undefined;
};

/** Whether the item is in the creditor's favour (charged) or the debtor's (credited). */
export function directionOf(kind: ItemKind): 'charged' | 'credited' {
  return kind === 'credit-note' || kind === 'unapplied-payment' ? 'credited' : 'charged';
}

/** Owed and past its due date. The due date itself is still in time; an item without one is never overdue. */
export function isOverdue(item: LedgerItem, today: CalendarDate): boolean {
  if (item.state !== 'open' || item.open.minor <= 0n || directionOf(item.kind) !== 'charged') return false;
  return item.dueOn !== undefined && item.dueOn < today;
}
