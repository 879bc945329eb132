import { describe, expect, test } from 'vitest';
import { isWeekday } from '../calendar/add-business-days.ts';
import { on } from '../calendar/testing.ts';
import { amountOf } from '../ledger/testing.ts';
import { type AnnouncedGiven, announcedMoney, type PastCall, type PromisedMoney } from './announced-money.ts';

const EUR_100 = { currency: 'EUR', minor: '10000' };
const call = (day: string, outcome: string, captured: PastCall['outcomes'][number]['captured'] = {}): PastCall => ({
  on: on(day),
  outcomes: [{ outcome, captured }],
});
const promise = (more: Partial<PromisedMoney> = {}): PromisedMoney => ({
  amount: amountOf('100.00'),
  received: amountOf('0.00'),
  dueOn: on('2026-11-20'),
  graceUntil: on('2026-11-24'),
  status: 'pending',
  itemIds: ['A'],
  ...more,
});
const said = (more: Partial<AnnouncedGiven>) =>
  announcedMoney({ calls: [], promises: [], arrivalDays: 3, isBusinessDay: isWeekday, ...more });

// 18 November 2026 is a Wednesday.
describe('announced money', () => {
  test.each<[string, PastCall, string]>([
    [
      'claimed as sent: from the day of the payment',
      call('2026-11-18', 'payment-sent-claimed', { paidOn: '2026-11-16' }),
      '2026-11-19',
    ],
    [
      'in a payment run: from the day of the run',
      call('2026-11-18', 'in-payment-run', { runOn: '2026-11-20' }),
      '2026-11-25',
    ],
    ['paid during the call: from the call', call('2026-11-18', 'paid-on-call'), '2026-11-23'],
    [
      'a day that cannot be read: from the call',
      call('2026-11-18', 'in-payment-run', { runOn: 'Friday' }),
      '2026-11-23',
    ],
  ])('%s', (_, made, expectedOn) => {
    expect(said({ calls: [made] })).toEqual([{ amount: undefined, itemIds: [], expectedOn }]);
  });

  test.each([
    [0, '2026-11-16'],
    [1, '2026-11-17'],
    [4, '2026-11-20'],
    [5, '2026-11-23'],
  ])('the firm waits %i business days: until %s', (arrivalDays, expectedOn) => {
    const calls = [call('2026-11-18', 'payment-sent-claimed', { paidOn: '2026-11-16' })];
    expect(said({ calls, arrivalDays })).toMatchObject([{ expectedOn }]);
  });

  test('amount and invoices are those of the words', () => {
    const calls = [call('2026-11-18', 'payment-sent-claimed', { paidOn: '2026-11-16', amount: EUR_100, items: ['A'] })];
    expect(said({ calls })).toEqual([{ amount: amountOf('100.00'), itemIds: ['A'], expectedOn: '2026-11-19' }]);
  });

  test('what is told again in a later call is the same payment', () => {
    const calls = [
      call('2026-11-16', 'in-payment-run', { runOn: '2026-11-27', amount: EUR_100 }),
      call('2026-11-18', 'payment-sent-claimed', { paidOn: '2026-11-17' }),
      call('2026-11-19', 'refuses'),
    ];
    expect(said({ calls })).toMatchObject([{ amount: undefined, expectedOn: '2026-11-20' }]);
  });

  test.each<[string, Partial<PromisedMoney>, string | undefined, string | undefined]>([
    ['runs', {}, '100.00', '2026-11-25'],
    ['has a grace longer than a payment takes', { graceUntil: on('2026-11-30') }, '100.00', '2026-11-30'],
    ['is in its grace', { status: 'in-grace' }, '100.00', '2026-11-25'],
    ['was kept in part so far', { received: amountOf('40.00') }, '60.00', '2026-11-25'],
    ['has all its money', { received: amountOf('100.00') }, undefined, undefined],
    ['was broken', { status: 'broken' }, undefined, undefined],
    ['was taken back', { status: 'cancelled' }, undefined, undefined],
    ['is only proposed', { status: 'proposed' }, undefined, undefined],
  ])('a promise that %s', (_, more, amount, expectedOn) => {
    const expected = amount === undefined ? [] : [{ amount: amountOf(amount), itemIds: ['A'], expectedOn }];
    expect(said({ promises: [promise(more)] })).toEqual(expected);
  });
});
