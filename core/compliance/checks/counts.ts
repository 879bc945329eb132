import { addMonths, dayNumber, fromDayNumber, partsOf } from '../../calendar/calendar-date.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../calendar/instant.ts';
import { firstInstantOnDay, type WallClock, wallClock } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ContactEvent } from '../facts/contact-event.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { History } from '../facts/history.ts';
import type { ConsentExclusion, Counting, CountScope, CountWindow, RuleCheck } from '../packs/rule.ts';
import type { Counted, Moment, Situation } from '../facts/situation.ts';
import { type Answer, SATISFIED, satisfiedWith, unknownBecause } from './answer.ts';
import { isConsented, nextConsented } from './consent.ts';
import { ceilMinute } from './opening.ts';

type Check<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { kind: Kind }>;

type Cap = {
  readonly counts: Counting;
  readonly eventsMax: number;
  readonly window: CountWindow;
  readonly scope: CountScope;
  readonly consent?: ConsentExclusion;
  readonly bindsAfter?: Counting;
  readonly alongside?: Extract<Capping, { kind: 'rolling-count' }>['alongside'];
  /** Conversations count for each debt spoken about; calls only for those they were placed for. */
  readonly byTalk: boolean;
};

type Capping = Check<'rolling-count'> | Check<'rest-after-event'>;

const caps = new WeakMap<Capping, Cap>();

/** Read once per rule. A rest of N days is a cap of one event in N local days, the day of the event being the first. */
function capOf(check: Capping): Cap {
  const known = caps.get(check);
  if (known !== undefined) return known;
  const cap: Cap =
    check.kind === 'rolling-count'
      ? { ...check, byTalk: false }
      : {
          ...check,
          counts: check.after,
          eventsMax: 1,
          window: { unit: 'local-days', length: check.days },
          byTalk: true,
        };
  caps.set(check, cap);
  return cap;
}

export function judgeMinimumGap(check: Check<'minimum-gap'>, situation: Situation, { at }: Moment): Answer {
  const { history } = situation;
  if (history === 'unknown') return unknownBecause('events');
  for (const event of history.newestFirst) {
    if (at - event.at >= check.minutes * MINUTE_MS) break;
    if (!counts(check.counts, event, history) || keysOf(check.scope, event, situation, false).length === 0) continue;
    const minutesAgo = Math.floor((at - event.at) / MINUTE_MS);
    const nextAt = ceilMinute(event.at + check.minutes * MINUTE_MS);
    return { result: 'violated', nextAt, values: { minutesAgo } };
  }
  return SATISFIED;
}

/** So many events in a window, and no more, counted in each zone that the person may be in. */
export function judgeCap(check: Capping, situation: Situation, moment: Moment): Answer {
  const { at, clocks } = moment;
  const cap = capOf(check);
  const { history, zones } = situation;
  if (history === 'unknown') return unknownBecause('events');
  if (zones === 'unknown' || clocks === 'unknown') return unknownBecause('zones');
  let count = 0;
  let nextAt: number = at;
  let isAlongside = cap.alongside === undefined;
  for (let index = 0; index < zones.length; index += 1) {
    const [zone, clock] = [zones[index], clocks[index]];
    const startsAt = zone && clock && windowStart(cap.window, situation, zone, clock, at);
    if (zone === undefined || startsAt === undefined) return unknownBecause('zones');
    isAlongside ||= hasAlongside(cap, situation, history, startsAt);
    for (const moments of countedFor(check, cap, situation, history, zone, startsAt).values()) {
      const inWindow = countSince(moments, startsAt);
      count = Math.max(count, inWindow);
      // Newest first: once this one has left the window, one fewer than the limit remain.
      const last = inWindow < cap.eventsMax ? undefined : moments[cap.eventsMax - 1];
      if (last !== undefined) nextAt = Math.max(nextAt, leavesAt(cap.window, situation, zone, last));
    }
  }
  if (count < cap.eventsMax || !isAlongside) {
    const lifted = whatLifted(cap, situation, history, zones, moment);
    return lifted === undefined ? satisfiedWith(count) : { result: 'satisfied', values: { count }, liftedBy: lifted };
  }
  const { bindsAfter } = cap;
  const binds = (event: ContactEvent) =>
    bindsAfter !== undefined &&
    counts(bindsAfter, event, history) &&
    keysOf(cap.scope, event, situation, false).length > 0;
  if (bindsAfter !== undefined && !history.newestFirst.some(binds)) {
    return satisfiedWith(count);
  }

  const { consent } = cap;
  if (consent === undefined || history.consents.length === 0) {
    return { result: 'violated', nextAt: momentOrNever(nextAt), values: { count } };
  }
  if (zones.every((zone) => isConsented(situation, history, zone, consent, at))) {
    const lifted = consent.code === undefined ? {} : { liftedBy: consent.code };
    return { result: 'satisfied', values: { count, consented: 1 }, ...lifted };
  }
  const consentedAt = nextConsented(situation, history, zones, consent, at);
  const first = consentedAt === null ? nextAt : Math.min(consentedAt, nextAt);
  return { result: 'violated', nextAt: momentOrNever(first), values: { count } };
}

/** Enough of the other events in the window for the limit to bind. */
function hasAlongside({ alongside, scope }: Cap, situation: Situation, history: History, startsAt: number): boolean {
  if (alongside === undefined) return false;
  let found = 0;
  for (const event of history.newestFirst) {
    if (event.at < startsAt) break;
    if (counts(alongside.counts, event, history) && keysOf(scope, event, situation, false).length > 0) found += 1;
  }
  return found >= alongside.eventsMin;
}

/** An agreed call that only the agreement keeps out of the limit: the exception is shown, for it has to be proved. */
function whatLifted(
  cap: Cap,
  situation: Situation,
  history: History,
  zones: readonly ZoneId[],
  { at, clocks }: Moment,
): string | undefined {
  const { consent } = cap;
  if (consent?.code === undefined || history.consents.length === 0 || cap.byTalk || clocks === 'unknown')
    return undefined;
  if (!zones.every((zone) => isConsented(situation, history, zone, consent, at))) return undefined;
  const isNeeded = zones.some((zone, index) => {
    const clock = clocks[index];
    const startsAt = clock && windowStart(cap.window, situation, zone, clock, at);
    if (startsAt === undefined) return false;
    const inWindow = history.newestFirst.filter(
      (event) =>
        event.at >= startsAt &&
        counts(cap.counts, event, history) &&
        keysOf(cap.scope, event, situation, false).length > 0,
    );
    return inWindow.length >= cap.eventsMax;
  });
  return isNeeded ? consent.code : undefined;
}

/** Past the end of the zone table no moment can be named. */
function momentOrNever(at: number): Instant | null {
  return Number.isFinite(at) ? (at as Instant) : null;
}

/**
 * The events that the rule counts, found once: a later moment's window never reaches further back. Which of them were
 * consented to depends on the zone's calendar; without consents all zones share one list.
 */
function countedFor(
  check: RuleCheck,
  cap: Cap,
  situation: Situation,
  history: History,
  zone: ZoneId,
  startsAt: number,
): Counted {
  const asksConsent = cap.consent !== undefined && !cap.byTalk && history.consents.length > 0;
  const key = asksConsent ? zone : 'any';
  const byZone = situation.counted.get(check) ?? new Map<ZoneId | 'any', Counted>();
  const known = byZone.get(key);
  if (known !== undefined) return known;
  // Zones that share a list begin their windows up to a day and a bit apart, or a whole calendar unit.
  const from = startsAt - ('length' in cap.window ? 2 : 33) * DAY_MS;
  const found = new Map<string, Instant[]>();
  for (const event of history.newestFirst) {
    if (event.at < from) break;
    if (!counts(cap.counts, event, history)) continue;
    if (asksConsent && cap.consent && isConsented(situation, history, zone, cap.consent, event.at)) continue;
    for (const id of keysOf(cap.scope, event, situation, cap.byTalk)) {
      const moments = found.get(id);
      if (moments === undefined) found.set(id, [event.at]);
      else moments.push(event.at);
    }
  }
  byZone.set(key, found);
  situation.counted.set(check, byZone);
  return found;
}

/** How many of the moments, newest first, are not before the start. */
function countSince(moments: readonly Instant[], startsAt: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? 0) >= startsAt) low = middle + 1;
    else high = middle;
  }
  return low;
}

function counts(counting: Counting, event: ContactEvent, history: History): boolean {
  if (!isOfKind(counting, event)) return false;
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

/** Left out only by what is known of the event: one that does not say counts. */
function isOfKind(counting: Counting, event: ContactEvent): boolean {
  const fits = (wanted: readonly string[] | undefined, is: string | undefined) =>
    wanted === undefined || is === undefined || is === 'unknown' || wanted.includes(is);
  return (
    fits(counting.purposes, event.purpose) &&
    fits(counting.relations, event.relation) &&
    fits(counting.numberUses, event.numberUse) &&
    fits(counting.voices, event.voice) &&
    !(event.purpose !== undefined && (counting.exceptPurposes?.includes(event.purpose) ?? false))
  );
}

/** One such event ever. Time does not undo it. */
export function judgeOnceOnly(check: Check<'once-only'>, situation: Situation): Answer {
  const { history } = situation;
  if (history === 'unknown') return unknownBecause('events');
  const first = history.newestFirst.find(
    (event) => counts(check.counts, event, history) && keysOf(check.scope, event, situation, false).length > 0,
  );
  return first === undefined ? SATISFIED : { result: 'violated', nextAt: null, values: { count: 1 } };
}

const ALL: readonly string[] = ['all'];
const NONE: readonly string[] = [];

/** What the event counts for among that which this contact is about; nothing when it was about others. */
function keysOf(scope: CountScope, event: ContactEvent, { facts }: Situation, byTalk: boolean): readonly string[] {
  const isOther = (theirs: string | undefined, ours: string) => theirs !== undefined && theirs !== ours;
  if (scope === 'person' || scope === 'person-and-item') {
    if (isOther(event.personId, facts.personId)) return NONE;
  }
  if (scope === 'account' && isOther(event.accountId, facts.accountId)) return NONE;
  if (scope === 'number' && isOther(event.number, facts.number)) return NONE;
  if (scope === 'creditor' && facts.creditorId !== undefined && isOther(event.creditorId, facts.creditorId))
    return NONE;
  if ((scope !== 'item' && scope !== 'person-and-item') || facts.itemIds.length === 0) return ALL;
  if (event.itemIds === undefined) return facts.itemIds;
  const discussed = byTalk && 'discussedItemIds' in event ? (event.discussedItemIds ?? []) : [];
  return facts.itemIds.filter((itemId) => event.itemIds?.includes(itemId) || discussed.includes(itemId));
}

function windowStart(
  window: CountWindow,
  { zoneTable, facts }: Situation,
  zone: ZoneId,
  clock: WallClock,
  at: Instant,
): number | undefined {
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
    case 'since-state':
      return stateSince(window.state, facts, at);
  }
}

/** Since the earliest record of the state; from now on, and so nothing, while there is none. */
function stateSince(state: string, { states }: ContactFacts, at: Instant): number | undefined {
  if (states === 'unknown') return undefined;
  return states.reduce((first, one) => (one.state === state ? Math.min(first, one.since) : first), at + 1);
}

/** The first whole minute at which the window no longer holds an event of `at`. */
function leavesAt(window: CountWindow, { zoneTable }: Situation, zone: ZoneId, at: Instant): number {
  if (window.unit === 'since-state') return Number.POSITIVE_INFINITY;
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
