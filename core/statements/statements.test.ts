import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { createEntryIds } from './entry-identity.ts';
import {
  amountOfMinor,
  type ExactAmount,
  exactAmount,
  formatExact,
  isSameAmount,
  moneyOf,
  negated,
  sumOf,
} from './exact-amount.ts';
import { createStatementSum } from './statement-check.ts';
import type { StatementEntry } from './statement-entry.ts';
import type { Balance } from './statement.ts';

const amount = (currency: string | undefined, units: string, fraction = '', isNegative = false): ExactAmount => {
  const found = exactAmount(currency, { units, fraction, isNegative });
  if (found === undefined) throw new Error('the amount of this test is too large');
  return found;
};

describe('amounts as written', () => {
  test.each([
    ['EUR', '12', '3', '12.30'],
    ['EUR', '12', '', '12.00'],
    ['EUR', '115', '8331', '115.8331'],
    ['EUR', '8', '85000', '8.85'],
    ['JPY', '1200', '00', '1200'],
    ['JPY', '1200', '5', '1200.5'],
    ['TND', '1', '5', '1.500'],
    [undefined, '7', '1', '7.10'],
    ['DEM', '84349', '74', '84349.74'],
  ])('%s %s and %s is %s', (currency, units, fraction, expected) => {
    expect(formatExact(amount(currency, units, fraction))).toBe(expected);
  });

  test.each([
    ['EUR', '1', '23', 123n],
    ['EUR', '1', '234', 'too-many-decimals'],
    ['EUR', '1', '230', 123n],
    ['DEM', '1', '23', 'currency-unknown'],
    [undefined, '1', '23', 'currency-unknown'],
  ])('as money, %s %s and %s is %s', (currency, units, fraction, expected) => {
    const money = moneyOf(amount(currency, units, fraction));
    expect(typeof money === 'string' ? money : money.minor).toBe(expected);
  });

  test('more digits than any account has are refused', () => {
    expect(exactAmount('EUR', { units: '9'.repeat(40), fraction: '' })).toBeUndefined();
    expect(exactAmount('EUR', { units: `${'0'.repeat(40)}9`, fraction: '' })).toMatchObject({ unscaled: 900n });
  });

  test('sums are exact whatever the decimals, and what is added can be taken away', () => {
    const amounts = fc
      .tuple(fc.nat(), fc.stringMatching(/^\d{0,6}$/), fc.boolean())
      .map(([units, fraction, isNegative]) => amount('EUR', String(units), fraction, isNegative));
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        expect(isSameAmount(sumOf(sumOf(left, right), negated(right)), left)).toBe(true);
        expect(isSameAmount(sumOf(left, right), sumOf(right, left))).toBe(true);
      }),
    );
  });

  test('whole minor units carry the decimals of their currency', () => {
    expect(formatExact(amountOfMinor('USD', 123n))).toBe('1.23');
    expect(formatExact(amountOfMinor('JPY', 123n))).toBe('123');
  });
});

const entry = (facts: Partial<StatementEntry> = {}): StatementEntry => ({
  line: 1,
  bookedOn: on('2026-03-02'),
  amount: amountOfMinor('EUR', -450n),
  status: 'booked',
  isReversal: false,
  remittance: 'CARD PAYMENT CITY COFFEE',
  details: [],
  ...facts,
});

/** A stand-in for SHA-256 that is easy to read. */
const plain = (text: string) => text;

describe('identity', () => {
  const ids = (entries: readonly StatementEntry[], account = 'DE89') => entries.map(createEntryIds(account, plain));

  test('two equal payments on one day are two', () => {
    expect(new Set(ids([entry(), entry()])).size).toBe(2);
  });

  test('the same statement twice gives the same ids', () => {
    const statement = [entry(), entry(), entry({ remittance: 'other' })];
    expect(ids(statement)).toEqual(ids(statement));
  });

  test('the place in the file, and how the account is spaced, say nothing about which payment it is', () => {
    expect(ids([entry({ line: 1 })], 'DE89 3704')).toEqual(ids([entry({ line: 99 })], 'de893704'));
  });

  test.each<[string, Partial<StatementEntry>]>([
    ['the amount', { amount: amountOfMinor('EUR', -451n) }],
    ['the currency', { amount: amountOfMinor('USD', -450n) }],
    ['the day', { bookedOn: on('2026-03-03') }],
    ['the text', { remittance: 'CARD PAYMENT' }],
    ['the reference of the bank', { bankReference: 'B-2' }],
    ['the other side', { counterparty: { account: 'FR14' } }],
    ['that it takes another back', { isReversal: true }],
    ['a transaction inside it', { details: [{ endToEndId: 'E' }] }],
  ])('another payment differs by %s', (_, facts) => {
    expect(ids([entry()])).not.toEqual(ids([entry(facts)]));
  });

  test('nor are payments of two accounts one', () => {
    expect(ids([entry()], 'DE89')).not.toEqual(ids([entry()], 'DE90'));
  });
});

describe('a statement that balances', () => {
  const balance = (kind: Balance['kind'], minor: bigint, currency = 'EUR'): Balance => ({
    kind,
    amount: amountOfMinor(currency, minor),
    code: kind,
  });
  const check = (entries: readonly StatementEntry[], balances: readonly Balance[]) => {
    const sum = createStatementSum();
    for (const found of entries) sum.add(found);
    return sum
      .check({ line: 1, account: 'DE89', balances, entryCount: sum.count() })
      .map(({ code, values }) => [code, values['entries']]);
  };

  test.each<[string, readonly StatementEntry[], readonly Balance[], readonly unknown[]]>([
    ['opening and entries make the closing', [entry()], [balance('opening', 1000n), balance('closing', 550n)], []],
    ['they do not', [entry()], [balance('opening', 1000n), balance('closing', 551n)], [['does-not-balance', '-4.50']]],
    ['no entries, and nothing moved', [], [balance('opening', 1000n), balance('closing', 1000n)], []],
    [
      'what is pending does not count',
      [entry({ status: 'pending' })],
      [balance('opening', 1000n), balance('closing', 1000n)],
      [],
    ],
    ['one balance is not known', [entry()], [balance('opening', 1000n)], []],
    [
      'a page opens and closes in between',
      [entry()],
      [balance('opening-interim', 1000n), balance('closing-interim', 550n)],
      [],
    ],
    [
      'balances of two currencies',
      [entry()],
      [balance('opening', 1000n), balance('closing', 550n, 'SEK')],
      [['does-not-balance', '-4.50']],
    ],
    [
      'entries of two currencies are not added',
      [entry(), entry({ amount: amountOfMinor('USD', 1n) })],
      [balance('opening', 1n), balance('closing', 9n)],
      [],
    ],
  ])('%s', (_, entries, balances, expected) => {
    expect(check(entries, balances)).toEqual(expected);
  });

  test('nothing is said when an entry was set aside', () => {
    const sum = createStatementSum();
    sum.skip();
    expect(sum.check({ line: 1, balances: [balance('opening', 1n), balance('closing', 9n)], entryCount: 0 })).toEqual(
      [],
    );
  });
});
