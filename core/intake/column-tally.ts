import { parseCurrency } from '../money/currency.ts';
import { type DateReadings, isExcelSerial, readingsOf } from './cells/read-date.ts';
import { formOf } from './cells/read-number.ts';
import { splitAmount } from './cells/split-amount.ts';

const DISTINCT_MAX = 12;
const SAMPLES_MAX = 3;
const EXAMPLES_MAX = 4;
const KEPT_CHARS = 60;
const REMEMBERED_MAX = 5_000;

/** The counters of one column while they grow. */
export function newColumnTally() {
  return {
    filled: 0,
    repeats: 0,
    lastText: '',
    dates: { count: 0, impossible: 0, dmy: 0, mdy: 0, ymd: 0, differing: 0, examples: [] as string[] },
    amounts: {
      count: 0,
      point: 0,
      comma: 0,
      either: 0,
      negative: 0,
      marks: {} as Record<string, number>,
      examples: [] as string[],
    },
    currencyCodes: 0,
    emails: 0,
    phones: 0,
    words: 0,
    lastCode: '',
    excelSerials: 0,
    distinctSet: new Set<string>(),
    hasManyValues: false,
    samples: [] as string[],
    readings: new Map<string, DateReadings | undefined>(),
  };
}
export type ColumnTally = ReturnType<typeof newColumnTally>;

export function tallyCell(column: ColumnTally, cell: string): void {
  const text = cell.trim();
  if (text === '') return;
  column.filled += 1;
  if (text === column.lastText) column.repeats += 1;
  column.lastText = text;
  if (!column.hasManyValues) keepDistinct(column, text);
  if (column.samples.length < SAMPLES_MAX) column.samples.push(text.slice(0, KEPT_CHARS));
  if (text.length > KEPT_CHARS) {
    column.words += 1;
    return;
  }
  const first = text.charCodeAt(0);
  const isLetter = (first | 32) >= 97 && (first | 32) <= 122;
  if (isLetter) tallyWord(column, text);
  else tallyNumber(column, text, first);
}

function tallyWord(column: ColumnTally, text: string): void {
  if (text.length === 3 && isCurrencyCode(column, text)) {
    column.currencyCodes += 1;
    return;
  }
  const last = text.charCodeAt(text.length - 1);
  const endsInDigit = last >= 48 && last <= 57;
  if (endsInDigit) {
    if (text.length <= 30 && tallyDate(column, text)) return;
    if (tallyAmount(column, text)) return;
  }
  if (text.includes('@')) column.emails += 1;
  else column.words += 1;
}

/** Neighbouring rows mostly have the same one. */
function isCurrencyCode(column: ColumnTally, text: string): boolean {
  if (text === column.lastCode) return true;
  if (parseCurrency(text) === undefined) return false;
  column.lastCode = text;
  return true;
}

function tallyNumber(column: ColumnTally, text: string, first: number): void {
  const isDigit = first >= 48 && first <= 57;
  if (isDigit && text.length >= 6 && tallyDate(column, text)) return;
  if (tallyAmount(column, text)) return;
  if (text.includes('@')) column.emails += 1;
  else if (isPhone(text)) column.phones += 1;
  else column.words += 1;
}

function tallyDate(column: ColumnTally, text: string): boolean {
  const readings = remembered(column, text);
  if (readings === undefined) return false;
  const { dates } = column;
  const { dmy, mdy, ymd, isPlain } = readings;
  if (dmy === undefined && mdy === undefined && ymd === undefined) {
    dates.impossible += 1;
    return true;
  }
  dates.count += 1;
  if (dmy !== undefined) dates.dmy += 1;
  if (mdy !== undefined) dates.mdy += 1;
  // 05/05/2026 has no reading with the year in front, and yet asks for none.
  if (ymd !== undefined) dates.ymd += 1;
  if (isPlain) return true;
  dates.differing += 1;
  const hasTwo = (dmy === undefined ? 0 : 1) + (mdy === undefined ? 0 : 1) + (ymd === undefined ? 0 : 1) > 1;
  if (hasTwo && dates.examples.length < EXAMPLES_MAX && !dates.examples.includes(text)) dates.examples.push(text);
  return true;
}

/** Dates repeat within a column; each is read once as long as there is room. */
function remembered({ readings: memory }: ColumnTally, text: string): DateReadings | undefined {
  const known = memory.get(text);
  if (known !== undefined || memory.has(text)) return known;
  const readings = readingsOf(text);
  if (memory.size >= REMEMBERED_MAX) memory.clear();
  memory.set(text, readings);
  return readings;
}

function tallyAmount(column: ColumnTally, text: string): boolean {
  const parts = splitAmount(text);
  const form = parts === undefined ? undefined : formOf(parts.core);
  if (parts === undefined || form === undefined) return false;
  const { amounts } = column;
  amounts.count += 1;
  if (parts.isNegative || parts.side === 'credit') amounts.negative += 1;
  if (form === 'point') amounts.point += 1;
  else if (form === 'comma') amounts.comma += 1;
  else if (form === 'either') {
    amounts.either += 1;
    if (amounts.examples.length < EXAMPLES_MAX && !amounts.examples.includes(text)) amounts.examples.push(text);
  }
  if (parts.currencyMark !== undefined)
    amounts.marks[parts.currencyMark] = (amounts.marks[parts.currencyMark] ?? 0) + 1;
  if (text.length === 5 && isExcelSerial(text)) column.excelSerials += 1;
  return true;
}

function keepDistinct(column: ColumnTally, text: string): void {
  column.distinctSet.add(text.slice(0, KEPT_CHARS));
  if (column.distinctSet.size <= DISTINCT_MAX) return;
  column.hasManyValues = true;
  column.distinctSet.clear();
}

function isPhone(text: string): boolean {
  return text.length >= 6 && text.length <= 30 && /^\+?[\d\s()/.\-–]+(?:(?:x|ext\.?|app\.)\s?\d+)?$/i.test(text);
}
