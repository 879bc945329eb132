import type { Weekday } from '../../calendar/calendar-date.ts';
import { type CalendarDate, parseCalendarDate } from '../../calendar/calendar-date.ts';
import { type Instant, parseInstant } from '../../calendar/instant.ts';
import { zoneId } from '../../calendar/zone-id.ts';
import { assert } from '../../kernel/assert.ts';
import type { ContactFacts, OpenHours } from '../facts/facts.ts';

/** Words for people who write packs. Each asserts, for a pack is part of the program. */

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const MONDAY_TO_SATURDAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6];
export const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/** `hours(EVERY_DAY, '08:00', '21:00')`: from the first minute in to the first minute out. `24:00` ends a day. */
export function hours(days: readonly Weekday[], from: string, to: string): OpenHours {
  return { days, fromMinute: minuteOf(from), toMinute: minuteOf(to) };
}

function minuteOf(text: string): number {
  const [, hour, minute] = /^(\d{2}):([0-5]\d)$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  assert(minutes >= 0 && minutes <= 1440, `${text} is a time of day`);
  return minutes;
}

/** A day, such as `2021-11-30`. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  assert(date !== undefined, `${text} is a date`);
  return date;
}

/** A moment with its offset, such as `2026-06-10T08:00-04:00`. */
export function moment(text: string): Instant {
  const instant = parseInstant(text);
  assert(instant !== undefined, `${text} is a moment`);
  return instant;
}

/** A contact to which nothing objects: a morning in one zone, no past, nothing on hold. Packs set what they ask for. */
export function quietFacts(set: {
  readonly at: string;
  readonly zone: string;
  readonly regime: ContactFacts['regime'];
}): ContactFacts {
  return {
    at: moment(set.at),
    act: 'contact',
    channel: 'call',
    voice: 'live',
    dialling: 'by-hand',
    relation: 'debtor',
    purpose: 'collect',
    number: '+15555550100',
    numberUse: 'mobile',
    personId: 'person-1',
    accountId: 'account-1',
    itemIds: ['item-1'],
    zones: [zoneId(set.zone)],
    regime: set.regime,
    events: [],
    holds: [],
    stops: [],
    states: [],
    stillOwed: { state: 'owed' },
    accountOpen: true,
    milestones: {},
    answers: {},
    consents: [],
    limitation: 'unknown',
  };
}
