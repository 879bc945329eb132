import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ArrangementId, ItemId, PromiseId } from '../cases/ids.ts';
import type { Money } from '../money/money.ts';

/**
 * The life of a promise to pay. `pending`, `due` and `in-grace` follow the calendar; `kept`, `kept-late`, `part-kept`
 * and `broken` are the ledger's alone; `superseded`, `cancelled` and `suspended` are people's.
 */
export const PROMISE_STATUSES = [
  'proposed',
  'pending',
  'due',
  'in-grace',
  'kept',
  'kept-late',
  'part-kept',
  'broken',
  'superseded',
  'cancelled',
  'suspended',
] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/** Statuses that only `judgePromise` gives. */
export const LEDGER_STATUSES = ['kept', 'kept-late', 'part-kept', 'broken'] as const satisfies readonly PromiseStatus[];

/** While a promise runs, the account is not chased for it. */
export const RUNNING_STATUSES = ['pending', 'due', 'in-grace'] as const satisfies readonly PromiseStatus[];

/**
 * An amount by a day. `graceUntil` is the last day on which the money still keeps it, late: the due date plus the
 * grace, in business days. Without `items` the promise is for the account as a whole.
 */
export type PromiseToPay = {
  readonly promiseId: PromiseId;
  readonly amount: Money;
  readonly madeOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly graceUntil: CalendarDate;
  readonly items: readonly ItemId[];
  readonly status: PromiseStatus;
  /** The plan or settlement of which this is an instalment, and which: counted from one. */
  readonly instalmentOf?: { readonly arrangementId: ArrangementId; readonly number: number } | undefined;
};

export function isRunning(status: PromiseStatus): boolean {
  return (RUNNING_STATUSES as readonly PromiseStatus[]).includes(status);
}

/** What no day and no payment changes any more: another promise took its place, or people took it back or paused it. */
export function isSetByPeople(status: PromiseStatus): boolean {
  return status === 'superseded' || status === 'cancelled' || status === 'suspended' || status === 'proposed';
}
