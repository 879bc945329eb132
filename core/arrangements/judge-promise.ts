import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type Entry, type PaidEntry, standing } from '../ledger/entries.ts';
import { type Money, money } from '../money/money.ts';
import { isSetByPeople, type PromiseStatus, type PromiseToPay } from './promise.ts';

/**
 * The ledger’s word on a promise. `received` is what came in and counts, even beyond the promised amount. `awaitingLedger` is true when the grace is over and the ledger does not yet reach
 * that far: nobody is called a breaker of promises on an old export.
 */
export type Judgement = {
  readonly status: PromiseStatus;
  readonly received: Money;
  readonly outstanding: Money;
  readonly awaitingLedger: boolean;
};

/**
 * Judges a promise by the entries of its account, as of `today` in the debtor's zone. `ledgerAsOn` is the day up to
 * which the entries are complete. Counted is money in the promise's currency that came in from the day it was made
 * until the end of the grace, towards one of its items or on account. Reversed payments do not count, so a bounced
 * cheque turns a kept promise back.
 *
 * Kept: all of it by the due date. Kept late: all of it within the grace. Part-kept: some of it. More payment never
 * makes the judgement worse. What people have ended or paused stays as they left it.
 */
export function judgePromise(
  promise: PromiseToPay,
  entries: readonly Entry[],
  today: CalendarDate,
  { ledgerAsOn }: { readonly ledgerAsOn: CalendarDate | 'unknown' },
): Judgement {
  const counted = standing(entries).filter((entry) => counts(entry, promise));
  const receivedBy = (day: CalendarDate) =>
    counted.reduce((sum, entry) => (cameInOn(entry, promise) <= day ? sum + entry.amount.minor : sum), 0n);
  const received = receivedBy(promise.graceUntil);
  const left = promise.amount.minor - received;
  const figures = {
    received: money(promise.amount.currency, received),
    outstanding: money(promise.amount.currency, left > 0n ? left : 0n),
  };
  const say = (status: PromiseStatus, awaitingLedger = false) => ({ status, ...figures, awaitingLedger });

  if (isSetByPeople(promise.status)) return say(promise.status);
  if (receivedBy(promise.dueOn) >= promise.amount.minor) return say('kept');
  if (left <= 0n) return say('kept-late');
  if (today < promise.dueOn) return say('pending');
  if (today === promise.dueOn) return say('due');
  if (today <= promise.graceUntil) return say('in-grace');
  // What the books have said once stands until a payment says otherwise, even while newer money waits to be sorted.
  const hasBeenSaid = promise.status === 'broken' || promise.status === 'part-kept';
  const doReach = ledgerAsOn !== 'unknown' && ledgerAsOn >= promise.graceUntil;
  if (!doReach && !hasBeenSaid) return say('in-grace', true);
  return say(received > 0n ? 'part-kept' : 'broken');
}

/** Whether this payment may count towards the promise, leaving the end of the grace aside. */
export function counts(entry: Entry, { amount, madeOn, items }: PromiseToPay): entry is PaidEntry {
  if (entry.kind !== 'paid' || entry.amount.currency !== amount.currency || entry.on < madeOn) return false;
  if (items.length === 0 || entry.itemId === undefined) return true;
  const { itemId } = entry;
  return items.some((item) => item === itemId);
}

/** Where only two exports tell of a payment, it came in on the first day possible: the doubt is the debtor's. */
export function cameInOn({ on, earliestOn }: PaidEntry, { madeOn }: PromiseToPay): CalendarDate {
  const earliest = earliestOn ?? on;
  return earliest < madeOn ? madeOn : earliest;
}
