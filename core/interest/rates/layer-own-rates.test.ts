import { expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import { layerOwnRates } from './layer-own-rates.ts';
import { type RateEntry, rateOn } from './rate-table.ts';

const entry = (from: string, to: string, percent: string, series: RateEntry['series'] = 'nbp'): RateEntry => ({
  series,
  from: on(from),
  to: on(to),
  percent,
  confidence: 'H',
  source: 'us',
  isOwn: true,
});

test('what was added last stands for its own days; the rest of what was there before stays', () => {
  const table = layerOwnRates([
    entry('2026-08-01', '2026-08-31', '3'),
    entry('2026-07-01', '2026-12-31', '2'),
    entry('2026-01-01', '2026-07-31', '1'),
    entry('2026-08-05', '2026-08-06', '9', 'boe'),
  ]);
  const at = (day: string) => rateOn(table, 'nbp', on(day))?.percent;
  expect(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01', '2026-08-31', '2026-09-01'].map(at)).toEqual([
    '1',
    '2',
    '2',
    '3',
    '3',
    '2',
  ]);
  expect(rateOn(table, 'boe', on('2026-08-05'))?.percent).toBe('9');
  const days = table
    .filter(({ series }) => series === 'nbp')
    .map(({ from, to }) => [from, to])
    .sort();
  expect(days.every(([from], index) => index === 0 || (days[index - 1]?.[1] ?? '') < (from ?? ''))).toBe(true);
});
