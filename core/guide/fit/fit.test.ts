import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../calendar/calendar-date.ts';
import type { Method } from '../playbook.ts';
import type { Blank, FitsWhen, Said, Variant } from '../said.ts';
import type { Objection } from '../objection.ts';
import { type HowTheyWere, isAgitated } from './agitated.ts';
import { fillBlanks } from './blanks.ts';
import { fitVariants } from './fit-variants.ts';
import { conditionsMet, mayLeaveStage } from './leave-stage.ts';
import { type AccountFacts, situationOf } from './situation.ts';
import { type MethodFacts, suggestMethods } from './suggest-methods.ts';

const said = (text: string): Said => ({ en: text, de: text, it: text });
const variant = (id: string, text = 'x', when: FitsWhen = {}): Variant => ({ id, said: said(text), when });
const day = (text: string) => parseCalendarDate(text) ?? expect.fail(text);

describe('P05 P06: which variant is offered', () => {
  const ids = (variants: readonly Variant[], situation: FitsWhen, ...known: Blank[]) =>
    fitVariants(variants, situation, new Set(known)).map(({ id }) => id);

  test('the closest first, equal ones by id, whatever their order', () => {
    const all = [
      variant('b'),
      variant('close', 'x', { audience: 'business', tone: 'firm' }),
      variant('a'),
      variant('near', 'x', { tone: 'firm' }),
    ];
    const situation: FitsWhen = { audience: 'business', tone: 'firm' };
    expect(ids(all, situation)).toEqual(['close', 'near', 'a', 'b']);
    expect(ids(all.reverse(), situation)).toEqual(['close', 'near', 'a', 'b']);
  });

  test('one that needs what is not known is not offered', () => {
    expect(ids([variant('needs', 'It is {amount}.'), variant('plain')], {})).toEqual(['plain']);
    expect(ids([variant('needs', 'It is {amount}.'), variant('plain')], {}, 'amount')).toEqual(['needs', 'plain']);
  });

  test('a condition about what is not known does not hold', () => {
    expect(ids([variant('company', 'x', { audience: 'business' })], { tone: 'plain' })).toEqual([]);
  });
});

test('P12: a blank is filled with the fact, as it is, and a text without its fact is no text', () => {
  expect(fillBlanks(said('{caller} of {firm}'), { caller: 'Ms $& Ray', firm: '{amount}' }, 'en')).toBe(
    'Ms $& Ray of {amount}',
  );
  expect(fillBlanks(said('It is {amount}.'), {}, 'en')).toBeUndefined();
  expect(fillBlanks(said('It is {amount}.'), { amount: '' }, 'en')).toBeUndefined();
  expect(fillBlanks(said('It is {weight}.'), {}, 'en')).toBeUndefined();
});

describe('how things stand', () => {
  const base: AccountFacts = {
    kind: 'business',
    wasReached: false,
    paidItems: 0,
    shareLatePercent: null,
    lastPromise: null,
    brokenPromises: 0,
    lastInvoiceOn: day('2026-10-01'),
    oldestDueOn: day('2026-11-01'),
    today: day('2026-11-20'),
    isAgitated: false,
  };
  test.each<[string, Partial<AccountFacts>, FitsWhen]>([
    ['nobody knows them', {}, { contact: 'first', history: 'new', relation: 'usual', tone: 'plain' }],
    ['spoken to', { wasReached: true }, { contact: 'follow-up' }],
    ['half of it late', { paidItems: 4, shareLatePercent: 50 }, { history: 'pays-late', tone: 'plain' }],
    ['less than half late', { paidItems: 4, shareLatePercent: 49 }, { history: 'pays-on-time', tone: 'warm' }],
    ['a dozen paid, mostly in time', { paidItems: 12, shareLatePercent: 10 }, { relation: 'key', tone: 'warm' }],
    ['eleven paid', { paidItems: 11, shareLatePercent: 10 }, { relation: 'usual' }],
    [
      'the last promise broken',
      { lastPromise: 'broken', brokenPromises: 1 },
      { history: 'promise-broken', tone: 'plain' },
    ],
    ['two broken', { lastPromise: 'broken', brokenPromises: 2, paidItems: 20, shareLatePercent: 0 }, { tone: 'firm' }],
    ['the last promise kept', { lastPromise: 'kept' }, { history: 'promise-kept', tone: 'warm' }],
    ['ninety days late', { oldestDueOn: day('2026-08-22') }, { tone: 'plain' }],
    ['ninety-one days late', { oldestDueOn: day('2026-08-21') }, { tone: 'firm' }],
    ['upset, whatever was promised', { isAgitated: true, brokenPromises: 3 }, { tone: 'plain' }],
    ['upset, and a good payer', { isAgitated: true, paidItems: 4, shareLatePercent: 0 }, { tone: 'plain' }],
    ['no invoice for a year', { lastInvoiceOn: day('2025-11-20') }, { relation: 'usual' }],
    ['and a day', { lastInvoiceOn: day('2025-11-19') }, { relation: 'ended' }],
  ])('%s', (_, facts, expected) => expect(situationOf({ ...base, ...facts })).toMatchObject(expected));

  test('who they are is left out while it is not known', () => {
    expect(situationOf({ ...base, kind: 'unknown' })).not.toHaveProperty('audience');
  });
});

describe('P26: who is to be met as upset', () => {
  const objections = [
    { id: 'shouting', family: 'temper' },
    { id: 'complaint', family: 'law' },
    { id: 'payment-run', family: 'payment' },
  ] as unknown as readonly Objection[];
  const heard = (objectionId: string, heardOn = '2026-11-10') => ({ objectionId, heardOn: day(heardOn) });
  test.each<[string, HowTheyWere, boolean]>([
    ['nothing was written down', { heard: [], manner: null }, false],
    ['they shouted', { heard: [heard('shouting')], manner: null }, true],
    ['they complained', { heard: [heard('payment-run'), heard('complaint')], manner: null }, true],
    ['another excuse', { heard: [heard('payment-run')], manner: 'neutral' }, false],
    [
      'they shouted, and since then not',
      { heard: [heard('shouting'), heard('payment-run', '2026-11-12')], manner: null },
      false,
    ],
    ['upset, as the caller saw it', { heard: [], manner: 'upset' }, true],
    ['hostile', { heard: [heard('payment-run')], manner: 'hostile' }, true],
    ['guarded is not upset', { heard: [], manner: 'guarded' }, false],
  ])('%s', (_, were, expected) => expect(isAgitated(were, objections)).toBe(expected));
});

describe('P04: which way is suggested, and why', () => {
  const method = (id: string, when: Method['when']): Method => {
    return { id, name: said(id), how: said('x'), fits: said('x'), say: variant(`say-${id}`), when };
  };
  const facts: MethodFacts = {
    situation: { audience: 'business' },
    objective: 'collect-in-full',
    hasDispute: false,
    hasBrokenPromise: true,
    monthsLate: 3,
    isAgitated: false,
    known: new Set(),
  };
  test('the one with the most reasons first, and one that does not fit not at all', () => {
    const found = suggestMethods(
      [
        method('any', {}),
        method('two', { objectives: ['collect-in-full'], hasBrokenPromise: true }),
        method('late', { monthsLate: { from: 3, to: 3 } }),
        method('later', { monthsLate: { from: 4 } }),
        method('disputed', { hasDispute: true }),
        method('consumer', { audience: 'consumer' }),
        method('calm', { isAgitated: true }),
        method('other', { objectives: ['answer-dispute'] }),
      ],
      facts,
    );
    expect(found.map((one) => [one.method.id, one.because.map(({ code }) => code)])).toEqual([
      ['two', ['guide.because.objective.collect-in-full', 'guide.because.broken-promise']],
      ['late', ['guide.because.months-late']],
      ['any', []],
    ]);
  });
});

test('P13: a stage is left when what it is for is done, and not because the caller would like to', () => {
  const call = { state: 'answered', wasAnswered: true, wasVerified: false, ticks: [], notes: ' ' } as const;
  expect(mayLeaveStage({ leaveWhen: ['line-answered'] }, conditionsMet(call))).toEqual({ may: true, missing: [] });
  expect(mayLeaveStage({ leaveWhen: ['identity-confirmed', 'their-words-noted'] }, conditionsMet(call))).toEqual({
    may: false,
    missing: ['identity-confirmed', 'their-words-noted'],
  });
  const later = { ...call, wasVerified: true, notes: 'never got it', ticks: ['amount-agreed', 'date-agreed'] };
  expect(mayLeaveStage({ leaveWhen: ['their-words-noted', 'amount-and-date-agreed'] }, conditionsMet(later)).may).toBe(
    true,
  );
  expect(conditionsMet(later).has('outcome-recorded')).toBe(false);
  expect(conditionsMet({ ...later, state: 'closed' }).has('outcome-recorded')).toBe(true);
});
