import { expect, test } from 'vitest';
import { dayToInstant } from './day-to-instant.ts';

const now = '2026-11-24T10:00:00.000Z';

test.each([
  ['2026-11-20', 'America/New_York', '2026-11-20T17:00:00.000Z', 'noon of that day there'],
  ['2026-11-24', 'Europe/London', now, 'today: not later than now'],
])('%s in %s is %s: %s', (day, zone, expected) => expect(dayToInstant(day, zone, now)).toBe(expected));
