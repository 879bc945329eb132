import { parseCalendarDate } from '../calendar/calendar-date.ts';
import { type Result, accept, refuse } from '../kernel/result.ts';
import { parseCurrency } from '../money/currency.ts';
import { DATE_ORDERS, readDate } from './cells/read-date.ts';
import { readNumber } from './cells/read-number.ts';
import { splitAmount } from './cells/split-amount.ts';
import { isAmountRole } from './column-fit.ts';
import { type ColumnRole, roleOfHeader } from './column-roles.ts';
import { unclearMarks } from './currency-of-file.ts';
import { ordersOf, withStyles } from './decide-styles.ts';
import { LINES_ANSWERS, type LedgerMapping, type MappedColumn, STATUS_ANSWERS } from './ledger-mapping.ts';
import { statusOfWord } from './rows/row-status.ts';
import type { ProposalContext } from './propose-mapping.ts';
import type { ColumnProfile, SheetProfile } from './sheet-profile.ts';

/** `written` is a cell of the file, `read` what it would mean: an ISO date or a plain decimal. */
export type ExampleReading = { readonly written: string; readonly read: string };

export type Choice = { readonly value: string; readonly examples: readonly ExampleReading[] };

/**
 * What only a person can say. `column` questions ask which column holds `role`; their values are places from 0.
 * `as-of` takes a date, `currency` any code; the others one of the choices.
 */
export type Question = {
  readonly id: string;
  readonly kind: 'date-order' | 'decimal-style' | 'currency' | 'as-of' | 'column' | 'row-status' | 'line-items';
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  readonly role?: ColumnRole;
  readonly choices: readonly Choice[];
  readonly proposed?: string;
};

/** The questions that a mapping leaves open for this file. None, and the file may be committed. */
export function openQuestions(
  mapping: LedgerMapping,
  profile: SheetProfile,
  context: ProposalContext = {},
): readonly Question[] {
  return [
    ...columnQuestions(mapping, profile),
    ...dateQuestion(mapping, profile),
    ...decimalQuestion(mapping, profile),
    ...currencyQuestion(mapping, profile, context),
    ...asOfQuestion(mapping),
    ...statusQuestions(mapping, profile),
    ...linesQuestion(mapping, profile),
  ];
}

const has = (mapping: LedgerMapping, ...roles: readonly ColumnRole[]) =>
  mapping.columns.some(({ role }) => roles.includes(role));

function columnQuestions(mapping: LedgerMapping, profile: SheetProfile): readonly Question[] {
  const questions: Question[] = [];
  const free = mapping.columns
    .filter(({ role }) => role === 'ignored')
    .flatMap(({ index }) => profile.columns[index] ?? []);
  if (mapping.sections !== 'debtor' && !has(mapping, 'debtorName', 'debtorNumber')) {
    questions.push(
      columnQuestion(
        'debtorName',
        free.filter((column) => column.words > 0),
      ),
    );
  }
  if (!has(mapping, 'amount', 'open', 'debit', 'bucket')) {
    questions.push(
      columnQuestion(
        'amount',
        free.filter(({ amounts, filled }) => amounts.count * 2 > filled),
      ),
    );
  }
  const unread = amountsNotRead(mapping, profile);
  if (unread.length > 0) questions.push(columnQuestion('open', unread));
  return questions;
}

/**
 * Columns of amounts with a heading that nobody knows, in a file that states an amount and not what is left of it: one of
 * them may be what is still open, and to take the whole amount would be to ask for money that was paid. The amount itself
 * is a choice too, and it is the last.
 */
function amountsNotRead(mapping: LedgerMapping, profile: SheetProfile): readonly ColumnProfile[] {
  const { columns, layout } = mapping;
  const whole = profile.columns[columns.find(({ role }) => role === 'amount')?.index ?? -1];
  if (layout !== 'items' || whole === undefined || has(mapping, 'open', 'paid', 'settledOn', 'debit', 'credit'))
    return [];
  const unread = columns
    .filter(({ role, header }) => role === 'ignored' && header !== '' && roleOfHeader(header) === undefined)
    .flatMap(({ index }) => profile.columns[index] ?? [])
    .filter(({ amounts, filled }) => filled > 0 && amounts.count * 2 > filled && amounts.point + amounts.comma > 0);
  return unread.length === 0 ? [] : [...unread, whole];
}

function columnQuestion(role: ColumnRole, candidates: readonly ColumnProfile[]): Question {
  const choices = candidates.map(({ index, samples }) => ({
    value: String(index),
    examples: samples.slice(0, 2).map((written) => ({ written, read: written })),
  }));
  const [first] = choices;
  return {
    id: `column:${role}`,
    kind: 'column',
    columns: candidates.map(({ index, header }) => ({ index, header })),
    role,
    choices,
    // Which of two amounts is what is left cannot even be proposed.
    ...(first === undefined || role === 'open' ? {} : { proposed: first.value }),
  };
}

function dateQuestion(mapping: LedgerMapping, profile: SheetProfile): readonly Question[] {
  const open = mapping.columns.filter(({ dateStyle }) => dateStyle === 'unknown');
  if (open.length === 0) return [];
  const evidence = open.flatMap(({ index }) => profile.columns[index]?.dates ?? []);
  const examples = evidence.flatMap((dates) => dates.examples).slice(0, 2);
  // Orders that no column supports are not offered; where columns contradict themselves, all that read something are.
  const supported = DATE_ORDERS.filter((order) => evidence.every((dates) => ordersOf(dates).includes(order)));
  const orders =
    supported.length > 0 ? supported : DATE_ORDERS.filter((order) => evidence.some((dates) => dates[order] > 0));
  return [
    {
      id: 'date-order',
      kind: 'date-order',
      columns: open.map(({ index, header }) => ({ index, header })),
      choices: orders.map((value) => ({
        value,
        examples: examples.map((written) => ({ written, read: readDate(written, value) ?? '' })),
      })),
    },
  ];
}

function decimalQuestion(mapping: LedgerMapping, profile: SheetProfile): readonly Question[] {
  const open = mapping.columns.filter(({ decimalStyle }) => decimalStyle === 'unknown');
  if (open.length === 0) return [];
  const examples = open.flatMap(({ index }) => profile.columns[index]?.amounts.examples ?? []).slice(0, 2);
  return [
    {
      id: 'decimal-style',
      kind: 'decimal-style',
      columns: open.map(({ index, header }) => ({ index, header })),
      choices: (['point', 'comma'] as const).map((value) => ({
        value,
        examples: examples.map((written) => ({ written, read: numberRead(written, value) })),
      })),
    },
  ];
}

function numberRead(written: string, style: 'point' | 'comma'): string {
  const number = readNumber(splitAmount(written)?.core ?? '', style);
  if (number === undefined || number === 'ambiguous') return '';
  return number.fraction === '' ? number.units : `${number.units}.${number.fraction}`;
}

function currencyQuestion(
  mapping: LedgerMapping,
  profile: SheetProfile,
  { homeCurrency }: ProposalContext,
): readonly Question[] {
  if (mapping.currency !== undefined || has(mapping, 'currency') || isEveryAmountMarked(mapping, profile)) return [];
  const offered = unclearMarks(profile, mapping.columns).includes('$') ? ['USD', 'CAD', 'AUD', 'NZD'] : [];
  const codes = [...new Set([...(homeCurrency === undefined ? [] : [homeCurrency]), ...offered])];
  return [
    {
      id: 'currency',
      kind: 'currency',
      columns: [],
      choices: codes.map((value) => ({ value, examples: [] })),
      ...(homeCurrency === undefined ? {} : { proposed: homeCurrency }),
    },
  ];
}

/** Amounts of several currencies, each with its own clear mark, need no answer. */
function isEveryAmountMarked(mapping: LedgerMapping, profile: SheetProfile): boolean {
  if (unclearMarks(profile, mapping.columns).length > 0) return false;
  const amounts = mapping.columns
    .filter(({ role }) => isAmountRole(role))
    .flatMap(({ index }) => profile.columns[index]?.amounts ?? []);
  const marked = amounts.flatMap(({ marks }) => Object.values(marks)).reduce((sum, count) => sum + count, 0);
  return marked > 0 && marked === amounts.reduce((sum, { count }) => sum + count, 0);
}

/** Settlement dates mean nothing without the day on which one looks, and neither do days past due. */
function asOfQuestion(mapping: LedgerMapping): readonly Question[] {
  const looksBack = has(mapping, 'settledOn') && !has(mapping, 'open');
  const needsDay = looksBack || mapping.layout === 'bucket-summary';
  return mapping.asOn === undefined && needsDay ? [{ id: 'as-of', kind: 'as-of', columns: [], choices: [] }] : [];
}

/** One invoice number on rows that follow each other, with amounts of their own: lines of an invoice, or doubles? */
function linesQuestion({ columns, layout, lines }: LedgerMapping, profile: SheetProfile): readonly Question[] {
  if (lines !== undefined || layout !== 'items') return [];
  const of = (wanted: ColumnRole) => columns.find(({ role }) => role === wanted);
  const number = of('invoiceNumber');
  const amount = of('open') ?? of('amount') ?? of('debit');
  const repeatsOf = (column: MappedColumn | undefined) => profile.columns[column?.index ?? -1]?.repeats ?? 0;
  // The same amount again is a double, or a total that stands on every line: nothing to sum.
  if (number === undefined || repeatsOf(amount) >= repeatsOf(number)) return [];
  const { index, header } = number;
  const choices = LINES_ANSWERS.map((value) => ({ value, examples: [] }));
  return [{ id: 'line-items', kind: 'line-items', columns: [{ index, header }], choices, proposed: 'sum' }];
}

/** A status that no list knows: whether such rows are owed, only a person can say. */
function statusQuestions({ columns }: LedgerMapping, profile: SheetProfile): readonly Question[] {
  return columns
    .filter(({ role }) => role === 'documentStatus')
    .flatMap(({ index, header, statuses = {} }) =>
      (profile.columns[index]?.distinct ?? [])
        .filter((value) => statusOfWord(value) === undefined && statuses[value] === undefined)
        .map((value) => ({
          id: `row-status:${value}`,
          kind: 'row-status' as const,
          columns: [{ index, header }],
          choices: STATUS_ANSWERS.map((answer) => ({ value: answer, examples: [{ written: value, read: value }] })),
        })),
    );
}

/** The mapping with one question answered, or `refuse` when the answer is none of those that the question allows. */
export function answerQuestion(
  mapping: LedgerMapping,
  profile: SheetProfile,
  question: Question,
  value: string,
): Result<LedgerMapping, 'not-an-answer'> {
  if (question.kind === 'currency') {
    const currency = parseCurrency(value);
    return currency === undefined ? refuse('not-an-answer') : accept({ ...mapping, currency });
  }
  if (question.kind === 'as-of') {
    const asOn = parseCalendarDate(value);
    return asOn === undefined ? refuse('not-an-answer') : accept({ ...mapping, asOn });
  }
  if (!question.choices.some((choice) => choice.value === value)) return refuse('not-an-answer');
  if (question.kind === 'line-items') return accept({ ...mapping, lines: value === 'sum' ? 'sum' : 'separate' });
  const columns = mapping.columns.map((column) => answered(column, question, value));
  return accept({ ...mapping, columns: question.kind === 'column' ? withStyles(profile, columns) : columns });
}

function answered(column: MappedColumn, { id, kind, role, columns }: Question, value: string): MappedColumn {
  if (kind === 'column') {
    return String(column.index) === value && role !== undefined ? { ...column, role } : column;
  }
  if (!columns.some(({ index }) => index === column.index)) return column;
  if (kind === 'row-status') {
    const answer = STATUS_ANSWERS.find((candidate) => candidate === value);
    const about = id.slice('row-status:'.length);
    return answer === undefined ? column : { ...column, statuses: { ...column.statuses, [about]: answer } };
  }
  const style = value === 'point' || value === 'comma' ? value : undefined;
  if (kind === 'decimal-style' && style !== undefined) return { ...column, decimalStyle: style };
  const order = DATE_ORDERS.find((candidate) => candidate === value);
  return order === undefined ? column : { ...column, dateStyle: order };
}
