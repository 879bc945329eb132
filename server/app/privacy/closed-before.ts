import { addDays, addMonths, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { LIMITATION_MONTHS } from '@duologue/core/privacy/limits.ts';
import type { KeptPeriods } from '@duologue/core/privacy/periods.ts';
import type { ClosedBefore } from '../ports/privacy.ts';

/** Months end on different days: each person is reckoned exactly afterwards. */
const SPARE_DAYS = 4;

/**
 * Which closed claims can be due on a day at all, by country: those that are older than the shortest limitation that
 * holds anywhere in it, and what the firm keeps beyond. Nobody else is looked at one by one.
 */
export function closedBefore(
  { law, firm }: KeptPeriods,
  period: { readonly months: number; readonly days: number },
  asOf: CalendarDate,
): ClosedBefore {
  const before = (months: number) => addDays(addMonths(asOf, -(months + period.months)), SPARE_DAYS - period.days);
  const shortest = new Map<string, number>();
  for (const { place, months } of [...law.limitation, ...firm.limitation]) {
    const [country = ''] = place.split('-');
    shortest.set(country, Math.min(months, shortest.get(country) ?? months));
  }
  return {
    countries: [...shortest].map(([country, months]) => ({ country, before: before(months) })),
    elsewhere: before(LIMITATION_MONTHS),
  };
}
