import { easter, EASTER_MONDAY, fixed } from './days.ts';
import { holidayList } from './holiday-list.ts';

/** France: Code du travail L3133-1. Alsace and Moselle keep Good Friday and 26 December as well: not in this list. */
export const france = holidayList('fr', [
  fixed(1, 1),
  EASTER_MONDAY,
  fixed(5, 1),
  fixed(5, 8),
  easter(39),
  easter(50),
  fixed(7, 14),
  fixed(8, 15),
  fixed(11, 1),
  fixed(11, 11),
  fixed(12, 25),
]);
