import type { DecisionWire, FindingWire } from '@duologue/contract/wire.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { Finding } from '@duologue/core/compliance/gate/finding.ts';
import type { DecisionRecord } from '../ports/decisions.ts';

export const instantWire = (at: Instant) => formatInstant(at);
export const instantWireOrNull = (at: Instant | null) => (at === null ? null : formatInstant(at));

export function findingWire(finding: Finding): FindingWire {
  return {
    ruleId: finding.ruleId,
    result: finding.result,
    effect: finding.effect,
    sentence: finding.sentence,
    values: finding.values,
    citation: finding.citation,
    link: finding.link.url ?? null,
    confidence: finding.confidence,
    force: finding.force,
    effectiveFrom: finding.effectiveFrom,
    nextAt: instantWireOrNull(finding.nextAt),
  };
}

/** The decision with the clock on the wall of every zone that it was judged in. */
export function decisionWire(decision: DecisionRecord, zoneTable: ZoneTable): DecisionWire {
  return {
    verdict: decision.verdict,
    at: instantWire(decision.at),
    nextAllowedAt: instantWireOrNull(decision.nextAllowedAt),
    findings: decision.findings.map(findingWire),
    zones: [...decision.zones],
    localTimes: decision.zones.flatMap((zone) => {
      const local = localTime(zoneTable, zoneId(zone), decision.at);
      return local === undefined ? [] : [{ zone, date: local.date, time: clock(local.minutes) }];
    }),
    packs: [...decision.packs],
    tzdb: decision.tzdb,
  };
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
