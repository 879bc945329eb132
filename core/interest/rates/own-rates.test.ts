import { expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import { bookOf, rateEntry, STAIRS } from '../testing.ts';
import { parseOwnRates, withOwnRates } from './own-rates.ts';
import { daysOfPeriod, lastDayOf, periodName, rateOn } from './rate-table.ts';

const nbp = { series: 'nbp', period: '2026 H2', percent: '3.75', source: 'NBP, 1 July 2026' };

test('a half-year, a year or days, with a source; our own word unless it says better', () => {
  const read = parseOwnRates({
    rates: [
      nbp,
      { series: 'it-legal', period: '2027', percent: '1.50', source: 'decree', confidence: 'O' },
      { series: 'za-repo', from: '2025-08-01', to: '2025-11-20', percent: '7.00', source: 'SARB' },
    ],
  });
  expect(read).toMatchObject({
    ok: true,
    value: [
      { series: 'nbp', from: '2026-07-01', to: '2026-12-31', percent: '3.75', confidence: 'H', isOwn: true },
      { from: '2027-01-01', to: '2027-12-31', confidence: 'O' },
      { from: '2025-08-01', to: '2025-11-20' },
    ],
  });
});

test.each<[string, unknown, string]>([
  ['no list', 7, 'not-a-list'],
  ['a series nobody knows', [{ ...nbp, series: 'toString' }], 'unknown-series'],
  ['a quarter', [{ ...nbp, period: '2026 Q3' }], 'not-a-period'],
  ['a half-year of a rate that changes by the day', [{ ...nbp, series: 'za-repo' }], 'not-a-period'],
  ['days the wrong way round', [{ ...nbp, period: undefined, from: '2026-07-02', to: '2026-07-01' }], 'not-a-period'],
  ['a number with a comma', [{ ...nbp, percent: '3,75' }], 'not-a-rate'],
  ['a rate beyond any', [{ ...nbp, percent: '1000.01' }], 'not-a-rate'],
  ['no source', [{ ...nbp, source: ' ' }], 'no-source'],
  ['two for one day', [nbp, { ...nbp, percent: '4.00' }], 'overlaps'],
  ['too many', Array.from({ length: 1001 }, () => nbp), 'too-many'],
])('%s is refused', (_, value, problem) => {
  const read = parseOwnRates(value);
  expect(read.ok ? [] : read.refusal).toMatchObject([{ problem }]);
});

test('an own rate fills what we do not know, and stands before ours', () => {
  const read = parseOwnRates([
    { series: 'ecb-mro', period: '2026 H1', percent: '13.00', source: 'us' },
    { series: 'ecb-mro', from: '2025-10-01', to: '2025-10-31', percent: '12.00', source: 'us' },
  ]);
  const { rates } = withOwnRates(bookOf(), read.ok ? read.value : []);
  const at = (day: string) => rateOn(rates, 'ecb-mro', on(day))?.percent;
  expect(['2025-09-30', '2025-10-01', '2025-10-31', '2025-11-01', '2026-06-30', '2026-07-01'].map(at)).toEqual([
    '11.00',
    '12.00',
    '12.00',
    '11.00',
    '13.00',
    undefined,
  ]);
  const ours = rateOn(rates, 'ecb-mro', on('2025-07-01'));
  expect(ours && lastDayOf(rates, ours, on('2025-07-01'))).toBe('2025-09-30');
});

test('what a period is called, and its days', () => {
  expect(periodName('nbp', on('2026-06-30'))).toBe('2026 H1');
  expect(periodName('nbp', on('2026-07-01'))).toBe('2026 H2');
  expect(periodName('it-legal', on('2026-07-01'))).toBe('2026');
  expect(periodName('rbi-bank', on('2026-07-01'))).toBe('2026-07-01');
  expect(daysOfPeriod('2026 H1')).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  expect(daysOfPeriod('26 H1')).toBeUndefined();
  expect(rateOn(STAIRS, 'nbp', on('2024-01-01'))).toBeUndefined();
  expect(rateEntry('2024', '1').to).toBe('2024-12-31');
});
