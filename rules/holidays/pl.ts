import { easter, EASTER_MONDAY, fixed, since } from './days.ts';
import { holidayList } from './holiday-list.ts';

/** Poland: ustawa o dniach wolnych od pracy of 1951, with Christmas Eve since 2025. */
export const poland = holidayList('pl', [
  fixed(1, 1),
  fixed(1, 6),
  easter(0),
  EASTER_MONDAY,
  fixed(5, 1),
  fixed(5, 3),
  easter(49),
  easter(60),
  fixed(8, 15),
  fixed(11, 1),
  fixed(11, 11),
  since(2025, fixed(12, 24)),
  fixed(12, 25),
  fixed(12, 26),
]);
