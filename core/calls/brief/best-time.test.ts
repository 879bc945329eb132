import { expect, test } from 'vitest';
import { at } from '../../calendar/testing.ts';
import { bestTime, countSlots, type TriedCall } from './best-time.ts';

const now = at('2026-11-18T10:00Z');
const tried = (line: TriedCall['line'], party?: TriedCall['party']): TriedCall => {
  return { startedAt: at('2026-11-10T09:15Z'), line, party };
};
const slotsOf = (...calls: readonly TriedCall[]) =>
  countSlots(calls, (instant) => ({ weekday: 2, hour: Math.floor(instant / 3_600_000) % 24 }));
const reached = tried('answered', 'debtor-verified');
const learnt = { kind: 'learnt', slots: [{ weekday: 2, hour: 9, reached: 1, tried: 2 }] };

test.each<[string, Parameters<typeof bestTime>[0], object]>([
  ['nothing tried', { now, slots: [] }, { kind: 'unknown' }],
  ['tried once with success', { now, slots: slotsOf(reached) }, { kind: 'unknown' }],
  ['reached one of two', { now, slots: slotsOf(tried('no-answer'), reached) }, learnt],
  ['a busy line tried nobody', { now, slots: slotsOf(tried('busy'), reached) }, { kind: 'unknown' }],
  [
    'a stranger is not the right person',
    { now, slots: slotsOf(tried('no-answer'), tried('answered', 'gatekeeper')) },
    { kind: 'unknown' },
  ],
  [
    'told',
    { now, told: 'after ten', slots: slotsOf(tried('no-answer'), reached) },
    { kind: 'told', words: 'after ten' },
  ],
  [
    'agreed',
    { now, agreedAt: at('2026-11-18T14:00Z'), told: 'after ten', slots: [] },
    { kind: 'agreed', at: at('2026-11-18T14:00Z') },
  ],
  ['agreed, but the time has passed', { now, agreedAt: at('2026-11-18T09:00Z'), slots: [] }, { kind: 'unknown' }],
])('P21 the best time to call: %s', (_, given, expected) => {
  expect(bestTime(given)).toEqual(expected);
});

test('the same calls in another order give the same hours', () => {
  const later = { ...reached, startedAt: at('2026-11-11T14:00Z') };
  expect(slotsOf(later, reached, tried('no-answer'))).toEqual(slotsOf(tried('no-answer'), reached, later));
});
