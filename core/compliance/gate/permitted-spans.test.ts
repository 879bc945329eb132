import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../calendar/instant.ts';
import { at } from '../../calendar/testing.ts';
import { zoneId } from '../../calendar/zone-id.ts';
import type { CallEvent } from '../facts/contact-event.ts';
import { ATTEMPTS } from '../facts/counting.ts';
import type { ContactFacts } from '../facts/facts.ts';
import { bookOf, packOf, quiet, renamed } from '../packs/testing.ts';
import { day, EVERY_DAY, hours, MONDAY_TO_FRIDAY } from '../packs/write-rules.ts';
import { evaluate, isRefusal, isWarning } from './evaluate.ts';
import { permittedSpans } from './permitted-spans.ts';

const named = (id: string, ...rest: Parameters<typeof packOf>) => renamed(packOf(...rest), `test.${id}`);
const book = bookOf(
  named('window', { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' }),
  named(
    'lunch',
    {
      kind: 'time-window',
      hours: [hours(EVERY_DAY, '00:00', '12:10'), hours(EVERY_DAY, '13:05', '24:00')],
      zone: 'candidates',
    },
    { force: 'benchmark' },
  ),
  named('tokyo', {
    kind: 'time-window',
    hours: [hours(MONDAY_TO_FRIDAY, '00:00', '23:30')],
    zone: zoneId('Asia/Tokyo'),
  }),
  named(
    'soon',
    { kind: 'window-ends-soon', hours: [hours(EVERY_DAY, '08:00', '21:00')], minutes: 10 },
    { force: 'benchmark' },
  ),
  named('gap', { kind: 'minimum-gap', counts: ATTEMPTS, minutes: 77, scope: 'account' }),
  named('hours', {
    kind: 'rolling-count',
    counts: ATTEMPTS,
    eventsMax: 2,
    window: { unit: 'hours', length: 31 },
    scope: 'account',
  }),
  named('week', {
    kind: 'rolling-count',
    counts: ATTEMPTS,
    eventsMax: 3,
    window: { unit: 'calendar-week' },
    scope: 'account',
  }),
  named('state', { kind: 'state-block', states: ['represented'] }),
  named(
    'late',
    { kind: 'rest-after-event', after: ATTEMPTS, days: 1, scope: 'account' },
    { effectiveFrom: day('2026-06-13') },
  ),
);

const from = at('2026-06-08T00:00Z');
const until = (from + 3 * DAY_MS) as Instant;
const moments = fc
  .integer({ min: -2 * 24 * 60, max: 3 * 24 * 60 })
  .chain((minute) => fc.integer({ min: 0, max: 59_999 }).map((ms) => (from + minute * MINUTE_MS + ms) as Instant));
const zones = fc.subarray(['America/New_York', 'Europe/London', 'Asia/Kolkata'].map(zoneId), {
  minLength: 1,
  maxLength: 2,
});
const situations = fc.record({
  zones,
  calls: fc.array(moments, { maxLength: 5 }),
  since: moments,
  withdrawn: moments,
  start: fc.constantFrom(9 * 60 + 3, 15 * 60),
});

const verdictAt = (facts: ContactFacts, moment: Instant) => {
  const { findings } = evaluate(book, { ...facts, at: moment });
  const refusing = findings.filter(isRefusal);
  const objecting = refusing.length > 0 ? refusing : findings.filter(isWarning);
  return `${refusing.length > 0 ? 'deny' : objecting.length > 0 ? 'warn' : 'allow'} ${objecting.map(({ ruleId }) => ruleId).join()}`;
};

test('says for every minute what the gate says when it is asked then', () => {
  fc.assert(
    fc.property(situations, ({ zones: places, calls, since, withdrawn, start }) => {
      const facts: ContactFacts = {
        ...quiet,
        at: from,
        zones: places,
        events: calls.map((moment): CallEvent => ({ kind: 'call-out', at: moment, outcome: 'no-answer' })),
        states: [{ state: 'represented', since, untilOn: day('2026-06-09'), itemIds: 'all' }],
        stops: [
          {
            id: 'wish',
            scope: {
              kind: 'times',
              wish: { kind: 'not-then', hours: [{ days: [1, 2, 3], fromMinute: start, toMinute: start + 61 }] },
            },
            receivedAt: from,
            withdrawnAt: withdrawn,
          },
        ],
      };
      const spans = permittedSpans(book, facts, from, until);
      let index = 0;
      for (let moment = from; moment < until; moment = (moment + MINUTE_MS) as Instant) {
        while ((spans[index]?.toAt ?? until) <= moment) index += 1;
        const span = spans[index];
        const told = `${span?.verdict} ${span?.because.map(({ ruleId }) => ruleId).join()}`;
        expect([moment, told]).toEqual([moment, verdictAt(facts, moment)]);
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('the spans follow each other without a gap, and neighbours differ', () => {
  const spans = permittedSpans(book, quiet, from, until);
  expect(spans[0]?.fromAt).toBe(from);
  expect(spans.at(-1)?.toAt).toBe(until);
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next === undefined) continue;
    expect(next.fromAt).toBe(span.toAt);
    const told = ({ verdict, because }: typeof span) => `${verdict} ${because.map(({ ruleId }) => ruleId).join()}`;
    expect(told(next)).not.toBe(told(span));
  }
});

test('the night on which the clocks change has its hour less, and none is lost', () => {
  const london = { ...quiet, zones: [zoneId('Europe/London')] };
  const hoursOnly = bookOf(
    named('w', { kind: 'time-window', hours: [hours(EVERY_DAY, '01:30', '03:00')], zone: 'candidates' }),
  );
  const night = at('2026-03-29T00:00Z');
  const open = permittedSpans(hoursOnly, london, night, (night + 6 * HOUR_MS) as Instant).filter(
    ({ verdict }) => verdict === 'allow',
  );
  expect(open).toMatchObject([{ fromAt: at('2026-03-29T01:00Z'), toAt: at('2026-03-29T02:00Z') }]);
});
