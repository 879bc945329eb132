import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { formatDecimal } from '../money/decimal.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { ageing } from './ageing.ts';
import { directionOf, ITEM_KINDS, type LedgerItem } from './item.ts';
import { amountOf, itemOf } from './testing.ts';

const TODAY = on('2026-11-21');

test.each([
  [0, 'not due', 'on its due date it is in time'],
  [1, '1', 'the first day late'],
  [30, '1', 'the last day of the first bucket'],
  [31, '31', 'the first day of the second'],
  [60, '31', ''],
  [61, '61', ''],
  [90, '61', ''],
  [91, '91', ''],
  [120, '91', ''],
  [121, '121', 'the last bucket has no end'],
  [4000, '121', ''],
])('%i days after the due date the bucket is %s %s', (days, expected) => {
  const [row] = ageing([{ ...itemOf({ id: 'A', open: '10.00' }), dueOn: addDays(TODAY, -days) }], TODAY);
  const bucket = row?.buckets.find(({ amount }) => amount.minor > 0n);
  expect(bucket === undefined ? 'not due' : String(bucket.fromDays)).toBe(expected);
  expect(row?.total).toEqual(amountOf('10.00'));
});

test('credits lower the total, an item without due date is in no bucket, and what is settled or gone is left out', () => {
  const rows = ageing(
    [
      itemOf({ id: 'A', open: '100.00', dueOn: '2026-11-01' }),
      itemOf({ id: 'B', open: '30.00', kind: 'credit-note' }),
      itemOf({ id: 'C', open: '5.00' }),
      itemOf({ id: 'D', open: '0.00', amount: '7.00', state: 'settled', dueOn: '2026-10-01' }),
      itemOf({ id: 'E', open: '9.00', state: 'gone', dueOn: '2026-10-01' }),
      itemOf({ id: 'F', open: '1.00', currency: 'GBP', dueOn: '2026-12-01' }),
    ],
    TODAY,
  );
  const texts = rows.map(({ currency, total, overdue, undated, credits, notDue, oldestDueOn }) => [
    currency,
    ...[total, overdue, undated, credits, notDue].map(formatDecimal),
    oldestDueOn,
  ]);
  expect(texts).toEqual([
    ['EUR', '75.00', '100.00', '5.00', '30.00', '0.00', '2026-11-01'],
    ['GBP', '1.00', '0.00', '0.00', '0.00', '1.00', undefined],
  ]);
});

test('per currency, the total is the sum of the items, and of the parts of the ageing', () => {
  const anyItem = fc.record({
    code: fc.constantFrom('EUR', 'USD', 'JPY'),
    minor: fc.bigInt(0n, 10n ** 12n),
    kind: fc.constantFrom(...ITEM_KINDS),
    state: fc.constantFrom('open' as const, 'settled' as const, 'gone' as const),
    late: fc.option(fc.integer({ min: -400, max: 4000 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 30 }), (drawn) => {
      const items = drawn.map(({ code, minor, kind, state, late }, index): LedgerItem => {
        const amount = money(currencyOf(code), minor);
        const dueOn = late === undefined ? undefined : addDays(TODAY, -late);
        return { itemId: `I${index}`, number: `${index}`, kind, amount, open: amount, state, dueOn };
      });
      for (const row of ageing(items, TODAY)) {
        const expected = items
          .filter((item) => item.state === 'open' && item.open.currency === row.currency)
          .reduce((sum, { kind, open }) => (directionOf(kind) === 'charged' ? sum + open.minor : sum - open.minor), 0n);
        const buckets = row.buckets.reduce((sum, { amount }) => sum + amount.minor, 0n);
        expect(row.total.minor).toBe(expected);
        expect(row.notDue.minor + row.undated.minor + buckets - row.credits.minor).toBe(expected);
      }
    }),
  );
});
