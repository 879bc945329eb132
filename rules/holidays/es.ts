import { fixed, GOOD_FRIDAY } from './days.ts';
import { holidayList } from './holiday-list.ts';

/**
 * Spain: the days of Real Decreto 2001/1983 art. 45 that all communities keep. Each community and town has more, named
 * year by year, which the firm has to add.
 */
export const spain = holidayList('es', [
  fixed(1, 1),
  fixed(1, 6),
  GOOD_FRIDAY,
  fixed(5, 1),
  fixed(8, 15),
  fixed(10, 12),
  fixed(11, 1),
  fixed(12, 6),
  fixed(12, 8),
  fixed(12, 25),
]);
