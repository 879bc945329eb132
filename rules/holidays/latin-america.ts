import { easter, fixed, GOOD_FRIDAY, nthWeekday, onDates, since } from './days.ts';
import { holidayList } from './holiday-list.ts';

/**
 * Brazil: Lei 662/1949 and Lei 6.802/1980, Good Friday by Lei 9.093/1995 art. 2, 20 November since Lei 14.759/2023.
 * Carnival and Corpus Christi are no national holidays; towns have days of their own.
 */
const NATIONAL = [
  fixed(1, 1),
  GOOD_FRIDAY,
  fixed(4, 21),
  fixed(5, 1),
  fixed(9, 7),
  fixed(10, 12),
  fixed(11, 2),
  fixed(11, 15),
  since(2024, fixed(11, 20)),
  fixed(12, 25),
] as const;

export const brazilNational = holidayList('br.national', NATIONAL);

/** São Paulo: 9 July besides the national days (Lei estadual 9.497/1997). */
export const saoPaulo = holidayList('br.sp', [...NATIONAL, fixed(7, 9)]);

/** Rio de Janeiro: 23 April and 20 November of state law, and Carnival Tuesday (Lei estadual 5.243/2008). */
export const rioDeJaneiro = holidayList('br.rj', [...NATIONAL, easter(-47), fixed(4, 23), fixed(11, 20)]);

/** Mexico: Ley Federal del Trabajo art. 74, with the day of the change of president (1 October since 2024). */
export const mexicoNational = holidayList('mx.lft', [
  fixed(1, 1),
  nthWeekday(1, 1, 2),
  nthWeekday(3, 1, 3),
  fixed(5, 1),
  fixed(9, 16),
  nthWeekday(3, 1, 11),
  fixed(12, 25),
  onDates('2024-10-01', '2030-10-01'),
]);
