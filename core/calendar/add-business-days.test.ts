import { expect, test } from 'vitest';
import { addBusinessDays, isWeekday } from './add-business-days.ts';
import { on } from './testing.ts';

test.each([
  ['2026-11-20', 0, '2026-11-20', 'a Friday is itself'],
  ['2026-11-21', 0, '2026-11-23', 'a Saturday waits for Monday'],
  ['2026-11-20', 1, '2026-11-23', 'the day after Friday is Monday'],
  ['2026-11-21', 1, '2026-11-23', 'one business day after a Saturday is Monday'],
  ['2026-11-23', 5, '2026-11-30', 'five business days are a week'],
])('%s and %i business days is %s: %s', (date, days, expected) => {
  expect(addBusinessDays(on(date), days, isWeekday)).toBe(expected);
});

test('a calendar without business days is a fault, not an endless loop', () => {
  expect(() => addBusinessDays(on('2026-11-20'), 1, () => false)).toThrow('business day');
});
