import { expect, test } from 'vitest';
import { dateShortcuts } from './date-shortcuts.ts';

const on = (today: string, when: 'future' | 'past') => dateShortcuts(today, when).map(({ date }) => date);

test.each([
  ['a Monday', '2026-11-23', ['2026-11-24', '2026-11-27', '2026-11-30', '2026-12-07', '2026-11-30']],
  ['a Friday means the next one', '2026-11-27', ['2026-11-28', '2026-12-04', '2026-12-04', '2026-12-11', '2026-11-30']],
  ['the last day of January', '2027-01-31', ['2027-02-01', '2027-02-05', '2027-02-07', '2027-02-14', '2027-01-31']],
])('%s', (_, today, dates) => {
  expect(on(today, 'future')).toEqual(dates);
});

test('what was paid was paid today or before', () => {
  expect(on('2026-11-23', 'past')).toEqual(['2026-11-23', '2026-11-22', '2026-11-16']);
});
