import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import { OPENING_DAYS_MAX } from './limits.ts';
import { OWED_CHECKS } from './owed-checks.ts';
import type { OwedCheckId, OwedFacts, OwedFinding } from './owed-facts.ts';
import { owedFigures } from './owed-figures.ts';

/**
 * `ask` is what may be asked for today, per currency: overdue, undisputed and surely open, less what stands to the
 * debtor's credit, came in, or is announced; never below zero. Both are empty unless the state is `owed`. `opensOn` is the
 * first day on which waiting alone makes it owed again: holds end, announced money should have arrived.
 */
export type OwedVerdict = {
  readonly state: 'owed' | 'refused' | 'unknown';
  readonly checks: readonly OwedFinding[];
  readonly ask: readonly Money[];
  /** The items that `ask` is about, each in whole or in part. */
  readonly askItemIds: readonly string[];
  readonly opensOn: CalendarDate | undefined;
};

/** Is it still owed? Every check runs and every answer is kept; one refusal refuses, one unknown leaves it unknown. */
export function stillOwed(facts: OwedFacts): OwedVerdict {
  const verdict = judge(facts);
  return { ...verdict, opensOn: verdict.state === 'owed' ? undefined : openingDay(facts) };
}

function judge(facts: OwedFacts): Omit<OwedVerdict, 'opensOn'> {
  const figures = owedFigures(facts);
  const checks = OWED_CHECKS.map((check) => check(facts, figures));
  const has = (result: OwedFinding['result']) => checks.some((finding) => finding.result === result);
  const state = has('refused') ? 'refused' : has('unknown') ? 'unknown' : 'owed';
  if (state !== 'owed') return { state, checks, ask: [], askItemIds: [] };
  return { state, checks, ask: figures.ask, askItemIds: figures.askItems.map(({ itemId }) => itemId) };
}

/** What grows old by waiting is today's answer on any later day: nobody knows when the next file comes. */
const AGES: readonly OwedCheckId[] = ['ledger-age', 'bank-age', 'bank-account'];

function openingDay(facts: OwedFacts): CalendarDate | undefined {
  const ends = [
    ...facts.held.flatMap(({ untilOn }) => untilOn ?? []),
    ...facts.announced.map(({ expectedOn }) => expectedOn),
  ];
  const days = [...new Set(ends.filter((end) => end >= facts.today).map((end) => addDays(end, 1)))].sort();
  if (days.length === 0) return undefined;
  const isFresh = judge(facts).checks.every(({ check, result }) => !AGES.includes(check) || stands(result));
  if (!isFresh) return undefined;
  return days
    .slice(0, OPENING_DAYS_MAX)
    .find((today) =>
      judge({ ...facts, today }).checks.every(({ check, result }) => AGES.includes(check) || stands(result)),
    );
}

const stands = (result: OwedFinding['result']) => result === 'passed' || result === 'warned';
