import { expect, test } from 'vitest';
import { addDays } from '../../calendar/calendar-date.ts';
import { eur, proposal, TODAY } from '../testing.ts';
import { chanceKept, dearestMonth, type KeepingGiven } from './chance.ts';
import type { Proposal } from './proposal.ts';

const facts: KeepingGiven = { today: TODAY, kept: 0, broken: 0, wasLastBroken: false };
const due = (...days: readonly number[]): Partial<Proposal> => ({
  pays: eur(10_000 * days.length),
  instalments: days.map((day, at) => ({ number: at + 1, dueOn: addDays(TODAY, day), amount: eur(10_000) })),
});

test.each<[string, Partial<Proposal>, Partial<KeepingGiven>, number]>([
  ['nobody knows anything, within a week', due(7), {}, 65],
  ['a day more', due(8), {}, 60],
  ['a month', due(31), {}, 60],
  ['more than a month', due(32), {}, 55],
  ['a quarter', due(92), {}, 55],
  ['half a year', due(186), {}, 50],
  ['a year', due(366), {}, 45],
  ['more than a year', due(367), {}, 35],
  ['three of four kept', due(31), { kept: 3, broken: 1 }, 80],
  ['half kept', due(31), { kept: 1, broken: 1 }, 68],
  ['a quarter kept', due(31), { kept: 1, broken: 3 }, 50],
  ['none kept, the last broken', due(31), { broken: 1, wasLastBroken: true }, 25],
  ['half of the means', due(31), { surplusPerMonth: eur(20_000) }, 75],
  ['all of the means', due(31), { surplusPerMonth: eur(10_000) }, 60],
  ['a cent above', due(31), { surplusPerMonth: eur(9_999) }, 40],
  ['far above', due(31), { surplusPerMonth: eur(5_000) }, 20],
  ['never below five', due(367), { broken: 9, wasLastBroken: true, surplusPerMonth: eur(1) }, 5],
  ['never above ninety-five', due(0), { kept: 9, surplusPerMonth: eur(90_000) }, 95],
  ['something now', due(3, 34), {}, 60],
])('%s', (_, offer, more, expected) => {
  const chance = chanceKept(proposal(offer), { ...facts, ...more });
  expect(chance.percent).toBe(expected);
});

test('every point is told', () => {
  const { because, percent } = chanceKept(proposal(due(31)), { ...facts, kept: 1 });
  expect(because).toEqual([
    { code: 'start', points: 60 },
    { code: 'kept-mostly', points: 20 },
    { code: 'within-month', points: 0 },
  ]);
  expect(percent).toBe(80);
});

test('four weeks of a weekly plan are one month; two months that closed days draw together are two', () => {
  expect(dearestMonth(proposal(due(7, 14, 21, 28, 35)))).toBe(40_000n);
  expect(dearestMonth(proposal(due(0, 26)))).toBe(10_000n);
});
