import {
  EASTER_MONDAY,
  fixed,
  GOOD_FRIDAY,
  type Holiday,
  lastWeekday,
  nthWeekday,
  onDates,
  withSubstitutes,
} from './days.ts';
import { holidayList } from './holiday-list.ts';

/** Early May holiday: moved to the Friday of Victory in Europe Day in 2020. */
const EARLY_MAY: Holiday = (year) => (year === 2020 ? onDates('2020-05-08') : nthWeekday(1, 1, 5))(year);
/** Moved to June in 2022 for the jubilee. */
const SPRING: Holiday = (year) => (year === 2022 ? onDates('2022-06-02') : lastWeekday(1, 5))(year);
/** Proclaimed for one year: jubilee, state funeral, coronation. */
const PROCLAIMED = onDates('2022-06-03', '2022-09-19', '2023-05-08');
const CHRISTMAS = [fixed(12, 25), fixed(12, 26)] as const;

/** Bank holidays of England and Wales: Banking and Financial Dealings Act 1971 sch. 1 para. 1, and proclamations. */
export const englandAndWales = holidayList('gb.england-and-wales', [
  withSubstitutes(fixed(1, 1)),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  EARLY_MAY,
  SPRING,
  lastWeekday(1, 8),
  withSubstitutes(...CHRISTMAS),
  PROCLAIMED,
]);

/** Bank holidays of Scotland: the Act's sch. 1 para. 2, and St Andrew's Day Bank Holiday (Scotland) Act 2007. */
export const scotland = holidayList('gb.scotland', [
  withSubstitutes(fixed(1, 1), fixed(1, 2)),
  GOOD_FRIDAY,
  EARLY_MAY,
  SPRING,
  nthWeekday(1, 1, 8),
  withSubstitutes(fixed(11, 30)),
  withSubstitutes(...CHRISTMAS),
  PROCLAIMED,
]);

/** Bank holidays of Northern Ireland: the Act's sch. 1 para. 3, with 17 March and 12 July. */
export const northernIreland = holidayList('gb.northern-ireland', [
  withSubstitutes(fixed(1, 1)),
  withSubstitutes(fixed(3, 17)),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  EARLY_MAY,
  SPRING,
  withSubstitutes(fixed(7, 12)),
  lastWeekday(1, 8),
  withSubstitutes(...CHRISTMAS),
  PROCLAIMED,
]);
