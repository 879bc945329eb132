import { type CalendarDate, weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import type { HolidayList } from '@duologue/core/compliance/packs/rule.ts';
import type { InterestLaw } from '@duologue/core/interest/law.ts';
import type { InterestBook } from '@duologue/core/interest/question.ts';
import { poland as polishHolidays } from '../holidays/pl.ts';
import { ireland, unitedKingdom } from './laws/britain-and-ireland.ts';
import { directiveMinimum } from './laws/directive.ts';
import { germany } from './laws/germany.ts';
import { latinEurope } from './laws/latin-europe.ts';
import { netherlands } from './laws/netherlands.ts';
import { overseas } from './laws/overseas.ts';
import { poland } from './laws/poland.ts';
import { halfYearRates } from './rates/half-years.ts';
import { nationalRates } from './rates/national-rates.ts';

const laws: readonly InterestLaw[] = [
  unitedKingdom,
  ireland,
  ...germany,
  ...latinEurope,
  ...netherlands,
  ...poland,
  ...directiveMinimum,
  ...overseas,
];

/** Where a law converts a sum at the rate of a business day. */
const BANK_HOLIDAYS: Readonly<Record<string, HolidayList>> = { PL: polishHolidays };

function isBusinessDay(place: string, day: CalendarDate): boolean | undefined {
  const list = BANK_HOLIDAYS[place];
  if (list === undefined || !list.years.includes(Number(day.slice(0, 4)))) return undefined;
  return weekdayOf(day) <= 5 && !list.dates.includes(day);
}

/** All laws on paying late and all reference rates that we ship. A firm's own rates come before them. */
export const interestBook: InterestBook = { laws, rates: [...halfYearRates, ...nationalRates], isBusinessDay };
