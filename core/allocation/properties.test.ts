import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { decidePosting } from './decide-posting.ts';
import type { Candidate, Expected, Found, FoundAccount } from './found.ts';
import { proposeAllocations } from './propose-allocations.ts';
import type { Proposal } from './proposal.ts';
import type { Receipt } from './receipt.ts';

const EUR = currencyOf('EUR');
const ALLOWANCES = { feeMax: [money(EUR, 500n)] };

/** Few accounts, numbers and amounts, so that things fit by chance and stand in each other's way. */
const anyItem = fc
  .record({
    id: fc.integer({ min: 0, max: 60 }),
    account: fc.constantFrom('a', 'b', 'c'),
    number: fc.constantFrom('RE-2026-00123', 'RE-2026-00124', '4711', '202600123', 'INV-10423', '12'),
    open: fc.oneof(fc.constantFrom(10_000, 5_000, 15_000, 9_900), fc.integer({ min: 1, max: 30_000 })),
    code: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    isCredit: fc.boolean().map((drawn) => drawn),
    hasDiscount: fc.boolean(),
  })
  .map(({ id, account, number, open, code, isCredit, hasDiscount }): Candidate => {
    const amount = money(currencyOf(code), BigInt(open));
    return {
      itemId: `i${id}`,
      accountId: account,
      number,
      reference: null,
      direction: isCredit && id % 4 === 0 ? 'credited' : 'charged',
      amount,
      open: amount,
      dueOn: on(`2026-0${(id % 5) + 1}-10`),
      disputed: false,
      ...(hasDiscount
        ? { discount: { until: on('2026-04-01'), amount: money(currencyOf(code), BigInt(Math.floor(open / 50))) } }
        : {}),
    };
  });
const anyItems = fc.uniqueArray(anyItem, { selector: ({ itemId }) => itemId, maxLength: 14 });
const anyAccounts: fc.Arbitrary<FoundAccount[]> = fc.array(
  fc.record({
    accountId: fc.constantFrom('a', 'b', 'c'),
    by: fc.constantFrom('payer-account' as const, 'name' as const),
    strength: fc.constantFrom(3, 750, 900, 1000),
  }),
  { maxLength: 3 },
);
const anyReceipt: fc.Arbitrary<Receipt> = fc
  .record({
    amount: fc.oneof(fc.constantFrom(10_000, 15_000, 9_900, 9_500), fc.integer({ min: 1, max: 60_000 })),
    text: fc.constantFrom(
      'RE-2026-00123',
      '4711 4712',
      'RE-2026-00123, RE-2026-00124',
      'INV 10423',
      'thanks',
      '',
      '202600132',
    ),
  })
  .map(({ amount, text }) => ({
    receiptId: 'r',
    amount: money(EUR, BigInt(amount)),
    on: on('2026-03-02'),
    references: [],
    documents: [],
    text,
  }));

const propose = (receipt: Receipt, found: Found) => proposeAllocations(receipt, found, ALLOWANCES);
const moved = ({ parts, left }: Proposal) =>
  parts.reduce(
    (sum, { amount, direction }) => sum + (direction === 'charged' ? amount.minor : -amount.minor),
    left.minor,
  );

test('parts and what is left are the amount; one account, one currency, never more than is open', () => {
  fc.assert(
    fc.property(anyReceipt, anyItems, anyAccounts, (receipt, items, accounts) => {
      const byId = new Map(items.map((item) => [item.itemId, item]));
      for (const proposal of propose(receipt, { items, accounts })) {
        expect(moved(proposal)).toBe(receipt.amount.minor);
        expect(proposal.left.minor).toBeGreaterThanOrEqual(0n);
        expect(new Set(proposal.parts.map(({ itemId }) => itemId)).size).toBe(proposal.parts.length);
        for (const { itemId, amount, discount, fee } of proposal.parts) {
          const item = byId.get(itemId);
          expect(item?.accountId).toBe(proposal.accountId);
          expect([item?.open.currency, amount.currency]).toEqual([EUR, EUR]);
          const taken = amount.minor + (discount?.minor ?? 0n) + (fee?.minor ?? 0n);
          expect(amount.minor).toBeGreaterThan(0n);
          expect(taken).toBeLessThanOrEqual(item?.open.minor ?? 0n);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('the order in which items and accounts were found does not matter', () => {
  fc.assert(
    fc.property(anyReceipt, anyItems, anyAccounts, fc.nat(), (receipt, items, accounts, turn) => {
      const rotated = (list: readonly unknown[]) => turn % Math.max(1, list.length);
      const turned = {
        items: [...items.slice(rotated(items)), ...items.slice(0, rotated(items))].reverse(),
        accounts: [...accounts].reverse(),
      };
      expect(propose(receipt, turned)).toEqual(propose(receipt, { items, accounts }));
    }),
    { numRuns: 500 },
  );
});

test('one more item of somebody else never makes a receipt post that waited for review', () => {
  const other = anyItem.map((item): Candidate => ({ ...item, itemId: 'other', accountId: 'z', number: 'ZZ-999-77' }));
  fc.assert(
    fc.property(anyReceipt, anyItems, anyAccounts, other, (receipt, items, accounts, item) => {
      const before = decidePosting(propose(receipt, { items, accounts }), 'likely');
      const after = decidePosting(propose(receipt, { items: [...items, item], accounts }), 'likely');
      if (before.kind === 'review') expect(after.kind).toBe('review');
    }),
    { numRuns: 500 },
  );
});

const anyExpected: fc.Arbitrary<Expected[]> = fc.array(
  fc.record({
    promiseId: fc.constantFrom('p1', 'p2', 'p3'),
    accountId: fc.constantFrom('a', 'b', 'c'),
    arrangementId: fc.constantFrom('g', 'h', null),
    dueOn: fc.constantFrom(on('2026-02-20'), on('2026-03-20'), on('2026-05-20')),
    amount: fc
      .tuple(fc.constantFrom(10_000, 15_000, 9_900, 9_500), fc.constantFrom('EUR', 'EUR', 'USD'))
      .map(([minor, code]) => money(currencyOf(code), BigInt(minor))),
    itemIds: fc.constantFrom([], ['i1', 'i2', 'i3'], ['i60']),
  }),
  { maxLength: 5 },
);
const posting = (receipt: Receipt, found: Found) => {
  const decision = decidePosting(propose(receipt, found), 'exact');
  return decision.kind === 'post' ? decision.proposal : undefined;
};

test('what is expected posts to its account, its currency and its items alone; another amount waits as before', () => {
  fc.assert(
    fc.property(anyReceipt, anyItems, anyAccounts, anyExpected, (receipt, items, accounts, expected) => {
      const without = posting(receipt, { items, accounts });
      const given = posting(receipt, { items, accounts, expected });
      const fits = ({ amount }: Expected) => amount.minor === receipt.amount.minor && amount.currency === EUR;
      if (!expected.some(fits)) expect(given).toEqual(without);
      if (given?.promiseId === undefined) return;
      const met = expected.filter((one) => one.promiseId === given.promiseId && fits(one));
      expect(met.some(({ accountId }) => accountId === given.accountId)).toBe(true);
      expect(given.left.minor).toBe(0n);
      for (const { itemId, amount } of given.parts) {
        const item = items.find((one) => one.itemId === itemId);
        expect([item?.accountId, item?.open.currency]).toEqual([given.accountId, EUR]);
        expect(amount.minor).toBeLessThanOrEqual(item?.open.minor ?? 0n);
        expect(met.some(({ itemIds }) => itemIds.length === 0 || itemIds.includes(itemId))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
