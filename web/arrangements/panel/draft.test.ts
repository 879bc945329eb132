import { describe, expect, test } from 'vitest';
import { type Claim, type Draft, draftOf, kindOf, lessOf, openDraft, previewOf, toSend } from './draft.ts';

const gbp = (minor: string) => ({ currency: 'GBP', minor });
const given: Claim = { claim: gbp('120000'), interest: gbp('3000'), today: '2026-11-23' };
const draft = (over: Partial<Draft> = {}): Draft => ({ ...openDraft(given), ...over });

const previewed = (over: Partial<Draft>) => {
  const preview = previewOf(draft(over), given.today);
  if (preview === undefined) return 'open';
  return preview.ok
    ? preview.value.map(({ dueOn, amount }) => `${dueOn} ${amount.minor}`).join(', ')
    : preview.refusal.code;
};

test.each<[string, Partial<Draft>, string]>([
  ['three equal months', {}, '2026-12-07 41000, 2027-01-07 41000, 2027-02-08 41000'],
  [
    'so much each time, the rest last',
    { shape: 'amount', each: gbp('50000') },
    '2026-12-07 50000, 2027-01-07 50000, 2027-02-08 23000',
  ],
  ['a larger first', { shape: 'first-larger', first: gbp('100000'), count: 2 }, '2026-12-07 100000, 2027-01-07 23000'],
  ['every Friday', { every: 'week', on: 'w5', count: 2 }, '2026-12-11 61500, 2026-12-18 61500'],
  ['the last of the month', { on: 'd31', count: 2 }, '2026-12-31 61500, 2027-02-01 61500'],
  ['a payday means nothing to weeks', { every: 'week', on: 'd31', count: 1 }, '2026-12-07 123000'],
  ['a number that cannot be read', { count: undefined }, 'open'],
  ['an amount each that cannot be read', { shape: 'amount' }, 'open'],
  ['no date', { firstOn: undefined }, 'open'],
  ['a day that is over', { firstOn: '2026-11-20' }, 'starts-in-the-past'],
  ['more parts than a schedule has', { count: 121 }, 'instalments-too-many'],
])('%s', (_, over, expected) => expect(previewed(over)).toBe(expected));

describe('what is not paid', () => {
  test.each([
    ['123000', 0n, 0n, 'instalments'],
    ['121000', 0n, 2000n, 'interest-waived'],
    ['120000', 0n, 3000n, 'interest-waived'],
    ['119999', 1n, 3000n, 'settlement'],
    ['130000', 0n, 0n, 'instalments'],
  ])('of %s paid, %s is given up and %s interest waived', (pays, forgiven, waived, kind) => {
    const one = draft({ pays: gbp(pays) });
    expect(lessOf(one, given)).toEqual({ forgiven, waived });
    expect(kindOf(one, given, 3)).toBe(kind);
  });

  test('a settlement without its last day is not sent', () => {
    const settlement = draft({ pays: gbp('100000') });
    expect(toSend({ ...settlement, expiresOn: undefined }, given, [])).toBeUndefined();
    expect(toSend(settlement, given, [{ dueOn: '2026-12-01' }])).toMatchObject({
      kind: 'settlement',
      forgiven: gbp('20000'),
      interestWaived: gbp('3000'),
      expiresOn: '2026-12-07',
    });
  });
});

test('a settlement stands as long as its own last part is not due', () => {
  const settlement = draft({ pays: gbp('100000') });
  expect(toSend(settlement, given, [{ dueOn: '2026-12-08' }])).toMatchObject({ expiresOn: '2026-12-08' });
});

test.each([
  ['2026-12-01', '2026-12-08', 'week'],
  ['2026-12-01', '2026-12-15', 'two-weeks'],
  ['2026-12-01', '2027-01-04', 'month'],
])('an offer of %s and %s is by the %s', (first, second, every) => {
  const offer = {
    kind: 'instalments' as const,
    pays: gbp('20001'),
    forgiven: gbp('0'),
    interestWaived: gbp('0'),
    instalments: [
      { number: 1, dueOn: first, amount: gbp('10001') },
      { number: 2, dueOn: second, amount: gbp('10000') },
    ],
    expiresOn: null,
  };
  expect(draftOf({ offer }, draft())).toMatchObject({ shape: 'count', count: 2, every, firstOn: first });
});
