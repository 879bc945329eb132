import { at, on } from '@duologue/core/calendar/testing.ts';
import type { StateFact } from '@duologue/core/compliance/facts/facts.ts';
import { expect, test } from 'vitest';
import { withValidation } from './validation-states.ts';

const written = (since: string): StateFact => ({
  state: 'dispute-written',
  since: at(since),
  untilOn: null,
  itemIds: 'all',
});
const utcDay = (moment: number) => [on(new Date(moment).toISOString().slice(0, 10))];
const judged = (since: string, sentAt: string | null | undefined, daysOf = utcDay) =>
  withValidation([written(since)], typeof sentAt === 'string' ? at(sentAt) : sentAt, daysOf).map(({ state }) => state);

// Sent on Monday 1 June 2026: five business days to Monday 8 June, thirty days to 8 July.
test.each<[string, string, string | null | undefined, string]>([
  ['on the last day', '2026-07-08T12:00:00Z', '2026-06-01T12:00:00Z', 'dispute-unverified'],
  ['the day after', '2026-07-09T12:00:00Z', '2026-06-01T12:00:00Z', 'dispute-late'],
  ['before the notice', '2026-05-01T12:00:00Z', '2026-06-01T12:00:00Z', 'dispute-unverified'],
  ['no notice was sent', '2026-07-09T12:00:00Z', null, 'dispute-unverified'],
  ['nobody knows of a notice', '2026-07-09T12:00:00Z', undefined, 'dispute-unverified'],
])('a dispute in writing %s', (_, since, sentAt, state) => expect(judged(since, sentAt)[0]).toBe(state));

test('the period stands from the notice to its last day, and only when a notice was sent', () => {
  const sentAt = at('2026-06-01T12:00:00Z');
  expect(withValidation([], sentAt, utcDay)).toEqual([
    { state: 'validation-period', since: sentAt, untilOn: '2026-07-08', itemIds: 'all' },
  ]);
  expect(withValidation([], null, utcDay)).toEqual([]);
});

test('of two days that it may have been, the debtor gets the better one', () => {
  const both = (moment: number) => [...utcDay(moment), ...utcDay(moment - 86_400_000)];
  expect(judged('2026-07-09T12:00:00Z', '2026-06-01T12:00:00Z', both)[0]).toBe('dispute-unverified');
});

test('other states stay as they were recorded', () => {
  const oral: StateFact = { ...written('2026-07-09T12:00:00Z'), state: 'dispute-oral' };
  expect(withValidation([oral], null, utcDay)).toEqual([oral]);
});
