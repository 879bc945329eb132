import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { addRational, rational } from '../money/rational.ts';
import { restOnOrAfter, yearPart } from './day-count.ts';
import { DAY_COUNTS, type DayCount } from './law.ts';

test.each<[DayCount, string, string, string, string]>([
  ['ACT/365F', '2024-01-31', '2024-03-31', '60/365', 'a leap year is counted by 365 too'],
  ['ACT/365F', '2023-12-31', '2024-12-31', '366/365', 'a leap year is more than a year'],
  ['ACT/ACT', '2023-12-31', '2024-12-31', '366/366', 'a leap year is a year'],
  ['ACT/ACT', '2024-12-31', '2025-12-31', '365/365', 'and so is another'],
  ['ACT/ACT', '1999-12-31', '2000-12-31', '366/366', '2000 was a leap year'],
  ['ACT/ACT', '2099-12-31', '2100-12-31', '365/365', 'and 2100 will be none'],
  ['ACT/360', '2023-12-31', '2024-01-31', '31/360', ''],
  ['30/360', '2023-12-31', '2024-06-30', '180/360', 'half a year'],
  ['30/360', '2024-01-31', '2024-02-29', '30/360', 'February has thirty days'],
  ['30/360', '2024-02-29', '2024-03-31', '30/360', ''],
  ['30/360', '2024-03-30', '2024-03-31', '0/360', 'the 31st counts for nothing'],
  ['monthly-rests', '2023-06-30', '2023-07-30', '30/(12 x 30)', 'a whole month'],
  ['monthly-rests', '2023-07-30', '2023-08-14', '15/(12 x 31)', 'a part of one'],
])('%s after %s to %s is %s %s', (dayCount, after, to, text) => {
  expect(yearPart(dayCount, { after: on(after), to: on(to), dueOn: on('2023-06-30') }).text).toBe(text);
});

test.each([
  ['2023-06-30', 12, '2023-07-01', '2023-06-30', '2024-06-30'],
  ['2023-06-30', 12, '2024-06-30', '2023-06-30', '2024-06-30'],
  ['2023-06-30', 12, '2024-07-01', '2024-06-30', '2025-06-30'],
  ['2024-02-29', 12, '2025-02-28', '2024-02-29', '2025-02-28'],
  ['2024-02-29', 12, '2025-03-01', '2025-02-28', '2026-02-28'],
  ['2024-01-31', 1, '2024-02-01', '2024-01-31', '2024-02-29'],
  ['2024-01-31', 1, '2024-03-01', '2024-02-29', '2024-03-31'],
  ['2024-01-31', 1, '2024-03-31', '2024-02-29', '2024-03-31'],
  ['2023-12-15', 1, '2024-01-16', '2024-01-15', '2024-02-15'],
])('due %s, every %i months: %s lies after %s, up to %s', (dueOn, months, day, before, rest) => {
  expect(restOnOrAfter(on(dueOn), months, on(day))).toEqual({ before: on(before), on: on(rest) });
});

test('a stretch is worth what its parts are worth, within a year and a month', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DAY_COUNTS),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 0, max: 28 }),
      fc.nat(28),
      (dayCount, start, days, cut) => {
        const dueOn = addDays(on('2016-01-01'), start);
        const [middle, to] = [addDays(dueOn, Math.min(cut, days)), addDays(dueOn, days)];
        if (dayCount === 'ACT/ACT' && dueOn.slice(0, 4) !== to.slice(0, 4)) return;
        const first = yearPart(dayCount, { after: dueOn, to: middle, dueOn });
        const second = yearPart(dayCount, { after: middle, to, dueOn });
        const whole = yearPart(dayCount, { after: dueOn, to, dueOn });
        expect(addRational(first.share, second.share)).toEqual(whole.share);
        expect(whole.share.top >= 0n).toBe(true);
      },
    ),
  );
});

test('twelve months between rests are a year', () => {
  const dueOn = on('2023-10-31');
  let [sum, day] = [rational(0n), dueOn];
  for (let month = 0; month < 12; month += 1) {
    const { on: rest } = restOnOrAfter(dueOn, 1, addDays(day, 1));
    sum = addRational(sum, yearPart('monthly-rests', { after: day, to: rest, dueOn }).share);
    day = rest;
  }
  expect(sum).toEqual(rational(1n));
  expect(day).toBe('2024-10-31');
});
