import { EASTER_MONDAY, fixed, since } from './days.ts';
import { holidayList } from './holiday-list.ts';

/**
 * Italy: legge 260/1949 as amended, with 4 October (Saint Francis) from 2026 on. The day of a town's patron is kept in
 * that town only and has to be added by the firm.
 */
export const italy = holidayList('it', [
  fixed(1, 1),
  fixed(1, 6),
  EASTER_MONDAY,
  fixed(4, 25),
  fixed(5, 1),
  fixed(6, 2),
  fixed(8, 15),
  since(2026, fixed(10, 4)),
  fixed(11, 1),
  fixed(12, 8),
  fixed(12, 25),
  fixed(12, 26),
]);
