import type { CalendarDate } from '../calendar/calendar-date.ts';
import { parseCalendarDate } from '../calendar/calendar-date.ts';
import { type Result, accept, refuse } from '../kernel/result.ts';
import { type Currency, parseCurrency } from '../money/currency.ts';
import type { BucketRange } from './cells/bucket-label.ts';
import type { DateStyle } from './cells/read-date.ts';
import type { DecimalStyle } from './cells/read-number.ts';
import { COLUMN_ROLES, type ColumnRole, REPEATABLE } from './column-roles.ts';

export type MappedColumn = {
  /** Place in the row, from 0. */
  readonly index: number;
  /** As written in the file; the reader finds the header row by it. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Only for dates. */
  readonly dateStyle?: DateStyle;
  /** Only for amounts. */
  readonly decimalStyle?: DecimalStyle;
  /** Only for `bucket`. */
  readonly bucket?: BucketRange;
  /** Only for `documentStatus`: what a person said of values that nobody else can tell, by the value as written. */
  readonly statuses?: Readonly<Record<string, StatusAnswer>>;
};

/** Whether rows of a status are invoices that are owed. */
export const STATUS_ANSWERS = ['read', 'leave-out'] as const;
export type StatusAnswer = (typeof STATUS_ANSWERS)[number];

/** What a heading row between the data stands for: `bucket` for `1 - 30 days past due`, `debtor` for a name alone. */
export type SectionKind = 'none' | 'bucket' | 'debtor';

/**
 * How to read one layout: a plain value that is shown, changed, sent back and remembered by its `layoutKey`.
 * `currency` is used where a row names none; `asOn` is the day of the file and is never remembered.
 */
export type LedgerMapping = {
  readonly version: 1;
  readonly layoutKey: string;
  readonly hasHeader: boolean;
  /** `items`: a row is an item. `bucket-items`: its amount stands in one of the buckets. `bucket-summary`: a row is a debtor. */
  readonly layout: 'items' | 'bucket-items' | 'bucket-summary';
  readonly sections: SectionKind;
  /** What divides parent and sub-customer in a name (`Group:Branch`), if anything does. */
  readonly parentMark?: string;
  readonly columns: readonly MappedColumn[];
  readonly currency?: Currency;
  readonly asOn?: CalendarDate;
  /** Rows that follow each other with one invoice number: lines of one invoice, or documents of their own. */
  readonly lines?: LinesAnswer;
};

export const LINES_ANSWERS = ['sum', 'separate'] as const;
export type LinesAnswer = (typeof LINES_ANSWERS)[number];

export type MappingProblem = {
  readonly path: string;
  readonly code: 'missing' | 'not-one-of' | 'not-valid' | 'used-twice';
};

const DATE_STYLES: readonly string[] = ['dmy', 'mdy', 'ymd', 'excel-serial', 'unknown'];
const DECIMAL_STYLES: readonly string[] = ['point', 'comma', 'unknown'];
const LAYOUTS: readonly string[] = ['items', 'bucket-items', 'bucket-summary'];
const SECTIONS: readonly string[] = ['none', 'bucket', 'debtor'];
const COLUMNS_MAX = 1_000;

/** Reads a mapping that came from outside. All problems are returned at once, each with its path. */
export function parseMapping(input: unknown): Result<LedgerMapping, readonly MappingProblem[]> {
  const problems: MappingProblem[] = [];
  const problem = (path: string, code: MappingProblem['code']) => problems.push({ path, code });
  const source = isObject(input) ? input : {};

  if (source['version'] !== 1) problem('version', 'not-valid');
  if (typeof source['layoutKey'] !== 'string') problem('layoutKey', 'missing');
  if (typeof source['hasHeader'] !== 'boolean') problem('hasHeader', 'missing');
  if (!isOneOf(source['layout'], LAYOUTS)) problem('layout', 'not-one-of');
  if (!isOneOf(source['sections'], SECTIONS)) problem('sections', 'not-one-of');
  const parentMark = source['parentMark'];
  if (parentMark !== undefined && (typeof parentMark !== 'string' || parentMark === ''))
    problem('parentMark', 'not-valid');
  const currency = optional(source['currency'], parseCurrency);
  if (currency === null) problem('currency', 'not-valid');
  const asOn = optional(source['asOn'], parseCalendarDate);
  if (asOn === null) problem('asOn', 'not-valid');
  if (source['lines'] !== undefined && !isOneOf(source['lines'], LINES_ANSWERS)) problem('lines', 'not-one-of');
  const columns = source['columns'];
  if (!Array.isArray(columns) || columns.length > COLUMNS_MAX) problem('columns', 'not-valid');
  else checkColumns(columns, problem);

  if (problems.length > 0) return refuse(problems);
  // Every field has been looked at above; what remains is the shape that the type describes.
  return accept({ ...(source as LedgerMapping) });
}

function checkColumns(
  columns: readonly unknown[],
  problem: (path: string, code: MappingProblem['code']) => void,
): void {
  const places = new Set<unknown>();
  const roles = new Set<unknown>();
  columns.forEach((column, at) => {
    const path = `columns.${at}`;
    if (!isObject(column)) return problem(path, 'not-valid');
    const { index, header, role, dateStyle, decimalStyle, bucket, statuses } = column;
    const isPlace = typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < COLUMNS_MAX;
    if (!isPlace) problem(`${path}.index`, 'not-valid');
    if (places.has(index)) problem(`${path}.index`, 'used-twice');
    if (typeof header !== 'string') problem(`${path}.header`, 'missing');
    if (!isOneOf(role, COLUMN_ROLES)) problem(`${path}.role`, 'not-one-of');
    else if (roles.has(role) && !REPEATABLE.has(role)) problem(`${path}.role`, 'used-twice');
    if (dateStyle !== undefined && !isOneOf(dateStyle, DATE_STYLES)) problem(`${path}.dateStyle`, 'not-one-of');
    if (decimalStyle !== undefined && !isOneOf(decimalStyle, DECIMAL_STYLES))
      problem(`${path}.decimalStyle`, 'not-one-of');
    if (statuses !== undefined && !isStatuses(statuses)) problem(`${path}.statuses`, 'not-valid');
    if (bucket !== undefined && !isRange(bucket)) problem(`${path}.bucket`, 'not-valid');
    if (role === 'bucket' && bucket === undefined) problem(`${path}.bucket`, 'missing');
    places.add(index);
    roles.add(role);
  });
}

function isStatuses(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((answer) => isOneOf(answer, STATUS_ANSWERS));
}

function isRange(value: unknown): boolean {
  if (!isObject(value)) return false;
  return [value['fromDays'], value['toDays']].every((days) => days === undefined || Number.isInteger(days));
}

function isOneOf<Text extends string>(value: unknown, allowed: readonly Text[]): value is Text {
  return typeof value === 'string' && allowed.some((text) => text === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value read, `undefined` when absent, `null` when present and unreadable. */
function optional<Value>(value: unknown, read: (text: string) => Value | undefined): Value | null | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? (read(value) ?? null) : null;
}
