import { weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import type { Holiday } from '../holidays/days.ts';
import { fixed, lastWeekday, moved, nthWeekday, since } from '../holidays/days.ts';
import { holidayList } from '../holidays/holiday-list.ts';

/** 5 USC 6103(a). Juneteenth was added in 2021. */
const PUBLIC: readonly Holiday[] = [
  fixed(1, 1),
  nthWeekday(3, 1, 1),
  nthWeekday(3, 1, 2),
  lastWeekday(1, 5),
  since(2021, fixed(6, 19)),
  fixed(7, 4),
  nthWeekday(1, 1, 9),
  nthWeekday(2, 1, 10),
  fixed(11, 11),
  nthWeekday(4, 4, 11),
  fixed(12, 25),
];

/** The dates of the law themselves: what counts as no business day in the validation period. */
export const publicHolidays = holidayList('us.federal', PUBLIC);

/** 5 USC 6103(b): a Saturday is kept on Friday, a Sunday on Monday. New Year may be kept in the old year. */
const kept = (holiday: Holiday): Holiday => moved(6, -1, moved(7, 1, holiday));
const newYearKeptBefore: Holiday = (year) => fixed(12, 31)(year).filter((date) => weekdayOf(date) === 5);

/** The dates and the days on which offices keep them. */
export const publicHolidaysKept = holidayList('us.federal-kept', [...PUBLIC, ...PUBLIC.map(kept), newYearKeptBefore]);
