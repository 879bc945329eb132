import { expect, test } from 'vitest';
import { isWeekday } from '../calendar/add-business-days.ts';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import type { ItemId, PromiseId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import { amountOf } from '../ledger/testing.ts';
import { decidePromise, type PromiseGiven, type PromiseProposal } from './decide-promise.ts';
import { PROMISE_DAYS_MAX } from './limits.ts';
import type { PromiseToPay } from './promise.ts';

const TODAY = on('2026-11-18');
const [A, B, DISPUTED] = ['A' as ItemId, 'B' as ItemId, 'D' as ItemId];
const given: PromiseGiven = {
  promiseId: 'PR2' as PromiseId,
  today: TODAY,
  graceBusinessDays: 2,
  isBusinessDay: isWeekday,
  undisputed: [
    { itemId: A, open: amountOf('100.00') },
    { itemId: B, open: amountOf('50.00') },
    { itemId: DISPUTED, open: amountOf('0.00') },
  ],
  promises: [],
};
const proposal: PromiseProposal = {
  amount: amountOf('100.00'),
  dueOn: on('2026-11-20'),
  items: [A],
  promisedBy: 'Ms Keller',
  kind: 'full',
};

test.each<[string, Partial<PromiseProposal>, string]>([
  ['in full, as owed', {}, 'accepted'],
  ['due today', { dueOn: TODAY }, 'accepted'],
  ['due yesterday', { dueOn: addDays(TODAY, -1) }, 'due-in-the-past'],
  ['at the last day allowed', { dueOn: addDays(TODAY, PROMISE_DAYS_MAX) }, 'accepted'],
  ['a day beyond', { dueOn: addDays(TODAY, PROMISE_DAYS_MAX + 1) }, 'due-too-far-ahead'],
  ['nothing', { amount: amountOf('0.00'), kind: 'part' }, 'amount-not-positive'],
  ['a cent short of full', { amount: amountOf('99.99') }, 'not-in-full'],
  ['a cent short, said to be a part', { amount: amountOf('99.99'), kind: 'part' }, 'accepted'],
  ['a cent too much', { amount: amountOf('100.01') }, 'more-than-owed'],
  ['for the whole account', { amount: amountOf('150.00'), items: [] }, 'accepted'],
  ['for a wholly disputed item', { items: [DISPUTED], kind: 'part' }, 'wholly-disputed'],
  ['for an item that is not there', { items: ['X' as ItemId] }, 'item-not-open'],
  ['in a currency nobody owes', { amount: amountOf('5.00', 'GBP'), kind: 'part' }, 'wholly-disputed'],
])('a promise %s', (_, change, expected) => {
  const decided = decidePromise({ ...proposal, ...change }, given);
  expect(decided.ok ? 'accepted' : decided.refusal.code).toBe(expected);
});

test.each([
  ['of what may be asked for', '60.00', 'accepted'],
  ['of a cent less', '59.99', 'not-in-full'],
  ['of something between that and what is open', '80.00', 'not-in-full'],
])('where less may be asked for than is open, a promise %s is one in full: %s', (_, amount, expected) => {
  const decided = decidePromise({ ...proposal, amount: amountOf(amount) }, { ...given, ask: [amountOf('60.00')] });
  expect(decided.ok ? 'accepted' : decided.refusal.code).toBe(expected);
});

test('the grace is counted in business days', () => {
  const decided = decidePromise(proposal, given);
  assert(decided.ok, 'the promise stands');
  // Due on a Friday: the two days of grace are Monday and Tuesday.
  expect(decided.value).toMatchObject([
    { type: 'promise-made', data: { graceUntil: '2026-11-24', amount: { minor: '10000' } } },
  ]);
});

test('it supersedes the running promise about the same item, and leaves the others and the judged ones alone', () => {
  const earlier = (promiseId: string, items: readonly ItemId[], status: PromiseToPay['status']): PromiseToPay => ({
    promiseId: promiseId as PromiseId,
    amount: amountOf('10.00'),
    madeOn: on('2026-11-01'),
    dueOn: on('2026-11-30'),
    graceUntil: on('2026-12-02'),
    items,
    status,
  });
  const promises = [
    earlier('same', [A], 'pending'),
    earlier('other', [B], 'pending'),
    earlier('kept', [A], 'kept'),
    earlier('all', [], 'in-grace'),
  ];
  const decided = decidePromise(proposal, { ...given, promises });
  assert(decided.ok, 'the promise stands');
  const ended = decided.value.flatMap((event) => (event.type === 'promise-ended' ? [event.data] : []));
  expect(ended.map(({ promiseId, to, byPromiseId }) => [promiseId, to, byPromiseId])).toEqual([
    ['same', 'superseded', 'PR2'],
    ['all', 'superseded', 'PR2'],
  ]);
});
