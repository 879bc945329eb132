import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { describe, expect, test } from 'vitest';
import { allPacks } from '../packs.ts';
import { readVectorFile } from './read-vectors.ts';
import { runVectors } from './run-vectors.ts';
import { readUsVector } from './us/us-vector.ts';

const file = readVectorFile('vectors-us.json');
if (file === undefined)
  console.warn('SKIPPED: the US vectors are not beside this repository (shared/compliance/vectors-us.json).');

const library = { packs: allPacks, zoneTable: builtInZoneTable };

describe.skipIf(file === undefined)('the vectors of the American research', () => {
  test('all pass, and none is skipped', () => {
    const report = runVectors(file, [readUsVector], library);
    expect(report.failures).toEqual([]);
    expect(report).toMatchObject({ failed: 0, skipped: 0 });
    expect(report.passed).toBeGreaterThanOrEqual(137);
  });
});
