import { judgeObjective, type ObjectiveJudgement } from '@duologue/core/calls/brief/judge-objective.ts';
import type { BusinessOutcome, Party } from '@duologue/core/calls/outcome-codes.ts';
import type { CallRecord } from '../ports/calls.ts';

/** What a call was for, as suggested and as chosen, beside what came of it. */
export type JudgedCall = ObjectiveJudgement & { readonly suggested: string; readonly chosen: string };

/** `undefined`: nobody kept an objective, as of calls that are entered later. */
export function judgeCall(
  { objective, about }: Pick<CallRecord, 'objective' | 'about'>,
  came: { readonly party: Party | null; readonly outcomes: readonly { readonly outcome: string }[] },
): JudgedCall | undefined {
  const { suggested } = about;
  if (suggested === undefined) return undefined;
  const chosen = objective ?? suggested;
  const outcomes = came.outcomes.map(({ outcome }) => outcome as BusinessOutcome);
  return { suggested, chosen, ...judgeObjective(chosen, { party: came.party, outcomes }) };
}
