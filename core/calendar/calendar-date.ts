import type { Brand } from '../kernel/brand.ts';
import { assert } from '../kernel/assert.ts';

/** A day on the calendar, `YYYY-MM-DD`, without time or zone. Text, so that `<` compares days. Years 1900 to 2999. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

/** The date of a year, month (1–12) and day, or `undefined` when the calendar has no such day. */
export function dateFromParts(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 ? (`${year}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate) : undefined;
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** Reads `YYYY-MM-DD` and nothing else. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dateFromParts(Number(year), Number(month), Number(day));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: CalendarDate): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The same day of a later (or earlier) month, or that month's last day when it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = day; last >= 28; last -= 1) {
    const found = dateFromParts(targetYear, targetMonth, last);
    if (found !== undefined) return found;
  }
  const found = dateFromParts(targetYear, targetMonth, day);
  assert(found !== undefined, 'a day up to the 28th is in every month of 1900 to 2999');
  return found;
}

export function lastOfMonth(date: CalendarDate): CalendarDate {
  const [year, month] = partsOf(date);
  return fromDayNumber(Date.UTC(year, month, 0) / DAY_MS);
}

export function partsOf(date: CalendarDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Days since 1 January 1970. */
export function dayNumber(date: CalendarDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function fromDayNumber(days: number): CalendarDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}
