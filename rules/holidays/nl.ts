import { easter, EASTER_MONDAY, fixed, GOOD_FRIDAY, moved, onDates } from './days.ts';
import { holidayList } from './holiday-list.ts';

/**
 * The Netherlands: Algemene termijnenwet art. 3(1), where 5 May stands for every year and King's Day goes to Saturday
 * when the 27th is a Sunday; Good Friday by art. 3(2); days equated by decree under art. 3(3), to be added each year.
 */
export const netherlands = holidayList('nl.atw', [
  fixed(1, 1),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  moved(7, -1, fixed(4, 27)),
  fixed(5, 5),
  easter(39),
  easter(50),
  fixed(12, 25),
  fixed(12, 26),
  onDates('2024-05-10', '2024-12-27'),
]);
