import { expect, test } from 'vitest';
import { parseContractRate } from './contract-rate.ts';
import { percentText } from './percent.ts';

test.each([
  ['12%', '12.00', true],
  ['12.5 % p.a.', '12.50', true],
  ['24% per year simple', '24.00', true],
  ['9.125% per annum', '9.125', true],
  ['2% per month', '24.00', false],
  ['2% per month, no yearly equivalent stated', '24.00', false],
  ['1.5% a month (18% a year)', '18.00', true],
  ['2% per month, equivalent to 24% per year', '24.00', true],
  ['2% per month, yearly rate stated 24%', '24.00', true],
  ['0.05% per day', '18.25', false],
  ['0%', '0.00', true],
])('%s is %s%% a year, stated: %s', (clause, yearly, isStated) => {
  const rate = parseContractRate(clause);
  expect(rate && [percentText(rate.yearlyPercent), rate.isYearlyStated]).toEqual([yearly, isStated]);
});

test.each([
  ['', 'nothing'],
  ['12', 'a figure without its sign'],
  ['2% per month compounded', 'compound interest'],
  ['base rate + 4%', 'a rate that floats'],
  ['2% per month, 24%', 'two figures, one without its period'],
  ['2% per month, 12% per quarter', 'a period we do not know'],
  ['1% per day, 2% per month, 3% per year', 'three rates'],
  ['-3%', 'below zero'],
  ['5000% per year', 'beyond any rate'],
  [`12%${' '.repeat(300)}.`, 'longer than any clause'],
])('"%s" is not read: %s', (clause) => {
  expect(parseContractRate(clause)).toBeUndefined();
});
