import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { describe, expect, test } from 'vitest';
import { allPacks } from '../packs.ts';
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
