import type { GateAnswer } from '@duologue/contract/gate.ts';
import { formatInstant, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { isStale } from '@duologue/core/calendar/zone-table.ts';
import { isRefusal, isWarning } from '@duologue/core/compliance/gate/evaluate.ts';
import type { DialDecision, Finding } from '@duologue/core/compliance/gate/finding.ts';
import { foldRegions } from '@duologue/core/compliance/gate/fold-regions.ts';
import { recordingNeeds } from '@duologue/core/compliance/gate/recording-needs.ts';
import { basePack } from '@duologue/core/compliance/packs/base-pack.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { contactFactsOf } from '../cases/case-facts.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { decisionWire, findingWire, instantWireOrNull, localTimesOf } from '../wire/decision.ts';
import { askGate, decisionRecordOf, mainFinding } from './ask-gate.ts';
import { gateCaseOf } from './gate-facts.ts';

/** The plain answer with everything behind it. Nothing is kept: it is a question, not a call. */
export const answerGate =
  (given: CaseDeps): UseCase<'GET /cases/{caseId}/gate-answer'> =>
  ({ params, query }, acting) =>
    given.store.inTenantRead(acting.tenantId, async (records) => {
      const at = query.at === undefined ? given.clock.now() : parseInstant(query.at);
      if (at === undefined) return invalid('query.at', 'input.not-a-date');
      const found = await gateCaseOf(records, { ...params, number: query.number, at }, { deps: given, acting });
      if (!found.ok) return found;
      const { facts, number, deps } = found.value;
      const { ruleBook } = deps;
      const contact = contactFactsOf(facts, number ?? '');
      const zoneTable = zoneTableWire(ruleBook, at);
      const shown = factsWire(contact);
      if (number === undefined) {
        return accept({ caseId: params.caseId, number: null, ...NO_NUMBER, facts: shown, zoneTable });
      }
      const decision = askGate(facts, number, ruleBook);
      const { findings, folded } = foldRegions(decision.judgement.findings, contact.regime, ruleBook);
      const record = { ...decisionRecordOf(decision, '', { facts, number }), findings };
      return accept({
        caseId: params.caseId,
        number,
        plain: plainOf(decision, findings, ruleBook, record.zones),
        decision: decisionWire(record, ruleBook.zoneTable),
        folded: folded.map(findingWire),
        regimes: decision.judgement.regimes.map(({ packId, applies, because }) => ({
          packId,
          title: titleOf(ruleBook, packId),
          applies,
          because,
        })),
        facts: shown,
        zoneTable,
        overrides: overridesOf(decision.judgement.findings),
        recording: recordingWire(ruleBook, contactFactsOf(facts, number)),
      });
    });

const NO_NUMBER = {
  plain: { kind: 'no-number', nextAt: null, nextLocal: [], main: null, objections: 0 },
  decision: null,
  folded: [],
  regimes: [],
  overrides: [],
  recording: null,
} satisfies Partial<GateAnswer>;

function plainOf(
  decision: DialDecision,
  findings: readonly Finding[],
  { zoneTable }: RuleBook,
  zones: readonly string[],
): GateAnswer['plain'] {
  const warnings = findings.filter(isWarning);
  if (decision.verdict !== 'deny') {
    const kind = decision.verdict === 'warn' ? 'may-call-with-care' : 'may-call';
    const [main] = warnings;
    const first = main === undefined ? null : findingWire(main);
    return { kind, nextAt: null, nextLocal: [], main: first, objections: warnings.length };
  }
  const next = decision.nextAllowedAt;
  const main = mainFinding(findings);
  return {
    kind: next === null ? 'not-until-event' : 'not-now',
    nextAt: instantWireOrNull(next),
    nextLocal: next === null ? [] : localTimesOf(zones, zoneTable, next),
    main: main === undefined ? null : findingWire(main),
    objections: findings.filter(isRefusal).length,
  };
}

function recordingWire(ruleBook: RuleBook, facts: ContactFacts): GateAnswer['recording'] {
  const { because, ...needs } = recordingNeeds(ruleBook, facts);
  return { ...needs, ruleIds: because.map(({ ruleId }) => ruleId) };
}

/** A reason helps only where every rule that refuses knows it. */
function overridesOf(findings: readonly Finding[]): GateAnswer['overrides'] {
  const refusing = findings.filter(isRefusal);
  const reasons = new Map<string, GateAnswer['overrides'][number]>();
  for (const { ruleId, overrides } of refusing) {
    for (const { reason, code, sentence } of overrides ?? []) {
      const known = reasons.get(reason);
      if (known === undefined) reasons.set(reason, { reason, code, sentence, ruleIds: [ruleId] });
      else known.ruleIds.push(ruleId);
    }
  }
  return [...reasons.values()].filter(({ ruleIds }) => ruleIds.length === refusing.length);
}

export function titleOf({ packs }: RuleBook, packId: string) {
  const pack = [basePack, ...packs].find(({ id }) => id === packId);
  return pack?.title ?? { en: packId, de: packId, it: packId };
}

function factsWire({ regime, relation, purpose, numberUse }: ContactFacts): GateAnswer['facts'] {
  const places = regime.places === 'unknown' ? [] : regime.places;
  return {
    debtKind: regime.debtKind,
    collector: regime.collector,
    product: regime.product ?? 'unknown',
    relation,
    purpose,
    numberUse,
    places: places.map(({ country, region, city }) => ({ country, region: region ?? null, city: city ?? null })),
  };
}

function zoneTableWire({ zoneTable }: RuleBook, at: Instant): GateAnswer['zoneTable'] {
  const { version, publishedOn } = zoneTable;
  return { version, publishedOn, stale: isStale(zoneTable, formatInstant(at).slice(0, 10) as CalendarDate) };
}
