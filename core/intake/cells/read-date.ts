import { type CalendarDate, dateFromParts } from '../../calendar/calendar-date.ts';
import { MONTHS } from './month-names.ts';

/** The order in which a file writes day, month and year. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How one cell can be read, one reading per order in which it is a date at all. */
export type DateReadings = {
  readonly dmy: CalendarDate | undefined;
  readonly mdy: CalendarDate | undefined;
  readonly ymd: CalendarDate | undefined;
  /** Every order that reads the cell gives the same day: month in words, year first, or 05/05/2026. */
  readonly isPlain: boolean;
};

const NUMERIC = /^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?:[T ,]+\d{1,2}[:.]\d{2}.*)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s\-/]*(?:de |del |of )?\s*([\p{L}]+)\.?[\s\-/,]*(?:de |del )?(\d{4}|\d{2})(?:[T ,]+\d{1,2}[:.]\d{2}.*)?$/u;
const MONTH_FIRST = /^([\p{L}]+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?:[T ,]+\d{1,2}[:.]\d{2}.*)?$/u;
const YEAR_FIRST_NAMED = /^(\d{4})[\s-]([\p{L}]+)\.?[\s-](\d{1,2})$/u;

/** All readings of a cell, or `undefined` when it does not have the shape of a date. A shape without any day has none. */
export function readingsOf(text: string): DateReadings | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return numericReadings(numeric);
  const compact = COMPACT.exec(text);
  if (compact !== null) return plain(dateFromParts(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  return namedReadings(text);
}

function numericReadings([, first = '', mark, second = '', third = '']: RegExpExecArray): DateReadings | undefined {
  if (first.length === 4) {
    return third.length > 2 ? undefined : plain(dateFromParts(Number(first), Number(second), Number(third)));
  }
  if (first.length > 2 || third.length === 3 || third.length === 1) return undefined;
  const year = fullYear(third);
  const dmy = dateFromParts(year, Number(second), Number(first));
  const monthFirst = dateFromParts(year, Number(first), Number(second));
  // Nobody writes month, day and year with points; such a cell is day first or no date.
  const mdy = mark === '.' ? undefined : monthFirst;
  // A year of two digits in front is only ever written with hyphens.
  const ymd =
    mark === '-' && third.length === 2 && first.length === 2
      ? dateFromParts(fullYear(first), Number(second), Number(third))
      : undefined;
  const readings = [dmy, mdy, ymd].filter((date) => date !== undefined);
  return { dmy, mdy, ymd, isPlain: readings.length > 1 && readings.every((date) => date === readings[0]) };
}

function namedReadings(text: string): DateReadings | undefined {
  const yearFirst = YEAR_FIRST_NAMED.exec(text);
  if (yearFirst !== null) return named(yearFirst[3], yearFirst[2], yearFirst[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? undefined : named(monthFirst[2], monthFirst[1], monthFirst[3]);
}

function named(day = '', name = '', year = ''): DateReadings | undefined {
  const month = MONTHS.get(fold(name));
  return month === undefined ? undefined : plain(dateFromParts(fullYear(year), month, Number(day)));
}

function plain(date: CalendarDate | undefined): DateReadings {
  return { dmy: date, mdy: date, ymd: date, isPlain: date !== undefined };
}

/** Two digits mean 2000 to 2069 or 1970 to 1999, as spreadsheets and databases have it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How a date column is written; `unknown` until somebody answers. `excel-serial` counts days from 30 December 1899. */
export type DateStyle = DateOrder | 'excel-serial' | 'unknown';

const EXCEL_EPOCH_DAYS = -25_569;

/** The day in a cell of a column written in one style; `ambiguous` when the style is needed and not known. */
export function readDate(text: string, style: DateStyle): CalendarDate | 'ambiguous' | undefined {
  if (style === 'excel-serial') return excelDate(text);
  const readings = readingsOf(text);
  if (readings === undefined) return undefined;
  if (readings.isPlain) return readings.dmy ?? readings.mdy ?? readings.ymd;
  if (style === 'unknown') return onlyReading(readings);
  return readings[style];
}

function onlyReading({ dmy, mdy, ymd }: DateReadings): CalendarDate | 'ambiguous' | undefined {
  const found = [dmy, mdy, ymd].filter((date) => date !== undefined);
  return found.length > 0 ? 'ambiguous' : undefined;
}

function excelDate(text: string): CalendarDate | undefined {
  if (!isExcelSerial(text)) return readingsOf(text)?.ymd;
  const at = new Date((Number(text.split('.')[0]) + EXCEL_EPOCH_DAYS) * 86_400_000);
  return dateFromParts(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Days from 1954 to 2119 as a spreadsheet counts them. */
export function isExcelSerial(text: string): boolean {
  return /^[2-7]\d{4}(\.\d+)?$/.test(text);
}
