import { dateFromParts, dayNumber, fromDayNumber } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { WallClock } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ZoneTable } from '../../calendar/zone-table.ts';
import type { StopFact, TimeWish } from '../facts/facts.ts';
import type { HolidayList, RuleCheck } from '../packs/rule.ts';
import { clocksAt, type Moment, type Situation } from '../facts/situation.ts';
import { type Answer, SATISFIED, unknownBecause, type Values } from './answer.ts';
import { edgesOf, formatMinute, isWithin, nextOpening } from './opening.ts';

type Check<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { kind: Kind }>;

/** Open in every zone asked for, and in none of them a holiday. */
export function judgeTimeWindow(
  check: Check<'time-window'>,
  situation: Situation,
  holidays: HolidayList | undefined,
  moment: Moment,
): Answer {
  const { at } = moment;
  const isFixed = check.zone !== 'candidates';
  const zones = check.zone === 'candidates' ? situation.zones : [check.zone];
  const clocks = isFixed && zones !== 'unknown' ? clocksAt(situation, zones, at) : moment.clocks;
  if (zones === 'unknown' || clocks === 'unknown') return unknownBecause('zones');
  const isHoliday = (clock: WallClock) => holidays !== undefined && daysOf(holidays).has(clock.dayNumber);
  if (check.closedOn !== undefined && !clocks.every((clock) => isLoaded(holidays, clock)))
    return unknownBecause('holidays');

  const isOpenOn = (clock: WallClock) => isWithin(check.hours, clock) && !isHoliday(clock);
  const closed = clocks.findIndex((clock) => !isOpenOn(clock));
  if (closed === -1) return SATISFIED;

  const search = () =>
    nextOpening(situation, zones, edgesOf(check.hours), at, (later) => {
      const then = clocksAt(situation, zones, later);
      return then !== 'unknown' && then.every((clock) => isLoaded(holidays, clock) && isOpenOn(clock));
    });
  const nextAt = holidays === undefined ? keptOpening(check, situation, zones, at, search) : search();
  return { result: 'violated', nextAt, values: hereAndNow(clocks[closed], zones[closed]) };
}

type Openings = Map<string, Instant | null>;
const openings = new WeakMap<ZoneTable, WeakMap<Check<'time-window'>, Openings>>();
const OPENINGS_KEPT_MAX = 1000;

/** A whole portfolio is asked at one moment: when a window opens next in a zone is looked for once. */
function keptOpening(
  check: Check<'time-window'>,
  { zoneTable }: Situation,
  zones: readonly ZoneId[],
  at: Instant,
  search: () => Instant | null,
): Instant | null {
  const ofTable = openings.get(zoneTable) ?? new WeakMap<Check<'time-window'>, Openings>();
  openings.set(zoneTable, ofTable);
  const kept = ofTable.get(check) ?? new Map<string, Instant | null>();
  ofTable.set(check, kept);
  const key = `${at} ${zones.join(' ')}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = search();
  if (kept.size >= OPENINGS_KEPT_MAX) kept.clear();
  kept.set(key, found);
  return found;
}

/** No weekday and no holiday of the rule, in every zone asked for. A year that no list covers leaves it unanswered. */
export function judgeClosedDays(
  check: Check<'closed-days'>,
  situation: Situation,
  holidays: readonly HolidayList[],
  moment: Moment,
): Answer {
  const zones = check.zone === 'candidates' ? situation.zones : [check.zone];
  if (zones === 'unknown') return unknownBecause('zones');
  const clocks = check.zone === 'candidates' ? moment.clocks : clocksAt(situation, zones, moment.at);
  if (clocks === 'unknown') return unknownBecause('zones');
  const lists = check.lists.map((id) => holidays.find((list) => list.id === id));
  if (lists.includes(undefined)) return unknownBecause('holidays');
  const isClosed = (clock: WallClock) =>
    check.weekdays.includes(clock.weekday) ||
    lists.some((list) => list !== undefined && daysOf(list).has(clock.dayNumber));
  const isCovered = (clock: WallClock) => lists.every((list) => isLoaded(list, clock));

  const closed = clocks.findIndex(isClosed);
  if (closed === -1) return clocks.every(isCovered) ? SATISFIED : unknownBecause('holidays');
  const nextAt = nextOpening(situation, zones, [], moment.at, (later) => {
    const then = clocksAt(situation, zones, later);
    return then !== 'unknown' && then.every((clock) => isCovered(clock) && !isClosed(clock));
  });
  return { result: 'violated', nextAt, values: hereAndNow(clocks[closed], zones[closed]) };
}

const holidayDays = new WeakMap<HolidayList, ReadonlySet<number>>();

/** The days of a list by number, read once per list. */
function daysOf(list: HolidayList): ReadonlySet<number> {
  const known = holidayDays.get(list);
  if (known !== undefined) return known;
  const days = new Set(list.dates.map(dayNumber));
  holidayDays.set(list, days);
  return days;
}

const holidayYears = new WeakMap<HolidayList, readonly (readonly [first: number, last: number])[]>();

/** The years that a list covers, by the numbers of their first and last days. */
function yearsOf(list: HolidayList): readonly (readonly [first: number, last: number])[] {
  const known = holidayYears.get(list);
  if (known !== undefined) return known;
  const years = list.years.flatMap((year) => {
    const [first, last] = [dateFromParts(year, 1, 1), dateFromParts(year, 12, 31)];
    return first === undefined || last === undefined ? [] : [[dayNumber(first), dayNumber(last)] as const];
  });
  holidayYears.set(list, years);
  return years;
}

function isLoaded(holidays: HolidayList | undefined, clock: WallClock): boolean {
  return (
    holidays === undefined ||
    yearsOf(holidays).some(([first, last]) => clock.dayNumber >= first && clock.dayNumber <= last)
  );
}

/** A lawful start can end unlawfully: objects to the last minutes of a window, and leaves closed hours to other rules. */
export function judgeEndsSoon(check: Check<'window-ends-soon'>, situation: Situation, { at, clocks }: Moment): Answer {
  const { zones } = situation;
  if (zones === 'unknown' || clocks === 'unknown') return unknownBecause('zones');
  const endsSoon = (clock: WallClock) =>
    check.hours.some(
      (open) =>
        open.days.includes(clock.weekday) &&
        open.fromMinute <= clock.minuteOfDay &&
        clock.minuteOfDay < open.toMinute &&
        open.toMinute - clock.minuteOfDay < check.minutes,
    );
  const soon = clocks.findIndex(endsSoon);
  if (soon === -1) return SATISFIED;
  const nextAt = nextOpening(situation, zones, edgesOf(check.hours), at, (later) => {
    const then = clocksAt(situation, zones, later);
    return then !== 'unknown' && !then.some(endsSoon);
  });
  return { result: 'violated', nextAt, values: hereAndNow(clocks[soon], zones[soon]) };
}

/** The times that the person asked for, or asked to be spared, as far as they are still in force. */
export function judgeAskedTimes(situation: Situation, { at, clocks: now }: Moment): Answer {
  const { stops } = situation.facts;
  if (stops === 'unknown') return unknownBecause('stops');
  const wishes = stops.filter(isTimeStop);
  if (wishes.length === 0) return SATISFIED;
  const { zones } = situation;
  if (zones === 'unknown') return unknownBecause('zones');

  const isFree = (later: Instant) => {
    const clocks = clocksAt(situation, zones, later);
    return (
      clocks !== 'unknown' &&
      wishes.every((stop) => !isInForce(stop, later) || clocks.every((clock) => suits(stop.scope.wish, clock)))
    );
  };
  if (now === 'unknown') return unknownBecause('zones');
  if (isFree(at)) return SATISFIED;
  const edges = wishes.flatMap((stop) => edgesOf(stop.scope.wish.hours));
  return {
    result: 'violated',
    nextAt: nextOpening(situation, zones, edges, at, isFree),
    values: hereAndNow(now[0], zones[0]),
  };
}

type TimeStop = StopFact & { readonly scope: { readonly kind: 'times'; readonly wish: TimeWish } };

function isTimeStop(stop: StopFact): stop is TimeStop {
  return stop.scope.kind === 'times';
}

export function isInForce(stop: StopFact, at: Instant): boolean {
  return stop.receivedAt <= at && (stop.withdrawnAt === null || stop.withdrawnAt > at);
}

function suits(wish: TimeWish, clock: WallClock): boolean {
  const hasEnded = wish.untilOn !== undefined && wish.untilOn < fromDayNumber(clock.dayNumber);
  return hasEnded || isWithin(wish.hours, clock) === (wish.kind === 'only-then');
}

function hereAndNow(clock: WallClock | undefined, zone: ZoneId | undefined): Values {
  return clock === undefined ? {} : { localTime: formatMinute(clock.minuteOfDay), zone: zone ?? '' };
}
