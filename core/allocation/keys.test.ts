import { describe, expect, test } from 'vitest';
import { amountOf } from '../ledger/testing.ts';
import { on } from '../calendar/testing.ts';
import { itemKeysOf, searchKeysOf } from './keys.ts';
import type { Receipt } from './receipt.ts';

const receipt = (text: string, more: Partial<Receipt> = {}): Receipt => ({
  receiptId: 'r',
  amount: amountOf('100.00'),
  on: on('2026-03-02'),
  references: [],
  documents: [],
  text,
  ...more,
});

describe('keys of an item', () => {
  test.each([
    ['RE-2026/00123', 'RE202600123', '202600123'],
    ['00042', '42', null],
    ['000123', '123', '123'],
    ['inv 17', 'INV17', null],
    ['Ä-2026-7', '20267', '20267'],
    ['---', null, null],
  ])('%s', (number, numberKey, digitsKey) => {
    expect(itemKeysOf({ number, reference: null })).toEqual({ numberKey, digitsKey, referenceKey: null });
  });

  test('a reference keeps its zeros', () => {
    const { referenceKey } = itemKeysOf({ number: null, reference: '00 00000 00000 12345 67890 12340' });
    expect(referenceKey).toBe('000000000000123456789012340');
  });
});

describe('numbers that are looked up', () => {
  test.each([
    ['in one', 'Rechnung RE-2026-00123 vom 01.02.2026', 'RE202600123'],
    ['digits alone', 'Rechnung RE-2026-00123', '202600123'],
    ['split by the line of a bank', 'Rechnung RE-2026-\n00123 danke', 'RE202600123'],
    ['split by blanks', 'fattura 2026 00 123', '202600123'],
    ['behind a word', 'FACTUURNR.20260123', '20260123'],
    ['joined to words', 'Rechnung202600123vom', '202600123'],
    ['two in one', 'RE202600123RE202600124', 'RE202600123'],
    ['two in one, the second', 'RE202600123RE202600124', 'RE202600124'],
    ['two numbers without anything between', '202600123202600124', '202600124'],
    ['letters that look like digits', 'RE-2O26-OO123', 'RE202600123'],
    ['digits S and B', 'invoice 2026S1B', '2026518'],
    ['a letter behind', 'facture F2026-118A', 'F2026118A'],
  ])('%s', (_, text, key) => expect(searchKeysOf(receipt(text)).numbers).toContain(key));

  test('the named number comes first, dates last', () => {
    expect(searchKeysOf(receipt('vom 01.02.2026 Kd 7788112 Rg-Nr. 20260123')).numbers.slice(0, 2)).toContain(
      '20260123',
    );
  });

  test('what a reference holds is looked up as a number', () => {
    expect(searchKeysOf(receipt('', { references: ['RF18 5390 0754 7034'] })).numbers).toContain('539007547034');
  });
});
