import type { MoneyWire } from '@duologue/contract/wire.ts';
import { expect, test } from 'vitest';
import { amountOfCase, inCurrencyOf } from './amount-of-case.ts';
import { NeedsAnswer } from './answer-needed.ts';

const of = (currency: string, minor = '1') => ({ currency, minor });
const owes = (...currencies: readonly string[]) => ({
  balance: currencies.map((one) => ({ open: of(one), overdue: of(one), disputed: of(one) })),
});

test.each<[string, readonly string[], MoneyWire | 'asked']>([
  ['150', ['GBP'], of('GBP', '15000')],
  ['150.5', ['GBP'], of('GBP', '15050')],
  [' eur 1200.00 ', ['GBP'], of('EUR', '120000')],
  ['150', ['EUR', 'GBP'], of('EUR', '15000')],
  ['1200', ['JPY'], of('JPY', '1200')],
  ['12.50', ['JPY'], 'asked'],
  ['1,200.00', ['GBP'], 'asked'],
  ['150 GBP', ['GBP'], 'asked'],
  ['150', [], 'asked'],
  ['', ['GBP'], 'asked'],
])('"%s" where %j is owed', (text, currencies, expected) => {
  const read = () => amountOfCase(text, '--total', owes(...currencies));
  if (expected === 'asked') expect(read).toThrow(NeedsAnswer);
  else expect(read()).toEqual(expected);
});

test('the amount in the same currency, or the first', () => {
  const both = [of('EUR', '5'), of('GBP', '7')];
  expect(inCurrencyOf(undefined, both)).toEqual(both[0]);
  expect(inCurrencyOf(of('GBP'), both)).toEqual(both[1]);
  expect(inCurrencyOf(of('USD'), both)).toBeUndefined();
});
