import { assert } from '../kernel/assert.ts';
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import { type Instant, parseInstant } from './instant.ts';

/** A date written out, for tests and fixtures. */
export function on(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  assert(date !== undefined, `${text} is a date`);
  return date;
}

/** A moment written out with its offset, for tests and fixtures. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  assert(instant !== undefined, `${text} is an instant`);
  return instant;
}
