import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import { type Entry, type PaidEntry, standing } from '../ledger/entries.ts';
import { type Money, money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { cameInOn, counts, type Judgement, judgePromise } from './judge-promise.ts';
import { isSetByPeople, type PromiseToPay } from './promise.ts';

export type Judged = {
  readonly promise: PromiseToPay;
  readonly judgement: Judgement;
  /** What of the payments this promise took for itself: no other one counts it. */
  readonly used: Money;
  /** Absent when the status is what it was: judging twice writes nothing twice. */
  readonly event?: CaseEventOf<'promise-judged'>;
};

/**
 * Judges all promises of one account after an import, a payment entry or a night. One payment counts once. Promises are
 * judged in the order in which they were made, those that stand alone first: a word given beside a running plan, to
 * catch up, takes the money that came for it. `ledgerAsOn` is the day up to which the books can show a payment: ledger
 * or bank, whichever reaches further.
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
    const taken = takenBy(promise, left);
    left = withoutTaken(left, taken);
    const used = money(
      promise.amount.currency,
      [...taken.values()].reduce((sum, minor) => sum + minor, 0n),
    );
    if (judgement.status === promise.status) return { promise, judgement, used };
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
    return { promise, judgement, used, event };
  });
}

function byMaking(left: PromiseToPay, right: PromiseToPay): number {
  if ((left.instalmentOf === undefined) !== (right.instalmentOf === undefined))
    return left.instalmentOf === undefined ? -1 : 1;
  if (left.madeOn !== right.madeOn) return left.madeOn < right.madeOn ? -1 : 1;
  if (left.dueOn !== right.dueOn) return left.dueOn < right.dueOn ? -1 : 1;
  return left.promiseId < right.promiseId ? -1 : 1;
}

/**
 * How much of each payment this promise takes, the earliest money first. An instalment also takes what came after its
 * grace: it stays broken, and the next one is not kept by money that was owed before.
 */
function takenBy(promise: PromiseToPay, payments: readonly PaidEntry[]): ReadonlyMap<string, bigint> {
  const taken = new Map<string, bigint>();
  if (isSetByPeople(promise.status)) return taken;
  const isInTime = (entry: PaidEntry) =>
    promise.instalmentOf !== undefined || cameInOn(entry, promise) <= promise.graceUntil;
  const mine = payments
    .filter((entry) => counts(entry, promise) && isInTime(entry))
    .sort((left, right) => (key(left, promise) < key(right, promise) ? -1 : 1));
  let toTake = promise.amount.minor;
  for (const { id, amount } of mine) {
    const minor = amount.minor < toTake ? amount.minor : toTake;
    if (minor > 0n) taken.set(id, minor);
    toTake -= minor;
  }
  return taken;
}

function withoutTaken(payments: readonly PaidEntry[], taken: ReadonlyMap<string, bigint>): readonly PaidEntry[] {
  return payments
    .map((entry) => ({
      ...entry,
      amount: money(entry.amount.currency, entry.amount.minor - (taken.get(entry.id) ?? 0n)),
    }))
    .filter((entry) => entry.amount.minor > 0n);
}

function key(entry: PaidEntry, promise: PromiseToPay): string {
  return `${cameInOn(entry, promise)}|${entry.on}|${entry.id}`;
}
