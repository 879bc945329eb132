import {
  addDays,
  type CalendarDate,
  dateFromParts,
  type Weekday,
  weekdayOf,
} from '@duologue/core/calendar/calendar-date.ts';
import { assert } from '@duologue/core/kernel/assert.ts';

/** The days that a holiday falls on in a year: none before it was made one, two where a substitute is kept as well. */
export type Holiday = (year: number) => readonly CalendarDate[];

/** A day of the Gregorian calendar, which must exist. */
export function date(year: number, month: number, dayOfMonth: number): CalendarDate {
  const found = dateFromParts(year, month, dayOfMonth);
  assert(found !== undefined, `${year}-${month}-${dayOfMonth} is a date`);
  return found;
}

/** The same day every year. */
export const fixed =
  (month: number, dayOfMonth: number): Holiday =>
  (year) => [date(year, month, dayOfMonth)];

/** Days counted from Easter Sunday: -2 is Good Friday, 1 Easter Monday, 39 Ascension, 50 Whit Monday, 60 Corpus Christi. */
export const easter =
  (offset: number): Holiday =>
  (year) => [addDays(easterSunday(year), offset)];

export const GOOD_FRIDAY = easter(-2);
export const EASTER_MONDAY = easter(1);

/** The first, second … such weekday of a month. */
export const nthWeekday =
  (nth: number, weekday: Weekday, month: number): Holiday =>
  (year) => [addDays(onOrAfter(weekday, date(year, month, 1)), 7 * (nth - 1))];

/** The last such weekday of a month. */
export const lastWeekday =
  (weekday: Weekday, month: number): Holiday =>
  (year) => [weekdayBefore(weekday, month === 12 ? date(year + 1, 1, 1) : date(year, month + 1, 1))];

/** The last such weekday before a day, the day itself left out: Victoria Day is the Monday before 25 May. */
export const lastBefore =
  (weekday: Weekday, month: number, dayOfMonth: number): Holiday =>
  (year) => [weekdayBefore(weekday, date(year, month, dayOfMonth))];

/** The first such weekday on or after a day. */
export const firstFrom =
  (weekday: Weekday, month: number, dayOfMonth: number): Holiday =>
  (year) => [onOrAfter(weekday, date(year, month, dayOfMonth))];

/** Only from one year on, or only up to one year. */
export const since =
  (from: number, holiday: Holiday): Holiday =>
  (year) =>
    year >= from ? holiday(year) : [];
export const until =
  (last: number, holiday: Holiday): Holiday =>
  (year) =>
    year <= last ? holiday(year) : [];

/** Days named one by one: decreed, or fixed by other calendars. */
export const onDates = (...texts: readonly `${number}-${number}-${number}`[]): Holiday => {
  const dates = texts.map((text) => {
    const [year, month, dayOfMonth] = text.split('-').map(Number);
    return date(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  });
  return (year) => dates.filter((one) => Number(one.slice(0, 4)) === year);
};

/** Moved by so many days when it falls on the weekday: the Dutch King's Day goes from Sunday to Saturday with -1. */
export const moved =
  (weekday: Weekday, days: number, holiday: Holiday): Holiday =>
  (year) =>
    holiday(year).map((one) => (weekdayOf(one) === weekday ? addDays(one, days) : one));

/** Kept on its own day and as well so many days later when it falls on the weekday. */
export const alsoWhen =
  (weekday: Weekday, days: number, holiday: Holiday): Holiday =>
  (year) =>
    holiday(year).flatMap((one) => (weekdayOf(one) === weekday ? [one, addDays(one, days)] : [one]));

/** With the next Monday, or Tuesday where Monday is one of the same set, in place of a day at the weekend; both are kept. */
export const withSubstitutes =
  (...holidays: readonly Holiday[]): Holiday =>
  (year) => {
    const own = holidays.flatMap((holiday) => holiday(year)).sort();
    const taken = new Set<CalendarDate>(own);
    for (const one of own) {
      if (weekdayOf(one) < 6) continue;
      let substitute = addDays(one, 8 - weekdayOf(one));
      while (taken.has(substitute)) substitute = addDays(substitute, 1);
      taken.add(substitute);
    }
    return [...taken].sort();
  };

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const inCentury = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  return date(year, Math.floor(count / 31), (count % 31) + 1);
}

function onOrAfter(weekday: Weekday, from: CalendarDate): CalendarDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

function weekdayBefore(weekday: Weekday, end: CalendarDate): CalendarDate {
  return addDays(onOrAfter(weekday, end), -7);
}
