import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { formatDecimal } from '../money/decimal.ts';
import { type ExactAmount, exactAmount } from '../statements/exact-amount.ts';
import type { StatementEntry } from '../statements/statement-entry.ts';
import { receiptsOfEntry } from './receipts-of-entry.ts';

function exact(text: string, currency: string | undefined = 'EUR'): ExactAmount {
  const [, sign, units = '0', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const amount = exactAmount(currency, { isNegative: sign === '-', units, fraction });
  if (amount === undefined) throw new Error(`${text} is no amount`);
  return amount;
}

const entry = (amount: string, more: Partial<StatementEntry> = {}): StatementEntry => ({
  line: 1,
  bookedOn: on('2026-03-02'),
  amount: exact(amount),
  status: 'booked',
  isReversal: false,
  details: [],
  ...more,
});

const read = (of: StatementEntry) => {
  const { receipts, returned, none, isBatchWhole } = receiptsOfEntry(of, { entryId: 'e-1', on: on('2026-03-09') });
  return {
    receipts: receipts.map(({ receiptId, amount }) => `${receiptId} ${formatDecimal(amount)}`),
    returned: returned.map(({ returnId, amount }) => `${returnId} ${formatDecimal(amount)}`),
    none,
    isBatchWhole,
  };
};

describe('which lines are receipts', () => {
  test.each([
    ['money that came in', entry('100.00'), undefined],
    ['money that went out', entry('-100.00'), 'debit'],
    ['announced only', entry('100.00', { status: 'pending' }), 'pending'],
    ['no money moves', entry('100.00', { status: 'information' }), 'information'],
    ['a debit of ours that was taken back', entry('100.00', { isReversal: true }), 'debit-taken-back'],
    ['nothing', entry('0.00'), 'nothing-moved'],
    ['parts of a cent', entry('0.005'), 'too-many-decimals'],
    ['no currency', entry('100.00', { amount: { unscaled: 1n, scale: 2 } }), 'currency-unknown'],
  ])('%s', (_, of, none) => {
    expect(read(of).none).toBe(none);
    expect(read(of).receipts).toEqual(none === undefined ? ['e-1 100.00'] : []);
  });

  test('a receipt without any date stands on the day of its statement', () => {
    const { bookedOn: _, ...undated } = entry('5.00');
    expect(receiptsOfEntry(undated, { entryId: 'e', on: on('2026-03-09') }).receipts[0]?.on).toBe('2026-03-09');
  });
});

describe('batches', () => {
  test('transactions with amounts are receipts of their own', () => {
    const details = [{ amount: exact('60.00') }, { amount: exact('40.00'), remittance: 'RE-2' }];
    expect(read(entry('100.00', { details }))).toMatchObject({ receipts: ['e-1.1 60.00', 'e-1.2 40.00'] });
  });
  test('transactions that do not add up are one receipt with all their texts', () => {
    const details = [
      { amount: exact('60.00'), remittance: 'RE-1' },
      { amount: exact('30.00'), remittance: 'RE-2' },
    ];
    const { receipts, isBatchWhole } = receiptsOfEntry(entry('100.00', { details }), {
      entryId: 'e',
      on: on('2026-03-09'),
    });
    expect(isBatchWhole).toBe(true);
    expect(receipts.map(({ text }) => text)).toEqual(['RE-1\nRE-2'].map((text) => expect.stringContaining(text)));
  });
  test('a transaction that went back inside a batch of receipts takes a payment back', () => {
    const details = [{ amount: exact('120.00') }, { amount: exact('-20.00'), endToEndId: 'X1' }];
    expect(read(entry('100.00', { details }))).toMatchObject({ receipts: ['e-1.1 120.00'], returned: ['e-1.2 20.00'] });
  });
});

describe('returned payments', () => {
  test.each([
    ['a credit that is reversed', entry('-50.00', { isReversal: true, endToEndId: 'X1' })],
    ['a collection that came back', entry('-50.00', { returnReason: 'AC04', endToEndId: 'X1' })],
  ])('%s', (_, of) => {
    const { returned } = receiptsOfEntry(of, { entryId: 'e-1', on: on('2026-03-09') });
    expect(returned).toMatchObject([{ returnId: 'e-1', endToEndId: 'X1', on: '2026-03-02' }]);
    expect(read(of).returned).toEqual(['e-1 50.00']);
  });
});

test('the payer, the texts and what was instructed are taken over; "NOTPROVIDED" is nothing', () => {
  const of = entry('95.00', {
    remittance: 'RE-7',
    endToEndId: 'NOTPROVIDED',
    customerReference: 'PO 9',
    counterparty: { name: 'Rowe Ltd', account: 'de89 3704 0044 0532 0130 00', ultimateName: 'Sauer GmbH' },
    instructed: exact('100.00'),
    charges: exact('-5.00'),
  });
  const [receipt] = receiptsOfEntry(of, { entryId: 'e', on: on('2026-03-09') }).receipts;
  expect(receipt).toMatchObject({ text: 'RE-7\nPO 9', payerName: 'Rowe Ltd', ultimateName: 'Sauer GmbH' });
  expect(receipt?.payerAccount).toBe('DE89370400440532013000');
  expect([receipt?.instructed, receipt?.charges].map((one) => one?.minor)).toEqual([10000n, 500n]);
});
