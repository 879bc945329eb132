import type { FindingData } from '@duologue/core/cases/events/call-events.ts';
import { decideDial } from '@duologue/core/compliance/gate/decide-dial.ts';
import { isRefusal } from '@duologue/core/compliance/gate/evaluate.ts';
import type { DialDecision, Finding } from '@duologue/core/compliance/gate/finding.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { type CaseFacts, type ContactPlan, contactFactsOf } from '../cases/case-facts.ts';
import type { DecisionRecord } from '../ports/decisions.ts';

/** Asks the gate about one number of a case. The only caller of `decideDial`. */
export function askGate(facts: CaseFacts, number: string, ruleBook: RuleBook, plan: ContactPlan = {}): DialDecision {
  const request = { caseId: facts.situation.caseId, number };
  return decideDial(request, ruleBook, contactFactsOf(facts, number, plan));
}

/** The answer as it is kept, whichever way it went. */
export function decisionRecordOf(
  decision: DialDecision,
  decisionId: string,
  { facts, number }: { readonly facts: CaseFacts; readonly number: string },
): DecisionRecord {
  const { judgement, verdict } = decision;
  return {
    decisionId,
    at: judgement.at,
    number,
    verdict,
    findings: judgement.findings,
    packs: judgement.packs.map(({ id, checkedOn }) => `${id}@${checkedOn}`),
    tzdb: judgement.zoneTable,
    nextAllowedAt: decision.verdict === 'deny' ? decision.nextAllowedAt : null,
    zones: facts.zones === 'unknown' ? [] : facts.zones,
  };
}

/** The finding that stands in the way longest: the one to show when there is room for one. */
export function mainFinding(findings: readonly Finding[]): Finding | undefined {
  const refusing = findings.filter(isRefusal);
  return refusing.find(({ nextAt }) => nextAt === null) ?? latest(refusing);
}

function latest(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (found, finding) => (found === undefined || (finding.nextAt ?? 0) > (found.nextAt ?? 0) ? finding : found),
    undefined,
  );
}

/** A finding for the case's chain: which rule, what it said, and where it stands. */
export function findingData(finding: Finding): FindingData {
  const values = Object.entries(finding.values).map(([name, value]) => [name, String(value)] as const);
  return {
    rule: finding.ruleId,
    result: finding.result,
    source: finding.citation,
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
  };
}
