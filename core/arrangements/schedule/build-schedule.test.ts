import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWeekday } from '../../calendar/add-business-days.ts';
import { addDays, type CalendarDate, type Weekday } from '../../calendar/calendar-date.ts';
import { on } from '../../calendar/testing.ts';
import { assert } from '../../kernel/assert.ts';
import { amountOf } from '../../ledger/testing.ts';
import { formatDecimal } from '../../money/decimal.ts';
import { money } from '../../money/money.ts';
import { currencyOf } from '../../money/testing.ts';
import { INSTALMENTS_MAX } from '../limits.ts';
import { buildSchedule } from './build-schedule.ts';
import type { Rhythm, ScheduleTerms, Shape } from './schedule-terms.ts';

const TODAY = on('2026-11-18');
const HOLIDAYS = new Set(['2026-12-25', '2027-01-01', '2027-04-02', '2027-04-05', '2027-05-31']);
const isBusinessDay = (date: CalendarDate) => isWeekday(date) && !HOLIDAYS.has(date);
const given = { today: TODAY, isBusinessDay };

const monthly: ScheduleTerms = {
  total: amountOf('300.00'),
  rhythm: { every: 'month' },
  firstOn: on('2026-12-01'),
  shape: { kind: 'count', count: 3 },
};
const told = (change: Partial<ScheduleTerms>): string => {
  const built = buildSchedule({ ...monthly, ...change }, given);
  if (!built.ok) return built.refusal.code;
  return built.value.map(({ dueOn, amount }) => `${dueOn} ${formatDecimal(amount)}`).join(', ');
};
const days = (rhythm: Rhythm, firstOn: string, count = 3): string => {
  const shape: Shape = { kind: 'count', count };
  const built = buildSchedule(
    { ...monthly, rhythm, firstOn: on(firstOn), shape },
    { today: on('2020-01-01'), isBusinessDay: () => true },
  );
  const far = buildSchedule(
    { ...monthly, rhythm, firstOn: on(firstOn), shape },
    { today: on(firstOn), isBusinessDay: () => true },
  );
  assert(far.ok, 'the days can be told');
  expect(built.ok || built.refusal.code === 'starts-too-late').toBe(true);
  return far.value.map(({ dueOn }) => dueOn).join(' ');
};

describe('the days', () => {
  test.each<[string, Rhythm, string, string]>([
    ['weekly', { every: 'week' }, '2026-11-20', '2026-11-20 2026-11-27 2026-12-04'],
    ['weekly on a weekday', { every: 'week', on: { weekday: 5 } }, '2026-11-18', '2026-11-20 2026-11-27 2026-12-04'],
    ['two-weekly', { every: 'two-weeks' }, '2026-12-24', '2026-12-24 2027-01-07 2027-01-21'],
    ['monthly', { every: 'month' }, '2026-12-01', '2026-12-01 2027-01-01 2027-02-01'],
    ['monthly from a 31st', { every: 'month' }, '2026-12-31', '2026-12-31 2027-01-31 2027-02-28'],
    ['the 31st, back after February', { every: 'month' }, '2027-01-31', '2027-01-31 2027-02-28 2027-03-31'],
    ['the last of February in a leap year', { every: 'month' }, '2027-12-31', '2027-12-31 2028-01-31 2028-02-29'],
    ['from a 29 February', { every: 'month' }, '2028-02-29', '2028-02-29 2028-03-29 2028-04-29'],
    [
      'a payday this month',
      { every: 'month', on: { dayOfMonth: 25 } },
      '2026-11-18',
      '2026-11-25 2026-12-25 2027-01-25',
    ],
    [
      'a payday that is today',
      { every: 'month', on: { dayOfMonth: 18 } },
      '2026-11-18',
      '2026-11-18 2026-12-18 2027-01-18',
    ],
    [
      'a payday that has passed',
      { every: 'month', on: { dayOfMonth: 15 } },
      '2026-11-18',
      '2026-12-15 2027-01-15 2027-02-15',
    ],
    [
      'the last day of the month',
      { every: 'month', on: { dayOfMonth: 31 } },
      '2026-11-18',
      '2026-11-30 2026-12-31 2027-01-31',
    ],
    ['a payment run', { every: 'month', on: { weekday: 4 } }, '2026-12-01', '2026-12-03 2027-01-07 2027-02-04'],
  ])('%s', (_, rhythm, firstOn, expected) => {
    expect(days(rhythm, firstOn)).toBe(expected);
  });

  test('a closed day moves to the next business day, and the months keep theirs', () => {
    // 25 December is a holiday on a Friday; 31 January a Sunday; 31 May a holiday on a Monday.
    expect(told({ rhythm: { every: 'month', on: { dayOfMonth: 25 } } })).toBe(
      '2026-12-28 100.00, 2027-01-25 100.00, 2027-02-25 100.00',
    );
    expect(told({ firstOn: on('2027-01-31') })).toBe('2027-02-01 100.00, 2027-03-01 100.00, 2027-03-31 100.00');
    expect(told({ firstOn: on('2027-05-31'), shape: { kind: 'count', count: 1 } })).toBe('2027-06-01 300.00');
  });

  test('a closure of three weeks keeps weekly instalments apart', () => {
    const closed = (date: CalendarDate) => isWeekday(date) && !(date >= '2026-12-07' && date <= '2026-12-27');
    const built = buildSchedule({ ...monthly, rhythm: { every: 'week' } }, { today: TODAY, isBusinessDay: closed });
    const more = buildSchedule(
      { ...monthly, rhythm: { every: 'week' }, shape: { kind: 'count', count: 5 } },
      { today: TODAY, isBusinessDay: closed },
    );
    assert(built.ok && more.ok, 'the schedules are built');
    expect(more.value.map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-01',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });
});

describe('the parts', () => {
  const parts = (shape: Shape, total = '100.00') =>
    told({ shape, total: amountOf(total) }).replaceAll(/\d{4}-\d\d-\d\d /g, '');

  test.each<[string, Shape, string]>([
    ['equal, the odd cent first', { kind: 'count', count: 3 }, '33.34, 33.33, 33.33'],
    ['one', { kind: 'count', count: 1 }, '100.00'],
    [
      'so much each time, the last is the rest',
      { kind: 'amount', each: amountOf('30.00') },
      '30.00, 30.00, 30.00, 10.00',
    ],
    ['so much that nothing is left over', { kind: 'amount', each: amountOf('50.00') }, '50.00, 50.00'],
    ['all of it at once', { kind: 'amount', each: amountOf('100.00') }, '100.00'],
    ['the first larger', { kind: 'first-larger', first: amountOf('50.00'), count: 4 }, '50.00, 16.67, 16.67, 16.66'],
    [
      'by season: December double, February without',
      { kind: 'seasonal', weightsByMonth: [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], count: 3 },
      '50.00, 25.00, 25.00',
    ],
  ])('%s', (_, shape, expected) => {
    expect(parts(shape)).toBe(expected);
  });

  test('a month that weighs nothing has no instalment', () => {
    const weightsByMonth = [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2];
    expect(told({ shape: { kind: 'seasonal', weightsByMonth, count: 3 } })).toBe(
      '2026-12-01 150.00, 2027-01-04 75.00, 2027-03-01 75.00',
    );
  });
});

describe('what cannot be', () => {
  const count = (value: number): Shape => ({ kind: 'count', count: value });
  test.each<[string, Partial<ScheduleTerms>, string]>([
    ['nothing to pay', { total: amountOf('0.00') }, 'total-not-positive'],
    ['yesterday', { firstOn: addDays(TODAY, -1) }, 'starts-in-the-past'],
    ['today', { firstOn: TODAY, shape: count(1) }, '2026-11-18 300.00'],
    ['a year and two days ahead', { firstOn: addDays(TODAY, 367) }, 'starts-too-late'],
    ['a year and a day ahead', { firstOn: addDays(TODAY, 366), shape: count(1) }, '2027-11-19 300.00'],
    ['no instalment', { shape: count(0) }, 'instalments-too-few'],
    ['half an instalment', { shape: count(1.5) }, 'instalments-too-few'],
    ['no number', { shape: count(Number.NaN) }, 'instalments-too-few'],
    ['one too many', { shape: count(INSTALMENTS_MAX + 1) }, 'instalments-too-many'],
    ['so little each time', { shape: { kind: 'amount', each: amountOf('0.01') } }, 'instalments-too-many'],
    [
      'one, the first of which is larger',
      { shape: { kind: 'first-larger', first: amountOf('10.00'), count: 1 } },
      'instalments-too-few',
    ],
    [
      'all of it with the first of two',
      { shape: { kind: 'first-larger', first: amountOf('300.00'), count: 2 } },
      'instalment-empty',
    ],
    [
      'more than all of it',
      { shape: { kind: 'first-larger', first: amountOf('300.01'), count: 2 } },
      'part-not-within-total',
    ],
    ['nothing each time', { shape: { kind: 'amount', each: amountOf('0.00') } }, 'part-not-within-total'],
    ['another currency', { shape: { kind: 'amount', each: amountOf('10.00', 'GBP') } }, 'currency-differs'],
    ['fewer cents than instalments', { total: amountOf('0.02') }, 'instalment-empty'],
    ['eleven months', { shape: { kind: 'seasonal', weightsByMonth: Array(11).fill(1), count: 3 } }, 'weights-unclear'],
    [
      'a year that weighs nothing',
      { shape: { kind: 'seasonal', weightsByMonth: Array(12).fill(0), count: 3 } },
      'weights-unclear',
    ],
    [
      'a weight below zero',
      { shape: { kind: 'seasonal', weightsByMonth: [...Array(11).fill(1), -1], count: 3 } },
      'weights-unclear',
    ],
    ['weekly on a day of the month', { rhythm: { every: 'week', on: { dayOfMonth: 3 } } }, 'day-not-of-rhythm'],
    ['the 32nd', { rhythm: { every: 'month', on: { dayOfMonth: 32 } } }, 'day-not-of-rhythm'],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toBe(expected);
  });
});

const anyShape: fc.Arbitrary<Shape> = fc.oneof(
  fc.integer({ min: 1, max: INSTALMENTS_MAX }).map((count): Shape => ({ kind: 'count', count })),
  fc.bigInt(1_000n, 60_000n).map((minor): Shape => ({ kind: 'amount', each: money(currencyOf('EUR'), minor) })),
  fc
    .record({ minor: fc.bigInt(1n, 9_999n), count: fc.integer({ min: 2, max: INSTALMENTS_MAX }) })
    .map(({ minor, count }): Shape => ({ kind: 'first-larger', first: money(currencyOf('EUR'), minor), count })),
  fc
    .record({
      weightsByMonth: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
      count: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ weightsByMonth, count }): Shape => ({ kind: 'seasonal', weightsByMonth, count })),
);
const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.constantFrom<Rhythm>({ every: 'week' }, { every: 'two-weeks' }, { every: 'month' }),
  fc.integer({ min: 1, max: 31 }).map((dayOfMonth): Rhythm => ({ every: 'month', on: { dayOfMonth } })),
  fc
    .record({ every: fc.constantFrom('week', 'two-weeks', 'month'), weekday: fc.integer({ min: 1, max: 7 }) })
    .map(({ every, weekday }) => ({ every: every as Rhythm['every'], on: { weekday: weekday as Weekday } })),
);

test('it sums to the total, in order, on business days, and never before the earliest day', () => {
  let built = 0;
  fc.assert(
    fc.property(
      fc.bigInt(10_000n, 10_000_000n),
      anyShape,
      anyRhythm,
      fc.integer({ min: 0, max: 366 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }),
      (minor, shape, rhythm, ahead, closedDays) => {
        const closed = new Set(closedDays.map((day) => addDays(TODAY, day)));
        const isOpen = (date: CalendarDate) => isWeekday(date) && !closed.has(date);
        const firstOn = addDays(TODAY, ahead);
        const total = money(currencyOf('EUR'), minor);
        const result = buildSchedule({ total, rhythm, firstOn, shape }, { today: TODAY, isBusinessDay: isOpen });
        if (!result.ok) return;
        built += 1;
        const schedule = result.value;
        expect(schedule.reduce((sum, { amount }) => sum + amount.minor, 0n)).toBe(minor);
        expect(schedule.map(({ number }) => number)).toEqual(schedule.map((_, index) => index + 1));
        for (const [index, { dueOn, amount }] of schedule.entries()) {
          expect(amount.minor > 0n && isOpen(dueOn)).toBe(true);
          expect(dueOn >= firstOn && dueOn > (schedule[index - 1]?.dueOn ?? '')).toBe(true);
        }
      },
    ),
  );
  expect(built).toBeGreaterThan(50);
});
