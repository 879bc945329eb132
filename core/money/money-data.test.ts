import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from './money.ts';
import { parseMoneyData, toMoneyData } from './money-data.ts';
import { currencyOf } from './testing.ts';

test('what is written can be read back, and survives JSON', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.constantFrom('EUR', 'JPY', 'TND'), (minor, code) => {
      const amount = money(currencyOf(code), minor);
      expect(parseMoneyData(JSON.parse(JSON.stringify(toMoneyData(amount))))).toEqual(amount);
    }),
  );
});

test.each([
  [{ currency: 'EURO', minor: '1' }],
  [{ currency: 'EUR', minor: '1.5' }],
  [{ currency: 'EUR', minor: '' }],
  [{ currency: 'EUR', minor: '0x10' }],
  [{ currency: 'EUR', minor: '9'.repeat(25) }],
])('%j is no amount', (data) => {
  expect(parseMoneyData(data)).toBeUndefined();
});
