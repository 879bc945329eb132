import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type ExactAmount, isSameAmount, negated, sumOf } from '@duologue/core/statements/exact-amount.ts';
import type { BankRole } from './column-roles.ts';
import type { BankColumn } from './find-columns.ts';
import { type FeeReading, type MoneyReading, readBankRow, type TablePlan } from './read-row.ts';

/** Whether a table begins with the oldest or the newest row; `none` when its balances do not show it. */
export type RowOrder = 'oldest-first' | 'newest-first' | 'none';
type Line = { readonly amount: ExactAmount; readonly balance: ExactAmount };

/**
 * How a table is to be read so that each balance follows from the one before: the order of its rows, and whether debit
 * means out, as at a bank, or in, as in the books of a customer. Without balances it is a bank's table.
 */
export function readingByBalance(sample: readonly SheetRow[], plan: Omit<TablePlan, 'money' | 'fees'>): BalanceReading {
  const has = (...roles: readonly BankRole[]) => plan.columns.some(({ role }) => roles.includes(role));
  const moneys: readonly MoneyReading[] = has('debit', 'credit') ? ['bank', 'books'] : ['bank'];
  const feeds: readonly FeeReading[] = has('charges') ? ['within', 'apart'] : ['within'];
  let best = NO_READING;
  for (const money of moneys) {
    for (const fees of feeds) {
      const lines = sample.flatMap((row): Line[] => {
        const { entry, balance } = readBankRow(row, { ...plan, money, fees });
        return entry === undefined || balance === undefined ? [] : [{ amount: entry.amount, balance }];
      });
      for (const order of ['oldest-first', 'newest-first'] as const) {
        const ties = share(lines, order);
        if (ties > best.ties) best = { money, fees, order, ties };
      }
    }
  }
  return best.ties > 0.5 ? best : NO_READING;
}

export type BalanceReading = {
  readonly money: MoneyReading;
  readonly fees: FeeReading;
  readonly order: RowOrder;
  /** The share of neighbouring rows whose balances follow from each other. */
  readonly ties: number;
};
const NO_READING: BalanceReading = { money: 'bank', fees: 'within', order: 'none', ties: 0 };

/**
 * Columns of amounts that nothing names: an amount, or what went out and what came in, and the balance, when each balance
 * of the file follows from the one before in one way only.
 */
export function provedByBalance(
  columns: readonly BankColumn[],
  candidates: readonly number[],
  sample: readonly SheetRow[],
): readonly BankColumn[] | undefined {
  if (sample.length < PROOF_ROWS_MIN) return undefined;
  const proved = (roles: readonly BankRole[]) =>
    arrangements(candidates, roles.length)
      .map((chosen) =>
        columns.map((column) => ({ ...column, role: roles[chosen.indexOf(column.index)] ?? column.role })),
      )
      .filter((tried) => {
        const { ties, money, fees } = readingByBalance(sample, { columns: tried, currency: undefined });
        if (ties < 1 || money !== 'bank') return false;
        const rows = sample.map((row) => readBankRow(row, { columns: tried, currency: undefined, money, fees }));
        return rows.every(({ entry, balance }) => entry !== undefined && balance !== undefined);
      });
  const [byAmount, bySides] = [proved(['amount', 'balance']), proved(['debit', 'credit', 'balance'])];
  const found = byAmount.length > 0 ? byAmount : bySides;
  return found.length === 1 ? found[0] : undefined;
}

/** Every choice of so many columns, in every order. */
function arrangements(of: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return arrangements(of, count - 1).flatMap((chosen) =>
    of.filter((index) => !chosen.includes(index)).map((index) => [...chosen, index]),
  );
}

const PROOF_ROWS_MIN = 3;

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
