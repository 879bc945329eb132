import { addMonths, dayNumber, fromDayNumber, partsOf } from '../../calendar/calendar-date.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../calendar/instant.ts';
import { firstInstantOnDay, wallClock } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ContactEvent } from '../contact-event.ts';
import type { History } from '../history.ts';
import type { ConsentExclusion, Counting, CountScope, CountWindow, RuleCheck } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { type Answer, unknownBecause } from './answer.ts';
import { isConsented, nextConsented } from './consent.ts';
import { ceilMinute } from './opening.ts';

type Check<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { kind: Kind }>;

type Cap = {
  readonly counts: Counting;
  readonly eventsMax: number;
  readonly window: CountWindow;
  readonly scope: CountScope;
  readonly consent?: ConsentExclusion;
  /** Conversations count for each debt spoken about; calls only for those they were placed for. */
  readonly byTalk: boolean;
};

export function judgeRollingCount(check: Check<'rolling-count'>, situation: Situation, at: Instant): Answer {
  return judgeCap({ ...check, byTalk: false }, situation, at);
}

/** A rest of N days is a cap of one event in N local days, the day of the event being the first. */
export function judgeRest(check: Check<'rest-after-event'>, situation: Situation, at: Instant): Answer {
  const { after, days, scope, consent } = check;
  const cap: Cap = { counts: after, eventsMax: 1, window: { unit: 'local-days', length: days }, scope, byTalk: true };
  return judgeCap(consent === undefined ? cap : { ...cap, consent }, situation, at);
}

export function judgeMinimumGap(check: Check<'minimum-gap'>, situation: Situation, at: Instant): Answer {
  const { history } = situation;
  if (history === 'unknown') return unknownBecause('events');
  for (let index = history.events.length - 1; index >= 0; index -= 1) {
    const event = history.events[index];
    if (event === undefined || at - event.at >= check.minutes * MINUTE_MS) break;
    if (!counts(check.counts, event, history) || keysOf(check.scope, event, situation, false).length === 0) continue;
    const minutesAgo = Math.floor((at - event.at) / MINUTE_MS);
    const nextAt = ceilMinute(event.at + check.minutes * MINUTE_MS);
    return { result: 'violated', nextAt, values: { minutesAgo } };
  }
  return { result: 'satisfied' };
}

function judgeCap(cap: Cap, situation: Situation, at: Instant): Answer {
  const { history, zones } = situation;
  if (history === 'unknown') return unknownBecause('events');
  if (zones === 'unknown') return unknownBecause('zones');
  let count = 0;
  let nextAt: number = at;
  for (const zone of zones) {
    const counted = countInZone(cap, situation, history, zone, at);
    if (counted === 'unknown') return unknownBecause('zones');
    count = Math.max(count, counted.count);
    nextAt = Math.max(nextAt, counted.freeAt);
  }
  if (count < cap.eventsMax) return { result: 'satisfied', values: { count } };

  const { consent } = cap;
  if (consent === undefined) return { result: 'violated', nextAt: momentOrNever(nextAt), values: { count } };
  if (zones.every((zone) => isConsented(situation, history, zone, consent, at))) {
    return { result: 'satisfied', values: { count, consented: 1 } };
  }
  const consentedAt = nextConsented(situation, history, zones, consent, at);
  const first = consentedAt === null ? nextAt : Math.min(consentedAt, nextAt);
  return { result: 'violated', nextAt: momentOrNever(first), values: { count } };
}

/** Past the end of the zone table no moment can be named. */
function momentOrNever(at: number): Instant | null {
  return Number.isFinite(at) ? (at as Instant) : null;
}

/** The highest count of any person, debt or account asked about, and when the window has let go of enough. */
function countInZone(cap: Cap, situation: Situation, history: History, zone: ZoneId, at: Instant) {
  const startsAt = windowStart(cap.window, situation, zone, at);
  if (startsAt === undefined) return 'unknown';
  const found = new Map<string, ContactEvent[]>();
  for (let index = history.events.length - 1; index >= 0; index -= 1) {
    const event = history.events[index];
    if (event === undefined || event.at < startsAt) break;
    if (!counts(cap.counts, event, history)) continue;
    if (cap.consent !== undefined && !cap.byTalk && isConsented(situation, history, zone, cap.consent, event.at))
      continue;
    for (const key of keysOf(cap.scope, event, situation, cap.byTalk)) {
      const events = found.get(key);
      if (events === undefined) found.set(key, [event]);
      else events.push(event);
    }
  }
  let count = 0;
  let freeAt = 0;
  for (const events of found.values()) {
    count = Math.max(count, events.length);
    // Newest first: once this one has left the window, one fewer than the limit remain.
    const last = events[cap.eventsMax - 1];
    if (last !== undefined) freeAt = Math.max(freeAt, leavesAt(cap.window, situation, zone, last.at));
  }
  return { count, freeAt };
}

function counts(counting: Counting, event: ContactEvent, history: History): boolean {
  switch (event.kind) {
    case 'call-out':
      if (counting.withoutWrongNumbers && event.number !== undefined && history.wrongNumbers.has(event.number))
        return false;
      return counting.callsOut.includes(event.outcome);
    case 'call-in':
      return counting.callsIn.includes(event.outcome);
    default:
      return counting.written.includes(event.kind);
  }
}

/** What the event counts for among that which this contact is about; nothing when it was about others. */
function keysOf(scope: CountScope, event: ContactEvent, { facts }: Situation, byTalk: boolean): readonly string[] {
  const isOther = (theirs: string | undefined, ours: string) => theirs !== undefined && theirs !== ours;
  if (scope === 'person' || scope === 'person-and-item') {
    if (isOther(event.personId, facts.personId)) return [];
  }
  if (scope === 'account' && isOther(event.accountId, facts.accountId)) return [];
  if (scope === 'number' && isOther(event.number, facts.number)) return [];
  if (scope !== 'item' && scope !== 'person-and-item') return ['all'];
  if (event.itemIds === undefined || facts.itemIds.length === 0)
    return facts.itemIds.length === 0 ? ['all'] : facts.itemIds;
  const discussed = byTalk && 'discussedItemIds' in event ? (event.discussedItemIds ?? []) : [];
  return facts.itemIds.filter((itemId) => event.itemIds?.includes(itemId) || discussed.includes(itemId));
}

function windowStart(window: CountWindow, { zoneTable }: Situation, zone: ZoneId, at: Instant): number | undefined {
  const clock = wallClock(zoneTable, zone, at);
  if (clock === undefined) return undefined;
  switch (window.unit) {
    case 'local-days':
      return firstInstantOnDay(zoneTable, zone, clock.dayNumber - (window.length - 1), 0);
    case 'hours':
      // An event exactly that long ago has left.
      return at - window.length * HOUR_MS + 1;
    case 'calendar-week':
      return firstInstantOnDay(zoneTable, zone, clock.dayNumber - (clock.weekday - 1), 0);
    case 'calendar-month':
      return firstInstantOnDay(zoneTable, zone, monthStart(clock.dayNumber, 0), 0);
  }
}

/** The first whole minute at which the window no longer holds an event of `at`. */
function leavesAt(window: CountWindow, { zoneTable }: Situation, zone: ZoneId, at: Instant): number {
  if (window.unit === 'hours') return ceilMinute(at + window.length * HOUR_MS);
  const clock = wallClock(zoneTable, zone, at);
  if (clock === undefined) return Number.POSITIVE_INFINITY;
  const day =
    window.unit === 'local-days'
      ? clock.dayNumber + window.length
      : window.unit === 'calendar-week'
        ? clock.dayNumber + 8 - clock.weekday
        : monthStart(clock.dayNumber, 1);
  return firstInstantOnDay(zoneTable, zone, day, 0) ?? Number.POSITIVE_INFINITY;
}

function monthStart(day: number, monthsAhead: number): number {
  const date = fromDayNumber(day);
  const first = day - (partsOf(date)[2] - 1);
  return dayNumber(addMonths(fromDayNumber(first), monthsAhead));
}
