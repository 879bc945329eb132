import { readingsOf } from '@duologue/core/intake/cells/read-date.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { isDateRole } from './find-columns.ts';
import { looseRow } from './balance-rows.ts';
import { type ReadRow, readBankRow, type RowNote, type TablePlan } from './read-row.ts';
import { balanceBefore, follows, type RowOrder } from './running-balance.ts';

type Setting = {
  readonly plan: TablePlan;
  readonly order: RowOrder;
  readonly headerLine: number;
  readonly account: string | undefined;
};
type Line = { readonly amount: ExactAmount; readonly balance: ExactAmount; readonly entry: StatementEntry };
type Loose = { readonly kind: 'opening' | 'closing'; readonly amount: ExactAmount; readonly line: number };

/** Turns the rows of a table into one statement, or into one for each account whose rows follow each other. */
export function createTableReader(flow: StatementFlow, { plan, order, headerLine, account }: Setting) {
  const state: {
    first: Line | undefined;
    last: Line | undefined;
    own: string | undefined;
    ties: boolean;
    loose: Loose[];
  } = {
    first: undefined,
    last: undefined,
    own: undefined,
    ties: true,
    loose: [],
  };
  const end = () => {
    if (flow.isOpen()) addBalances(flow, state, order);
    flow.end();
    Object.assign(state, { first: undefined, last: undefined, ties: true });
  };
  const begin = (read: ReadRow, line: number) => {
    const changed = read.ownAccount !== undefined && read.ownAccount !== state.own;
    if (flow.isOpen() && !changed) return;
    end();
    state.own = read.ownAccount;
    const { currency } = plan;
    flow.begin(present({ line: headerLine || line, account: read.ownAccount ?? account, currency }));
  };
  const loose = (row: SheetRow): boolean => {
    const found = looseRow(row, flow.head()?.currency ?? plan.currency);
    if (found === undefined) return false;
    if (found.kind !== 'total') state.loose.push({ ...found, line: row.line });
    return true;
  };
  return {
    loose,
    row(row: SheetRow): void {
      if (row.problem !== undefined) {
        const { code, column } = row.problem;
        flow.skip();
        return flow.problem('row-unreadable', present({ line: row.line, column }), { problem: code });
      }
      const filled = row.cells.filter((cell) => cell.trim() !== '').length;
      if (filled === 0) return;
      if (!hasDay(row, plan) && (loose(row) || isFooter(row, plan))) return;
      const read = readBankRow(row, plan);
      if (read.entry === undefined) {
        if (isDetail(row, plan)) return;
        flow.skip();
        return report(flow, row.line, read.notes);
      }
      begin(read, row.line);
      report(flow, row.line, read.notes);
      if (flow.head()?.currency === undefined) flow.know(present({ currency: read.entry.amount.currency }));
      takeBalance(read.entry, read.balance, state, order, flow);
      flow.entry(read.entry, plan.columns.find(({ role }) => role === 'amount')?.header);
    },
    finish: end,
  };
}

const cellAt = ({ cells }: SheetRow, { columns }: TablePlan, roles: readonly string[]) =>
  columns.some(({ role, index }) => roles.includes(role) && (cells[index] ?? '').trim() !== '');
/** Something with the shape of a date in a column of dates: the label of a balance may stand there too. */
const hasDay = ({ cells }: SheetRow, { columns }: TablePlan) =>
  columns.some(({ role, index }) => {
    const text = isDateRole(role) ? (cells[index] ?? '').trim() : '';
    return text !== '' && (/^\d/.test(text) || readingsOf(text) !== undefined);
  });
/** A line of words under the table, without a day and without an amount. */
const isFooter = (row: SheetRow, plan: TablePlan) => !cellAt(row, plan, ['amount', 'debit', 'credit']);
/** One part of an entry that was booked for several: the entry itself stands above. */
const isDetail = (row: SheetRow, plan: TablePlan) =>
  cellAt(row, plan, ['detailAmount']) && !cellAt(row, plan, ['amount', 'debit', 'credit']);

function report(flow: StatementFlow, line: number, notes: readonly RowNote[]): void {
  for (const { code, column, path, values } of notes) flow.problem(code, present({ line, column, path }), values);
}

function takeBalance(
  entry: StatementEntry,
  balance: ExactAmount | undefined,
  state: { first: Line | undefined; last: Line | undefined; ties: boolean },
  order: RowOrder,
  flow: StatementFlow,
): void {
  if (balance === undefined) return;
  const line = { amount: entry.amount, balance, entry };
  const { last } = state;
  state.first ??= line;
  state.last = line;
  if (order === 'none' || last === undefined || entry.charges !== undefined || follows(last, line, order)) return;
  state.ties = false;
  flow.problem('running-balance-differs', { line: entry.line });
}

/** Opening and closing from the running balance, where it ties; else from the rows that state them. */
function addBalances(
  flow: StatementFlow,
  {
    first,
    last,
    ties,
    loose,
  }: { first: Line | undefined; last: Line | undefined; ties: boolean; loose: readonly Loose[] },
  order: RowOrder,
): void {
  for (const { kind, amount, line } of loose)
    flow.balance({ kind, amount: withCurrency(amount, flow), code: kind }, line);
  if (first === undefined || last === undefined || !ties || loose.length > 0) return;
  if (order === 'none' && first !== last) return;
  const [oldest, newest] = order === 'newest-first' ? [last, first] : [first, last];
  const code = 'running balance';
  flow.balance(
    present({ kind: 'opening' as const, amount: balanceBefore(oldest), on: oldest.entry.bookedOn, code }),
    oldest.entry.line,
  );
  flow.balance(
    present({ kind: 'closing' as const, amount: newest.balance, on: newest.entry.bookedOn, code }),
    newest.entry.line,
  );
}

function withCurrency(amount: ExactAmount, flow: StatementFlow): ExactAmount {
  const currency = amount.currency ?? flow.head()?.currency;
  return currency === undefined ? amount : { ...amount, currency };
}
