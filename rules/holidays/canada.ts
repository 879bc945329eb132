import {
  alsoWhen,
  EASTER_MONDAY,
  fixed,
  GOOD_FRIDAY,
  type Holiday,
  lastBefore,
  moved,
  nthWeekday,
  since,
} from './days.ts';
import { holidayList } from './holiday-list.ts';

const NEW_YEAR = fixed(1, 1);
const CHRISTMAS = fixed(12, 25);
/** The Monday before 25 May. */
const VICTORIA_DAY = lastBefore(1, 5, 25);
const LABOUR_DAY = nthWeekday(1, 1, 9);
/** Proclaimed for the second Monday in October since 1957. */
const THANKSGIVING = nthWeekday(2, 1, 10);
const REMEMBRANCE_DAY = fixed(11, 11);
/** 1 July, and 2 July in its place when that is a Sunday (Holidays Act s.2); both are kept here. */
const CANADA_DAY: Holiday = alsoWhen(7, 1, fixed(7, 1));
/** The third Monday in February: Ontario since 2008, British Columbia since 2019. */
const FAMILY_DAY = nthWeekday(3, 1, 2);
const TRUTH_AND_RECONCILIATION = fixed(9, 30);

/**
 * Interpretation Act (Canada) s.35, "holiday", without Sundays, which rules treat apart. What provinces and
 * municipalities proclaim comes on top of it and has to be added by the firm.
 */
export const canadaFederal = holidayList('ca.federal', [
  NEW_YEAR,
  GOOD_FRIDAY,
  EASTER_MONDAY,
  VICTORIA_DAY,
  CANADA_DAY,
  LABOUR_DAY,
  since(2021, TRUTH_AND_RECONCILIATION),
  THANKSGIVING,
  REMEMBRANCE_DAY,
  CHRISTMAS,
]);

/**
 * Ontario: the holidays of Reg. 74 s.22 as the ministry's guide for collectors lists them, with Easter Monday, Family
 * Day, 11 November and 26 December.
 */
export const ontario = holidayList('ca.on', [
  NEW_YEAR,
  FAMILY_DAY,
  GOOD_FRIDAY,
  EASTER_MONDAY,
  VICTORIA_DAY,
  CANADA_DAY,
  LABOUR_DAY,
  THANKSGIVING,
  REMEMBRANCE_DAY,
  CHRISTMAS,
  fixed(12, 26),
]);

/** British Columbia: statutory holidays as the consumer regulator lists them; 30 September since 2023. */
export const britishColumbia = holidayList('ca.bc', [
  NEW_YEAR,
  FAMILY_DAY,
  GOOD_FRIDAY,
  VICTORIA_DAY,
  CANADA_DAY,
  nthWeekday(1, 1, 8),
  LABOUR_DAY,
  since(2023, TRUTH_AND_RECONCILIATION),
  THANKSGIVING,
  REMEMBRANCE_DAY,
  CHRISTMAS,
]);

/**
 * Quebec: the list of the Office de la protection du consommateur for s.34(4): Easter Monday as well as Good
 * Friday, 24 June, 1 July (2 July when that is a Sunday), the Monday before 25 May.
 */
export const quebec = holidayList('ca.qc', [
  NEW_YEAR,
  GOOD_FRIDAY,
  EASTER_MONDAY,
  VICTORIA_DAY,
  fixed(6, 24),
  moved(7, 1, fixed(7, 1)),
  LABOUR_DAY,
  THANKSGIVING,
  CHRISTMAS,
]);

/** Alberta: general holidays of the Employment Standards Code s.25. Only a warning rests on them. */
export const alberta = holidayList('ca.ab', [
  NEW_YEAR,
  FAMILY_DAY,
  GOOD_FRIDAY,
  VICTORIA_DAY,
  CANADA_DAY,
  LABOUR_DAY,
  THANKSGIVING,
  REMEMBRANCE_DAY,
  CHRISTMAS,
]);
