import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateFromParts, daysBetween, parseCalendarDate, weekdayOf } from './calendar-date.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { on } from './testing.ts';

describe('calendar dates', () => {
  test.each([
    [2026, 2, 29, 'not a leap year'],
    [2026, 4, 31, 'April has thirty days'],
    [2026, 13, 1, 'there are twelve months'],
    [1899, 12, 31, 'before any ledger'],
    [Number.NaN, 1, 1, 'no year'],
  ])('%i-%i-%i is no date: %s', (year, month, day) => {
    expect(dateFromParts(year, month, day)).toBeUndefined();
  });

  test.each(['2026-2-3', '03/04/2026', '2026-02-30', ' 2026-02-03', ''])('"%s" is not read as a date', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  test('a leap day is followed by the first of March', () => {
    expect(addDays(on('2028-02-29'), 1)).toBe('2028-03-01');
  });

  test('21 November 2026 is a Saturday', () => {
    expect(weekdayOf(on('2026-11-21'))).toBe(6);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(on(date), months)).toBe(expected);
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 200_000 }), (days) => {
        expect(daysBetween(on('1980-01-01'), addDays(on('1980-01-01'), days))).toBe(days);
      }),
    );
  });
});

describe('instants', () => {
  test('an offset is taken into account', () => {
    expect(formatInstant(parseInstant('2026-11-21T09:30+01:00') ?? (0 as never))).toBe('2026-11-21T08:30:00.000Z');
  });

  test.each(['2026-11-21T09:30', '2026-11-21', '2026-02-30T25:00Z', 'now'])('"%s" is not a moment', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
