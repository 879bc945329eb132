import { judgeObjective, type ObjectiveJudgement } from '@duologue/core/calls/brief/judge-objective.ts';
import { type AmountByDay, reachedBy } from '@duologue/core/calls/brief/reached-by.ts';
import type { Objective } from '@duologue/core/calls/brief/suggest-objective.ts';
import type { BusinessOutcome, Party } from '@duologue/core/calls/outcome-codes.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { OutcomeData } from '@duologue/core/cases/events/call-events.ts';
import type { MoneyData } from '@duologue/core/money/money-data.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import type { CallRecord } from '../ports/calls.ts';

/** What a call was for, as suggested and as chosen, beside what came of it. */
export type JudgedCall = ObjectiveJudgement & {
  readonly suggested: string;
  readonly chosen: string;
  readonly aimed?: MoneyData;
  readonly aimedOn?: CalendarDate;
  readonly got?: MoneyData;
  readonly gotOn?: CalendarDate;
};

/** What is kept of an objective when a call begins: its kind, and the money and the day that it names. */
export function aimOf({ kind, amounts: [amount], byOn }: Objective): {
  readonly suggested: string;
  readonly aim?: AmountByDay;
} {
  if (amount === undefined || byOn === undefined) return { suggested: kind };
  return { suggested: kind, aim: { amount: toMoneyData(amount), byOn } };
}

/** `undefined`: nobody kept an objective, as of calls that are entered later. */
export function judgeCall(
  { objective, about }: Pick<CallRecord, 'objective' | 'about'>,
  came: { readonly party: Party | null; readonly outcomes: readonly OutcomeData[] },
  closedOn: CalendarDate,
): JudgedCall | undefined {
  const { suggested, aim } = about;
  if (suggested === undefined) return undefined;
  const chosen = objective ?? suggested;
  const outcomes = came.outcomes.map(({ outcome }) => outcome as BusinessOutcome);
  const reached = aim && reachedBy(came.outcomes, { currency: aim.amount.currency, closedOn });
  const judgement = judgeObjective(chosen, { party: came.party, outcomes, aim, reached });
  return {
    suggested,
    chosen,
    ...judgement,
    ...(aim === undefined ? {} : { aimed: aim.amount, aimedOn: aim.byOn }),
    ...(reached === undefined ? {} : { got: reached.amount, gotOn: reached.byOn }),
  };
}
