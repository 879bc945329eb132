import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { describe, expect, test } from 'vitest';
import { allPacks } from '../packs.ts';
import moreEurope from './intl/more-europe.json' with { type: 'json' };
import { readIntlVector } from './intl/read-intl-vector.ts';
import { readVectorFile } from './read-vectors.ts';
import { runVectors } from './run-vectors.ts';

type Vector = { readonly id: string; readonly jurisdiction: string };
const library = { packs: allPacks, zoneTable: builtInZoneTable };

const file = readVectorFile('vectors-intl.json') as { readonly contact: readonly Vector[] } | undefined;
if (file === undefined)
  console.warn(
    'SKIPPED: the international vectors are not beside this repository (shared/compliance/vectors-intl.json).',
  );

const covered = new Set(
  allPacks.flatMap(({ jurisdiction }) => (jurisdiction === undefined ? [] : [jurisdiction.slice(0, 2)])),
);
const vectors = (file?.contact ?? []).filter(({ jurisdiction }) => covered.has(jurisdiction.slice(0, 2)));

describe.skipIf(file === undefined)('the international vectors', () => {
  test('there are as many as when this was written, or more', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(26);
  });

  test.each(vectors.map((vector): [string, Vector] => [vector.id, vector]))('%s', (_, vector) => {
    expect(runVectors([vector], [readIntlVector], library).failures).toEqual([]);
  });
});

describe('our own vectors for Europe, in standard and in strict mode', () => {
  test.each(moreEurope.contact.map((vector): [string, unknown] => [vector.id, vector]))('%s', (_, vector) => {
    expect(runVectors([vector], [readIntlVector], library).failures).toEqual([]);
  });
});

test.each<[string, object, string]>([
  ['a fact', { facts: { timeZone: 'Europe/Rome', moonPhase: 'full' } }, 'facts.moon-phase is not known'],
  ['a channel', { query: { at: '2026-09-15T08:00:00Z', channel: 'pigeon' } }, 'query.channel pigeon is not known'],
  [
    'a party',
    { query: { at: '2026-09-15T08:00:00Z', channel: 'call', party: 'ghost' } },
    'query.party ghost is not known',
  ],
  [
    'a saying',
    { query: { at: '2026-09-15T08:00:00Z', channel: 'call', script: 'riddle' } },
    'the saying riddle is not known',
  ],
  ['a place', { jurisdiction: 'AQ' }, 'no pack is law in AQ'],
  ['a key', { mood: 'cheerful' }, 'vector.mood is not known'],
  [
    'an outcome',
    { events: [{ at: '2026-09-01T08:00:00Z', channel: 'call', outcome: 'singing' }] },
    'event.outcome singing is not known',
  ],
])('%s that nobody knows fails by its name', (_, change, problem) => {
  const known = { ...moreEurope.contact.find(({ id }) => id === 'IT-M-009'), ...change };
  expect(runVectors([known], [readIntlVector], library).failures).toMatchObject([
    { actual: { problems: expect.arrayContaining([problem]) } },
  ]);
});

test('vectors about interest are not ours to count', () => {
  const report = runVectors([{ id: 'X', kind: 'interest', principal: '1.00' }], [readIntlVector], library);
  expect(report).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
});
