import type { MoneyWire } from '@duologue/contract/wire.ts';
import { expect, test } from 'vitest';
import { amountOfCase, askedWith } from './amount-of-case.ts';
import { NeedsAnswer } from './answer-needed.ts';

const of = (currency: string, minor = '1') => ({ currency, minor });
const owes = (...currencies: readonly string[]) => ({
  balance: currencies.map((one) => ({ open: of(one), overdue: of(one), disputed: of(one) })),
});

test.each<[string, readonly string[], MoneyWire | 'asked']>([
  ['150', ['GBP'], of('GBP', '15000')],
  ['150.5', ['GBP'], of('GBP', '15050')],
  [' eur 1200.00 ', ['GBP'], of('EUR', '120000')],
  ['150', ['EUR', 'GBP'], 'asked'],
  ['gbp 150', ['EUR', 'GBP'], of('GBP', '15000')],
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

test('an amount without a currency is of the one that was named beside it', () => {
  expect(amountOfCase('150', '--each', { ...owes('EUR', 'GBP'), currency: 'GBP' })).toEqual(of('GBP', '15000'));
});

test.each<[string, MoneyWire | undefined, readonly MoneyWire[], MoneyWire | 'asked']>([
  ['what is asked for', undefined, [of('GBP', '7')], of('GBP', '7')],
  ['with its interest', of('GBP', '2'), [of('EUR', '5'), of('GBP', '7')], of('GBP', '9')],
  ['one of two, which nobody said', undefined, [of('EUR', '5'), of('GBP', '7')], 'asked'],
  ['nothing', undefined, [], 'asked'],
  ['nothing in the currency of the interest', of('USD', '1'), [of('EUR', '5')], 'asked'],
])('the total is %s', (_, interest, ask, expected) => {
  const read = () => askedWith(interest, ask);
  if (expected === 'asked') expect(read).toThrow(NeedsAnswer);
  else expect(read()).toEqual(expected);
});
