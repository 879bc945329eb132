import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { describe, expect, test } from 'vitest';
import { publicHolidays, publicHolidaysKept } from './federal-holidays.ts';
import { limitationPeriodOf, limitationPeriods } from './limitation-periods.ts';
import { RECORDS_DEFAULT, recordRules } from './records.ts';
import { validationPeriodEnd } from './validation-period.ts';

describe('the validation period ends thirty days after the fifth business day', () => {
  test.each([
    ['2026-06-01', '2026-07-08', 'Monday; received by Monday the 8th'],
    ['2026-06-15', '2026-07-23', 'Juneteenth is no business day'],
    ['2026-07-01', '2026-08-07', 'the Fourth of July is a Saturday: Friday the 3rd counts'],
    ['2026-12-23', '2027-01-30', 'Christmas and New Year are none'],
  ])('sent on %s, disputed in time until %s: %s', (sent, end) => {
    expect(validationPeriodEnd(day(sent))).toBe(end);
  });
});

test('the holidays of 2026 by law, and as they are kept', () => {
  const of = (list: typeof publicHolidays) => list.dates.filter((date) => date.startsWith('2026'));
  expect(of(publicHolidays)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-04',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ]);
  expect(of(publicHolidaysKept)).toContain('2026-07-03');
  expect(publicHolidaysKept.dates).toContain('2027-12-31');
});

test('every state and the District has its years', () => {
  expect(limitationPeriods).toHaveLength(51);
  expect(new Set(limitationPeriods.map(({ state }) => state)).size).toBe(51);
  for (const { written, oral, account } of limitationPeriods) {
    for (const years of [written, oral, account]) expect(years).toBeGreaterThanOrEqual(2);
  }
  expect(limitationPeriodOf('NY')).toMatchObject({ account: 3, isContradicted: true, confidence: 'M' });
  expect(limitationPeriodOf('DC')).toMatchObject({ written: 3, isContradicted: false, confidence: 'P' });
  expect(limitationPeriods.filter(({ extinguishes }) => extinguishes).map(({ state }) => state)).toEqual(['MS', 'WI']);
});

test('our own keeping is never shorter than what is asked of us', () => {
  for (const rule of recordRules) {
    const ours = rule.what === 'recording' ? RECORDS_DEFAULT.recordingYears : RECORDS_DEFAULT.evidenceYears;
    expect(ours, rule.code).toBeGreaterThanOrEqual(rule.years);
  }
});
