import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { expect, test } from 'vitest';
import { allPacks } from '../../packs.ts';
import { runVectors } from '../run-vectors.ts';
import vectors from './more-world.json' with { type: 'json' };
import { readIntlVector } from './read-intl-vector.ts';

const library = { packs: allPacks, zoneTable: builtInZoneTable };

test.each(vectors.contact.map((vector): [string, (typeof vectors.contact)[number]] => [vector.id, vector]))(
  '%s',
  (_, vector) => {
    expect(runVectors([vector], [readIntlVector], library).failures).toEqual([]);
  },
);

test('none is passed over', () => {
  const { passed, skipped } = runVectors(vectors, [readIntlVector], library);
  expect({ passed, skipped }).toEqual({ passed: vectors.contact.length, skipped: 0 });
});
