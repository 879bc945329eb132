import { addMonths, type CalendarDate, daysBetween, partsOf } from '../calendar/calendar-date.ts';
import { unreachable } from '../kernel/assert.ts';
import { type Rational, rational } from '../money/rational.ts';
import type { DayCount } from './law.ts';

/** The part of a year from the day after `after` to `to`, and how it is written: `92/365`. */
export type YearPart = { readonly days: number; readonly share: Rational; readonly text: string };

/** Within one calendar year for `ACT/ACT`, within one month between rests for `monthly-rests`: the caller cuts there. */
export function yearPart(
  dayCount: DayCount,
  span: { readonly after: CalendarDate; readonly to: CalendarDate; readonly dueOn: CalendarDate },
): YearPart {
  const { after, to, dueOn } = span;
  const actual = daysBetween(after, to);
  switch (dayCount) {
    case 'ACT/365F':
      return part(actual, actual, 365);
    case 'ACT/360':
      return part(actual, actual, 360);
    case 'ACT/ACT':
      return part(actual, actual, isLeapYear(partsOf(to)[0]) ? 366 : 365);
    case '30/360':
      return part(actual, thirtyDayNumber(to) - thirtyDayNumber(after), 360);
    case 'monthly-rests': {
      const rest = restOnOrAfter(dueOn, 1, to);
      const month = daysBetween(rest.before, rest.on);
      return { days: actual, share: rational(BigInt(actual), BigInt(12 * month)), text: `${actual}/(12 x ${month})` };
    }
    default:
      return unreachable(dayCount);
  }
}

function part(days: number, counted: number, denominator: number): YearPart {
  return { days, share: rational(BigInt(counted), BigInt(denominator)), text: `${counted}/${denominator}` };
}

export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since the year nought when each month has thirty: the 31st is the 30th, and so is the last of February. */
function thirtyDayNumber(date: CalendarDate): number {
  const [year, month, day] = partsOf(date);
  const isEndOfFebruary = month === 2 && day === (isLeapYear(year) ? 29 : 28);
  return year * 360 + month * 30 + (isEndOfFebruary ? 30 : Math.min(day, 30));
}

/** The first rest on or after a day, and the one before it: every so many months from the due date. */
export function restOnOrAfter(
  dueOn: CalendarDate,
  months: number,
  day: CalendarDate,
): { readonly before: CalendarDate; readonly on: CalendarDate } {
  const [fromYear, fromMonth] = partsOf(dueOn);
  const [year, month] = partsOf(day);
  const passed = Math.floor((year * 12 + month - (fromYear * 12 + fromMonth)) / months);
  const count = [passed - 1, passed, passed + 1].find((at) => at > 0 && addMonths(dueOn, at * months) >= day) ?? 1;
  return { before: addMonths(dueOn, (count - 1) * months), on: addMonths(dueOn, count * months) };
}
