import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type ExactAmount, isSameAmount, negated, sumOf } from '@duologue/core/statements/exact-amount.ts';
import type { EntryDetail } from '@duologue/core/statements/statement-entry.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { accountKey } from './account-text.ts';
import { balanceNamed, looseRow } from './balance-rows.ts';
import { type ReadRow, readBankRow, remittanceOf, type RowNote, type TablePlan } from './read-row.ts';
import {
  balanceRowOf,
  isBalanceRow,
  isContinuation,
  isFooter,
  isHeadings,
  isPart,
  isTitle,
  hasDay,
  partOf,
} from './row-kinds.ts';
import { balanceBefore, follows, type RowOrder } from './running-balance.ts';
import { createTableState, type Held, type Line, type TableState } from './table-state.ts';

type Setting = {
  readonly plan: TablePlan;
  readonly order: RowOrder;
  readonly headerLine: number;
  readonly account: string | undefined;
};

/** Turns the rows of a table into one statement, or into one for each account whose rows follow each other. */
export function createTableReader(flow: StatementFlow, { plan, order, headerLine, account }: Setting) {
  const state = createTableState();
  const path = plan.columns.find(({ role }) => role === 'amount')?.header;
  const flush = () => {
    if (state.held !== undefined) flow.entry(wholeEntry(state.held, flow), path);
    state.held = undefined;
  };
  const end = () => {
    flush();
    if (flow.isOpen()) addBalances(flow, state, order);
    flow.end();
    Object.assign(state, { first: undefined, last: undefined, ties: true });
  };
  const begin = (read: ReadRow, line: number) => {
    const changed = read.ownAccount !== undefined && accountKey(read.ownAccount) !== accountKey(state.own ?? '');
    if (flow.isOpen() && !changed) return;
    end();
    state.own = read.ownAccount;
    const { currency } = plan;
    flow.begin(present({ line: headerLine || line, account: read.ownAccount ?? account, currency }));
  };
  const loose = (row: SheetRow): boolean => {
    const found = looseRow(row, flow.head()?.currency ?? plan.currency);
    if (found === undefined) return false;
    if (found.kind !== 'total') state.loose.push({ ...found, line: row.line, isAbove: row.line < headerLine });
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
      if (row.cells.every((cell) => cell.trim() === '') || isHeadings(row, plan)) return;
      if (state.held !== undefined && takeMore(row, plan, state.held)) return;
      if (!hasDay(row, plan) && (loose(row) || isFooter(row, plan))) return;
      if (isBalanceRow(row, plan) && loose(balanceRowOf(row, plan))) return;
      // Without headings nothing else tells a line of words above the rows from a row.
      if (headerLine === 0 && !flow.isOpen() && isTitle(row, plan))
        return flow.problem(
          'unknown-record',
          { line: row.line, column: 1 },
          { written: row.cells.join(' ').slice(0, 40) },
        );
      flush();
      takeEntry(row);
    },
    finish: end,
  };

  function takeEntry(row: SheetRow): void {
    const read = readBankRow(row, plan);
    if (read.entry === undefined) {
      flow.skip();
      return report(flow, row.line, read.notes);
    }
    // A balance that stands among the movements, in the column of the money.
    const named = read.balance === undefined ? balanceNamed(read.entry.remittance ?? '') : undefined;
    if (named !== undefined) {
      if (named !== 'other')
        state.loose.push({ kind: named, amount: read.entry.amount, line: row.line, isAbove: false });
      return;
    }
    begin(read, row.line);
    report(flow, row.line, read.notes);
    if (flow.head()?.currency === undefined) flow.know(present({ currency: read.entry.amount.currency }));
    takeBalance(read, state, order, flow);
    state.held = { entry: read.entry, texts: [], parts: [] };
  }
}

/** A row that only goes on with the one above: more of its text, or one of the payments that it was booked for. */
function takeMore(row: SheetRow, plan: TablePlan, held: Held): boolean {
  const text = remittanceOf(row, plan);
  if (isContinuation(row, plan)) {
    if (text !== undefined && held.texts.length < TEXTS_MAX) held.texts.push(text);
    return true;
  }
  if (!isPart(row, plan)) return false;
  const { amount, name } = partOf(row, plan);
  if (held.parts.length < PARTS_MAX)
    held.parts.push(present({ amount, remittance: text, counterparty: name === undefined ? undefined : { name } }));
  return true;
}

const TEXTS_MAX = 20;
const PARTS_MAX = 10_000;

/** The entry with the rows behind it. The parts have its direction; they are its details where there are several. */
function wholeEntry({ entry, texts, parts }: Held, flow: StatementFlow): Held['entry'] {
  const remittance = [entry.remittance, ...texts].filter((text) => text !== undefined).join(' ');
  const isOut = entry.amount.unscaled < 0n;
  const details = parts.map(({ amount, ...part }): EntryDetail => {
    if (amount === undefined) return part;
    const { currency = entry.amount.currency } = amount;
    const whole = present<ExactAmount>({ ...amount, currency });
    return { ...part, amount: whole.unscaled < 0n === isOut ? whole : negated(whole) };
  });
  const amounts = details.flatMap(({ amount }) => amount ?? []);
  const isWhole =
    amounts.length === details.length &&
    amounts.every(({ currency }) => currency === entry.amount.currency) &&
    isSameAmount(amounts.reduce(sumOf, { ...entry.amount, unscaled: 0n }), entry.amount);
  if (details.length > 0 && !isWhole) flow.problem('details-differ', { line: entry.line }, { count: details.length });
  return present<Held['entry']>({
    ...entry,
    remittance: remittance === '' ? undefined : remittance,
    ...(details.length > 1 ? { details, batch: { count: details.length } } : {}),
  });
}

function report(flow: StatementFlow, line: number, notes: readonly RowNote[]): void {
  for (const { code, column, path, values } of notes) flow.problem(code, present({ line, column, path }), values);
}

function takeBalance({ entry, balance }: ReadRow, state: TableState, order: RowOrder, flow: StatementFlow): void {
  if (balance === undefined || entry === undefined) return;
  // What is not booked and counted all the same: the balances are not those of the booked entries.
  if (entry.status !== 'booked') state.ties = false;
  const line: Line = { amount: entry.amount, balance, entry };
  const { last } = state;
  state.first ??= line;
  state.last = line;
  if (order === 'none' || last === undefined || follows(last, line, order)) return;
  state.ties = false;
  flow.problem('running-balance-differs', { line: entry.line });
}

/** Opening and closing as rows state them, and from the running balance where it ties and says nothing else. */
function addBalances(flow: StatementFlow, { first, last, ties, loose }: TableState, order: RowOrder): void {
  const closings = loose.filter(({ kind }) => kind === 'closing');
  const [above, below] = [closings.find(({ isAbove }) => isAbove), closings.find(({ isAbove }) => !isAbove)];
  const stated = new Map<'opening' | 'closing', (typeof loose)[number]>();
  for (const found of loose) {
    // A last balance above the table, where another stands below it, is what the time before ended with; the same once
    // more is only said twice.
    const isOther = below !== undefined && above !== undefined && !isSameAmount(above.amount, below.amount);
    const kind = found === above && isOther ? 'opening' : found.kind;
    if (!stated.has(kind) || found === below) stated.set(kind, { ...found, kind });
  }
  const amounts = new Map<'opening' | 'closing', Line['amount']>();
  for (const { kind, amount, line } of stated.values()) {
    const currency = amount.currency ?? flow.head()?.currency;
    const whole = currency === undefined ? amount : { ...amount, currency };
    amounts.set(kind, whole);
    flow.balance({ kind, amount: whole, code: kind }, line);
  }
  if (first === undefined || last === undefined || !ties) return;
  if (order === 'none' && first !== last) return;
  const [oldest, newest] = order === 'newest-first' ? [last, first] : [first, last];
  const running = [
    { kind: 'opening' as const, amount: balanceBefore(oldest), entry: oldest.entry },
    { kind: 'closing' as const, amount: newest.balance, entry: newest.entry },
  ];
  const agrees = running.every(({ kind, amount }) => {
    const said = amounts.get(kind);
    return said === undefined || (said.currency === amount.currency && isSameAmount(said, amount));
  });
  if (!agrees) return;
  for (const { kind, amount, entry } of running)
    if (!amounts.has(kind))
      flow.balance(present({ kind, amount, on: entry.bookedOn, code: 'running balance' }), entry.line);
}
