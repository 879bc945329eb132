import { type CalendarDate, dayNumber } from '../calendar/calendar-date.ts';
import { type Instant, MINUTE_MS } from '../calendar/instant.ts';
import type { Money } from '../money/money.ts';
import {
  AGE_DAYS_MAX,
  CALLBACK_EARLY_MINUTES,
  CALLBACK_LATE_MINUTES,
  LATE_HABIT_DAYS,
  NEW_OVERDUE_DAYS,
  POINTS_MAX,
} from './limits.ts';
import { type Signal, STANDARD, type Strategy, TIERS, type Tier } from './signals.ts';

/**
 * One case as the ranking sees it, flat and small. `atRisk` is what may be asked for (overdue less disputed parts and
 * credits), one amount per currency. A date that is not set is absent: nothing is guessed. Whether the case may be
 * called at all is not asked here: the permit decides that, and the list shows those cases apart.
 */
export type Snapshot = {
  readonly caseId: string;
  readonly atRisk: readonly Money[];
  readonly oldestDueOn?: CalendarDate | undefined;
  readonly callbackAt?: Instant | undefined;
  /** The oldest broken promise that nothing new has replaced. */
  readonly brokenPromise?:
    | { readonly dueOn: CalendarDate; readonly judgedOn: CalendarDate; readonly amount: Money }
    | undefined;
  readonly promiseDueOn?: CalendarDate | undefined;
  readonly disputeAnswerDueOn?: CalendarDate | undefined;
  readonly nextStepDueOn?: CalendarDate | undefined;
  readonly heldUntil?: CalendarDate | undefined;
  /** The last day on which the right party was spoken with. */
  readonly lastContactOn?: CalendarDate | undefined;
  /** The last day on which the case had its turn, whoever answered. */
  readonly lastWorkedOn?: CalendarDate | undefined;
  /** Average days late of documents paid; absent without history. */
  readonly averageDaysLate?: number | undefined;
};

/** `largest`: the largest amount at risk of any case, per currency code. Money is weighed within its own currency. */
export type RankGiven = {
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly largest: ReadonlyMap<string, bigint>;
};

export type Reason = {
  readonly signal: Signal;
  readonly points: number;
  readonly values: Readonly<Record<string, string | number | Money>>;
};

/** `because` holds the reasons in words' stead, the weightiest first. `rankKey` sorts as the list does, as plain text. */
export type RankedCase = {
  readonly caseId: string;
  readonly tier: Tier;
  readonly points: number;
  readonly ageDays: number;
  readonly rankKey: string;
  readonly because: readonly Reason[];
  /** When the clock alone changes the tier: a call-back comes due or is missed. A job ranks the case again then. */
  readonly changesAt?: Instant;
};

/** Tier first, then points, then the age of the debt, then the case id: two people and two runs see the same list. */
export function rank(
  snapshots: readonly Snapshot[],
  given: RankGiven,
  strategy: Strategy = STANDARD,
): readonly RankedCase[] {
  return snapshots
    .map(scorer(given, strategy))
    .sort((left, right) => (left.rankKey < right.rankKey ? -1 : left.rankKey > right.rankKey ? 1 : 0));
}

/** One case. For many cases of one moment use `scorer`, which looks at the clock and the portfolio once. */
export function score(snapshot: Snapshot, given: RankGiven, strategy: Strategy = STANDARD): RankedCase {
  return scorer(given, strategy)(snapshot);
}

/** What is the same for every case of a moment. */
type Moment = {
  readonly given: RankGiven;
  readonly strategy: Strategy;
  readonly todayNumber: number;
  readonly logLargest: ReadonlyMap<string, number>;
};

export function scorer(given: RankGiven, strategy: Strategy = STANDARD): (snapshot: Snapshot) => RankedCase {
  const logLargest = new Map([...given.largest].map(([currency, minor]) => [currency, Math.log1p(Number(minor))]));
  const moment: Moment = { given, strategy, todayNumber: dayNumber(given.today), logLargest };
  return (snapshot) => scoreAt(snapshot, moment);
}

function scoreAt(snapshot: Snapshot, moment: Moment): RankedCase {
  const { caseId, oldestDueOn, callbackAt } = snapshot;
  const ageDays = oldestDueOn === undefined ? 0 : Math.max(0, moment.todayNumber - dayNumber(oldestDueOn));
  const because = reasonsOf(snapshot, moment, ageDays);
  let points = 0;
  for (const reason of because) points += reason.points;
  points = Math.min(points, POINTS_MAX);

  const tier = tierOf(snapshot, moment.given);
  const ranked = { caseId, tier, points, ageDays, rankKey: rankKeyOf(tier, points, ageDays, caseId), because };
  const changesAt = callbackAt === undefined ? undefined : changeOf(callbackAt, moment.given.now);
  return changesAt === undefined ? ranked : { ...ranked, changesAt };
}

/**
 * The place in the list as one text: tier, points and age counted down so that more comes first, and the case id.
 * Compare it by code point (`COLLATE "C"` in PostgreSQL).
 */
export function rankKeyOf(tier: Tier, points: number, ageDays: number, caseId: string): string {
  return `${TIER_DIGIT[tier]}:${countDown(points, POINTS_MAX)}:${countDown(ageDays, AGE_DAYS_MAX)}:${caseId}`;
}

const TIER_DIGIT = Object.fromEntries(TIERS.map((tier, index) => [tier, index + 1])) as Readonly<Record<Tier, number>>;

/** Five digits, so that more sorts before less. */
function countDown(value: number, max: number): string {
  // A leading digit kept and cut off again costs less than padding.
  return String(100_000 + max - Math.min(Math.max(value, 0), max)).slice(1);
}

function tierOf(snapshot: Snapshot, { now, today }: RankGiven): Tier {
  const { callbackAt, brokenPromise, nextStepDueOn, heldUntil, lastWorkedOn } = snapshot;
  const minutes = callbackAt === undefined ? undefined : (now - callbackAt) / MINUTE_MS;
  const isDue = minutes !== undefined && minutes >= -CALLBACK_EARLY_MINUTES;
  if (isDue && minutes < CALLBACK_LATE_MINUTES) return 'callback-now';
  // An agreed time to talk goes before everything else that could be done with the case meanwhile.
  if (minutes !== undefined && !isDue) return 'later';
  if (heldUntil !== undefined && heldUntil >= today) return 'later';
  const isPlanned = nextStepDueOn !== undefined && nextStepDueOn > today;
  // Once we have rung about it, the broken promise waits for the step that this call left.
  if (brokenPromise !== undefined && !(isPlanned && (lastWorkedOn ?? '') >= brokenPromise.judgedOn))
    return 'promise-broken';
  if (isDue) return 'callback-missed';
  return isPlanned ? 'later' : 'work';
}

function changeOf(callbackAt: Instant, now: Instant): Instant | undefined {
  const starts = callbackAt - CALLBACK_EARLY_MINUTES * MINUTE_MS;
  const ends = callbackAt + CALLBACK_LATE_MINUTES * MINUTE_MS;
  if (now < starts) return starts as Instant;
  return now < ends ? (ends as Instant) : undefined;
}

function reasonsOf(snapshot: Snapshot, moment: Moment, ageDays: number): readonly Reason[] {
  const {
    given,
    strategy: { points },
  } = moment;
  const { now, today } = given;
  const { callbackAt, brokenPromise, promiseDueOn, disputeAnswerDueOn, nextStepDueOn, averageDaysLate } = snapshot;
  const because: Reason[] = [];
  const add = (signal: Exclude<Signal, 'age'>, strength: number, values: Reason['values']) => {
    const worth = Math.round(points[signal] * strength);
    if (worth > 0) because.push({ signal, points: worth, values });
  };

  if (callbackAt !== undefined && now >= callbackAt - CALLBACK_EARLY_MINUTES * MINUTE_MS)
    add('callback-due', 1, { at: callbackAt });
  if (brokenPromise !== undefined) add('promise-broken', 1, brokenPromise);
  if (promiseDueOn === today) add('promise-due-today', 1, { dueOn: today });
  if (disputeAnswerDueOn !== undefined && disputeAnswerDueOn <= today)
    add('dispute-answer-due', 1, { dueOn: disputeAnswerDueOn });
  if (nextStepDueOn !== undefined && nextStepDueOn <= today) add('next-step-due', 1, { dueOn: nextStepDueOn });
  addMoney(snapshot, moment, add);
  if (ageDays >= 1 && ageDays <= NEW_OVERDUE_DAYS) add('new-overdue', 1, { days: ageDays });
  if (snapshot.lastContactOn === undefined) add('never-contacted', 1, {});
  if (averageDaysLate !== undefined && averageDaysLate > 0) {
    add('high-late-habit', Math.min(1, averageDaysLate / LATE_HABIT_DAYS), { days: Math.round(averageDaysLate) });
  }

  if (because.length > 1) because.sort((left, right) => right.points - left.points);
  if (ageDays > 0) because.push({ signal: 'age', points: 0, values: { days: ageDays } });
  return because;
}

/** The currency that weighs most speaks for the case: amounts of different currencies are never added. */
function addMoney(
  { atRisk }: Snapshot,
  { logLargest }: Moment,
  add: (signal: 'money-at-risk', strength: number, values: Reason['values']) => void,
): void {
  let best: Money | undefined;
  let strongest = 0;
  for (const amount of atRisk) {
    const strength = moneyStrength(amount.minor, logLargest.get(amount.currency) ?? 0);
    if (strength > strongest) [best, strongest] = [amount, strength];
  }
  if (best !== undefined) add('money-at-risk', strongest, { amount: best });
}

/**
 * 0 to 1 on a logarithmic scale: twice the money is a step, not twice the points, so that one giant does not hide all
 * the others. The largest case of the portfolio has full strength.
 */
function moneyStrength(minor: bigint, logLargest: number): number {
  if (minor <= 0n) return 0;
  const log = Math.log1p(Number(minor));
  return log >= logLargest ? 1 : log / logLargest;
}
