import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCurrency } from './currency.ts';
import { formatDecimal, parseDecimal } from './decimal.ts';
import { addMoney, money, totalsByCurrency } from './money.ts';
import { splitEvenly } from './split-evenly.ts';
import { currencyOf } from './testing.ts';

const GBP = currencyOf('GBP');
const JPY = currencyOf('JPY');
const TND = currencyOf('TND');

describe('currencies', () => {
  test('a code is read in any case, and an unknown code is not a currency', () => {
    expect(parseCurrency(' eur ')).toBe('EUR');
    expect(parseCurrency('EURO')).toBeUndefined();
    expect(parseCurrency('toString')).toBeUndefined();
  });
});

describe('decimals', () => {
  test.each([
    [GBP, -123450n, '-1234.50'],
    [GBP, 5n, '0.05'],
    [JPY, 700n, '700'],
    [TND, 1n, '0.001'],
  ])('%s %s is written %s', (currency, minor, text) => {
    expect(formatDecimal(money(currency, minor))).toBe(text);
  });

  test.each([
    ['12.345', 'more decimals than the currency has'],
    ['1,234.50', 'a thousands mark'],
    ['1e3', 'an exponent'],
    ['', 'nothing'],
    ['9'.repeat(19), 'beyond any ledger'],
  ])('%s is refused: %s', (text) => {
    expect(parseDecimal(GBP, text)).toBeUndefined();
  });

  test('zeros beyond the last decimal do not matter', () => {
    expect(parseDecimal(GBP, '12.3400')?.minor).toBe(1234n);
  });

  test('what is written can be read back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.constantFrom(GBP, JPY, TND), (minor, currency) => {
        expect(parseDecimal(currency, formatDecimal(money(currency, minor)))).toEqual(money(currency, minor));
      }),
    );
  });
});

describe('sums', () => {
  test('two currencies are never added', () => {
    expect(() => addMoney(money(GBP, 1n), money(JPY, 1n))).toThrow('one currency');
  });

  test('a total per currency, in the order of the codes', () => {
    expect(totalsByCurrency([money(JPY, 5n), money(GBP, 1n), money(GBP, 2n)])).toEqual([
      money(GBP, 3n),
      money(JPY, 5n),
    ]);
  });
});

test('the parts sum to the whole, and the odd units come first', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 1, max: 120 }), (minor, parts) => {
      const shares = splitEvenly(money(GBP, minor), parts).map((share) => share.minor);
      expect(shares).toHaveLength(parts);
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(minor);
      expect([...shares].sort((left, right) => (left > right ? -1 : 1))).toEqual(shares);
      expect((shares[0] ?? 0n) - (shares.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
    }),
  );
});
