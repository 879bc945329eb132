import { describe, expect, test } from 'vitest';
import type { DebtorId, ItemId } from './ids.ts';
import { type ChosenItems, decideSplit } from './merge-debtors.ts';

const items = (...ids: string[]) => ids as ItemId[];
const from = (given: Partial<ChosenItems> = {}): ChosenItems => ({
  debtorId: 'D1' as DebtorId,
  itemsTotal: 3,
  itemIds: items('a', 'b'),
  spokenFor: [],
  ...given,
});
const split = (chosen: ChosenItems, itemIds: ItemId[], to = 'D2') =>
  decideSplit(chosen, to as DebtorId, { splitId: 'S1', itemIds, reason: 'two firms' });

describe('some items belong to another debtor', () => {
  test('the event names each of them once, and both debtors', () => {
    expect(split(from(), items('a', 'b', 'a'))).toEqual({
      ok: true,
      value: {
        type: 'debtors-split',
        data: {
          fromDebtorId: 'D1',
          toDebtorId: 'D2',
          splitId: 'S1',
          movedAccountIds: [],
          movedItemIds: ['a', 'b'],
          reason: 'two firms',
        },
      },
    });
  });

  test.each([
    ['to itself', split(from(), items('a'), 'D1'), { code: 'same-debtor' }],
    ['nothing', split(from(), []), { code: 'no-items-to-move' }],
    ['somebody else’s item', split(from(), items('a', 'z')), { code: 'item-not-of-debtor', itemIds: ['z'] }],
    ['all there is', split(from({ itemsTotal: 2 }), items('a', 'b')), { code: 'all-items-chosen' }],
    [
      'what was promised or disputed',
      split(from({ spokenFor: items('b') }), items('a', 'b')),
      { code: 'items-spoken-for', itemIds: ['b'] },
    ],
  ])('refused: %s', (_, decided, refusal) => {
    expect(decided).toEqual({ ok: false, refusal });
  });
});
