import type { MoneySettings, MorningReport } from '@duologue/contract/bank.ts';

export type PromiseJudged = MorningReport['promises'][number];

/** Broken first, then what was kept; what is still running comes last. */
const ORDER = ['broken', 'part-kept', 'kept-late', 'kept'] as const;
const placeOf = (status: string) => {
  const at = ORDER.findIndex((known) => known === status);
  return at === -1 ? ORDER.length : at;
};

export const isKept = ({ status }: PromiseJudged): boolean => status === 'kept' || status === 'kept-late';
export const isBroken = ({ status }: PromiseJudged): boolean => status === 'broken' || status === 'part-kept';

export const inOrder = (promises: readonly PromiseJudged[]): readonly PromiseJudged[] =>
  [...promises].sort(
    (one, other) =>
      placeOf(one.status) - placeOf(other.status) ||
      one.dueOn.localeCompare(other.dueOn) ||
      (one.caseId < other.caseId ? -1 : 1),
  );

export type Age = 'fresh' | 'old' | 'tooOld';

/** As the gate reads it: older than the one warns, older than the other refuses. */
export function ageOf(days: number, { warnDays, refuseDays }: { warnDays: number; refuseDays: number }): Age {
  if (days > refuseDays) return 'tooOld';
  return days > warnDays ? 'old' : 'fresh';
}

export const bankAge = (days: number, { bankWarnDays, bankRefuseDays }: MoneySettings): Age =>
  ageOf(days, { warnDays: bankWarnDays, refuseDays: bankRefuseDays });
export const ledgerAge = (days: number, { ledgerWarnDays, ledgerRefuseDays }: MoneySettings): Age =>
  ageOf(days, { warnDays: ledgerWarnDays, refuseDays: ledgerRefuseDays });

const DAY_MS = 86_400_000;
/** Whole days between two calendar dates. */
export const daysBetween = (fromOn: string, toOn: string): number =>
  Math.round((Date.parse(`${toOn}T00:00:00Z`) - Date.parse(`${fromOn}T00:00:00Z`)) / DAY_MS);

type Totals = MorningReport['doubtful']['totals'];

/** One sum for each currency, in the order in which they first appear. */
export function totalsOf(amounts: Totals): Totals {
  const sums = new Map<string, bigint>();
  for (const { currency, minor } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(minor));
  return [...sums].map(([currency, minor]) => ({ currency, minor: minor.toString() }));
}
