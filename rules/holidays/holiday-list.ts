import type { HolidayList } from '@duologue/core/compliance/packs/rule.ts';
import type { Holiday } from './days.ts';

/** The years that our lists cover. Outside them a rule that asks for holidays answers "unknown", which warns. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2035;

const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/**
 * A list as rules name it, such as `ca.on` or `nl.atw`: the legal holidays of one rule and place, not those of a
 * country. Say in a comment beside it where they come from. `years` narrows it to those that are really known.
 */
export function holidayList(id: string, holidays: readonly Holiday[], years: readonly number[] = YEARS): HolidayList {
  const dates = years.flatMap((year) => holidays.flatMap((holiday) => holiday(year)));
  return { id, years, dates: [...new Set(dates)].sort() };
}
