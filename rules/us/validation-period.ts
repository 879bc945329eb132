import { addBusinessDays } from '@duologue/core/calendar/add-business-days.ts';
import { addDays, type CalendarDate, weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import { publicHolidays } from './federal-holidays.ts';

/** 1006.34(b)(5): receipt may be assumed on a date at least so many business days after sending. */
const ASSUMED_RECEIPT_BUSINESS_DAYS = 5;
/** 1006.34(b)(5): the period ends so many days after receipt. */
const VALIDATION_DAYS = 30;

/** Not Saturday, Sunday or a legal public holiday of 5 USC 6103(a), by their dates and not by the days they are moved to. */
function isBusinessDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && !publicHolidays.dates.includes(date);
}

/** The last day on which a written dispute stops collection, for a notice sent on a day: 12 CFR 1006.34(b)(5), 1006.38(b). */
export function validationPeriodEnd(sentOn: CalendarDate): CalendarDate {
  return addDays(addBusinessDays(sentOn, ASSUMED_RECEIPT_BUSINESS_DAYS, isBusinessDay), VALIDATION_DAYS);
}
