import { expect, test } from 'vitest';
import { morning } from '../money.fixture.ts';
import { ageOf, daysBetween, inOrder, totalsOf } from './judged.ts';

test('what was broken comes before what was kept, and what still runs comes last', () => {
  const [kept, broken, part] = morning.promises;
  if (kept === undefined || broken === undefined || part === undefined) throw new Error('The morning has no promises.');
  const running = { ...kept, status: 'in-grace' };
  expect(inOrder([running, kept, part, broken]).map(({ status }) => status)).toEqual([
    'broken',
    'part-kept',
    'kept',
    'in-grace',
  ]);
});

test.each([
  [0, 'fresh'],
  [3, 'fresh'],
  [4, 'old'],
  [10, 'old'],
  [11, 'tooOld'],
] as const)('%i days old, with a warning after 3 and a refusal after 10: %s', (days, age) =>
  expect(ageOf(days, { warnDays: 3, refuseDays: 10 })).toBe(age),
);

test('days are counted over a change of clocks and of years', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});

test('currencies are never added up', () => {
  expect(totalsOf(morning.paid.map(({ amount }) => amount))).toEqual([
    { currency: 'GBP', minor: '145050' },
    { currency: 'EUR', minor: '40000' },
  ]);
});
