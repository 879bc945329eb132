import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { impliedPayments } from './implied-payments.ts';
import { paymentHabits } from './payment-habits.ts';
import { amountOf, itemOf } from './testing.ts';

const settled = (amount: string, dueOn: string, settledOn: string, code?: string) => ({
  amount: amountOf(amount, code),
  dueOn: on(dueOn),
  settledOn: on(settledOn),
});

describe('habits', () => {
  test('no paid document is no habit, neither good nor bad', () => {
    expect(paymentHabits([])).toEqual({ known: false });
  });

  test('early counts as in time; the large late invoice weighs more than the small one', () => {
    const habits = paymentHabits([
      settled('100.00', '2026-03-01', '2026-02-20'),
      settled('100.00', '2026-04-01', '2026-04-01'),
      settled('700.00', '2026-05-01', '2026-05-11'),
      settled('100.00', '2026-06-01', '2026-06-03'),
    ]);
    expect(habits).toMatchObject({ count: 4, averageDaysLate: 3, shareLate: 0.5, lastPaymentOn: '2026-06-03' });
    expect(habits.known && habits.weightedDaysLate).toEqual([
      { currency: 'EUR', paid: amountOf('1000.00'), days: 7.2 },
    ]);
  });

  test('currencies are weighed apart', () => {
    const habits = paymentHabits([
      settled('1.00', '2026-03-01', '2026-03-11'),
      settled('900.00', '2026-03-01', '2026-03-01', 'GBP'),
    ]);
    expect(habits.known && habits.weightedDaysLate.map(({ currency, days }) => [currency, days])).toEqual([
      ['EUR', 10],
      ['GBP', 0],
    ]);
  });
});

describe('payments implied by a newer export', () => {
  const given = { previousAsOn: on('2026-11-01'), ledgerAsOn: on('2026-11-15') };
  const before = { open: amountOf('100.00') };

  test.each([
    ['unchanged', { open: '100.00' }, undefined],
    ['more than before', { open: '120.00' }, undefined],
    ['part paid', { open: '40.00' }, ['60.00', '2026-11-02', '2026-11-15']],
    [
      'settled, and the export says when',
      { open: '0.00', settledOn: '2026-11-09' },
      ['100.00', undefined, '2026-11-09'],
    ],
    ['gone without a word', { open: '0.00', state: 'gone' as const }, undefined],
    ['a credit note used up', { open: '0.00', kind: 'credit-note' as const }, undefined],
  ])('%s', (_, after, expected) => {
    const [entry] = impliedPayments([{ before, after: itemOf({ id: 'A', amount: '100.00', ...after }) }], given);
    if (expected === undefined) return expect(entry).toBeUndefined();
    expect([entry?.amount, entry?.earliestOn, entry?.on]).toEqual([
      amountOf(expected[0] ?? ''),
      expected[1],
      expected[2],
    ]);
  });

  test('the same export twice names the same entry, a later one another', () => {
    const changes = [{ before, after: itemOf({ id: 'A', open: '40.00', amount: '100.00' }) }];
    const [first] = impliedPayments(changes, given);
    const [again] = impliedPayments(changes, given);
    const [later] = impliedPayments(changes, { ...given, ledgerAsOn: on('2026-11-16') });
    expect(again?.id).toBe(first?.id);
    expect(later?.id).not.toBe(first?.id);
  });
});
