import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, fillOldest, type HandLine, partsOf, sumsOf, toggleLine } from './by-hand.ts';

const gbp = (minor: number | bigint) => ({ currency: 'GBP', minor: String(minor) });
const line = (itemId: string, open: number, more: Partial<HandLine> = {}): HandLine => ({
  itemId,
  direction: 'charged',
  number: `INV-${itemId}`,
  dueOn: '2026-10-01',
  open: gbp(open),
  isChosen: false,
  amount: undefined,
  rest: 'open',
  ...more,
});
const paying = (itemId: string, open: number, amount: number, more: Partial<HandLine> = {}) =>
  line(itemId, open, { isChosen: true, amount: gbp(amount), ...more });

const CREDIT = { direction: 'credited' } as const;

test.each<[string, readonly HandLine[], string | undefined]>([
  ['all of it to one item', [paying('a', 10_000, 10_000)], undefined],
  ['a part, and the rest to their credit', [paying('a', 4_000, 4_000)], undefined],
  ['nothing ticked', [line('a', 10_000)], 'nothing-chosen'],
  ['no amount', [line('a', 10_000, { isChosen: true })], 'not-an-amount'],
  ['an amount of nothing', [paying('a', 10_000, 0)], 'not-an-amount'],
  ['more than is open', [paying('a', 9_999, 10_000)], 'more-than-open'],
  ['less than nothing', [paying('a', 10_000, -1)], 'more-than-open'],
  ['more than arrived', [paying('a', 9_000, 9_000), paying('b', 9_000, 1_001)], 'more-than-arrived'],
  ['a credit note makes room', [paying('a', 12_000, 12_000), paying('c', 2_000, 2_000, CREDIT)], undefined],
  ['more credit than there is', [paying('a', 12_000, 12_000), paying('c', 2_000, 2_001, CREDIT)], 'more-than-open'],
  ['more credit than items', [paying('a', 1_000, 1_000), paying('c', 2_000, 1_001, CREDIT)], 'more-credit-than-items'],
  [
    'a credit that is not used makes no room',
    [paying('a', 12_000, 12_000), line('c', 2_000, CREDIT)],
    'more-than-arrived',
  ],
])('100.00 arrived: %s', (_, lines, fault) => expect(faultOf(gbp(10_000), lines)).toBe(fault));

test('a line that is ticked takes what is open, or what is left', () => {
  const ticked = ['a', 'b', 'c'].reduce<readonly HandLine[]>(
    (lines, itemId) => toggleLine(gbp(10_000), lines, itemId),
    [line('a', 6_000), line('b', 6_000), line('c', 6_000)],
  );
  expect(ticked.map(({ amount }) => amount?.minor)).toEqual(['6000', '4000', undefined]);
  expect(toggleLine(gbp(10_000), ticked, 'a')[0]).toMatchObject({ isChosen: false, amount: undefined });
});

test('a credit that is ticked is used whole and makes room for the next item', () => {
  const ticked = ['c', 'a'].reduce<readonly HandLine[]>(
    (lines, itemId) => toggleLine(gbp(10_000), lines, itemId),
    [line('a', 13_000), line('c', 2_000, CREDIT)],
  );
  expect(ticked.map(({ amount }) => amount?.minor)).toEqual(['12000', '2000']);
  expect(sumsOf(gbp(10_000), ticked)).toEqual({ taken: gbp(10_000), left: gbp(0) });
});

describe('the oldest first', () => {
  test('by due date, those without one last', () => {
    const lines = [
      line('new', 5_000, { dueOn: '2026-11-01' }),
      line('undated', 5_000, { dueOn: null }),
      line('old', 5_000, { dueOn: '2026-01-01' }),
    ];
    expect(fillOldest(gbp(8_000), lines).map(({ amount }) => amount?.minor)).toEqual(['3000', undefined, '5000']);
  });

  test('never gives out more than arrived, never more than is open, and leaves nothing that an item could take', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), fc.array(fc.integer({ min: 1, max: 10 ** 9 })), (arrived, opens) => {
        const filled = fillOldest(
          gbp(arrived),
          opens.map((open, at) => line(String(at), open)),
        );
        const left = BigInt(sumsOf(gbp(arrived), filled).left.minor);
        const isAllPaid = filled.every(({ amount, open }) => amount?.minor === open.minor);
        expect(left >= 0n).toBe(true);
        expect(left === 0n || isAllPaid).toBe(true);
        if (opens.length > 0) expect(faultOf(gbp(arrived), filled)).toBeUndefined();
      }),
    );
  });
});

test('what is sent: the rest stays open unless it is given up', () => {
  const lines = [
    paying('a', 10_000, 9_800, { rest: 'discount' }),
    paying('b', 5_000, 4_985, { rest: 'fee' }),
    paying('c', 5_000, 1_000),
    paying('d', 5_000, 5_000, { rest: 'fee' }),
    line('e', 700),
    paying('c2', 2_000, 1_500, { ...CREDIT, rest: 'fee' }),
  ];
  expect(partsOf(lines)).toEqual([
    { itemId: 'a', direction: 'charged', amount: gbp(9_800), discount: gbp(200), fee: null },
    { itemId: 'b', direction: 'charged', amount: gbp(4_985), discount: null, fee: gbp(15) },
    { itemId: 'c', direction: 'charged', amount: gbp(1_000), discount: null, fee: null },
    { itemId: 'd', direction: 'charged', amount: gbp(5_000), discount: null, fee: null },
    { itemId: 'c2', direction: 'credited', amount: gbp(1_500), discount: null, fee: null },
  ]);
});
