import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational } from '../../money/rational.ts';
import { EUR, eur } from '../testing.ts';
import { householdAnswer, householdProblem, type HouseholdStatement } from './household.ts';
import { floorMinor, fromMonth, perMonth } from './per-month.ts';
import { EVERY, type Every } from './statement-words.ts';

const statement = (more: Partial<HouseholdStatement>): HouseholdStatement => ({
  adults: 1,
  children: 0,
  income: { wages: { amount: eur(200_000), every: 'month' } },
  expenditure: {},
  ...more,
});

test.each<[Every, string]>([
  ['week', '43333.333333'],
  ['two-weeks', '21666.666667'],
  ['four-weeks', '10833.333333'],
  ['month', '10000.000000'],
  ['quarter', '3333.333333'],
  ['year', '833.333333'],
])('100.00 every %s is exact in a month, and comes back the same', (every, shown) => {
  const monthly = perMonth({ amount: eur(10_000), every });
  expect(Number(monthly.top) / Number(monthly.bottom)).toBeCloseTo(Number(shown), 5);
  expect(fromMonth(monthly, every)).toEqual(rational(10_000n));
});

describe('what is left of a month', () => {
  test('nothing is rounded before the end, and never up to what is not there', () => {
    const answer = householdAnswer(
      statement({ expenditure: { 'food-housekeeping': { amount: eur(10_000), every: 'week' } } }),
      EUR,
    );
    // 2000.00 less 433.33 and a third.
    expect(answer).toMatchObject({ income: eur(200_000), expenditure: eur(43_333), left: eur(156_667) });
    expect(answer.surplus).toEqual(eur(156_666));
  });
  test('below zero there is nothing to pay from', () => {
    const answer = householdAnswer(
      statement({ expenditure: { housing: { amount: eur(200_001), every: 'month' } } }),
      EUR,
    );
    expect(answer).toMatchObject({ left: eur(-1), surplus: eur(0) });
  });
  test('the same weekly amount in and out leaves nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), fc.constantFrom(...EVERY), (minor, every) => {
        const line = { amount: eur(minor), every };
        const answer = householdAnswer(statement({ income: { wages: line }, expenditure: { housing: line } }), EUR);
        expect(answer.left.minor).toBe(0n);
      }),
    );
  });
});

test('a fraction below zero is floored away from zero', () => {
  expect([rational(-1n, 3n), rational(1n, 3n), rational(-3n, 3n)].map(floorMinor)).toEqual([-1n, 0n, -1n]);
});

test('what is wrong with a statement', () => {
  const usd = { amount: { ...eur(1), currency: 'USD' as typeof EUR }, every: 'month' } as const;
  expect(householdProblem(statement({}))).toBeUndefined();
  expect(householdProblem(statement({ income: {} }))).toBe('no-income-line');
  expect(householdProblem(statement({ expenditure: { water: usd } }))).toBe('currencies-differ');
  expect(householdProblem(statement({ income: { wages: { amount: eur(-1), every: 'week' } } }))).toBe('negative');
});
