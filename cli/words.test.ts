import { expect, test } from 'vitest';
import { amountText, momentText, tableText } from './words.ts';

test.each([
  ['EUR', '123450', 'EUR 1234.50'],
  ['EUR', '-5', 'EUR -0.05'],
  ['JPY', '1200', 'JPY 1200'],
  ['USD', '99999999999999999999', 'USD 999999999999999999.99'],
  ['XX', '5', 'XX 5'],
])('%s %s is written %s', (currency, minor, expected) => {
  expect(amountText({ currency, minor })).toBe(expected);
});

test('a moment stands on the clock of the zone', () => {
  expect(momentText('2026-11-21T23:30:00.000Z', 'Europe/Rome')).toBe('2026-11-22 00:30');
});

test('numbers stand right, words left, and no line ends in spaces', () => {
  const table = tableText(
    ['debtor', 'open', 'why'],
    [
      ['Hale', 'EUR 5.00', 'late'],
      ['Rosi Srl', 'EUR 1200.00', ''],
    ],
  );
  expect(table.split('\n')).toEqual([
    'debtor           open  why',
    '--------  -----------  ----',
    'Hale         EUR 5.00  late',
    'Rosi Srl  EUR 1200.00',
  ]);
});
