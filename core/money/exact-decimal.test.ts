import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyOf } from './testing.ts';
import {
  addExact,
  formatExact,
  isSameExact,
  multiplyExact,
  negateExact,
  parseExact,
  roundExact,
  toMoney,
} from './exact-decimal.ts';

const read = (text: string) => {
  const value = parseExact(text);
  return value === undefined ? undefined : formatExact(value);
};

test.each([
  ['12.50', '12.50'],
  ['-0.005', '-0.005'],
  ['+7', '7'],
  ['.5', '0.5'],
  ['5.', '5'],
  [' 3 ', '3'],
  ['1,5', undefined],
  ['1 000', undefined],
  ['1e3', undefined],
  ['.', undefined],
  ['', undefined],
  ['12..34', undefined],
  ['--1', undefined],
  ['1'.repeat(31), undefined],
])('"%s" is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['0.005', '0.01'],
  ['0.0049', '0.00'],
  ['-0.005', '-0.01'],
  ['2.675', '2.68'],
  ['1', '1.00'],
])('%s rounds to %s', (text, expected) => {
  expect(formatExact(roundExact(parseExact(text) ?? { units: 0n, scale: 0 }, 2))).toBe(expected);
});

test('rounding into money says whether something was lost', () => {
  const value = parseExact('120.004') ?? { units: 0n, scale: 0 };
  expect(toMoney(value, currencyOf('EUR'))).toEqual({ amount: { currency: 'EUR', minor: 12_000n }, isExact: false });
  expect(toMoney(value, currencyOf('TND')).isExact).toBe(true);
  expect(toMoney(value, currencyOf('JPY')).amount.minor).toBe(120n);
});

const decimal = fc.record({ units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.nat(6) });

test('adding forgets nothing, and what is written is read back', () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      expect(isSameExact(addExact(addExact(a, b), c), addExact(a, addExact(b, c)))).toBe(true);
      expect(isSameExact(addExact(a, addExact(b, negateExact(b))), a)).toBe(true);
      expect(isSameExact(multiplyExact(a, addExact(b, c)), addExact(multiplyExact(a, b), multiplyExact(a, c)))).toBe(
        true,
      );
      expect(parseExact(formatExact(a))).toEqual(a);
    }),
  );
});
