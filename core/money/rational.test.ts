import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addRational,
  compareRational,
  formatRational,
  multiplyRational,
  rational,
  roundHalfUp,
  subtractRational,
} from './rational.ts';

test.each([
  [1n, 2n, 1n, '0.500000'],
  [-1n, 2n, -1n, '-0.500000'],
  [49n, 100n, 0n, '0.490000'],
  [3n, 2n, 2n, '1.500000'],
  [10_579_999n, 73_000n, 145n, '144.931493'],
  [6n, -4n, -2n, '-1.500000'],
])('%s/%s rounds to %s and is written %s', (top, bottom, rounded, text) => {
  expect(roundHalfUp(rational(top, bottom))).toBe(rounded);
  expect(formatRational(rational(top, bottom), 6)).toBe(text);
});

test('nothing is divided by zero', () => {
  expect(() => rational(1n, 0n)).toThrow('divided by zero');
});

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n))
  .map(([top, bottom]) => rational(top, bottom));

test('sums and products forget nothing', () => {
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      expect(addRational(addRational(a, b), c)).toEqual(addRational(a, addRational(b, c)));
      expect(subtractRational(addRational(a, b), b)).toEqual(a);
      expect(multiplyRational(a, addRational(b, c))).toEqual(
        addRational(multiplyRational(a, b), multiplyRational(a, c)),
      );
      const sum = addRational(a, b);
      expect(rational(sum.top, sum.bottom)).toEqual(sum);
      expect(sum).toEqual(rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom));
      expect(multiplyRational(a, b)).toEqual(rational(a.top * b.top, a.bottom * b.bottom));
      expect(compareRational(a, b)).toBe(-compareRational(b, a) + 0);
    }),
  );
});
