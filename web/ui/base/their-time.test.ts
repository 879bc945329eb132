import { expect, test } from 'vitest';
import { clockAt, instantAt } from './their-time.ts';

test.each([
  ['2026-11-24', '10:00', 'Europe/London', '2026-11-24T10:00:00.000Z'],
  ['2026-07-01', '10:00', 'Europe/London', '2026-07-01T09:00:00.000Z'],
  ['2026-11-24', '09:30', 'America/New_York', '2026-11-24T14:30:00.000Z'],
  ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => {
  expect(instantAt(date, time, zone)).toBe(instant);
  expect(clockAt(instant, zone)).toEqual({ date, time });
});

test('what is no date or time is no moment', () => {
  expect(instantAt('2026-02-30', 'noon', 'Europe/London')).toBeUndefined();
});
