import { addBusinessDays, type IsBusinessDay } from '../../calendar/add-business-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { PromiseStatus } from '../../arrangements/promise.ts';
import type { DisputeReason, DisputeStatus } from '../../cases/dispute-reasons.ts';
import type { FactId } from '../../cases/facts.ts';
import type { OwedVerdict } from '../../ledger/still-owed.ts';
import type { Money } from '../../money/money.ts';

/** One call has one objective. */
export const OBJECTIVES = [
  'do-not-call',
  'verify-ledger',
  'repair-arrangement',
  'confirm-arrangement',
  'repair-broken-promise',
  'confirm-promise',
  'answer-dispute',
  'collect-undisputed-part',
  'verify-excuse',
  'negotiate',
  'keep-relationship',
  'collect-in-full',
  'gather-information',
] as const;
export type ObjectiveKind = (typeof OBJECTIVES)[number];

/** Why it was chosen: keys of the catalogues under `calls.objective.because`. */
export const OBJECTIVE_REASONS = [
  'not-owed',
  'ledger-uncertain',
  'arrangement-defaulted',
  'arrangement-late',
  'arrangement-running',
  'promise-broken',
  'promise-part-kept',
  'promise-running',
  'dispute-answer-due',
  'part-disputed',
  'nobody-known',
  'excuse-to-check',
  'could-not-pay',
  'long-overdue',
  'good-payer',
  'overdue',
] as const;
export type ObjectiveReason = (typeof OBJECTIVE_REASONS)[number];

/** What to go for, by when, and what to settle for. The caller may choose otherwise. */
export type Objective = {
  readonly kind: ObjectiveKind;
  readonly because: ObjectiveReason;
  /** What may be asked for: the gate's figure, or nothing. */
  readonly amounts: readonly Money[];
  /** What the running promise is about. It is confirmed, not asked for again. */
  readonly promised?: Money;
  readonly byOn?: CalendarDate;
  readonly fallback: ObjectiveKind;
};

/** How many business days from today the money is asked for. Near enough to be meant, far enough to be paid. */
export const ASK_WITHIN_BUSINESS_DAYS = 3;

/** What the objective depends on of a promise. */
export type BriefPromise = {
  readonly promiseId: string;
  readonly amount: Money;
  readonly madeOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly status: PromiseStatus;
};

/** What the objective depends on of a dispute. */
export type BriefDispute = {
  readonly disputeId: string;
  readonly reason: DisputeReason;
  readonly amount: Money;
  readonly items: readonly string[];
  readonly status: DisputeStatus;
  readonly raisedOn: CalendarDate;
  readonly answerDueOn?: CalendarDate | undefined;
};

export type ObjectiveGiven = {
  readonly today: CalendarDate;
  readonly isBusinessDay: IsBusinessDay;
  readonly stillOwed: OwedVerdict;
  /** Judged as of today, in any order. */
  readonly promises: readonly BriefPromise[];
  readonly disputes: readonly BriefDispute[];
  readonly missing: readonly FactId[];
  /** The plan or settlement that runs, or was not kept; the newest. */
  readonly arrangement?: BriefArrangement | undefined;
  /** What was said last on this account, where it is still to be looked at. */
  readonly lastSaid?: LastSaid | undefined;
  readonly daysOverdueMax: number;
  /** Documents settled before, and their days late in all. */
  readonly habit: { readonly count: number; readonly daysLateSum: number };
};

export type BriefArrangement = {
  readonly status: 'running' | 'late' | 'defaulted';
  /** What should be here by the books and is not, or what is due next. */
  readonly amount?: Money | undefined;
  readonly nextDueOn?: CalendarDate | undefined;
};

/** `excuse`: they said that money or an answer was on its way. */
export type LastSaid = 'cannot-pay' | 'excuse';

/** From so many days overdue on, asking for all of it once more is not enough. */
export const NEGOTIATE_FROM_DAYS = 90;
/** A good payer who is a few days late is called to keep them one. */
export const GOOD_PAYER = { documentsMin: 10, daysLateMax: 3, overdueDaysMax: 10 } as const;

/** P03: the first rule that holds decides, from what must not be broken to what would be nice to have. */
export function suggestObjective(given: ObjectiveGiven): Objective {
  const { stillOwed, disputes, missing, today } = given;
  const byOn = addBusinessDays(today, ASK_WITHIN_BUSINESS_DAYS, given.isBusinessDay);
  const { ask } = stillOwed;
  if (stillOwed.state === 'refused')
    return { kind: 'do-not-call', because: 'not-owed', amounts: [], fallback: 'do-not-call' };
  if (stillOwed.state === 'unknown') {
    return { kind: 'verify-ledger', because: 'ledger-uncertain', amounts: [], fallback: 'gather-information' };
  }

  const agreed = arrangementObjective(given);
  if (agreed !== undefined) return agreed;
  const promised = promiseObjective(given, byOn);
  if (promised !== undefined) return promised;
  if (
    disputes.some(
      ({ status, answerDueOn }) => isOpenDispute(status) && answerDueOn !== undefined && answerDueOn <= today,
    )
  ) {
    return {
      kind: 'answer-dispute',
      because: 'dispute-answer-due',
      amounts: ask,
      byOn,
      fallback: 'collect-undisputed-part',
    };
  }
  if (missing.includes('phone'))
    return { kind: 'gather-information', because: 'nobody-known', amounts: [], fallback: 'gather-information' };
  const said = saidObjective(given, byOn);
  if (said !== undefined) return said;
  if (disputes.some(({ status }) => isOpenDispute(status))) {
    return {
      kind: 'collect-undisputed-part',
      because: 'part-disputed',
      amounts: ask,
      byOn,
      fallback: 'answer-dispute',
    };
  }
  if (given.daysOverdueMax >= NEGOTIATE_FROM_DAYS)
    return { kind: 'negotiate', because: 'long-overdue', amounts: ask, byOn, fallback: 'gather-information' };
  if (isGoodPayer(given))
    return { kind: 'keep-relationship', because: 'good-payer', amounts: ask, byOn, fallback: 'gather-information' };
  return { kind: 'collect-in-full', because: 'overdue', amounts: ask, byOn, fallback: 'negotiate' };
}

/** What was agreed comes before anything new is asked for. */
function arrangementObjective({ arrangement, stillOwed }: ObjectiveGiven): Objective | undefined {
  if (arrangement === undefined) return undefined;
  const { status, amount, nextDueOn } = arrangement;
  const by = nextDueOn === undefined ? {} : { byOn: nextDueOn };
  if (status === 'running') {
    const promised = amount === undefined ? {} : { promised: amount };
    const kind = 'confirm-arrangement';
    return { kind, because: 'arrangement-running', amounts: [], ...promised, ...by, fallback: 'gather-information' };
  }
  const amounts = amount === undefined ? stillOwed.ask : [amount];
  const because = status === 'late' ? 'arrangement-late' : 'arrangement-defaulted';
  return { kind: 'repair-arrangement', because, amounts, ...by, fallback: 'negotiate' };
}

function promiseObjective({ promises, stillOwed: { ask } }: ObjectiveGiven, byOn: CalendarDate): Objective | undefined {
  const latest = [...promises].sort(byNewest);
  const current = latest.find(
    ({ status }) => status !== 'superseded' && status !== 'cancelled' && status !== 'proposed',
  );
  if (current?.status === 'broken' || current?.status === 'part-kept') {
    const because = current.status === 'broken' ? 'promise-broken' : 'promise-part-kept';
    return { kind: 'repair-broken-promise', because, amounts: ask, byOn, fallback: 'collect-undisputed-part' };
  }
  if (current !== undefined && ['pending', 'due', 'in-grace'].includes(current.status)) {
    const { amount, dueOn } = current;
    return {
      kind: 'confirm-promise',
      because: 'promise-running',
      amounts: [],
      promised: amount,
      byOn: dueOn,
      fallback: 'gather-information',
    };
  }
  return undefined;
}

function saidObjective({ lastSaid, stillOwed }: ObjectiveGiven, byOn: CalendarDate): Objective | undefined {
  const amounts = stillOwed.ask;
  if (lastSaid === 'excuse')
    return { kind: 'verify-excuse', because: 'excuse-to-check', amounts, byOn, fallback: 'collect-in-full' };
  if (lastSaid === 'cannot-pay')
    return { kind: 'negotiate', because: 'could-not-pay', amounts, byOn, fallback: 'collect-undisputed-part' };
  return undefined;
}

function isGoodPayer({ habit, daysOverdueMax }: ObjectiveGiven): boolean {
  const { documentsMin, daysLateMax, overdueDaysMax } = GOOD_PAYER;
  const isProven = habit.count >= documentsMin && habit.daysLateSum <= daysLateMax * habit.count;
  return isProven && daysOverdueMax <= overdueDaysMax;
}

function byNewest(left: BriefPromise, right: BriefPromise): number {
  if (left.madeOn !== right.madeOn) return left.madeOn < right.madeOn ? 1 : -1;
  return left.promiseId < right.promiseId ? 1 : -1;
}

const ENDED_DISPUTE: ReadonlySet<string> = new Set(['accepted', 'part-accepted', 'rejected', 'withdrawn', 'closed']);

function isOpenDispute(status: BriefDispute['status']): boolean {
  return !ENDED_DISPUTE.has(status);
}
