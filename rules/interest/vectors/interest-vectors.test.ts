import { describe, expect, test } from 'vitest';
import { readVectorFile } from '../../vectors/read-vectors.ts';
import { interestBook } from '../book.ts';
import { runInterestVectors } from './run-interest-vectors.ts';

type Vector = { readonly id: string };

const file = readVectorFile('vectors-intl.json') as { readonly interest: readonly Vector[] } | undefined;
if (file === undefined)
  console.warn('SKIPPED: the interest vectors are not beside this repository (shared/compliance/vectors-intl.json).');

describe.skipIf(file === undefined)('the interest vectors of the research', () => {
  test('there are as many as when this was written, or more, and none is skipped', () => {
    const report = runInterestVectors(file, interestBook);
    expect(report).toMatchObject({ failed: 0, skipped: 0, failures: [] });
    expect(report.passed).toBeGreaterThanOrEqual(31);
  });

  test.each((file?.interest ?? []).map((vector): [string, Vector] => [vector.id, vector]))('%s', (_, vector) => {
    expect(runInterestVectors([vector], interestBook).failures).toEqual([]);
  });
});
