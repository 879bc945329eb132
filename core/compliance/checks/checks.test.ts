import { describe, expect, test } from 'vitest';
import { zoneId } from '../../calendar/zone-id.ts';
import { at, on } from '../../calendar/testing.ts';
import type { ContactEvent } from '../facts/contact-event.ts';
import { ATTEMPTS, CONVERSATIONS } from '../facts/counting.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { RuleCheck } from '../packs/rule.ts';
import { bookOf, called, packOf, quiet } from '../packs/testing.ts';
import { EVERY_DAY, hours } from '../packs/write-rules.ts';

/** The answer of one rule of this kind. */
function answer(check: RuleCheck, facts: Partial<ContactFacts>) {
  return evaluate(bookOf(packOf(check)), { ...quiet, ...facts }).findings.find(
    (finding) => finding.packId === 'test.pack',
  );
}

const once = {
  kind: 'rolling-count',
  counts: ATTEMPTS,
  eventsMax: 1,
  window: { unit: 'local-days', length: 7 },
  scope: 'person-and-item',
} as const;

describe('counting', () => {
  test.each<[string, RuleCheck, ContactEvent, 'satisfied' | 'violated']>([
    ['about this debt', once, called(1, 'no-answer', { itemIds: ['item-1', 'item-2'] }), 'violated'],
    ['about another debt', once, called(1, 'no-answer', { itemIds: ['item-2'] }), 'satisfied'],
    ['about nobody knows which debt', once, called(1), 'violated'],
    ['to somebody else', once, called(1, 'no-answer', { personId: 'person-2' }), 'satisfied'],
    [
      'to another number',
      { ...once, scope: 'number' },
      called(1, 'no-answer', { number: '+15555550199' }),
      'satisfied',
    ],
    [
      'on another account',
      { ...once, scope: 'account' },
      called(1, 'no-answer', { accountId: 'account-2' }),
      'satisfied',
    ],
    [
      'on this account, to somebody else',
      { ...once, scope: 'account' },
      called(1, 'no-answer', { personId: 'person-2' }),
      'violated',
    ],
    ['busy', once, called(1, 'busy'), 'satisfied'],
    ['of unknown end', once, called(1, 'unknown'), 'violated'],
    ['from them to us', once, called(1, 'conversation', { kind: 'call-in' }), 'satisfied'],
  ])('a call %s', (_, check, event, expected) => {
    expect(answer(check, { events: [event] })?.result).toBe(expected);
  });

  test('written contact counts only where the rule says so', () => {
    const letter: ContactEvent = { kind: 'letter-out', at: called(5).at };
    expect(answer(once, { events: [letter] })?.result).toBe('satisfied');
    expect(answer({ ...once, counts: { ...ATTEMPTS, written: ['letter-out'] } }, { events: [letter] })?.result).toBe(
      'violated',
    );
  });

  test('the debt with the most calls decides', () => {
    const twice = { ...once, eventsMax: 2 };
    const events = [
      called(1, 'no-answer', { itemIds: ['a'] }),
      called(2, 'no-answer', { itemIds: ['b'] }),
      called(3, 'no-answer', { itemIds: ['b'] }),
    ];
    expect(answer(twice, { events, itemIds: ['a'] })).toMatchObject({
      result: 'satisfied',
      values: { count: 1, max: 2, length: 7 },
    });
    expect(answer(twice, { events, itemIds: ['a', 'b'] })).toMatchObject({ result: 'violated', values: { count: 2 } });
  });

  test('a talk rests every debt spoken about; a count only those it was placed for', () => {
    const talk = called(24, 'conversation', { itemIds: ['a'], discussedItemIds: ['b'] });
    const rest: RuleCheck = { kind: 'rest-after-event', after: CONVERSATIONS, days: 7, scope: 'person-and-item' };
    expect(answer(rest, { events: [talk], itemIds: ['b'] })?.result).toBe('violated');
    expect(answer(rest, { events: [talk], itemIds: ['a'] })?.result).toBe('violated');
    expect(answer(once, { events: [talk], itemIds: ['b'] })?.result).toBe('satisfied');
  });

  test('calls to a number that was a stranger’s are taken out afterwards', () => {
    const events: ContactEvent[] = [
      called(30, 'no-answer', { number: '+15555550199' }),
      { kind: 'number-not-theirs', at: called(2).at, number: '+15555550199' },
    ];
    expect(answer(once, { events })?.result).toBe('violated');
    expect(answer({ ...once, counts: { ...ATTEMPTS, withoutWrongNumbers: true } }, { events })?.result).toBe(
      'satisfied',
    );
  });

  test('the day is the person’s: eleven in the evening was yesterday in New York and today in London', () => {
    const today: RuleCheck = { ...once, window: { unit: 'local-days', length: 1 } };
    const events: ContactEvent[] = [{ kind: 'call-out', at: at('2026-06-09T23:00-04:00'), outcome: 'no-answer' }];
    const both = [zoneId('America/New_York'), zoneId('Europe/London')];
    expect(answer(today, { events })?.result).toBe('satisfied');
    expect(answer(today, { events, zones: both })?.result).toBe('violated');
  });
});

describe('consent to be called again', () => {
  const agreed = { ...once, consent: { days: 7 } };
  const consent = (hoursAgo: number, more: object = {}): ContactEvent => ({
    kind: 'consent-to-calls',
    at: called(hoursAgo).at,
    ...more,
  });

  test.each<[string, ContactEvent[], 'satisfied' | 'violated']>([
    ['lifts the cap', [called(30), consent(1)], 'satisfied'],
    ['lasts seven days, its own being the first', [called(150), consent(149)], 'satisfied'],
    ['and no longer', [called(1), consent(24 * 7)], 'violated'],
    ['not on other days than those named', [called(30), consent(1, { onDates: ['2026-06-11'] })], 'violated'],
    ['not after the last day named', [called(50), consent(48, { untilOn: '2026-06-09' })], 'violated'],
    ['not once revoked', [called(30), consent(2), { kind: 'consent-revoked', at: called(1).at }], 'violated'],
    ['not once used in a conversation', [called(30), consent(20), called(10, 'conversation'), called(5)], 'violated'],
    ['not about another debt', [called(30), consent(1, { itemIds: ['item-2'] })], 'violated'],
    ['not another person’s', [called(30), consent(1, { personId: 'person-2' })], 'violated'],
  ])('%s', (_, events, expected) => {
    expect(answer(agreed, { events })?.result).toBe(expected);
  });
});

describe('holidays', () => {
  const open: RuleCheck = { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' };

  test.each<[string, string[], number[], string]>([
    ['closed on a holiday', ['2026-06-10'], [2026], 'violated'],
    ['open on another day', ['2026-06-11'], [2026], 'satisfied'],
    ['unknown for a year that was not loaded', [], [2025], 'unknown'],
  ])('%s', (_, dates, years, expected) => {
    const pack = packOf(open);
    const [rule] = pack.rules;
    if (rule === undefined) throw new Error('The pack has a rule.');
    const withList = {
      ...pack,
      holidays: [{ id: 'public', years, dates: dates.map(on) }],
      rules: [{ ...rule, check: { ...open, closedOn: 'public' } }],
    };
    const found = evaluate(bookOf(withList), quiet).findings.find((finding) => finding.packId === 'test.pack');
    expect(found?.result).toBe(expected);
    if (expected === 'violated') expect(found?.nextAt).toBe(at('2026-06-11T08:00-04:00'));
  });
});

describe('waiting after a notice', () => {
  const check: RuleCheck = { kind: 'waiting-period', milestone: 'notice-sent', days: 6 };

  test.each<[string, ContactFacts['milestones'], string, string | null]>([
    ['nobody knows whether it went out', {}, 'unknown', null],
    ['it never went out', { 'notice-sent': null }, 'violated', null],
    ['five days ago', { 'notice-sent': at('2026-06-05T10:00-04:00') }, 'violated', '2026-06-11T00:00-04:00'],
    ['six days ago', { 'notice-sent': at('2026-06-04T23:59-04:00') }, 'satisfied', null],
  ])('%s', (_, milestones, result, nextAt) => {
    expect(answer(check, { milestones })).toMatchObject({ result, nextAt: nextAt === null ? null : at(nextAt) });
  });
});

describe('holds and states', () => {
  const spell = (itemIds: readonly string[] | 'all', untilOn: string | null) => ({
    since: at('2026-06-01T00:00Z'),
    untilOn: untilOn === null ? null : on(untilOn),
    itemIds,
  });
  const hold = (itemIds: readonly string[] | 'all', untilOn: string | null) => ({
    id: 'h',
    reason: 'disputed',
    ...spell(itemIds, untilOn),
  });
  const nextAt = (facts: Partial<ContactFacts>) =>
    evaluate(bookOf(packOf({ kind: 'history-known' })), { ...quiet, ...facts }).findings.find(
      ({ ruleId }) => ruleId === 'house.base/hold',
    );

  test('the call may be about the item that is free', () => {
    expect(nextAt({ itemIds: ['a', 'b'], holds: [hold(['a'], null)] })?.result).toBe('satisfied');
  });

  test('with every item held, the first to come free opens the gate', () => {
    const holds = [hold(['a'], '2026-06-20'), hold(['b'], '2026-06-12'), hold(['b'], '2026-06-14')];
    expect(nextAt({ itemIds: ['a', 'b'], holds })).toMatchObject({
      result: 'violated',
      nextAt: at('2026-06-15T00:00-04:00'),
    });
  });

  test('a state of one item blocks the whole contact', () => {
    const check: RuleCheck = { kind: 'state-block', states: ['represented'] };
    const states = [{ state: 'represented', ...spell(['b'], null) }];
    expect(answer(check, { itemIds: ['a', 'b'], states })).toMatchObject({ result: 'violated', nextAt: null });
    expect(answer(check, { itemIds: ['a'], states })?.result).toBe('satisfied');
    expect(answer(check, { states: 'unknown' })?.result).toBe('unknown');
  });
});
