import { describe, expect, test } from 'vitest';
import { at, on } from '../../calendar/testing.ts';
import { DAY_MS, type Instant } from '../../calendar/instant.ts';
import type { ContactFacts, LimitationFact } from '../facts/facts.ts';
import { CONVERSATIONS } from '../facts/counting.ts';
import { decideContact } from '../gate/decide-contact.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { HolidayList, RuleCheck } from '../packs/rule.ts';
import { bookOf, called, packOf, quiet } from '../packs/testing.ts';

function finding(check: RuleCheck, facts: Partial<ContactFacts>) {
  return evaluate(bookOf(packOf(check)), { ...quiet, ...facts }).findings.find(({ packId }) => packId === 'test.pack');
}

const resultOf = (check: RuleCheck, facts: Partial<ContactFacts>) => finding(check, facts)?.result;

test.each([
  [{ 'licence.sg': 'yes' }, 'satisfied'],
  [{ 'licence.sg': 'no' }, 'violated'],
  [{ 'licence.us-wa': 'yes' }, 'unknown'],
  [{}, 'unknown'],
] as const)('what must be so, answered %j: %s', (answers, expected) => {
  expect(resultOf({ kind: 'needs', answer: 'licence.sg' }, { answers })).toBe(expected);
});

test('never is never, by no waiting', () => {
  const { verdict, nextAllowedAt } = decideContact(bookOf(packOf({ kind: 'never' })), quiet);
  expect([verdict, nextAllowedAt]).toEqual(['deny', null]);
});

describe('a notice must have gone out', () => {
  const sentOn = (milestone: Instant | null | undefined, days: number) =>
    finding(
      { kind: 'waiting-period', milestone: 'notice', days },
      { milestones: milestone === undefined ? {} : { notice: milestone } },
    );

  test('with no days to wait, as soon as it has', () => {
    expect(sentOn(quiet.at, 0)?.result).toBe('satisfied');
    expect(sentOn(null, 0)).toMatchObject({ result: 'violated', nextAt: null });
    expect(sentOn(undefined, 0)?.result).toBe('unknown');
  });

  test('the sixth day after it, from midnight where the person is', () => {
    expect(sentOn(at('2026-06-05T23:30-04:00'), 5)?.result).toBe('satisfied');
    expect(sentOn(at('2026-06-05T23:30-04:00'), 6)).toMatchObject({
      result: 'violated',
      nextAt: at('2026-06-11T00:00-04:00'),
    });
  });
});

describe('limitation', () => {
  const six: RuleCheck = { kind: 'limitation', years: 6, from: 'accrual', restartedBy: ['payment', 'acknowledgment'] };
  const on2026 = (limitation: LimitationFact, check: RuleCheck = six) => resultOf(check, { limitation });

  test.each<[string, LimitationFact, 'satisfied' | 'violated' | 'unknown']>([
    ['six years to the day', { accruedOn: on('2020-06-10') }, 'satisfied'],
    ['six years and a day', { accruedOn: on('2020-06-09') }, 'violated'],
    [
      'a payment in time begins it again',
      { accruedOn: on('2015-01-01'), lastPaymentOn: on('2021-01-01') },
      'satisfied',
    ],
    [
      'a payment too late revives nothing',
      { accruedOn: on('2015-01-01'), lastPaymentOn: on('2021-01-02') },
      'violated',
    ],
    [
      'a payment, and in its time a word',
      {
        accruedOn: on('2010-01-01'),
        lastPaymentOn: on('2015-12-31'),
        acknowledgedOn: on('2021-12-31'),
      },
      'satisfied',
    ],
    [
      'a judgment, which this rule does not name',
      { accruedOn: on('2015-01-01'), judgmentOn: on('2020-01-01') },
      'violated',
    ],
    ['nobody knows when it fell due', {}, 'unknown'],
    ['a lawyer says that it has run out', { accruedOn: on('2026-01-01'), declared: 'time-barred' }, 'violated'],
    ['a lawyer says that it runs', { accruedOn: on('2001-01-01'), declared: 'running' }, 'satisfied'],
  ])('%s', (_, limitation, expected) => {
    expect(on2026(limitation)).toBe(expected);
  });

  test('counted from the end of the year of accrual', () => {
    const german: RuleCheck = { kind: 'limitation', years: 3, from: 'end-of-year', restartedBy: [] };
    expect(on2026({ accruedOn: on('2023-01-02') }, german)).toBe('satisfied');
    expect(finding(german, { limitation: { accruedOn: on('2022-12-31') } })).toMatchObject({
      result: 'violated',
      values: { lastOn: '2025-12-31' },
    });
  });

  test('not loaded is not known', () => {
    expect(resultOf(six, { limitation: 'unknown' })).toBe('unknown');
  });
});

describe('once only', () => {
  const once: RuleCheck = {
    kind: 'once-only',
    counts: { callsOut: ['conversation', 'answered-by-other'], callsIn: [], written: [], purposes: ['location'] },
    scope: 'person',
  };
  const spoke = called(90, 'answered-by-other', { purpose: 'location' });

  test.each([
    ['nobody was spoken to', [], 'satisfied'],
    ['it only rang', [called(1, 'no-answer', { purpose: 'location' })], 'satisfied'],
    ['spoken to three months ago', [spoke], 'violated'],
    ['somebody else was spoken to', [{ ...spoke, personId: 'person-2' }], 'satisfied'],
    ['spoken to for another purpose', [{ ...spoke, purpose: 'collect' }], 'satisfied'],
    ['spoken to, nobody noted why', [called(90, 'answered-by-other')], 'violated'],
  ])('%s: %s', (_, events, expected) => {
    expect(resultOf(once, { events, purpose: 'location' })).toBe(expected);
  });

  test('asked to call again, once more; and not after that talk', () => {
    const sentence = { en: 'They asked.', de: 'Sie baten darum.', it: 'L’hanno chiesto.' };
    const exceptions = [
      { code: 'TEST-ASKED', sentence, when: { kind: 'reopened', by: ['asked-to-call-again'] } } as const,
    ];
    const book = bookOf(packOf(once, { exceptions }));
    const again = { kind: 'asked-to-call-again', at: called(80).at } as const;
    const judged = (events: ContactFacts['events']) =>
      evaluate(book, { ...quiet, events }).findings.find(({ packId }) => packId === 'test.pack');
    expect(judged([spoke, again])).toMatchObject({ result: 'satisfied', exception: { code: 'TEST-ASKED' } });
    expect(judged([spoke, again, called(70, 'answered-by-other', { purpose: 'location' })])?.result).toBe('violated');
  });
});

describe('a cap since a state', () => {
  const four: RuleCheck = {
    kind: 'rolling-count',
    counts: CONVERSATIONS,
    eventsMax: 2,
    window: { unit: 'since-state', state: 'cease-certified' },
    scope: 'account',
  };
  const since = (daysAgo: number) => [
    {
      state: 'cease-certified',
      since: (quiet.at - daysAgo * DAY_MS) as Instant,
      untilOn: null,
      itemIds: 'all' as const,
    },
  ];
  const talks = [called(24 * 40, 'conversation'), called(24 * 70, 'conversation')];

  test('counts for ever what came after it, and nothing while it is not recorded', () => {
    expect(finding(four, { states: since(100), events: talks })).toMatchObject({ result: 'violated', nextAt: null });
    expect(resultOf(four, { states: since(60), events: talks })).toBe('satisfied');
    expect(resultOf(four, { states: [], events: talks })).toBe('satisfied');
    expect(resultOf(four, { states: 'unknown', events: talks })).toBe('unknown');
  });
});

describe('closed days', () => {
  const list: HolidayList = { id: 'test.days', years: [2026], dates: [on('2026-06-10')] };
  const check: RuleCheck = { kind: 'closed-days', weekdays: [7], lists: ['test.days'], zone: 'candidates' };
  const pack = { ...packOf({ kind: 'hold' }), holidays: [list] };
  const book = bookOf({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, check })) });
  const judged = (text: string, more: Partial<Parameters<typeof evaluate>[0]> = {}) =>
    evaluate({ ...book, ...more }, { ...quiet, at: at(text) }).findings.find(({ packId }) => packId === 'test.pack');

  test('a holiday, a Sunday and a working day', () => {
    expect(judged('2026-06-10T10:00-04:00')).toMatchObject({
      result: 'violated',
      nextAt: at('2026-06-11T00:00-04:00'),
    });
    expect(judged('2026-06-14T10:00-04:00')?.result).toBe('violated');
    expect(judged('2026-06-11T10:00-04:00')?.result).toBe('satisfied');
  });

  test('a year that no list covers is not known, and that warns: to stop all calls would be no answer', () => {
    expect(judged('2027-06-10T10:00-04:00')).toMatchObject({ result: 'unknown', effect: 'warn' });
  });

  test('the list of the firm stands before that of the pack', () => {
    const ours = { ...list, dates: [on('2026-06-11')] };
    expect(judged('2026-06-10T10:00-04:00', { holidays: [ours] })?.result).toBe('satisfied');
    expect(judged('2026-06-11T10:00-04:00', { holidays: [ours] })?.result).toBe('violated');
  });
});
