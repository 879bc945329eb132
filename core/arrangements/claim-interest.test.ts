import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import { bookOf, lateItem, questionOf, reckoned } from '../interest/testing.ts';
import { assert } from '../kernel/assert.ts';
import { amountOf, entryOf } from '../ledger/testing.ts';
import { parseMoneyData } from '../money/money-data.ts';
import { decideAccept } from './accept-offer.ts';
import { type ClaimableInterest, claimableOf, claimableSum, type NotedInterest } from './claim-interest.ts';
import { type ArrangementProposal, decideArrangement } from './decide-arrangement.ts';
import { A, agree, arrangementOf, B, givenOn, judgeOnce, partsOf, proposalOf } from './testing.ts';

const TODAY = '2026-11-18';
const INTEREST = reckoned(bookOf(), {
  ...questionOf(lateItem('3650.00', '2020-01-01', [], { ref: A }), '2020-01-11'),
  items: [lateItem('3650.00', '2020-01-01', [], { ref: A }), lateItem('3650.00', '2020-01-06', [], { ref: B })],
});
/** Ten days of one item and five of the other at 8 %: 8.00 and 4.00. Of the items 600.00 and 400.00 are open. */
const CLAIMABLE = claimableOf(INTEREST, []);
const noted = (...parts: readonly (readonly [string, string])[]): readonly NotedInterest[] =>
  parts.map(([itemId, amount]) => ({ itemId, amount: amountOf(amount) }));
const told = ({ parts }: ClaimableInterest) =>
  parts.map(({ itemId, amount }) => `${itemId} ${amount.minor}`).join(', ');

test.each<[string, readonly NotedInterest[], string]>([
  ['nothing was noted', [], 'A 800, B 400'],
  ['a part of one item', noted(['A', '3.00']), 'A 500, B 400'],
  ['in two notes', noted(['A', '3.00'], ['A', '5.00']), 'B 400'],
  ['more than is reckoned now takes nothing from another', noted(['A', '9.00']), 'B 400'],
  ['an item that is not late any more', noted(['C', '5.00']), 'A 800, B 400'],
  ['another currency', [{ itemId: 'A', amount: amountOf('8.00', 'GBP') }], 'A 800, B 400'],
])('what can be claimed where %s', (_, before, expected) => {
  expect(told(claimableOf(INTEREST, before))).toBe(expected);
});

test.each<[string, readonly string[], bigint]>([
  ['of the account', [], 1_200n],
  ['of one item', [B], 400n],
  ['of none of them', ['C'], 0n],
])('the sum %s', (_, items, minor) => {
  const { currency } = amountOf('0.00');
  expect(claimableSum(CLAIMABLE, currency, items)).toEqual({ currency, minor });
  expect(claimableSum(undefined, currency, items).minor).toBe(0n);
});

const wanted = (change: Partial<Record<'interest' | 'interestWaived', string>>): Partial<ArrangementProposal> => ({
  ...(change.interest === undefined ? {} : { interest: amountOf(change.interest) }),
  ...(change.interestWaived === undefined ? {} : { interestWaived: amountOf(change.interestWaived) }),
});
const decide = (
  kind: 'plan' | 'settlement',
  total: string,
  change: Partial<ArrangementProposal>,
  claimable: ClaimableInterest | undefined = CLAIMABLE,
) => decideArrangement(proposalOf(kind, `2026-12-01 ${total}`, change), givenOn(TODAY, { claimable }));

describe('what may be agreed with interest', () => {
  test.each<[string, 'plan' | 'settlement', string, Partial<ArrangementProposal>, string]>([
    ['all that is owed, and no word of interest', 'plan', '1000.00', {}, 'interest-unsaid'],
    ['all that is owed, and none of the interest', 'plan', '1000.00', wanted({ interest: '0.00' }), '0'],
    ['only put forward, and no word of it', 'plan', '1000.00', { as: 'proposed' }, '0'],
    ['with all of it', 'plan', '1012.00', wanted({ interest: '12.00' }), '0'],
    ['with all of it, and nobody says so', 'plan', '1012.00', {}, 'interest-unsaid'],
    ['a cent more than all of it', 'plan', '1012.01', wanted({ interest: '12.01' }), 'more-interest-than-claimed'],
    ['a cent more than is owed beside it', 'plan', '1012.01', wanted({ interest: '12.00' }), 'more-than-owed'],
    ['half of it waived', 'plan', '1006.00', wanted({ interest: '6.00', interestWaived: '6.00' }), '0'],
    ['all of it waived', 'plan', '1000.00', wanted({ interest: '0.00', interestWaived: '12.00' }), '0'],
    [
      'a cent more waived than there is',
      'plan',
      '1006.00',
      wanted({ interest: '6.00', interestWaived: '6.01' }),
      'more-interest-than-claimed',
    ],
    [
      'interest that is more than is paid',
      'plan',
      '11.99',
      wanted({ interest: '12.00' }),
      'more-interest-than-claimed',
    ],
    ['of one item', 'plan', '608.00', { ...wanted({ interest: '8.00' }), items: [A] }, '0'],
    [
      'a cent more than that of the item',
      'plan',
      '608.01',
      { ...wanted({ interest: '8.01' }), items: [A] },
      'more-interest-than-claimed',
    ],
    ['in another currency', 'plan', '1012.00', { interest: amountOf('12.00', 'GBP') }, 'currency-differs'],
    ['only put forward, with all of it', 'plan', '1012.00', { ...wanted({ interest: '12.00' }), as: 'proposed' }, '0'],
    [
      'only put forward, and a cent more',
      'plan',
      '1012.01',
      { ...wanted({ interest: '12.01' }), as: 'proposed' },
      'more-interest-than-claimed',
    ],
    [
      'a settlement gives up of the items what is not interest',
      'settlement',
      '812.00',
      wanted({ interest: '12.00' }),
      '20000',
    ],
    [
      'a settlement with a part of it',
      'settlement',
      '806.00',
      wanted({ interest: '6.00', interestWaived: '6.00' }),
      '20000',
    ],
  ])('%s', (_, kind, total, change, expected) => {
    const decided = decide(kind, total, change);
    const agreed = decided.ok ? decided.value.find(({ type }) => type === 'arrangement-agreed') : undefined;
    const forgiven = agreed?.type === 'arrangement-agreed' ? agreed.data.forgiven.minor : undefined;
    expect(decided.ok ? forgiven : decided.refusal.code).toBe(expected);
  });

  test('a firm that claims none agrees none', () => {
    const given = givenOn(TODAY);
    const decided = decideArrangement(proposalOf('plan', '2026-12-01 1012.00', wanted({ interest: '12.00' })), given);
    expect(decided.ok ? 'agreed' : decided.refusal).toMatchObject({
      code: 'more-interest-than-claimed',
      claimable: { minor: 0n },
    });
  });
});

describe('the note', () => {
  const noteOf = (total: string, change: Partial<ArrangementProposal>) => {
    const decided = decide('plan', total, change);
    assert(decided.ok, 'it is agreed');
    const [note, agreed] = decided.value as readonly [CaseEventOf<'interest-noted'>, CaseEventOf<'arrangement-agreed'>];
    return { note, agreed };
  };

  test('comes first, is of the oldest items, and tells how it is reckoned', () => {
    const { note, agreed } = noteOf('1010.00', wanted({ interest: '10.00', interestWaived: '2.00' }));
    expect(note).toMatchObject({
      type: 'interest-noted',
      data: {
        arrangementId: agreed.data.arrangementId,
        number: 'INT-2026-11-18',
        amount: { currency: 'EUR', minor: '1000' },
        notedOn: TODAY,
        law: 'xx.test',
        citation: 'None',
        parts: [
          {
            itemId: 'A',
            amount: { minor: '800' },
            reckoned: { minor: '800' },
            segments: [{ from: '2020-01-02', to: '2020-01-11', days: 10, percent: '8.00', source: 'test' }],
          },
          { itemId: 'B', amount: { minor: '200' }, reckoned: { minor: '400' } },
        ],
      },
    });
    expect(agreed.data).toMatchObject({ interest: { minor: '1000' }, interestWaived: { minor: '200' }, items: [] });
  });

  test('is covered where items are named', () => {
    const { note, agreed } = noteOf('608.00', { ...wanted({ interest: '8.00' }), items: [A] });
    expect(agreed.data.items).toEqual([A, note.data.itemId]);
  });

  test('is not there where all of it is waived', () => {
    const decided = decide('plan', '1000.00', wanted({ interestWaived: '12.00' }));
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['arrangement-agreed']);
  });
});

test('money for the note keeps the plan as money for its items does', () => {
  const plan = agree(proposalOf('plan', '2026-12-01 1012.00', wanted({ interest: '12.00' })), {
    ...givenOn(TODAY),
    claimable: CLAIMABLE,
  });
  const day = { today: on('2026-12-02'), books: on('2026-12-02') };
  const entries = [entryOf('2026-12-01 paid P1 1000.00'), entryOf('2026-12-01 paid P2 12.00')];
  expect(judgeOnce(plan, entries.slice(0, 1), day).word.standing).toMatchObject({ outstanding: { minor: 1_200n } });
  expect(judgeOnce(plan, entries, day).word.standing.status).toBe('completed');
});

describe('an offer that is accepted', () => {
  const offered = (change: Partial<ArrangementProposal>) => {
    const decided = decide('plan', '1012.00', { ...wanted({ interest: '12.00' }), as: 'proposed', ...change });
    assert(decided.ok, 'it can be put forward');
    const [offer, ...others] = decided.value;
    assert(offer?.type === 'arrangement-agreed' && others.length === 0, 'nothing is noted of what is only put forward');
    return offer;
  };
  const acceptOf = (offer: ReturnType<typeof offered>, claimable: ClaimableInterest | undefined = CLAIMABLE) => {
    const { interest, interestWaived } = offer.data;
    const taken = {
      promisedBy: 'Ms Keller',
      interest: interest && parseMoneyData(interest),
      interestWaived: interestWaived && parseMoneyData(interestWaived),
    };
    return decideAccept(arrangementOf(offer), taken, givenOn(TODAY, { claimable }));
  };

  test('takes its interest along: noted first, and an item that it covers', () => {
    const decided = acceptOf(offered({ items: [A, B] }));
    assert(decided.ok, 'it is accepted');
    const [note, moved] = decided.value as readonly [CaseEventOf<'interest-noted'>, CaseEventOf<'arrangement-moved'>];
    expect(note).toMatchObject({ type: 'interest-noted', data: { amount: { minor: '1200' }, notedOn: TODAY } });
    expect(moved.data).toMatchObject({ to: 'accepted', items: [A, B, note.data.itemId] });
  });
  test('of the account as a whole covers the note as it is', () => {
    const decided = acceptOf(offered({}));
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['interest-noted', 'arrangement-moved']);
    expect(decided.ok && decided.value.at(-1)?.data).not.toHaveProperty('items');
  });
  test('without interest notes none', () => {
    const decided = acceptOf(offered({ interest: undefined, parts: partsOf('2026-12-01 1000.00') }));
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['arrangement-moved']);
  });
  test.each<[string, Partial<ArrangementProposal>]>([
    ['paid', {}],
    ['given up', { ...wanted({ interest: '0.00', interestWaived: '12.00' }), parts: partsOf('2026-12-01 1000.00') }],
  ])('with more interest %s than can be claimed by now is refused', (_, change) => {
    const less = claimableOf(INTEREST, noted(['A', '0.01']));
    expect(acceptOf(offered(change), less)).toMatchObject({
      ok: false,
      refusal: { code: 'more-interest-than-claimed', claimable: { minor: 1_199n } },
    });
  });
});
