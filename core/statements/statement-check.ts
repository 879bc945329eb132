import { type ExactAmount, formatExact, isSameAmount, sumOf } from './exact-amount.ts';
import type { StatementEntry } from './statement-entry.ts';
import { balanceOf, type StatementHead, type StatementTotals } from './statement.ts';
import { type StatementProblem, statementProblem } from './statement-problem.ts';

/** Adds up the booked entries of one statement. Currencies are never added together. */
export function createStatementSum() {
  let count = 0;
  let sum: ExactAmount | undefined;
  let isMixed = false;
  let isIncomplete = false;
  return {
    add({ amount, status }: StatementEntry): void {
      count += 1;
      if (status !== 'booked') return;
      if (sum !== undefined && sum.currency !== amount.currency) isMixed = true;
      else sum = sum === undefined ? amount : sumOf(sum, amount);
    },
    /** An entry was set aside: the sum is no longer that of the statement. */
    skip(): void {
      isIncomplete = true;
    },
    count: () => count,
    /** What the booked entries add up to, where all of them are known and of one currency. */
    moved: (): ExactAmount | undefined => (isMixed || isIncomplete ? undefined : sum),
    /** Whether opening and booked entries give the closing; nothing to say where one of them is not known. */
    check(statement: StatementHead & StatementTotals): readonly StatementProblem[] {
      const opening = balanceOf(statement, 'opening');
      const closing = balanceOf(statement, 'closing');
      if (opening === undefined || closing === undefined || isMixed || isIncomplete) return [];
      const moved = sum ?? { ...opening.amount, unscaled: 0n };
      const hasOneCurrency =
        opening.amount.currency === closing.amount.currency && opening.amount.currency === moved.currency;
      if (hasOneCurrency && isSameAmount(sumOf(opening.amount, moved), closing.amount)) return [];
      const values = {
        opening: formatExact(opening.amount),
        entries: formatExact(moved),
        closing: formatExact(closing.amount),
        account: statement.account ?? '',
      };
      return [statementProblem('does-not-balance', { line: statement.line }, values)];
    },
  };
}
export type StatementSum = ReturnType<typeof createStatementSum>;
