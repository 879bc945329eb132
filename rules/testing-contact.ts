import { dayNumber, fromDayNumber } from '@duologue/core/calendar/calendar-date.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '@duologue/core/calendar/instant.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { CONTACT_OUTCOMES, type ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import { type ContactFacts, RELATIONS, type StateFact } from '@duologue/core/compliance/facts/facts.ts';
import { PURPOSES } from '@duologue/core/compliance/facts/purposes.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import * as fc from 'fast-check';
import { houseB2b } from './house/b2b.ts';

/** For tests: contacts as they might be anywhere, so that what holds for one pack is tried on all of them together. */

const FIRST_DAY = dayNumber(day('2026-01-05'));

const places = [
  ['US', 'CA', 'America/Los_Angeles'],
  ['US', 'DC', 'America/New_York'],
  ['US', 'MA', 'America/New_York'],
  ['US', 'WA', 'America/Los_Angeles'],
  ['US', 'NY', 'America/New_York', 'New York'],
  ['GB', 'ENG', 'Europe/London'],
  ['IE', undefined, 'Europe/Dublin'],
  ['NL', undefined, 'Europe/Amsterdam'],
  ['IT', undefined, 'Europe/Rome'],
  ['DE', 'BY', 'Europe/Berlin'],
  ['FR', undefined, 'Europe/Paris'],
  ['CA', 'ON', 'America/Toronto'],
  ['CA', 'BC', 'America/Vancouver'],
  ['AU', 'NSW', 'Australia/Sydney'],
  ['IN', undefined, 'Asia/Kolkata'],
  ['BR', 'SP', 'America/Sao_Paulo'],
  ['ZA', undefined, 'Africa/Johannesburg'],
  ['MA', undefined, 'Africa/Casablanca'],
] as const;

const minute = fc
  .integer({ min: (FIRST_DAY * DAY_MS) / MINUTE_MS, max: ((FIRST_DAY + 320) * DAY_MS) / MINUTE_MS })
  .map((minutes) => (minutes * MINUTE_MS) as Instant);

const about = {
  personId: fc.constantFrom('person-1', 'person-2', undefined),
  itemIds: fc.constantFrom(['item-1'], ['item-2'], undefined),
  accountId: fc.constantFrom('account-1', 'account-2', undefined),
  number: fc.constantFrom('+15555550100', '+15555550199', undefined),
  numberUse: fc.constantFrom('mobile', 'home', 'work', undefined),
  purpose: fc.constantFrom('collect', 'location', undefined),
};

/** Contacts in the three weeks before a moment; some at the very same instant. */
export const pastOf = (at: Instant): fc.Arbitrary<readonly ContactEvent[]> =>
  fc.array(
    fc
      .tuple(
        fc.oneof(
          fc.record({
            kind: fc.constantFrom('call-out', 'call-in'),
            outcome: fc.constantFrom(...CONTACT_OUTCOMES),
            ...about,
          }),
          fc.record({ kind: fc.constantFrom('email-out', 'email-in', 'text-out', 'letter-out'), ...about }),
          fc.record({ kind: fc.constantFrom('consent-to-calls', 'consent-revoked', 'asked-to-call-again') }),
        ),
        fc.oneof(fc.integer({ min: 0, max: 21 * 24 * 12 }), fc.constantFrom(0, 12, 288, 7 * 288)),
      )
      .map(([event, fives]) => withoutHoles({ ...event, at: (at - fives * 5 * MINUTE_MS) as Instant })),
    { maxLength: 14 },
  );

const state = fc.record({
  state: fc.constantFrom('represented', 'cease-request', 'breathing-space', 'bankruptcy', 'work-stop', 'dispute-open'),
  daysAgo: fc.integer({ min: 0, max: 90 }),
  lasts: fc.constantFrom(30, 60, undefined),
});

export const contact: fc.Arbitrary<ContactFacts> = minute.chain((at) =>
  fc
    .record({
      place: fc.constantFrom(...places),
      second: fc.constantFrom(undefined, undefined, undefined, ...places),
      events: pastOf(at),
      states: fc.array(state, { maxLength: 1 }),
      debtKind: fc.constantFrom('consumer', 'commercial', 'unknown'),
      collector: fc.constantFrom('first-party', 'third-party', 'unknown'),
      product: fc.constantFrom('goods-and-services', 'consumer-credit', 'regulated-mortgage', 'medical'),
      channel: fc.constantFrom('call', 'call', 'call', 'email', 'text'),
      numberUse: fc.constantFrom('mobile', 'home', 'work', 'unknown'),
      relation: fc.constantFrom('debtor', 'debtor', 'debtor', ...RELATIONS),
      purpose: fc.constantFrom('collect', 'collect', 'collect', ...PURPOSES),
    })
    .map(({ place, second, events, states, debtKind, collector, product, channel, numberUse, relation, purpose }) => ({
      ...houseB2b.quiet,
      at,
      channel,
      numberUse,
      relation,
      purpose,
      events,
      states: states.map(({ state: name, daysAgo, lasts }): StateFact => {
        const since = (at - daysAgo * DAY_MS) as Instant;
        const first = Math.floor(since / DAY_MS);
        return {
          state: name,
          since,
          untilOn: lasts === undefined ? null : fromDayNumber(first + lasts),
          itemIds: 'all',
        };
      }),
      zones: [place, ...(second === undefined ? [] : [second])].map(([, , zone]) => zoneId(zone)),
      regime: {
        places: [place, ...(second === undefined ? [] : [second])].map(([country, region, , city]) =>
          withoutHoles({ country, region, city }),
        ),
        debtKind,
        collector,
        product,
      },
      milestones: everyMilestone(at),
      answers: {},
    })),
);

/** Every notice that some pack waits for went out long ago, so that the other rules have the word. */
function everyMilestone(at: Instant): ContactFacts['milestones'] {
  const sentAt = (at - 200 * DAY_MS) as Instant;
  const names = [
    'validation-notice',
    'medical-notice',
    'text-form-notice',
    'initial-letter',
    'transfer-notice',
    'collection-notice',
    'letter-of-claim',
    'disclosure-statement',
    'limitation-disclosure',
  ];
  return Object.fromEntries(names.map((name) => [name, sentAt]));
}

function withoutHoles<Value>(value: object): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
