import { on } from '@duologue/core/calendar/testing.ts';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, parseDateEntry } from './parse-date-entry.ts';

// A Saturday.
const TODAY = on('2026-11-21');

test.each([
  ['today', '2026-11-21'],
  ['heute', '2026-11-21'],
  ['tom', '2026-11-22'],
  ['domani', '2026-11-22'],
  ['+3', '2026-11-24'],
  ['-2', '2026-11-19'],
  ['+2w', '2026-12-05'],
  ['+1m', '2026-12-21'],
  ['fri', '2026-11-27'],
  ['Fr', '2026-11-27'],
  ['ven', '2026-11-27'],
  ['sat', '2026-11-28'],
  ['mi', '2026-11-25'],
  ['14', '2026-12-14'],
  ['21', '2026-11-21'],
  ['31', '2026-12-31'],
  ['14.3', '2027-03-14'],
  ['14.3.', '2027-03-14'],
  ['24/12', '2026-12-24'],
  ['1.2.27', '2027-02-01'],
  ['01-02-2027', '2027-02-01'],
  ['2026-12-01', '2026-12-01'],
])('%s is %s', (entry, expected) => {
  expect(parseDateEntry(entry, TODAY, 'day-first')).toBe(expected);
});

test.each([
  ['', 'nothing'],
  ['32', 'no such day'],
  ['30.2', 'no such day in any year'],
  ['m', 'one letter is not enough'],
  ['soon', 'not a date'],
  ['2026-02-29', 'not a leap year'],
])('%j is no date: %s', (entry) => {
  expect(parseDateEntry(entry, TODAY, 'day-first')).toBeUndefined();
});

describe('where the month comes first', () => {
  test('3/14 is the fourteenth of March', () => {
    expect(parseDateEntry('3/14', TODAY, 'month-first')).toBe('2027-03-14');
  });

  test.each([
    ['en-US', 'month-first'],
    ['en-GB', 'day-first'],
    ['de-DE', 'day-first'],
  ])('%s is %s', (locale, order) => {
    expect(dayOrderOf(locale)).toBe(order);
  });
});
