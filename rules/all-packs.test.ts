import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { decideDial } from '@duologue/core/compliance/gate/decide-dial.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { describe, expect, test } from 'vitest';
import { houseB2b } from './house/b2b.ts';
import { allPacks } from './packs.ts';

/** All packs together, as a fresh workbench has them. */
function decide(facts: Partial<ContactFacts>) {
  // An ordinary invoice of this autumn, as the ledger tells of it.
  const asked = { ...houseB2b.quiet, limitation: { accruedOn: day('2026-09-01') }, ...facts };
  const book = { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' as const };
  return decideDial({ caseId: 'case-1' as CaseId, number: asked.number }, book, asked);
}

const business = (country: string): ContactFacts['regime'] => ({
  places: [{ country }],
  debtKind: 'commercial',
  collector: 'first-party',
  product: 'goods-and-services',
});

describe('a run in the evening holds until the morning', () => {
  test.each([
    [
      'an Italian business at half past eight',
      business('IT'),
      'Europe/Rome',
      '2026-11-24T20:30+01:00',
      '2026-11-25T07:00:00.000Z',
    ],
    [
      'an American business at half past eight',
      business('US'),
      'America/Chicago',
      '2026-11-24T20:30-06:00',
      '2026-11-25T14:00:00.000Z',
    ],
    [
      'a business on Saturday at half past eight',
      business('GB'),
      'Europe/London',
      '2026-11-21T20:30Z',
      '2026-11-23T08:00:00.000Z',
    ],
    [
      'an American consumer at half past nine',
      { ...business('US'), debtKind: 'consumer', collector: 'third-party' },
      'America/Chicago',
      '2026-11-24T21:30-06:00',
      '2026-11-25T14:00:00.000Z',
    ],
    [
      'a German consumer at half past nine',
      { ...business('DE'), debtKind: 'consumer' },
      'Europe/Berlin',
      '2026-11-24T21:30+01:00',
      '2026-11-25T07:00:00.000Z',
    ],
    [
      'nobody knows what kind of debt, at half past eight',
      { ...business('US'), debtKind: 'unknown' },
      'America/Chicago',
      '2026-11-24T20:30-06:00',
      '2026-11-25T14:00:00.000Z',
    ],
  ] satisfies [string, ContactFacts['regime'], string, string, string][])('%s', (_, regime, zone, at, next) => {
    const decision = decide({ regime, zones: [zoneId(zone)], at: moment(at) });
    expect(decision.verdict).toBe('deny');
    expect(decision.verdict === 'deny' && decision.nextAllowedAt && formatInstant(decision.nextAllowedAt)).toBe(next);
  });
});

test('the law of a consumer debt is not asked about a business, and the answer says so', () => {
  const { judgement } = decide({ regime: business('US') });
  const first = new Set(['house.base', 'house.b2b', 'house.consumer', 'gb.consumer-contact', 'us.regulation-f']);
  expect(judgement.regimes.filter(({ packId }) => first.has(packId))).toEqual([
    { packId: 'house.base', applies: true, because: 'everywhere' },
    { packId: 'house.b2b', applies: true, because: 'everywhere' },
    { packId: 'house.consumer', applies: false, because: 'other-debt-kind' },
    { packId: 'gb.consumer-contact', applies: false, because: 'other-debt-kind' },
    { packId: 'us.regulation-f', applies: false, because: 'other-debt-kind' },
  ]);
});

test('when nobody knows what kind of debt it is, the rules for both apply', () => {
  const { judgement } = decide({ regime: { ...business('US'), debtKind: 'unknown', collector: 'unknown' } });
  const asked = judgement.regimes.filter((regime) => regime.applies).map((regime) => regime.packId);
  expect(asked).toEqual(['house.base', 'house.b2b', 'house.consumer', 'us.regulation-f']);
});
