import { money } from '@duologue/core/money/money.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disputedParts } from './ledger-items.ts';
import type { ItemRecord } from '../ports/ledger.ts';
import { spread } from './post-payment.ts';

const GBP = currencyOf('GBP');
const item = (itemId: string, minor: bigint, more: Partial<ItemRecord> = {}): ItemRecord => ({
  itemId,
  kind: 'invoice',
  number: itemId,
  reference: null,
  issuedOn: null,
  dueOn: null,
  amount: money(GBP, minor),
  open: money(GBP, minor),
  state: 'open',
  disputed: false,
  bucketFromDays: null,
  bucketToDays: null,
  ...more,
});

test('a payment is spread without losing or making a penny, and no item gets more than is open', () => {
  const opens = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { maxLength: 20 });
  fc.assert(
    fc.property(opens, fc.bigInt({ min: 1n, max: 10n ** 13n }), (minors, amount) => {
      const items = minors.map((minor, index) => item(`i${index}`, minor));
      const { applied, left } = spread(money(GBP, amount), items);
      expect(applied.reduce((sum, part) => sum + part.amount.minor, left.minor)).toBe(amount);
      expect(applied.every(({ item: { open }, amount: part }) => part.minor > 0n && part.minor <= open.minor)).toBe(
        true,
      );
      // Oldest first: only the last item that got something may be left with a part.
      expect(applied.slice(0, -1).every(({ item: { open }, amount: part }) => part.minor === open.minor)).toBe(true);
    }),
  );
});

test('money of another currency is not taken', () => {
  const { applied, left } = spread(money(currencyOf('EUR'), 500n), [item('a', 300n)]);
  expect(applied).toEqual([]);
  expect(left.minor).toBe(500n);
});

test('the disputed amount fills its items in order; a mark of the ledger without a dispute covers the whole item', () => {
  const dispute = {
    disputeId: 'd',
    reason: 'price',
    status: 'raised' as const,
    amount: money(GBP, 350n),
    itemIds: ['a', 'b'],
    note: null,
    raisedBy: '',
    raisedAt: 0 as never,
    closedAt: null,
  };
  const items = [item('a', 300n), item('b', 200n), item('c', 70n, { disputed: true })];
  const parts = disputedParts(items, [dispute]).map(({ itemId, amount }) => `${itemId} ${amount.minor}`);
  expect(parts).toEqual(['a 300', 'b 50', 'c 70']);
  expect(disputedParts(items, [{ ...dispute, closedAt: 1 as never }]).map(({ itemId }) => itemId)).toEqual(['c']);
});
