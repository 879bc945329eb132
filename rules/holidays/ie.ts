import { dateFromParts, weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import {
  EASTER_MONDAY,
  firstFrom,
  fixed,
  type Holiday,
  lastWeekday,
  nthWeekday,
  onDates,
  since,
  withSubstitutes,
} from './days.ts';
import { holidayList } from './holiday-list.ts';

/** The first Monday in February, except where the first is a Friday: then that Friday. */
const ST_BRIGID: Holiday = (year) => {
  const first = dateFromParts(year, 2, 1);
  return first !== undefined && weekdayOf(first) === 5 ? [first] : firstFrom(1, 2, 1)(year);
};

/**
 * Public holidays of Ireland: Organisation of Working Time Act 1997, second schedule, with St Brigid's Day since 2023.
 * The next working day after one at the weekend is kept as well: banks and most offices do, and the stricter reading of
 * "public holiday" includes it.
 */
export const ireland = holidayList('ie', [
  withSubstitutes(fixed(1, 1)),
  since(2023, ST_BRIGID),
  withSubstitutes(fixed(3, 17)),
  EASTER_MONDAY,
  nthWeekday(1, 1, 5),
  nthWeekday(1, 1, 6),
  nthWeekday(1, 1, 8),
  lastWeekday(1, 10),
  withSubstitutes(fixed(12, 25), fixed(12, 26)),
  onDates('2022-03-18'),
]);
