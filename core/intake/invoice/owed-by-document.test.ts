import { expect, test } from 'vitest';
import { money } from '../../money/money.ts';
import { currencyOf } from '../../money/testing.ts';
import { kindOf } from './invoice-kind.ts';
import { owedByDocument } from './owed-by-document.ts';

const EUR = currencyOf('EUR');

test.each<
  [
    string,
    Parameters<typeof owedByDocument>[0]['kind'],
    bigint | undefined,
    readonly string[],
    string,
    bigint | undefined,
  ]
>([
  ['an invoice', 'invoice', 12_000n, [], 'charged', 12_000n],
  ['an invoice below zero', 'invoice', -12_000n, [], 'credited', 12_000n],
  ['an invoice of nothing', 'invoice', 0n, [], 'nothing', undefined],
  ['an invoice without an amount', 'invoice', undefined, [], 'unclear', undefined],
  ['a credit note', 'credit-note', 12_000n, ['R-1'], 'credited', 12_000n],
  ['a credit note below zero', 'credit-note', -12_000n, ['R-1'], 'unclear', undefined],
  ['a debit note', 'debit-note', 500n, [], 'charged', 500n],
  ['a corrected invoice for another', 'corrected-invoice', 12_000n, ['R-1'], 'unclear', undefined],
  ['a corrected invoice for none', 'corrected-invoice', 12_000n, [], 'charged', 12_000n],
  ['a correction below zero', 'corrected-invoice', -879n, ['R-1'], 'credited', 879n],
  ['a pro forma', 'not-a-claim', 12_000n, [], 'nothing', undefined],
  ['a kind nobody knows', 'unknown', 12_000n, [], 'unclear', undefined],
])('%s', (_, kind, due, preceding, direction, amount) => {
  const owed = owedByDocument({ kind, preceding, due: due === undefined ? undefined : money(EUR, due) });
  expect(owed).toEqual(amount === undefined ? { direction } : { direction, amount: money(EUR, amount) });
});

test.each([
  ['380', false, 'invoice'],
  ['381', false, 'credit-note'],
  ['384', false, 'corrected-invoice'],
  ['261', true, 'self-billed-credit-note'],
  ['380', true, 'credit-note'],
  [undefined, true, 'credit-note'],
  [undefined, false, 'invoice'],
  ['325', false, 'not-a-claim'],
  ['TD04', false, 'credit-note'],
  ['TD17', false, 'not-a-claim'],
  ['999', false, 'unknown'],
])('code %s, root of a credit note %s: %s', (code, isCreditNote, expected) => {
  expect(kindOf(code, isCreditNote)).toBe(expected);
});

test.each([
  ['SATIS', true, 'invoice'],
  ['TEVKIFAT', true, 'invoice'],
  ['01', true, 'invoice'],
  ['03', true, 'invoice'],
  // The buyer sends goods back, and writes the document.
  ['IADE', true, 'unknown'],
  // In Peru a purchase that the buyer writes down, in Colombia an invoice.
  ['04', true, 'unknown'],
  // Codes of tax offices mean nothing outside UBL.
  ['01', false, 'unknown'],
])('national code %s, UBL %s: %s', (code, isUbl, expected) => {
  expect(kindOf(code, false, isUbl)).toBe(expected);
});
