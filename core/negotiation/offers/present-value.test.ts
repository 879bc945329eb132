import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../calendar/calendar-date.ts';
import { EUR, eur, TODAY } from '../testing.ts';
import { discountFactor, lnOnePlus, ONE, presentValue } from './present-value.ts';

const value = (yearlyPercent: string, ...payments: readonly (readonly [days: number, minor: number])[]) =>
  presentValue(
    payments.map(([days, minor]) => ({ dueOn: addDays(TODAY, days), amount: eur(minor) })),
    { today: TODAY, yearlyPercent, currency: EUR },
  ).minor;

test.each<[string, string, readonly (readonly [number, number])[], bigint]>([
  ['today', '8.00', [[0, 100_000]], 100_000n],
  ['without a rate', '0', [[365, 100_000]], 100_000n],
  ['a year', '8.00', [[365, 108_000]], 100_000n],
  ['two years', '8.00', [[730, 116_640]], 100_000n],
  ['half a year at 21 %: a hundred and ten by eleven tenths', '21.00', [[730, 146_410]], 100_000n],
  // 1000 / 1.08^(30/365) = 993.694…
  ['thirty days', '8.00', [[30, 100_000]], 99_369n],
  [
    'a sum of parts',
    '8.00',
    [
      [0, 50_000],
      [365, 54_000],
    ],
    100_000n,
  ],
])('%s', (_, percent, payments, expected) => expect(value(percent, ...payments)).toBe(expected));

describe('the powers', () => {
  test('whole years are what fractions say, to thirty digits', () => {
    for (const years of [1, 2, 3, 10]) {
      const exact = (ONE * 100n ** BigInt(years)) / 108n ** BigInt(years);
      const error = discountFactor(lnOnePlus('8.00'), years * 365) - exact;
      expect(error < 10n ** 10n && error > -(10n ** 10n)).toBe(true);
    }
  });
  test('multiply as their days add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (a, b) => {
        const ln = lnOnePlus('12.50');
        const product = (discountFactor(ln, a) * discountFactor(ln, b)) / ONE;
        const error = product - discountFactor(ln, a + b);
        expect(error < 10n ** 10n && error > -(10n ** 10n)).toBe(true);
      }),
    );
  });
  test('later is never worth more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3998 }), (days) => {
        const ln = lnOnePlus('1000');
        expect(discountFactor(ln, days + 1) < discountFactor(ln, days)).toBe(true);
      }),
    );
  });
});
