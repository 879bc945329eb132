import { addMs, DAY_MS, type Instant, MINUTE_MS } from '../../calendar/instant.ts';
import { clockChanges, firstInstantOnDay, type WallClock, wallClock } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { OpenHours } from '../facts/facts.ts';
import type { Situation } from '../facts/situation.ts';

/** How many days ahead an opening is looked for: longer than any holiday season. */
const SEARCH_DAYS_MAX = 35;

export function isWithin(hours: readonly OpenHours[], clock: WallClock): boolean {
  return hours.some(
    (open) =>
      open.days.includes(clock.weekday) && open.fromMinute <= clock.minuteOfDay && clock.minuteOfDay < open.toMinute,
  );
}

/**
 * The first moment after `after` at which `isOpen` holds. Opening can only change where some zone's clock reaches one
 * of the `edges` (minutes of the day) or midnight, or is put forward or back, so only those moments are tried.
 */
export function nextOpening(
  situation: Situation,
  zones: readonly ZoneId[],
  edges: readonly number[],
  after: Instant,
  isOpen: (at: Instant) => boolean,
): Instant | null {
  const minutes = [...new Set([0, ...edges.filter((edge) => edge < 1440)])];
  let waiting: Instant[] = [];
  for (let ahead = 0; ahead <= SEARCH_DAYS_MAX; ahead += 1) {
    for (const zone of zones) waiting.push(...edgeMoments(situation, zone, minutes, after, ahead));
    // Local days do not begin together: a moment is tried once no zone can still bring an earlier one.
    const horizon = after + (ahead - 1) * DAY_MS;
    const found = waiting.sort((left, right) => left - right).find((at) => at <= horizon && isOpen(at));
    if (found !== undefined) return found;
    waiting = waiting.filter((at) => at > horizon);
  }
  return null;
}

function edgeMoments(
  { zoneTable }: Situation,
  zone: ZoneId,
  minutes: readonly number[],
  after: Instant,
  ahead: number,
): readonly Instant[] {
  const day = wallClock(zoneTable, zone, after)?.dayNumber;
  if (day === undefined) return [];
  const moments = minutes.map((minute) => firstInstantOnDay(zoneTable, zone, day + ahead, minute));
  const from = addMs(after, (ahead - 1) * DAY_MS);
  moments.push(...clockChanges(zoneTable, zone, from, addMs(from, DAY_MS)));
  return moments.filter((moment): moment is Instant => moment !== undefined && moment > after);
}

const edges = new WeakMap<readonly OpenHours[], readonly number[]>();

/** The minutes of the day at which one of the hours begins or ends, each once. */
export function edgesOf(hours: readonly OpenHours[]): readonly number[] {
  const known = edges.get(hours);
  if (known !== undefined) return known;
  const found = [...new Set(hours.flatMap((open) => [open.fromMinute, open.toMinute]))];
  edges.set(hours, found);
  return found;
}

/** `08:00` */
export function formatMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The whole minute at or after a moment. */
export function ceilMinute(at: number): Instant {
  return (Math.ceil(at / MINUTE_MS) * MINUTE_MS) as Instant;
}
