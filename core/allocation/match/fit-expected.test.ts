import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../../money/decimal.ts';
import { amountOf } from '../../ledger/testing.ts';
import { decidePosting } from '../decide-posting.ts';
import type { FoundAccount } from '../found.ts';
import { proposeAllocations } from '../propose-allocations.ts';
import {
  byAccount,
  byName,
  type CandidateText,
  type ExpectedText,
  expectedOf,
  foundOf,
  receiptOf,
} from '../testing.ts';

const OLD = { id: 'i1', number: 'RE-2026-00123', open: '500.00', dueOn: '2026-01-10' } as const;
const NEW = { id: 'i2', number: 'RE-2026-00124', open: '400.00', dueOn: '2026-01-20' } as const;
/** The receipt is of 2 March. */
const MARCH = { amount: '300.00', dueOn: '2026-03-01' } as const;
const APRIL = { amount: '300.00', dueOn: '2026-04-01' } as const;

type Given = {
  readonly amount?: string;
  readonly text?: string;
  readonly items?: readonly CandidateText[];
  readonly accounts?: readonly FoundAccount[];
  readonly expected?: readonly ExpectedText[];
};

/** What posts under the rule `exact`: `i1:300.00`, or why it waits. */
function posts({ amount = '300.00', text = 'thank you', items, accounts, expected }: Given): string {
  const found = foundOf(
    items ?? [OLD, NEW],
    accounts ?? [byAccount('a')],
    (expected ?? [MARCH, APRIL]).map(expectedOf),
  );
  const decision = decidePosting(
    proposeAllocations(receiptOf(amount, text), found, { feeMax: [amountOf('5.00')] }),
    'exact',
  );
  if (decision.kind === 'review') return decision.why;
  return decision.proposal.parts.map((part) => `${part.itemId}:${formatDecimal(part.amount)}`).join(' ');
}

describe('the next instalment of a debtor who surely is the payer', () => {
  test.each<[string, Given, string]>([
    ['posts to the oldest item, from an account that paid for this debtor before', {}, 'i1:300.00'],
    ['under the name of the debtor', { accounts: [byName('a')] }, 'i1:300.00'],
    ['naming an item: to that one', { accounts: [], text: 'plan RE-2026-00124' }, 'i2:300.00'],
    ['over two items', { amount: '700.00', expected: [{ ...MARCH, amount: '700.00' }] }, 'i1:500.00 i2:200.00'],
    ['to what the plan is about alone', { expected: [{ ...MARCH, items: ['i2'] }] }, 'i2:300.00'],
    ['to what nobody disputes', { items: [{ ...OLD, disputed: true }, NEW] }, 'i2:300.00'],
    ['a promise that stands alone', { expected: [{ ...MARCH, of: null }] }, 'i1:300.00'],
    ['one that is overdue', { expected: [{ ...MARCH, dueOn: '2025-12-01' }, APRIL] }, 'i1:300.00'],
    ['all but a fee that the firm would give up', { items: [{ ...OLD, open: '303.00' }] }, 'i1:300.00'],
    ['exactly what is open of an item that is not named', { items: [{ ...OLD, open: '300.00' }, NEW] }, 'i1:300.00'],
  ])('%s', (_, given, told) => expect(posts(given)).toBe(told));
});

describe('waits for somebody', () => {
  test.each<[string, Given]>([
    ['a cent less', { amount: '299.99' }],
    ['a cent more', { amount: '300.01' }],
    [
      'more than the item that is named',
      { amount: '600.00', text: 'RE-2026-00123', expected: [{ ...MARCH, amount: '600.00' }] },
    ],
    ['two instalments at once', { amount: '600.00' }],
    ['nothing is expected', { expected: [] }],
    ['a name like it', { accounts: [byName('a', 800)] }],
    ['two debtors of this name', { accounts: [byName('a'), byName('b')] }],
    ['an account that paid for two', { accounts: [byAccount('a'), byAccount('b')] }],
    ['somebody else is known by this account', { accounts: [byAccount('b')], text: 'RE-2026-00123' }],
    ['in another currency', { expected: [{ ...MARCH, currency: 'USD' }] }],
    ['of another account', { expected: [{ ...MARCH, account: 'b' }] }],
    ['more than is open', { items: [{ ...OLD, open: '299.99' }] }],
    ['another item is just as large', { items: [OLD, { ...NEW, open: '300.00' }] }],
    ['an item is named that the plan is not about', { expected: [{ ...MARCH, items: ['i1'] }], text: 'RE-2026-00124' }],
    ['a number that is not open here', { text: 'RE-2026-00999' }],
    ['one that comes after another', { amount: '200.00', expected: [MARCH, { ...APRIL, amount: '200.00' }] }],
    ['longer ahead than a month', { expected: [{ ...MARCH, dueOn: '2026-04-03' }] }],
  ])('%s', (_, given) => expect(posts(given)).toBe('not-exact'));
});

test('it says which instalment it is', () => {
  const found = foundOf([OLD], [byAccount('a')], [expectedOf(MARCH)]);
  const [best] = proposeAllocations(receiptOf('300.00', 'thank you'), found);
  expect(best?.promiseId).toBe('p 2026-03-01');
  expect(best?.because.find(({ code }) => code === 'instalment-expected')?.values).toMatchObject({
    dueOn: '2026-03-01',
    amount: { currency: 'EUR', minor: 30_000n },
  });
});
