import { addDays, weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import {
  alsoWhen,
  EASTER_MONDAY,
  fixed,
  GOOD_FRIDAY,
  type Holiday,
  nthWeekday,
  onDates,
  withSubstitutes,
} from './days.ts';
import { holidayList } from './holiday-list.ts';

/**
 * Australia: the days that are public holidays in every state and territory (Fair Work Act 2009 s.115(1)(a)), which is
 * what RG 96 means by national; days of one state are left out. The Monday that all of them keep for 1 January, 26
 * January and Christmas at a weekend, and the one-off day of mourning of 2022.
 */
export const australiaNational = holidayList('au.national', [
  withSubstitutes(fixed(1, 1)),
  withSubstitutes(fixed(1, 26)),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  fixed(4, 25),
  withSubstitutes(fixed(12, 25), fixed(12, 26)),
  onDates('2022-09-22'),
]);

/** Te Kāhui o Matariki Public Holiday Act 2022, schedule 1. */
const MATARIKI = onDates(
  '2022-06-24',
  '2023-07-14',
  '2024-06-28',
  '2025-06-20',
  '2026-07-10',
  '2027-06-25',
  '2028-07-14',
  '2029-07-06',
  '2030-06-21',
  '2031-07-11',
  '2032-07-02',
  '2033-06-24',
  '2034-07-07',
  '2035-06-29',
);

/** Holidays Act 2003 (New Zealand) s.44 and 45A: both days of a Mondayised holiday are kept. Provincial days are left out. */
const MONDAYISED =
  (holiday: Holiday): Holiday =>
  (year) =>
    holiday(year).flatMap((one) => (weekdayOf(one) < 6 ? [one] : [one, addDays(one, 8 - weekdayOf(one))]));

export const newZealandNational = holidayList('nz.national', [
  withSubstitutes(fixed(1, 1), fixed(1, 2)),
  MONDAYISED(fixed(2, 6)),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  MONDAYISED(fixed(4, 25)),
  nthWeekday(1, 1, 6),
  MATARIKI,
  nthWeekday(4, 1, 10),
  withSubstitutes(fixed(12, 25), fixed(12, 26)),
  onDates('2022-09-26'),
]);

/** South Africa: Public Holidays Act 36 of 1994: the Monday after a Sunday is a holiday as well. Days decreed for elections. */
export const southAfrica = holidayList('za.national', [
  ...[fixed(1, 1), fixed(3, 21), fixed(4, 27), fixed(5, 1), fixed(6, 16), fixed(8, 9), fixed(9, 24)].map((holiday) =>
    alsoWhen(7, 1, holiday),
  ),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  alsoWhen(7, 1, fixed(12, 16)),
  fixed(12, 25),
  alsoWhen(7, 1, fixed(12, 26)),
  onDates('2021-11-01', '2022-12-27', '2023-12-15', '2024-05-29'),
]);
