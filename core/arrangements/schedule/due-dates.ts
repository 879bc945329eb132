import { businessDayOnOrAfter, type IsBusinessDay } from '../../calendar/add-business-days.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  dateFromParts,
  partsOf,
  weekdayOf,
  type Weekday,
} from '../../calendar/calendar-date.ts';
import { assert } from '../../kernel/assert.ts';
import type { Rhythm } from './schedule-terms.ts';

/** The days of a rhythm before the calendar of the place moves them: the `index`-th one, from zero. */
export type NominalDay = (index: number) => CalendarDate;

/** The first day of the rhythm is the first one that fits, on or after `firstOn`; months keep their day. */
export function nominalDays({ every, on }: Rhythm, firstOn: CalendarDate): NominalDay {
  if (every !== 'month') {
    const days = every === 'week' ? 7 : 14;
    const first = on !== undefined && 'weekday' in on ? weekdayOnOrAfter(firstOn, on.weekday) : firstOn;
    return (index) => addDays(first, index * days);
  }
  if (on !== undefined && 'weekday' in on) {
    return (index) => weekdayOnOrAfter(addMonths(firstOn, index), on.weekday);
  }
  const payday = on?.dayOfMonth ?? partsOf(firstOn)[2];
  const from = dayOfMonth(firstOn, 0, payday) < firstOn ? 1 : 0;
  return (index) => dayOfMonth(firstOn, from + index, payday);
}

/** On business days, each later than the one before: two of them that a long closure would join are kept apart. */
export function dueDates(nominal: readonly CalendarDate[], isBusinessDay: IsBusinessDay): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const day of nominal) {
    const before = dates.at(-1);
    const earliest = before !== undefined && day <= before ? addDays(before, 1) : day;
    dates.push(businessDayOnOrAfter(earliest, isBusinessDay));
  }
  return dates;
}

/** That day of the month so many months later, or its last day when it is shorter. */
function dayOfMonth(from: CalendarDate, months: number, day: number): CalendarDate {
  const [year, month] = partsOf(from);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = day; ; last -= 1) {
    const found = dateFromParts(targetYear, targetMonth, last);
    if (found !== undefined) return found;
    assert(last > 28, 'a day up to the 28th is in every month of 1900 to 2999');
  }
}

function weekdayOnOrAfter(date: CalendarDate, weekday: Weekday): CalendarDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
