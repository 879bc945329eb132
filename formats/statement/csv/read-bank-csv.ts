import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import type { StatementEvent } from '@duologue/core/statements/statement.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import { openLedger } from '../../ledger/open-ledger.ts';
import type { ByteSource } from '../../source.ts';
import { createFlow, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { preambleOf } from './balance-rows.ts';
import { openBlocks } from './block-rows.ts';
import { type BankColumn, findColumns, isAmountRole, isDateRole } from './find-columns.ts';
import { readingByBalance } from './running-balance.ts';
import { settleByRows } from './settle-by-rows.ts';
import { createSurvey, type Survey } from './survey.ts';
import { createTableReader } from './take-rows.ts';

/** Rows that can be read again and again. */
type Sheet = { rows(): AsyncIterable<readonly SheetRow[]> };

/** A bank's table, ready to be read: CSV with any delimiter and encoding, or a workbook. */
export type BankTable = { events(): AsyncIterable<readonly StatementEvent[]> };

/**
 * Opens a table of movements: its encoding and delimiter by the machinery of the ledgers, its columns by their headings
 * and all of their cells. One without movements is refused, and one whose columns leave a choice is asked about.
 */
export async function openBankTable(
  source: ByteSource,
  options: StatementOptions,
): Promise<Result<BankTable, readonly StatementProblem[]>> {
  const opened = await openLedger(source);
  return opened.ok ? surveyed(opened.value, options) : refuse(opened.refusal.map(problemOf));
}

/** The same for movements that stand in blocks of lines. */
export async function openBankBlocks(
  source: ByteSource,
  options: StatementOptions,
): Promise<Result<BankTable, readonly StatementProblem[]>> {
  const opened = await openBlocks(source);
  return opened.ok ? surveyed(opened.value, options) : opened;
}

async function surveyed(
  sheet: Sheet,
  options: StatementOptions,
): Promise<Result<BankTable, readonly StatementProblem[]>> {
  const survey = createSurvey();
  for await (const rows of sheet.rows()) survey.add(rows);
  const found = survey.finish();
  const columns = settleByRows(
    findColumns(found.profiles, options.columns ?? {}).map((column) => answered(column, options)),
    found,
  );
  const missing = missingColumns(columns, found);
  if (missing.length > 0) return refuse(missing);
  return accept({ events: () => readTable(sheet, found, columns, options) });
}

function problemOf({
  code,
  line,
  values,
}: {
  readonly code: string;
  readonly line?: number;
  readonly values: StatementProblem['values'];
}): StatementProblem {
  const place = line === undefined ? {} : { line };
  switch (code) {
    case 'empty-file':
    case 'unknown-encoding':
    case 'file-too-large':
    case 'too-many-lines':
      return statementProblem(code, place, values);
    case 'not-a-ledger':
      return statementProblem('not-a-statement', place, values);
    default:
      return statementProblem('not-a-statement', place, { looksLike: 'binary', problem: code });
  }
}

/** What the file proves goes before what a person said; what it leaves open does not. */
function answered(column: BankColumn, { dateOrder, decimal }: StatementOptions): BankColumn {
  return {
    ...column,
    ...(column.dateStyle === 'unknown' && dateOrder !== undefined ? { dateStyle: dateOrder } : {}),
    ...(column.decimalStyle === 'unknown' && decimal !== undefined ? { decimalStyle: decimal } : {}),
  };
}

/** A table of movements has a day and an amount. Several columns that could be it are a question, none is a refusal. */
function missingColumns(columns: readonly BankColumn[], { profiles, headerLine }: Survey): readonly StatementProblem[] {
  const has = (test: (column: BankColumn) => boolean) => columns.some(test);
  const line = headerLine === undefined ? {} : { line: headerLine };
  const choices = (wanted: 'dates' | 'amounts') =>
    profiles
      .filter(({ filled, [wanted]: evidence }) => filled > 0 && evidence.count * 2 >= filled)
      .map(({ index, header }) => ({ place: index + 1, name: header || String(index + 1) }));
  const isOpen = (role: 'amount' | 'date', found: ReturnType<typeof choices>) =>
    statementProblem('column-open', line, {
      role,
      choices: found.map(({ name }) => name).join(', '),
      places: found.map(({ place }) => place).join(', '),
    });
  const problems: StatementProblem[] = [];
  if (!has(({ role }) => role === 'amount' || role === 'debit' || role === 'credit')) {
    const found = choices('amounts');
    if (found.length === 0) return [statementProblem('not-a-statement', line, { looksLike: 'plain-text' })];
    problems.push(isOpen('amount', found));
  }
  if (!has(({ role }) => isDateRole(role))) {
    const found = choices('dates');
    if (found.length === 0) return [statementProblem('not-a-statement', line, { looksLike: 'plain-text' })];
    problems.push(isOpen('date', found));
  }
  return problems;
}

async function* readTable(
  sheet: Sheet,
  survey: Survey,
  columns: readonly BankColumn[],
  options: StatementOptions,
): AsyncGenerator<readonly StatementEvent[]> {
  const flow = createFlow();
  const preamble = preambleOf(survey.above);
  const currency = preamble.currency ?? options.currency;
  const reading = readingByBalance(survey.sample, { columns, currency });
  askAboutStyles(columns, survey, flow);
  const table = createTableReader(flow, {
    plan: { columns, currency, money: reading.money, fees: reading.fees },
    order: reading.order,
    headerLine: survey.headerLine ?? 0,
    account: preamble.account ?? options.account,
  });
  const above: readonly SheetRow[] = survey.above;
  for (const row of above) table.loose(row);
  for await (const rows of sheet.rows()) {
    for (const row of rows) if (row.line > (survey.headerLine ?? 0)) table.row(row);
    const events = flow.take();
    if (events.length > 0) yield events;
  }
  table.finish();
  const events = flow.take();
  if (events.length > 0) yield events;
}

function askAboutStyles(columns: readonly BankColumn[], { profiles }: Survey, flow: StatementFlow): void {
  for (const { index, header, role, dateStyle, decimalStyle } of columns) {
    const place = { column: index + 1, path: header };
    if (isDateRole(role) && dateStyle === 'unknown')
      flow.problem('date-order-open', place, { examples: profiles[index]?.dates.examples.join(', ') ?? '' });
    if (isAmountRole(role) && decimalStyle === 'unknown')
      flow.problem('decimal-open', place, { examples: profiles[index]?.amounts.examples.join(', ') ?? '' });
  }
}
