import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceSums, findSum } from './find-sums.ts';

const of = (...values: readonly number[]) => values.map(BigInt);

test.each([
  ['the only one', of(100, 50, 75), 175n, 3, [0, 2], true],
  ['two choices', of(100, 50, 50), 150n, 3, [0, 1], false],
  ['none', of(100, 50), 120n, 3, undefined, false],
  ['too many parts', of(10, 20, 30), 60n, 2, undefined, false],
  ['all of them', of(10, 20, 30), 60n, 3, [0, 1, 2], true],
  ['nothing to add up', of(), 10n, 3, undefined, false],
  ['nothing to reach', of(10), 0n, 3, undefined, false],
])('%s', (_, values, target, partsMax, places, isOnly) => {
  const found = findSum(values, target, partsMax);
  expect([found.places, found.isOnly]).toEqual([places, isOnly]);
});

test('what is found adds up, and what can be made by hand is found', () => {
  const anyValues = fc.array(fc.bigInt({ min: 1n, max: 5_000n }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyValues, fc.integer({ min: 1, max: 4_095 }), (values, mask) => {
      const chosen = values.filter((_, at) => (mask >> at) & 1);
      fc.pre(chosen.length > 0);
      const target = chosen.reduce((sum, value) => sum + value, 0n);
      const { places } = findSum(values, target, values.length);
      expect(places?.reduce((sum, at) => sum + (values[at] ?? 0n), 0n)).toBe(target);
    }),
  );
});

test('a search that takes too long has found nothing only, and ends', () => {
  const values = Array.from({ length: 40 }, (_, at) => BigInt(2 * at + 100));
  const { isOnly, isComplete } = findSum(values, 1_001n, 20);
  expect([isOnly, isComplete]).toEqual([false, false]);
});

test('chance: many choices over few sums', () => {
  expect(chanceSums(of(19_990, 23_457, 8_811), 2, 43_447n)).toBeLessThan(0.002);
  expect(chanceSums(of(10_000, 5_000, 7_500), 2, 15_000n)).toBeGreaterThan(0.1);
});
