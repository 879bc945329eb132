import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { money } from '@duologue/core/money/money.ts';
import { expect, test } from 'vitest';
import type { ReceiptRecord } from '../ports/bank.ts';
import { isStale, NOTHING_TOUCHED, type Touched } from './touched.ts';

const amountOf = (minor: bigint, code = 'GBP') => {
  const currency = parseCurrency(code);
  if (currency === undefined) throw new Error(code);
  return money(currency, minor);
};
const on = parseCalendarDate('2026-11-20');
if (on === undefined) throw new Error('a day');

const record: ReceiptRecord = {
  receipt: { receiptId: 'r', amount: amountOf(5_000n), on, references: [], documents: [], text: '' },
  state: 'review',
  ownAccount: null,
  remittance: null,
  endToEndId: null,
  bankReference: null,
  isReturn: false,
  handOnly: false,
  certainty: 0,
  bestAccountId: null,
};
const judgement = { proposals: [], accountIds: new Set(['a', 'b']) };
const touched = (accountIds: readonly string[], amounts: readonly string[]): Touched => {
  return { accountIds: new Set(accountIds), amounts: new Set(amounts) };
};

test.each([
  ['nothing', NOTHING_TOUCHED, false],
  ['an account that was looked at', touched(['b'], []), true],
  ['another account', touched(['c'], []), false],
  ['another account, where just this amount is open now', touched(['c'], ['GBP 5000']), true],
  ['another account, where another amount is open now', touched(['c'], ['GBP 5001']), false],
  ['another account, where as much is open in another currency', touched(['c'], ['EUR 5000']), false],
  ['whatever a payment that was taken back may have opened', 'all', true],
] as const)('judged again when postings touched %s', (_, what, expected) => {
  expect(isStale(record, judgement, what)).toBe(expected);
});

test('what was not judged is judged', () => {
  expect(isStale(record, undefined, NOTHING_TOUCHED)).toBe(true);
});
