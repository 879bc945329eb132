import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneId } from '../../calendar/zone-id.ts';
import { DAY_MS, formatInstant, HOUR_MS, type Instant, MINUTE_MS } from '../../calendar/instant.ts';
import { at } from '../../calendar/testing.ts';
import type { CallEvent } from '../facts/contact-event.ts';
import { ATTEMPTS, CONVERSATIONS } from '../facts/counting.ts';
import { evaluate, isRefusal } from './evaluate.ts';
import type { ContactFacts } from '../facts/facts.ts';
import { nextAllowedAt, nextClearAt } from './next-allowed-at.ts';
import type { RuleCheck } from '../packs/rule.ts';
import { bookOf, called, packOf, quiet, renamed } from '../packs/testing.ts';
import { day, EVERY_DAY, hours, MONDAY_TO_FRIDAY } from '../packs/write-rules.ts';

const window: RuleCheck = { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' };
const officeHours: RuleCheck = {
  kind: 'time-window',
  hours: [hours(MONDAY_TO_FRIDAY, '09:00', '17:00')],
  zone: 'candidates',
};
const weekly: RuleCheck = {
  kind: 'rolling-count',
  counts: ATTEMPTS,
  eventsMax: 3,
  window: { unit: 'local-days', length: 7 },
  scope: 'person-and-item',
};
const inHours: RuleCheck = {
  kind: 'rolling-count',
  counts: ATTEMPTS,
  eventsMax: 2,
  window: { unit: 'hours', length: 30 },
  scope: 'account',
};
const rest: RuleCheck = { kind: 'rest-after-event', after: CONVERSATIONS, days: 4, scope: 'person-and-item' };
const gap: RuleCheck = { kind: 'minimum-gap', counts: ATTEMPTS, minutes: 90, scope: 'number' };

const named = (id: string, check: RuleCheck, more = {}) => renamed(packOf(check, more), `test.${id}`);
const everything = bookOf(
  named('window', window),
  named('office', officeHours),
  named('weekly', weekly),
  named('hours', inHours),
  named('rest', rest),
  named('gap', gap),
);

const isRefused = (facts: ContactFacts) => evaluate(everything, facts).findings.some(isRefusal);

const zones = fc.subarray(['America/New_York', 'Europe/London', 'America/Halifax', 'Africa/Lagos'].map(zoneId), {
  minLength: 1,
  maxLength: 2,
});
const minute = fc
  .integer({ min: Date.UTC(2026, 1, 20) / MINUTE_MS, max: Date.UTC(2026, 10, 20) / MINUTE_MS })
  .map((m) => (m * MINUTE_MS) as Instant);
const outcomes = fc.constantFrom(
  'no-answer',
  'conversation',
  'busy',
  'voicemail-full',
  'unknown',
) satisfies fc.Arbitrary<CallEvent['outcome']>;
const eventsBefore = (moment: Instant) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('call-out', 'call-in') satisfies fc.Arbitrary<CallEvent['kind']>,
      at: fc.integer({ min: 0, max: 12 * DAY_MS }).map((ago) => (moment - ago) as Instant),
      outcome: outcomes,
    }),
    { maxLength: 12 },
  );
const situations = fc
  .record({ at: minute, zones })
  .chain((known) => eventsBefore(known.at).map((events): ContactFacts => ({ ...quiet, ...known, events })));

describe('the next permitted moment', () => {
  test('is permitted, and the minute before it is not', () => {
    fc.assert(
      fc.property(situations, (facts) => {
        const next = nextAllowedAt(everything, facts);
        if (next === null) throw new Error('Time alone opens all of these rules.');
        expect(isRefused({ ...facts, at: next })).toBe(false);
        if (next > facts.at) {
          expect(next % MINUTE_MS).toBe(0);
          expect(isRefused({ ...facts, at: (next - MINUTE_MS) as Instant })).toBe(true);
        } else {
          expect(isRefused(facts)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is the first: every quarter of an hour before it is refused', () => {
    fc.assert(
      fc.property(situations, (facts) => {
        const next = nextAllowedAt(everything, facts) ?? facts.at;
        for (let moment = facts.at; moment < next; moment = (moment + 15 * MINUTE_MS) as Instant) {
          expect(isRefused({ ...facts, at: moment, events: facts.events })).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('one more attempt never opens the gate nor brings it nearer', () => {
    fc.assert(
      fc.property(situations, outcomes, fc.integer({ min: 0, max: 200 }), (facts, outcome, hoursAgo) => {
        const more: CallEvent = { kind: 'call-out', at: (facts.at - hoursAgo * HOUR_MS) as Instant, outcome };
        const events = facts.events === 'unknown' ? [] : facts.events;
        const after = { ...facts, events: [...events, more] };
        expect(Number(isRefused(after))).toBeGreaterThanOrEqual(Number(isRefused(facts)));
        expect(nextAllowedAt(everything, after) ?? 0).toBeGreaterThanOrEqual(nextAllowedAt(everything, facts) ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test('the order in which past events are given does not matter', () => {
    fc.assert(
      fc.property(situations, fc.infiniteStream(fc.nat()), (facts, dice) => {
        const events = facts.events === 'unknown' ? [] : facts.events;
        const shuffled = events
          .map((event) => ({ event, key: dice.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(evaluate(everything, { ...facts, events: shuffled })).toEqual(evaluate(everything, facts));
        expect(nextAllowedAt(everything, { ...facts, events: shuffled })).toBe(nextAllowedAt(everything, facts));
      }),
      { numRuns: 150 },
    );
  });

  test('a rule that comes later changes nothing before its day', () => {
    fc.assert(
      fc.property(situations, (facts) => {
        const future = named(
          'future',
          { kind: 'rest-after-event', after: ATTEMPTS, days: 30, scope: 'account' },
          { effectiveFrom: day('2027-01-01') },
        );
        const withFuture = evaluate({ ...everything, packs: [...everything.packs, future] }, facts);
        expect(withFuture.findings).toEqual(evaluate(everything, facts).findings);
      }),
      { numRuns: 50 },
    );
  });
});

describe('boundaries', () => {
  const next = (check: RuleCheck, facts: Partial<ContactFacts>, more = {}) => {
    const found = nextAllowedAt(bookOf(packOf(check, more)), { ...quiet, ...facts });
    return found === null ? null : formatInstant(found);
  };

  test.each<[string, RuleCheck, Partial<ContactFacts>, string | null]>([
    ['open now: now', window, {}, '2026-06-10T14:00:00.000Z'],
    ['over the weekend', officeHours, { at: at('2026-06-12T17:00-04:00') }, '2026-06-15T13:00:00.000Z'],
    [
      'a narrow window that both coasts share',
      window,
      { at: at('2026-06-10T21:00-04:00'), zones: [zoneId('America/New_York'), zoneId('Pacific/Honolulu')] },
      '2026-06-11T18:00:00.000Z',
    ],
    [
      'two places that are never open together',
      { ...officeHours },
      { zones: [zoneId('America/New_York'), zoneId('Asia/Tokyo')] },
      null,
    ],
    [
      'the hour that is skipped in spring',
      { kind: 'time-window', hours: [hours(EVERY_DAY, '02:30', '05:00')], zone: 'candidates' },
      { at: at('2026-03-08T01:00-05:00') },
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'the hour that comes twice in autumn',
      { kind: 'time-window', hours: [hours(EVERY_DAY, '01:00', '01:30')], zone: 'candidates' },
      { at: at('2026-11-01T01:45-04:00') },
      '2026-11-01T06:00:00.000Z',
    ],
    [
      'a fixed zone, wherever the person is',
      { ...officeHours, zone: zoneId('Asia/Tokyo') },
      {},
      '2026-06-11T00:00:00.000Z',
    ],
    [
      'three calls, the oldest leaves at midnight',
      weekly,
      { events: [called(1), called(2), called(144)] },
      '2026-06-11T04:00:00.000Z',
    ],
    [
      'an inbound talk starts a rest',
      rest,
      { events: [called(24, 'conversation', { kind: 'call-in' })] },
      '2026-06-13T04:00:00.000Z',
    ],
    [
      'hours are counted from the call, to the whole minute',
      inHours,
      { events: [called(1), called(10.001)] },
      '2026-06-11T10:00:00.000Z',
    ],
    ['a call at the very same moment counts', gap, { events: [called(0)] }, '2026-06-10T15:30:00.000Z'],
    ['a call that lies ahead does not', gap, { events: [called(-1)] }, '2026-06-10T14:00:00.000Z'],
  ])('%s', (_, check, facts, expected) => {
    expect(next(check, facts)).toBe(expected);
  });

  test.each<[string, RuleCheck & { readonly kind: 'rolling-count' }, string]>([
    ['calendar week', { ...weekly, eventsMax: 1, window: { unit: 'calendar-week' } }, '2026-06-15T04:00:00.000Z'],
    ['calendar month', { ...weekly, eventsMax: 1, window: { unit: 'calendar-month' } }, '2026-07-01T04:00:00.000Z'],
  ])('a call in this %s', (_, check, expected) => {
    expect(next(check, { events: [called(24)] })).toBe(expected);
    // Ten days ago was the week before last, and in May.
    expect(next(check, { events: [called(24 * 10)] })).toBe(formatInstant(quiet.at));
  });

  test('a repealed rule opens on the day after its last, where another one still governs', () => {
    const ending = named('ending', { kind: 'state-block', states: ['cease'] }, { effectiveTo: day('2026-06-12') });
    const facts: ContactFacts = {
      ...quiet,
      states: [{ state: 'cease', since: at('2026-06-01T00:00Z'), untilOn: null, itemIds: 'all' }],
    };
    const found = nextAllowedAt(bookOf(ending, named('window', window)), facts);
    expect(found === null ? null : formatInstant(found)).toBe('2026-06-13T12:00:00.000Z');
    expect(nextAllowedAt(bookOf(ending), facts)).toBe(null);
  });

  test('warnings do not move it, but move the clear moment', () => {
    const book = bookOf(named('window', window), named('office', officeHours, { force: 'benchmark' }));
    const facts = { ...quiet, at: at('2026-06-12T22:00-04:00') };
    expect(formatInstant(nextAllowedAt(book, facts) ?? facts.at)).toBe('2026-06-13T12:00:00.000Z');
    expect(formatInstant(nextClearAt(book, facts) ?? facts.at)).toBe('2026-06-15T13:00:00.000Z');
  });
});
