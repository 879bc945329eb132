import { describe, expect, test } from 'vitest';
import { DAY_MS, type Instant } from '../../calendar/instant.ts';
import type { ContactEvent } from '../facts/contact-event.ts';
import { ATTEMPTS } from '../facts/counting.ts';
import type { ContactFacts, StateFact } from '../facts/facts.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { Rule, RuleCheck } from '../packs/rule.ts';
import { bookOf, called, packOf, quiet } from '../packs/testing.ts';
import { EVERY_DAY, hours } from '../packs/write-rules.ts';

function finding(check: RuleCheck, facts: Partial<ContactFacts>, more: Partial<Rule> = {}) {
  const { findings } = evaluate(bookOf(packOf(check, more)), { ...quiet, ...facts });
  return findings.find(({ packId }) => packId === 'test.pack');
}

const daysAgo = (days: number) => (quiet.at - days * DAY_MS) as Instant;
const recorded = (days: number, more: Partial<StateFact> = {}): Partial<ContactFacts> => ({
  states: [{ state: 'asked', since: daysAgo(days), untilOn: null, itemIds: 'all', ...more }],
});

describe('a state that blocks for a time', () => {
  const forTen = { kind: 'state-block', states: ['asked'], forDays: 10 } as const;
  test.each([
    [0, 'violated'],
    [10, 'violated'],
    [11, 'satisfied'],
  ])('recorded %i days ago, blocking for ten: %s', (days, result) => {
    expect(finding(forTen, recorded(days))?.result).toBe(result);
  });

  const afterSixty = { kind: 'state-block', states: ['asked'], afterDays: 60 } as const;
  test.each([
    [0, 'satisfied'],
    [60, 'satisfied'],
    [61, 'violated'],
  ])('recorded %i days ago, blocking after sixty: %s', (days, result) => {
    expect(finding(afterSixty, recorded(days))?.result).toBe(result);
  });

  test('where no place is known it blocks at once', () => {
    expect(finding(afterSixty, { ...recorded(1), zones: 'unknown' })?.result).toBe('violated');
  });
});

test('a rule for a state falls away with the state, wherever its last day is already over', () => {
  const isAsked = (untilOn: string | null) =>
    finding({ kind: 'never' }, recorded(20, { untilOn: untilOn as StateFact['untilOn'] }), {
      appliesTo: { states: ['asked'] },
    }) !== undefined;
  expect([isAsked(null), isAsked('2026-06-10'), isAsked('2026-06-09'), isAsked('2026-06-08')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe('a limit that binds alongside other events', () => {
  const check = {
    kind: 'rolling-count',
    counts: { ...ATTEMPTS, written: ['email-out'] },
    eventsMax: 3,
    window: { unit: 'local-days', length: 7 },
    scope: 'person',
    alongside: { counts: ATTEMPTS, eventsMin: 2 },
  } as const;
  const emails = (count: number): ContactEvent[] =>
    Array.from({ length: count }, () => ({ kind: 'email-out', at: daysAgo(1) }));

  test.each<[string, ContactEvent[], string]>([
    ['four emails and one call', [...emails(4), called(2)], 'satisfied'],
    ['one email and two calls', [...emails(1), called(2), called(3)], 'violated'],
    ['no email and two calls', [called(2), called(3)], 'satisfied'],
    ['two calls long ago', [...emails(3), called(400), called(500)], 'satisfied'],
  ])('%s: %s', (_, events, result) => {
    expect(finding(check, { events })?.result).toBe(result);
  });
});

describe('an agreed call', () => {
  const check = {
    kind: 'rolling-count',
    counts: ATTEMPTS,
    eventsMax: 2,
    window: { unit: 'local-days', length: 7 },
    scope: 'person-and-item',
    consent: { days: 7, code: 'AGREED' },
  } as const;
  const consent = (hoursAgo: number): ContactEvent => ({ kind: 'consent-to-calls', at: called(hoursAgo).at });

  test('shows the agreement only where the limit would refuse without it', () => {
    const many = [consent(30), called(20), called(10)];
    expect(finding(check, { events: many })).toMatchObject({ result: 'satisfied', exception: { code: 'AGREED' } });
    expect(finding(check, { events: [consent(30), called(20)] })?.exception).toBeUndefined();
  });
});

describe('a consent given before a later request', () => {
  const exceptions = [
    {
      code: 'AGREED',
      sentence: { en: 'Agreed', de: 'Vereinbart', it: 'Concordato' },
      when: { kind: 'consent', to: 'calls-at-any-hour', sinceLastStop: true },
    },
  ] as const;
  const night = { kind: 'time-window', hours: [hours(EVERY_DAY, '20:00', '21:00')], zone: 'candidates' } as const;
  const given = (days: number): Partial<ContactFacts> => ({
    consents: [{ id: 'c', to: 'calls-at-any-hour', form: 'spoken', givenAt: daysAgo(days), revokedAt: null }],
  });
  const asked: Partial<ContactFacts> = {
    stops: [{ id: 's', receivedAt: daysAgo(5), withdrawnAt: null, scope: { kind: 'home' } }],
  };

  test.each<[string, Partial<ContactFacts>, string]>([
    ['counts no more', { ...given(9), ...asked }, 'violated'],
    ['counts when it was given since', { ...given(2), ...asked }, 'satisfied'],
    ['counts when nothing was asked', given(9), 'satisfied'],
    ['counts for nothing when the requests are not known', { ...given(2), stops: 'unknown' }, 'violated'],
  ])('%s', (_, facts, result) => {
    expect(finding(night, facts, { exceptions })?.result).toBe(result);
  });
});

describe('limitation that is only a suggestion', () => {
  const check = { kind: 'limitation', years: 3, from: 'accrual', restartedBy: ['payment'] } as const;
  const old = { limitation: { accruedOn: '2020-01-01' as StateFact['untilOn'] & string } };

  test.each<[string, RuleCheck, Partial<ContactFacts>, string]>([
    ['nothing is known', check, { limitation: 'unknown' }, 'unknown'],
    ['nothing is known', { ...check, asks: 'what-is-known' }, { limitation: 'unknown' }, 'satisfied'],
    ['no date is known', { ...check, asks: 'what-is-known' }, { limitation: {} }, 'satisfied'],
    ['it has run out', { ...check, asks: 'what-is-known' }, old, 'violated'],
    ['it has run out, undeclared', { ...check, asks: 'declaration' }, old, 'satisfied'],
    ['it is declared', { ...check, asks: 'declaration' }, { limitation: { declared: 'time-barred' } }, 'violated'],
  ])('%s: %j', (_, asked, facts, result) => {
    expect(finding(asked, facts)?.result).toBe(result);
  });
});

test('a letter to the home and a visit there are at the home', () => {
  const home: Partial<ContactFacts> = {
    stops: [{ id: 's', receivedAt: daysAgo(5), withdrawnAt: null, scope: { kind: 'home' } }],
  };
  const stops = { kind: 'stop-request' } as const;
  expect(finding(stops, { ...home, channel: 'letter', numberUse: 'home' })?.result).toBe('violated');
  expect(finding(stops, { ...home, channel: 'visit', numberUse: 'home' })?.result).toBe('violated');
  expect(finding(stops, { ...home, channel: 'letter', numberUse: 'work' })?.result).toBe('satisfied');
  expect(finding(stops, { ...home, channel: 'email', numberUse: 'home' })?.result).toBe('satisfied');
});
