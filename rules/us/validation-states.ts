import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { StateFact } from '@duologue/core/compliance/facts/facts.ts';
import { validationPeriodEnd } from './validation-period.ts';

/** As it is recorded; whether it came in time is reckoned here. */
const DISPUTED_IN_WRITING = 'dispute-written';

/**
 * What follows from the day on which the validation notice was sent: the period, and for each dispute in writing whether it
 * came within it (or before it began) and stops collection, or after it: 12 CFR 1006.34(b)(5), 1006.38. While no notice is
 * known to have been sent, no dispute is late. Where it can be more than one day there, the days count that leave more time.
 */
export function withValidation(
  states: readonly StateFact[],
  sentAt: Instant | null | undefined,
  daysOf: (at: Instant) => readonly CalendarDate[],
): readonly StateFact[] {
  const sentOn = sentAt === undefined || sentAt === null ? undefined : [...daysOf(sentAt)].sort().at(-1);
  const untilOn = sentOn === undefined ? undefined : validationPeriodEnd(sentOn);
  const judged = states.map((state) => {
    if (state.state !== DISPUTED_IN_WRITING) return state;
    const [madeOn] = [...daysOf(state.since)].sort();
    const isLate = untilOn !== undefined && madeOn !== undefined && madeOn > untilOn;
    return { ...state, state: isLate ? 'dispute-late' : 'dispute-unverified' };
  });
  if (untilOn === undefined || sentAt === undefined || sentAt === null) return judged;
  return [...judged, { state: 'validation-period', since: sentAt, untilOn, itemIds: 'all' }];
}
