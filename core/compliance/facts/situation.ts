import { DAY_MS, type Instant } from '../../calendar/instant.ts';
import { type WallClock, wallClock } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ZoneTable } from '../../calendar/zone-table.ts';
import type { ContactFacts } from './facts.ts';
import { type History, readHistory } from './history.ts';
import type { RuleCheck } from '../packs/rule.ts';

/**
 * The facts made ready for judging. Nothing in it depends on the moment judged, so that the search for the next
 * permitted moment reads the history once.
 */
export type Situation = {
  readonly facts: ContactFacts;
  readonly zoneTable: ZoneTable;
  /** `unknown` also when one of several zones is not in the table: it might be the one that is closed. */
  readonly zones: readonly ZoneId[] | 'unknown';
  readonly history: History | 'unknown';
  /** What each counting rule found, kept for the next moment asked about. */
  readonly counted: Map<RuleCheck, Map<ZoneId | 'any', Counted>>;
};

/** The moments of the counted events, newest first, for each person, debt or account asked about. */
export type Counted = ReadonlyMap<string, readonly Instant[]>;

/** One moment, with the clock in each zone that the person may be in. */
export type Moment = {
  readonly at: Instant;
  readonly clocks: readonly WallClock[] | 'unknown';
  /** The earliest and the latest local day that it may be. */
  readonly firstDay: number;
  readonly lastDay: number;
};

export function readSituation(zoneTable: ZoneTable, facts: ContactFacts): Situation {
  const { zones, events } = facts;
  const areKnown = zones !== 'unknown' && zones.length > 0 && zones.every((zone) => zoneTable.zones.has(zone));
  return {
    facts,
    zoneTable,
    zones: areKnown ? withoutTwins(zoneTable, zones) : 'unknown',
    history: events === 'unknown' ? 'unknown' : readHistory(events, facts.at),
    counted: new Map(),
  };
}

/** Two names of one clock are judged once. */
function withoutTwins(zoneTable: ZoneTable, zones: readonly ZoneId[]): readonly ZoneId[] {
  if (zones.length === 1) return zones;
  const seen = new Set<unknown>();
  return zones.filter((zone) => {
    const offsets = zoneTable.zones.get(zone);
    if (seen.has(offsets)) return false;
    seen.add(offsets);
    return true;
  });
}

/** The clock in each zone, or `unknown` when a zone is not known or the moment lies outside the table. */
export function clocksAt(
  situation: Situation,
  zones: readonly ZoneId[],
  at: Instant,
): readonly WallClock[] | 'unknown' {
  const clocks: WallClock[] = [];
  for (const zone of zones) {
    const clock = wallClock(situation.zoneTable, zone, at);
    if (clock === undefined) return 'unknown';
    clocks.push(clock);
  }
  return clocks;
}

/** Reads the clocks once for all rules. Where no place is known, it may be any day that it is somewhere on earth. */
export function momentOf(situation: Situation, at: Instant): Moment {
  const clocks = situation.zones === 'unknown' ? 'unknown' : clocksAt(situation, situation.zones, at);
  if (clocks === 'unknown') {
    const day = Math.floor(at / DAY_MS);
    return { at, clocks, firstDay: day - 1, lastDay: day + 1 };
  }
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { dayNumber } of clocks) {
    if (dayNumber < firstDay) firstDay = dayNumber;
    if (dayNumber > lastDay) lastDay = dayNumber;
  }
  return { at, clocks, firstDay, lastDay };
}
