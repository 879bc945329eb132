import { LIMITATION_MONTHS } from '@duologue/core/privacy/limits.ts';
import { expect, test } from 'vitest';
import { lawPeriods } from './duties.ts';

const { limitation, duties } = lawPeriods;

test('every length says where it is written and how well we know it, once for each place', () => {
  expect(new Set(limitation.map(({ place }) => place)).size).toBe(limitation.length);
  for (const { place, months, monthsMin, citation } of limitation) {
    expect([place, citation !== '' && monthsMin > 0 && monthsMin <= months]).toEqual([place, true]);
  }
  for (const { citation, months, records } of duties) {
    expect(citation !== '' && months > 0 && records.length > 0).toBe(true);
  }
});

test('what stands in for an unknown place is the longest of all', () =>
  expect(Math.max(...limitation.map(({ months }) => months))).toBe(LIMITATION_MONTHS));

test.each([
  ['GB-SCT', 60, 'M'],
  ['GB', 72, 'M'],
  ['DE', 36, 'P'],
  ['FR', 60, 'M'],
  ['IT', 120, 'M'],
  ['PL', 72, 'M'],
  ['CA-QC', 36, 'M'],
  ['US-NY', 72, 'M'],
  ['US-DC', 36, 'P'],
])('%s: %i months (%s)', (place, months, confidence) =>
  expect(limitation.find((period) => period.place === place)).toMatchObject({ months, confidence }),
);

test('evidence of collecting is kept three years in the United States, recordings too', () => {
  const american = duties.filter(({ place }) => place === 'US');
  expect(american.map(({ months, records }) => [months, records[0]])).toEqual([
    [36, 'call-log'],
    [36, 'recording'],
  ]);
});
