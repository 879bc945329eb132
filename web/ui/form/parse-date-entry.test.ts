import { on } from '@duologue/core/calendar/testing.ts';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, parseDateEntry, writeDateEntry } from './parse-date-entry.ts';

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

test.each([
  ['today', '2026-11-21'],
  ['20.11', '2026-11-20'],
  ['21.11', '2026-11-21'],
  ['22.11', '2025-11-22'],
  ['20', '2026-11-20'],
  ['21', '2026-11-21'],
  ['22', '2026-10-22'],
  ['31', '2026-10-31'],
  ['fri', '2026-11-20'],
  ['sat', '2026-11-14'],
  ['sun', '2026-11-15'],
  ['-3', '2026-11-18'],
])('where only past days are asked for, %s is %s', (entry, expected) => {
  expect(parseDateEntry(entry, TODAY, 'day-first', 'last')).toBe(expected);
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

test.each([
  ['en-GB', '02/12/2026'],
  ['en-US', '12/02/2026'],
  ['de-DE', '02.12.2026'],
  ['it-IT', '02/12/2026'],
  ['en-ZA', '2026-12-02'],
])('in %s the second of December is written %s, and read back as that day', (locale, written) => {
  const date = on('2026-12-02');
  expect(writeDateEntry(date, locale)).toBe(written);
  expect(parseDateEntry(written, TODAY, dayOrderOf(locale))).toBe(date);
});
