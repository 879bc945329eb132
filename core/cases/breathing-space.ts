import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';

/** Days that a standard breathing space lasts (SI 2020/1311 reg. 26). */
export const BREATHING_SPACE_DAYS = 60;

/** It begins on the day after its registration, and its last day is the sixtieth. */
export function breathingSpaceOf(registeredOn: CalendarDate): {
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
} {
  return { firstOn: addDays(registeredOn, 1), lastOn: addDays(registeredOn, BREATHING_SPACE_DAYS) };
}
