import { isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import {
  type BriefArrangement,
  type BriefDispute,
  type BriefPromise,
  type LastSaid,
  type Objective,
  suggestObjective,
} from '@duologue/core/calls/brief/suggest-objective.ts';
import { daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import type { BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import type { PromiseStatus } from '@duologue/core/arrangements/promise.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { DisputeReason } from '@duologue/core/cases/dispute-reasons.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import type { Currency } from '@duologue/core/money/currency.ts';
import { money } from '@duologue/core/money/money.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { BriefWire } from '../wire/case.ts';
import { moneyWire } from '../wire/money.ts';

/** A dispute without an amount, on a case without items, is of no amount in any currency. */
const UNKNOWN_CURRENCY = 'EUR' as Currency;

/** P03: what to go for in this one call. */
export function objectiveOf(facts: CaseFacts, missing: readonly FactId[], zoneTable: ZoneTable): Objective {
  const { situation, owed, today, zone } = facts;
  const dayOf = (at: Instant) => localTime(zoneTable, zone, at)?.date ?? today;
  const currency = situation.items[0]?.open.currency ?? UNKNOWN_CURRENCY;
  const answerDueOn = situation.nextSteps.find(({ kind }) => kind === 'answer-dispute')?.dueOn;
  return suggestObjective({
    today,
    isBusinessDay: isWeekday,
    stillOwed: owed,
    promises: speakingPromises(situation).map((promise): BriefPromise => {
      const { promiseId, amount, dueOn, madeAt, status } = promise;
      return { promiseId, amount, madeOn: dayOf(madeAt), dueOn, status: status as PromiseStatus };
    }),
    disputes: situation.disputes.map((dispute): BriefDispute => {
      const { disputeId, reason, status, itemIds, raisedAt } = dispute;
      const amount = dispute.amount ?? money(currency, 0n);
      const base = { disputeId, reason: reason as DisputeReason, amount, items: itemIds, status };
      return { ...base, raisedOn: dayOf(raisedAt), ...(answerDueOn === undefined ? {} : { answerDueOn }) };
    }),
    missing,
    lastSaid: lastSaid(facts),
    daysOverdueMax: Math.max(
      0,
      ...facts.overdue.map(({ dueOn }) => (dueOn === undefined ? 0 : daysBetween(dueOn, today))),
    ),
    habit: situation.habit,
    arrangement: arrangementNow(situation),
  });
}

/**
 * Promises that stand alone, and of each plan or settlement the instalment that speaks for it now: the first that is
 * missing while it is behind, or else the next that is due.
 */
function speakingPromises({ promises, arrangements }: CaseFacts['situation']): CaseFacts['situation']['promises'] {
  const alone = promises.filter(({ instalmentOf }) => instalmentOf === null);
  const spoken = arrangements.flatMap(({ arrangementId, status }) => {
    const mine = promises
      .filter(({ instalmentOf }) => instalmentOf?.arrangementId === arrangementId)
      .sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1));
    const isBehind = status === 'late' || status === 'defaulted';
    const wanted = isBehind ? ['broken', 'part-kept'] : ['pending', 'due', 'in-grace'];
    return mine.find((promise) => wanted.includes(promise.status)) ?? [];
  });
  return [...alone, ...spoken];
}

/** What sounds like money on its way, and is to be looked at when it has not come. */
const EXCUSES: ReadonlySet<string> = new Set<BusinessOutcome>([
  'payment-sent-claimed',
  'in-payment-run',
  'awaiting-approval',
  'invoice-not-received',
]);

/** The weightiest answer of the last call on this case that had one. */
function lastSaid({ situation }: CaseFacts): LastSaid | undefined {
  const answered = situation.calls
    .filter(({ caseId, outcomes }) => caseId === situation.caseId && outcomes.length > 0)
    .sort((left, right) => right.startedAt - left.startedAt);
  const said = answered[0]?.outcomes.map(({ outcome }) => outcome) ?? [];
  if (said.includes('cannot-pay')) return 'cannot-pay';
  return said.some((outcome) => EXCUSES.has(outcome)) ? 'excuse' : undefined;
}

/** The newest plan or settlement, while it runs or is behind; a promise that was made after it failed speaks for itself. */
function arrangementNow({ arrangements, promises }: CaseFacts['situation']): BriefArrangement | undefined {
  const [newest] = [...arrangements].sort((left, right) => right.madeAt - left.madeAt);
  if (newest === undefined) return undefined;
  const status = ARRANGED[newest.status];
  const isOvertaken = promises.some(({ instalmentOf, madeAt }) => instalmentOf === null && madeAt > newest.madeAt);
  if (status === undefined || (status === 'defaulted' && isOvertaken)) return undefined;
  const [next] = promises
    .filter(({ instalmentOf }) => instalmentOf?.arrangementId === newest.arrangementId)
    .filter(({ status: of }) => ['pending', 'due', 'in-grace'].includes(of))
    .sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1));
  if (status !== 'running' || next === undefined) return { status };
  return { status, amount: next.amount, nextDueOn: next.dueOn };
}

const ARRANGED: Readonly<Partial<Record<string, BriefArrangement['status']>>> = {
  accepted: 'running',
  active: 'running',
  late: 'late',
  defaulted: 'defaulted',
};

export function objectiveWire({ kind, because, amounts, promised, byOn, fallback }: Objective): BriefWire['objective'] {
  const [amount] = amounts;
  const told = promised ?? amount;
  return {
    kind,
    because: {
      code: `calls.objective.because.${because}`,
      values: told === undefined ? {} : { amount: moneyWire(told) },
    },
    amount: amount === undefined ? null : moneyWire(amount),
    byOn: byOn ?? null,
    fallback,
    suggested: kind,
  };
}
