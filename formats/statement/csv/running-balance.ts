import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type ExactAmount, isSameAmount, negated, sumOf } from '@duologue/core/statements/exact-amount.ts';
import { type MoneyReading, readBankRow, type TablePlan } from './read-row.ts';

/** Whether a table begins with the oldest or the newest row; `none` when its balances do not show it. */
export type RowOrder = 'oldest-first' | 'newest-first' | 'none';
type Line = { readonly amount: ExactAmount; readonly balance: ExactAmount };

/**
 * How a table is to be read so that each balance follows from the one before: the order of its rows, and whether debit
 * means out, as at a bank, or in, as in the books of a customer. Without balances it is a bank's table.
 */
export function readingByBalance(
  sample: readonly SheetRow[],
  plan: Omit<TablePlan, 'money'>,
): { readonly money: MoneyReading; readonly order: RowOrder } {
  const hasSides = plan.columns.some(({ role }) => role === 'debit' || role === 'credit');
  let best: { readonly money: MoneyReading; readonly order: RowOrder; readonly ties: number } = {
    money: 'bank',
    order: 'none',
    ties: 0,
  };
  for (const money of hasSides ? (['bank', 'books'] as const) : (['bank'] as const)) {
    const lines = sample.flatMap((row): Line[] => {
      const { entry, balance } = readBankRow(row, { ...plan, money });
      return entry === undefined || balance === undefined ? [] : [{ amount: entry.amount, balance }];
    });
    for (const order of ['oldest-first', 'newest-first'] as const) {
      const ties = share(lines, order);
      if (ties > best.ties) best = { money, order, ties };
    }
  }
  return best.ties > 0.5 ? best : { money: 'bank', order: 'none' };
}

function share(lines: readonly Line[], order: RowOrder): number {
  if (lines.length < 2) return 0;
  let ties = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const [above, below] = [lines[index - 1], lines[index]];
    if (above !== undefined && below !== undefined && follows(above, below, order)) ties += 1;
  }
  return ties / (lines.length - 1);
}

/** Whether the balance of the later row is that of the earlier one and the later amount. */
export function follows(above: Line, below: Line, order: RowOrder): boolean {
  const [earlier, later] = order === 'oldest-first' ? [above, below] : [below, above];
  if (earlier.balance.currency !== later.balance.currency) return true;
  return isSameAmount(sumOf(earlier.balance, later.amount), later.balance);
}

/** The balance before a row. */
export const balanceBefore = ({ amount, balance }: Line): ExactAmount => sumOf(balance, negated(amount));
