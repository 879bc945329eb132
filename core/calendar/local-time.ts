import { type CalendarDate, dayNumber, fromDayNumber, type Weekday } from './calendar-date.ts';
import { DAY_MS, type Instant, MINUTE_MS } from './instant.ts';
import type { ZoneId } from './zone-id.ts';
import type { ZoneOffsets, ZoneTable } from './zone-table.ts';

/** What the clock on the wall shows. `minuteOfDay` runs from 0 to 1439, a begun minute counts as that minute. */
export type WallClock = {
  /** Days since 1 January 1970, local. */
  readonly dayNumber: number;
  readonly minuteOfDay: number;
  readonly weekday: Weekday;
  readonly offsetMinutes: number;
};

export type LocalTime = {
  readonly date: CalendarDate;
  readonly minutes: number;
  readonly weekday: Weekday;
  readonly offsetMinutes: number;
};

/** The wall clock in a zone, or `undefined` for a zone or a moment that the table does not know. */
export function wallClock(table: ZoneTable, zone: ZoneId, instant: Instant): WallClock | undefined {
  const offsets = table.zones.get(zone);
  if (offsets === undefined || !covers(table, instant)) return undefined;
  const offsetMinutes = offsets.offsetMinutes[indexAt(offsets, instant)] ?? 0;
  const local = instant + offsetMinutes * MINUTE_MS;
  const day = Math.floor(local / DAY_MS);
  // 1 January 1970 was a Thursday, weekday 4.
  const weekday = (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
  return { dayNumber: day, minuteOfDay: Math.floor((local - day * DAY_MS) / MINUTE_MS), weekday, offsetMinutes };
}

/** As `wallClock`, with the date written out. */
export function localTime(table: ZoneTable, zone: ZoneId, instant: Instant): LocalTime | undefined {
  const clock = wallClock(table, zone, instant);
  if (clock === undefined) return undefined;
  const { weekday, offsetMinutes } = clock;
  return { date: fromDayNumber(clock.dayNumber), minutes: clock.minuteOfDay, weekday, offsetMinutes };
}

/** Every moment at which the clock shows this: none in a spring gap, two in an autumn overlap, earliest first. */
export function instantsOf(table: ZoneTable, zone: ZoneId, date: CalendarDate, minutes: number): readonly Instant[] {
  const offsets = table.zones.get(zone);
  if (offsets === undefined) return [];
  return instantsOnDay(table, offsets, dayNumber(date), minutes);
}

/** The first moment at which the clock shows this or, when that minute is skipped, the end of the gap. */
export function firstInstantAt(
  table: ZoneTable,
  zone: ZoneId,
  date: CalendarDate,
  minutes: number,
): Instant | undefined {
  return firstInstantOnDay(table, zone, dayNumber(date), minutes);
}

/** As `firstInstantAt`, for a day given as its number. */
export function firstInstantOnDay(table: ZoneTable, zone: ZoneId, day: number, minutes: number): Instant | undefined {
  const offsets = table.zones.get(zone);
  if (offsets === undefined) return undefined;
  const [first] = instantsOnDay(table, offsets, day, minutes);
  return first ?? gapEnd(table, offsets, day * DAY_MS + minutes * MINUTE_MS);
}

/** The moments in [from, until) at which the zone's clock is put forward or back. */
export function clockChanges(table: ZoneTable, zone: ZoneId, from: Instant, until: Instant): readonly Instant[] {
  const offsets = table.zones.get(zone);
  if (offsets === undefined) return [];
  const found: Instant[] = [];
  for (let index = indexAt(offsets, from - 1); index < offsets.startsAt.length; index += 1) {
    const change = offsets.startsAt[index] ?? until;
    if (change >= until) break;
    if (covers(table, change)) found.push(change as Instant);
  }
  return found;
}

function instantsOnDay(table: ZoneTable, offsets: ZoneOffsets, day: number, minutes: number): readonly Instant[] {
  const wall = day * DAY_MS + minutes * MINUTE_MS;
  const found: Instant[] = [];
  // A day is wider than any offset: the offsets of the neighbouring days are all that can apply.
  for (let index = indexAt(offsets, wall - 2 * DAY_MS); index < offsets.offsetMinutes.length; index += 1) {
    const startsAt = offsets.startsAt[index - 1] ?? Number.NEGATIVE_INFINITY;
    if (startsAt > wall + 2 * DAY_MS) break;
    const endsAt = offsets.startsAt[index] ?? Number.POSITIVE_INFINITY;
    const candidate = wall - (offsets.offsetMinutes[index] ?? 0) * MINUTE_MS;
    if (candidate >= startsAt && candidate < endsAt && covers(table, candidate)) found.push(candidate as Instant);
  }
  return found;
}

function gapEnd(table: ZoneTable, offsets: ZoneOffsets, wall: number): Instant | undefined {
  for (let index = indexAt(offsets, wall - 2 * DAY_MS); index < offsets.startsAt.length; index += 1) {
    const change = offsets.startsAt[index] ?? 0;
    const before = (offsets.offsetMinutes[index] ?? 0) * MINUTE_MS;
    const after = (offsets.offsetMinutes[index + 1] ?? 0) * MINUTE_MS;
    if (change + before <= wall && wall < change + after)
      return covers(table, change) ? (change as Instant) : undefined;
    if (change > wall + 2 * DAY_MS) break;
  }
  return undefined;
}

function covers(table: ZoneTable, instant: number): boolean {
  return instant >= table.coversFrom && instant < table.coversUntil;
}

/** The index of the offset that holds at a moment: the number of changes at or before it. */
function indexAt(offsets: ZoneOffsets, instant: number): number {
  let low = 0;
  let high = offsets.startsAt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets.startsAt[middle] ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
