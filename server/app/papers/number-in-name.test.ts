import { expect, test } from 'vitest';
import { numberKey } from '../invoices/take-invoices.ts';
import { numberKeysIn } from './number-in-name.ts';

test.each<[fileName: string, number: string]>([
  ['INV-1042.pdf', 'INV-1042'],
  ['inv 1042.PDF', 'INV-1042'],
  ['1042.pdf', '1042'],
  ['0001042.pdf', '1042'],
  ['Rechnung 1042 Bäckerei Okafor.pdf', '1042'],
  ['2026-11-20 RE-2026_0042 Okafor.pdf', 'RE-2026/0042'],
  ['Fattura_17A_2026.pdf', '17/A'],
  ['2026-11-04.pdf', '2026-11-04'],
  ['(1042).pdf', '1042'],
  ['folder/of\\somebody/1042.pdf', '1042'],
])('“%s” carries %s', (fileName, number) => expect(numberKeysIn(fileName)).toContain(numberKey(number)));

test.each<[fileName: string, number: string, because: string]>([
  ['1.pdf', '1', 'it is too short'],
  ['scan 12.pdf', '12', 'it is too short'],
  ['scan 0012.pdf', '12', 'zeros before it do not make it longer'],
  ['Rechnungen 2026.pdf', '2026', 'it is a year'],
  ['Scan 2026-03-01.pdf', '0301', 'it is a part of a day'],
  ['Scan 01.03.2026 Okafor.pdf', '0103', 'it is a part of a day'],
  ['RE1042.pdf', '1042', 'letters stand before it'],
  ['11042.pdf', '1042', 'a digit stands before it'],
  ['10421.pdf', '1042', 'a digit stands behind it'],
  ['Okafor.pdf', 'Okafor', 'no digit is in it'],
  ['invoice.1042', '1042', 'it is the ending'],
])('“%s” does not carry %s: %s', (fileName, number) => expect(numberKeysIn(fileName)).not.toContain(numberKey(number)));
