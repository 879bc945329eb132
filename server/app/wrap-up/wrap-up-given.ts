import { isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { isRunningArrangement } from '@duologue/core/arrangements/arrangement.ts';
import { GRACE_BUSINESS_DAYS } from '@duologue/core/arrangements/limits.ts';
import type { PromiseStatus, PromiseToPay } from '@duologue/core/arrangements/promise.ts';
import { IDS_PER_CALL, TRACE_BUSINESS_DAYS } from '@duologue/core/calls/limits.ts';
import type { WrapUpGiven } from '@duologue/core/calls/wrap-up-given.ts';
import type { ItemId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { directionOf } from '@duologue/core/ledger/item.ts';
import { money } from '@duologue/core/money/money.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { graceUntilOf } from '../cases/event-values.ts';
import { isOpen } from '../payments/ledger-items.ts';
import type { PromiseRecord } from '../ports/cases.ts';

/** The account as it stands when a call is wrapped up. */
export function wrapUpGiven(facts: CaseFacts, number: string | undefined, deps: CaseDeps): WrapUpGiven {
  const { situation, today, at, zone, disputed } = facts;
  const { zoneTable } = deps.ruleBook;
  const dateOf = (instant: Instant) => {
    const local = localTime(zoneTable, zone, instant);
    assert(local !== undefined, 'the zone of the case is in the table');
    return local.date;
  };
  return {
    today,
    now: at,
    dateOf,
    isBusinessDay: isWeekday,
    graceBusinessDays: GRACE_BUSINESS_DAYS,
    traceBusinessDays: TRACE_BUSINESS_DAYS,
    status: situation.status,
    hasOpenDispute: situation.disputes.some(isOpen),
    hasOpenHold: situation.holds.some(({ untilOn }) => untilOn === null || untilOn >= today),
    // A plan of before plans were kept as such is known by the status alone.
    hasRunningPlan:
      situation.status === 'plan' ||
      situation.arrangements.some(({ kind, status }) => kind === 'plan' && isRunningArrangement(status)),
    items: openItems(facts, disputed),
    promises: situation.promises.map((promise) => toPromiseToPay(promise, dateOf)),
    arrangements: situation.arrangements.map(({ arrangementId, kind, status, itemIds }) => {
      const parts = situation.promises
        .filter(({ instalmentOf }) => instalmentOf?.arrangementId === arrangementId)
        .map(({ dueOn, amount }) => ({ dueOn, amount }))
        .sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1));
      return { arrangementId, kind, status, items: itemIds as readonly ItemId[], parts };
    }),
    ask: facts.owed.ask,
    askItemIds: facts.owed.askItemIds,
    number,
    ids: Array.from({ length: IDS_PER_CALL }, () => deps.ids.next()),
  };
}

/** What is open and charged, the oldest first, with the part of each that is disputed. */
export function openItems({ items }: CaseFacts, disputed: CaseFacts['disputed']): WrapUpGiven['items'] {
  const owed = items.filter(
    ({ kind, state, open }) => state === 'open' && open.minor > 0n && directionOf(kind) === 'charged',
  );
  return owed.map(({ itemId, open }) => {
    const parts = disputed.filter((part) => part.itemId === itemId);
    const minor = parts.reduce((sum, { amount }) => sum + amount.minor, 0n);
    return { itemId: itemId as ItemId, open, disputed: money(open.currency, minor) };
  });
}

export function toPromiseToPay(promise: PromiseRecord, dateOf: WrapUpGiven['dateOf']): PromiseToPay {
  return {
    promiseId: promise.promiseId,
    amount: promise.amount,
    madeOn: dateOf(promise.madeAt),
    dueOn: promise.dueOn,
    graceUntil: graceUntilOf(promise),
    items: promise.itemIds as readonly ItemId[],
    status: promise.status as PromiseStatus,
    ...(promise.instalmentOf === null ? {} : { instalmentOf: promise.instalmentOf }),
  };
}
