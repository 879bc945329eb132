import { readingsOf } from '@duologue/core/intake/cells/read-date.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import { readAmountCell } from '../read-cell.ts';
import type { BankRole } from './column-roles.ts';
import { isBalanceLabel } from './balance-rows.ts';
import { type BankColumn, isDateRole } from './find-columns.ts';
import type { TablePlan } from './read-row.ts';

const MONEY: readonly BankRole[] = ['amount', 'debit', 'credit'];

const cellAt = ({ cells }: SheetRow, { columns }: TablePlan, roles: readonly BankRole[]) =>
  columns.some(({ role, index }) => roles.includes(role) && (cells[index] ?? '').trim() !== '');
const has = ({ columns }: TablePlan, role: BankRole) => columns.some((column) => column.role === role);

/** Something with the shape of a date in the first column of dates: the label of a balance may stand there too. */
export function hasDay({ cells }: SheetRow, { columns }: TablePlan): boolean {
  const column = columns.find(({ role }) => role === 'bookedOn') ?? columns.find(({ role }) => isDateRole(role));
  const text = (cells[column?.index ?? -1] ?? '').trim();
  return text !== '' && (/^\d/.test(text) || readingsOf(text) !== undefined);
}

/** Words where the day should be. */
export function isTitle(row: SheetRow, plan: TablePlan): boolean {
  return !hasDay(row, plan) && cellAt(row, plan, ['bookedOn', 'valueOn']);
}

/** The headings once more: some banks repeat them on every page, and files are put together. */
export function isHeadings({ cells }: SheetRow, { columns }: TablePlan): boolean {
  const named = columns.filter(({ header }) => header !== '');
  return named.length > 1 && named.every(({ index, header }) => (cells[index] ?? '').trim() === header);
}

/** A line of words under the table, without a day and without an amount. */
export const isFooter = (row: SheetRow, plan: TablePlan): boolean => !cellAt(row, plan, MONEY);

/** A row that carries a balance over, with a day and without an amount, or with one of zero beside the balance. */
export function isBalanceRow(row: SheetRow, plan: TablePlan): boolean {
  // The money first: nearly every row has some, and to look for labels takes long.
  const isZeroNothing = cellAt(row, plan, ['balance']);
  const isMoney = ({ role, index }: BankColumn) => {
    const text = MONEY.includes(role) ? (row.cells[index] ?? '').trim() : '';
    return text !== '' && !(isZeroNothing && ZERO.test(text));
  };
  return !plan.columns.some(isMoney) && row.cells.some((cell) => isBalanceLabel(cell));
}

const ZERO = /^[-+]?0([.,]0+)?$/;

/** A balance row as one without a day and without an amount. */
export function balanceRowOf(row: SheetRow, plan: TablePlan): SheetRow {
  const { line, cells } = withoutZeros(row, plan);
  const isDay = (at: number) => plan.columns.some(({ role, index }) => index === at && isDateRole(role));
  return { line, cells: cells.map((cell, at) => (isDay(at) ? '' : cell)) };
}

const withoutZeros = ({ line, cells }: SheetRow, { columns }: TablePlan): SheetRow => ({
  line,
  cells: cells.map((cell, at) =>
    ZERO.test(cell.trim()) && columns.some(({ role, index }) => index === at && MONEY.includes(role)) ? '' : cell,
  ),
});

/** Nothing but more text in the columns of text: the row above goes on. A text in the first column is a footer. */
export function isContinuation({ cells }: SheetRow, { columns }: TablePlan): boolean {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : index));
  return filled.every(
    (index) => index > 0 && columns.some((column) => column.index === index && column.role === 'remittance'),
  );
}

/**
 * One part of an entry that was booked for several: in a column for it, or with nothing but a text and an amount in a
 * table that gives every entry a day and a balance.
 */
export function isPart(row: SheetRow, plan: TablePlan): boolean {
  if (cellAt(row, plan, ['detailAmount'])) return !cellAt(row, plan, MONEY);
  if (!has(plan, 'balance') || !has(plan, 'bookedOn') || !cellAt(row, plan, MONEY)) return false;
  return row.cells.every(
    (cell, at) => cell.trim() === '' || plan.columns.some(({ index, role }) => index === at && OF_PARTS.includes(role)),
  );
}

const OF_PARTS: readonly BankRole[] = [...MONEY, 'ownAccount', 'currency', 'remittance', 'name'];

/** What a part says of itself: its amount, as far as it can be read, and its name. */
export function partOf(
  { cells }: SheetRow,
  { columns, currency }: TablePlan,
): { readonly amount: ExactAmount | undefined; readonly name: string | undefined } {
  const column = ['detailAmount', ...MONEY]
    .flatMap((wanted) => columns.filter(({ role }) => role === wanted))
    .find(({ index }) => (cells[index] ?? '').trim() !== '');
  const amount = readAmountCell(
    cells[column?.index ?? -1] ?? '',
    column?.currency ?? currency,
    column?.decimalStyle ?? 'point',
  );
  const name = (cells[columns.find(({ role }) => role === 'name')?.index ?? -1] ?? '').trim();
  return { amount: typeof amount === 'string' ? undefined : amount, name: name === '' ? undefined : name };
}
