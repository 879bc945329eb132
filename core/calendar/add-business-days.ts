import { assert } from '../kernel/assert.ts';
import { addDays, type CalendarDate, weekdayOf } from './calendar-date.ts';

/** Whether people are at work on that day, at the place that matters. */
export type IsBusinessDay = (date: CalendarDate) => boolean;

/** A closed stretch longer than this, in days, is a wrong calendar. */
const CLOSED_DAYS_MAX = 60;

/** Monday to Friday. A place with its own weekend or holidays brings its own function. */
export const isWeekday: IsBusinessDay = (date) => weekdayOf(date) <= 5;

/** The date itself when it is a business day, or the next one. */
export function businessDayOnOrAfter(date: CalendarDate, isBusinessDay: IsBusinessDay): CalendarDate {
  for (let days = 0; days <= CLOSED_DAYS_MAX; days += 1) {
    const candidate = addDays(date, days);
    if (isBusinessDay(candidate)) return candidate;
  }
  assert(false, 'a place has a business day at least every sixty days');
}

/** So many business days later. Zero is the date itself, or the next business day when it is closed. */
export function addBusinessDays(date: CalendarDate, days: number, isBusinessDay: IsBusinessDay): CalendarDate {
  assert(Number.isInteger(days) && days >= 0, 'business days are counted forward in whole days');
  let at = days === 0 ? businessDayOnOrAfter(date, isBusinessDay) : date;
  for (let left = days; left > 0; left -= 1) at = businessDayOnOrAfter(addDays(at, 1), isBusinessDay);
  return at;
}
