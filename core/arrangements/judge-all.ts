import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import { type Entry, type PaidEntry, standing } from '../ledger/entries.ts';
import { money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { cameInOn, counts, type Judgement, judgePromise } from './judge-promise.ts';
import { isSetByPeople, type PromiseToPay } from './promise.ts';

export type Judged = {
  readonly promise: PromiseToPay;
  readonly judgement: Judgement;
  /** Absent when the status is what it was: judging twice writes nothing twice. */
  readonly event?: CaseEventOf<'promise-judged'>;
};

/**
 * Judges all promises of one account after an import, a payment entry or a night. One payment counts once: promises
 * are judged in the order in which they were made, and what an earlier one used up does not keep a later one.
 */
export function judgeAll(
  promises: readonly PromiseToPay[],
  entries: readonly Entry[],
  today: CalendarDate,
  given: { readonly ledgerAsOn: CalendarDate | 'unknown' },
): readonly Judged[] {
  const inOrder = [...promises].sort(byMaking);
  let left: readonly PaidEntry[] = standing(entries).filter((entry) => entry.kind === 'paid');
  return inOrder.map((promise) => {
    const judgement = judgePromise(promise, left, today, given);
    left = withoutUsed(left, promise);
    if (judgement.status === promise.status) return { promise, judgement };
    const event = {
      type: 'promise-judged',
      data: {
        promiseId: promise.promiseId,
        from: promise.status,
        to: judgement.status,
        received: toMoneyData(judgement.received),
        judgedOn: today,
        ...(given.ledgerAsOn === 'unknown' ? {} : { ledgerAsOn: given.ledgerAsOn }),
      },
    } as const;
    return { promise, judgement, event };
  });
}

function byMaking(left: PromiseToPay, right: PromiseToPay): number {
  if (left.madeOn !== right.madeOn) return left.madeOn < right.madeOn ? -1 : 1;
  if (left.dueOn !== right.dueOn) return left.dueOn < right.dueOn ? -1 : 1;
  return left.promiseId < right.promiseId ? -1 : 1;
}

/** What is left of the payments once this promise has taken its amount, the earliest money first. */
function withoutUsed(payments: readonly PaidEntry[], promise: PromiseToPay): readonly PaidEntry[] {
  if (isSetByPeople(promise.status)) return payments;
  const mine = payments
    .filter((entry) => counts(entry, promise) && cameInOn(entry, promise) <= promise.graceUntil)
    .sort((left, right) => (key(left, promise) < key(right, promise) ? -1 : 1));
  const used = new Map<string, bigint>();
  let toTake = promise.amount.minor;
  for (const { id, amount } of mine) {
    const taken = amount.minor < toTake ? amount.minor : toTake;
    used.set(id, taken);
    toTake -= taken;
  }
  return payments
    .map((entry) => ({
      ...entry,
      amount: money(entry.amount.currency, entry.amount.minor - (used.get(entry.id) ?? 0n)),
    }))
    .filter((entry) => entry.amount.minor > 0n);
}

function key(entry: PaidEntry, promise: PromiseToPay): string {
  return `${cameInOn(entry, promise)}|${entry.on}|${entry.id}`;
}
