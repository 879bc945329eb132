import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { decideDial } from '@duologue/core/compliance/gate/decide-dial.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { describe, expect, test } from 'vitest';
import { regulationF } from '../us/regulation-f.ts';
import { readContactEvent, readStates, readStops, readVectorFile, type UsVector } from './read-vectors.ts';

const file = readVectorFile('vectors-us.json');
if (file === undefined)
  console.warn('SKIPPED: the US vectors are not beside this repository (shared/compliance/vectors-us.json).');

/** The research's rule names, for the rules that the first pack has. */
const RULES: Readonly<Record<string, string>> = {
  'FED-TIME-INCONV': 'us.regulation-f/call-window',
  'FED-TIME-KNOWN-INCONV': 'us.regulation-f/known-inconvenient-times',
  'FED-FREQ-7IN7': 'us.regulation-f/calls-per-debt',
  'FED-FREQ-CONV7': 'us.regulation-f/rest-after-conversation',
  'FED-FREQ-EXCL-CONSENT': 'us.regulation-f/calls-per-debt',
  'FED-FREQ-REBUT-LAW': 'us.regulation-f/calls-per-debt',
  'FED-FREQ-REBUT-REQUEST': 'us.regulation-f/rest-after-conversation',
  'FED-FREQ-REBUT-TIME-CRITICAL': 'us.regulation-f/rest-after-conversation',
  'FED-FREQ-CONC': 'us.regulation-f/many-calls-a-day',
  'FED-MEDIUM-STOP': 'us.regulation-f/stop-medium',
  'FED-WORK': 'us.regulation-f/stop-medium',
  'FED-ATTORNEY': 'us.regulation-f/represented',
  'FED-CEASE': 'us.regulation-f/cease',
  'FED-DISPUTE-CEASE': 'us.regulation-f/dispute-unverified',
};

const OVERRIDES: Readonly<Record<string, string>> = {
  required_by_law: 'required-by-law',
  consumer_requested_information_call_ended_before_consent: 'information-requested',
  dropped_call_resume_settlement: 'time-critical',
  creditor_controlled_deadline: 'time-critical',
  collector_controlled_offer_expiry: 'offer-of-our-own',
};

const vectors = (Array.isArray(file) ? (file as UsVector[]) : []).filter(
  ({ jurisdiction, debtType, collectorType, facts, query, expect: { ruleId } }) =>
    jurisdiction === 'US' &&
    query.kind === 'call' &&
    debtType === 'consumer' &&
    (collectorType === 'third-party' || facts?.usesOtherName === true) &&
    (ruleId === null || RULES[ruleId] !== undefined),
);

describe.skipIf(file === undefined)('the federal vectors that the first pack answers', () => {
  test('there are enough of them to mean something', () => {
    expect(vectors.length).toBeGreaterThan(60);
  });

  test.each(vectors.map((vector): [string, UsVector] => [vector.id, vector]))('%s', (_, vector) => {
    const facts = factsOf(vector);
    const decision = decideDial(
      { caseId: 'case-1' as CaseId, number: facts.number },
      { packs: [regulationF], zoneTable: builtInZoneTable, mode: 'standard' },
      facts,
    );
    const { ruleId, nextAllowedAt } = vector.expect;
    expect(decision.verdict).toBe(vector.expect.decision);
    if (ruleId !== null && vector.expect.decision !== 'allow') {
      const objecting = decision.judgement.findings.filter((finding) => finding.result !== 'satisfied');
      expect(objecting.map((finding) => finding.ruleId)).toContain(RULES[ruleId]);
    }
    if (decision.verdict === 'deny' && nextAllowedAt !== undefined) {
      const actual = decision.nextAllowedAt === null ? null : formatInstant(decision.nextAllowedAt);
      expect(actual).toBe(nextAllowedAt === null ? null : formatInstant(moment(nextAllowedAt)));
    }
  });
});

function factsOf({ debtType, collectorType, facts, events, query }: UsVector): ContactFacts {
  const reason = OVERRIDES[query.overrideReason?.split(':')[0] ?? ''];
  // Student loans serviced under one number are one debt: a call about one of them is about all.
  const debtOf = (loan: string) => (facts?.studentLoanGroup?.includes(loan) ? 'student loans' : loan);
  return {
    ...regulationF.quiet,
    at: moment(query.at),
    number: query.number ?? '+12125550100',
    numberUse: query.numberType === 'landline-work' ? 'work' : query.numberType === 'landline-home' ? 'home' : 'mobile',
    purpose: query.purpose ?? 'collect',
    personId: query.person ?? 'consumer',
    itemIds: [debtOf(query.debt ?? 'the debt')],
    zones: query.timezones.map(zoneId),
    regime: {
      places: [{ country: 'US' }],
      debtKind: debtType,
      collector: collectorType,
      traits: facts?.usesOtherName ? ['uses-other-name'] : [],
    },
    events: events.flatMap(
      (event) => readContactEvent({ ...event, ...(event.debts && { debts: event.debts.map(debtOf) }) }) ?? [],
    ),
    stops: events.flatMap(readStops),
    states: readStates(events),
    ...(reason && { override: { reason, note: 'as the vector says' } }),
  };
}
