import type { DraftWire } from '@duologue/contract/confirmations.ts';
import type { DecisionWire, FindingWire } from '@duologue/contract/wire.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { ContactDecision, Finding } from '@duologue/core/compliance/gate/finding.ts';
import type { DecisionRecord } from '../ports/decisions.ts';

export const instantWire = (at: Instant) => formatInstant(at);
export const instantWireOrNull = (at: Instant | null) => (at === null ? null : formatInstant(at));

export function findingWire(finding: Finding): FindingWire {
  return {
    ruleId: finding.ruleId,
    packId: finding.packId,
    // Findings of before rules had short names are called by their id.
    code: finding.code ?? finding.ruleId,
    result: finding.result,
    effect: finding.effect,
    sentence: finding.sentence,
    values: finding.values,
    citation: finding.citation,
    link: finding.link.url ?? null,
    linkText: finding.link.text,
    confidence: finding.confidence,
    force: finding.force,
    effectiveFrom: finding.effectiveFrom,
    nextAt: instantWireOrNull(finding.nextAt),
    exception:
      finding.exception === undefined ? null : { ...finding.exception, citation: finding.exception.citation ?? null },
    overriddenFor: finding.overriddenFor ?? null,
    overrides: finding.effect === 'deny' && finding.result !== 'satisfied' ? [...(finding.overrides ?? [])] : [],
  };
}

/** The clock on the wall of each zone. */
export function localTimesOf(zones: readonly string[], zoneTable: ZoneTable, at: Instant): DecisionWire['localTimes'] {
  return zones.flatMap((zone) => {
    const local = localTime(zoneTable, zoneId(zone), at);
    return local === undefined ? [] : [{ zone, date: local.date, time: clockText(local.minutes) }];
  });
}

/** The decision with the clock on the wall of every zone that it was judged in. */
export function decisionWire(decision: DecisionRecord, zoneTable: ZoneTable): DecisionWire {
  return {
    verdict: decision.verdict,
    at: instantWire(decision.at),
    nextAllowedAt: instantWireOrNull(decision.nextAllowedAt),
    findings: decision.findings.map(findingWire),
    zones: [...decision.zones],
    localTimes: localTimesOf(decision.zones, zoneTable, decision.at),
    packs: [...decision.packs],
    tzdb: decision.tzdb,
  };
}

const two = (value: number) => String(value).padStart(2, '0');
/** Minutes of a day as HH:MM. */
export const clockText = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Whether somebody may be written to, with what objects to it. */
export function mayWire({ verdict, judgement }: ContactDecision): DraftWire['may']['email'] {
  const objections = judgement.findings.filter(({ result, effect }) => result !== 'satisfied' && effect !== 'info');
  return { verdict: verdict === 'required' ? 'allow' : verdict, findings: objections.map(findingWire) };
}
