import { DAY_MS, type Instant } from '../calendar/instant.ts';
import { type WallClock, wallClock } from '../calendar/local-time.ts';
import type { ZoneId } from '../calendar/zone-id.ts';
import type { ZoneTable } from '../calendar/zone-table.ts';
import type { ContactFacts } from './facts.ts';
import { type History, readHistory } from './history.ts';

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
};

export function readSituation(zoneTable: ZoneTable, facts: ContactFacts): Situation {
  const { zones, events } = facts;
  const areKnown = zones !== 'unknown' && zones.length > 0 && zones.every((zone) => zoneTable.zones.has(zone));
  return {
    facts,
    zoneTable,
    zones: areKnown ? withoutTwins(zoneTable, zones) : 'unknown',
    history: events === 'unknown' ? 'unknown' : readHistory(events, facts.at),
  };
}

/** Two names of one clock are judged once. */
function withoutTwins(zoneTable: ZoneTable, zones: readonly ZoneId[]): readonly ZoneId[] {
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

/** The earliest and the latest local day anywhere the person may be; anywhere on earth when that is not known. */
export function localDays(situation: Situation, at: Instant): { readonly first: number; readonly last: number } {
  const clocks = situation.zones === 'unknown' ? 'unknown' : clocksAt(situation, situation.zones, at);
  if (clocks === 'unknown') {
    const day = Math.floor(at / DAY_MS);
    return { first: day - 1, last: day + 1 };
  }
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { dayNumber } of clocks) {
    if (dayNumber < first) first = dayNumber;
    if (dayNumber > last) last = dayNumber;
  }
  return { first, last };
}
