import type { Money } from '../money/money.ts';
import { OWED_CHECKS } from './owed-checks.ts';
import { type OwedFacts, type OwedFinding, owedFigures } from './owed-facts.ts';

/**
 * `ask` is what may be asked for today, per currency: overdue, less the disputed part, less what stands to the
 * debtor's credit, never below zero. It is empty unless the state is `owed`.
 */
export type OwedVerdict = {
  readonly state: 'owed' | 'refused' | 'unknown';
  readonly checks: readonly OwedFinding[];
  readonly ask: readonly Money[];
};

/** Is it still owed? Every check runs and every answer is kept; one refusal refuses, one unknown leaves it unknown. */
export function stillOwed(facts: OwedFacts): OwedVerdict {
  const figures = owedFigures(facts);
  const checks = OWED_CHECKS.map((check) => check(facts, figures));
  const has = (result: OwedFinding['result']) => checks.some((finding) => finding.result === result);
  const state = has('refused') ? 'refused' : has('unknown') ? 'unknown' : 'owed';
  return { state, checks, ask: state === 'owed' ? figures.ask : [] };
}
