import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../money/decimal.ts';
import { amountOf } from '../ledger/testing.ts';
import { decidePosting } from './decide-posting.ts';
import type { Found } from './found.ts';
import type { Allowances } from './match/account-case.ts';
import { proposeAllocations } from './propose-allocations.ts';
import type { Receipt } from './receipt.ts';
import { byAccount, byName, candidateOf, foundOf, receiptOf } from './testing.ts';

/** `i1:100.00 i2:50.00 left 0.00`, and how the best proposal fits. */
function best(receipt: Receipt, found: Found, allowances?: Allowances) {
  const [first] = proposeAllocations(receipt, found, allowances);
  if (first === undefined) return 'nothing';
  const parts = first.parts.map(({ itemId, amount, discount, fee }) =>
    [
      `${itemId}:${formatDecimal(amount)}`,
      discount === undefined ? '' : `-${formatDecimal(discount)}`,
      fee === undefined ? '' : `~${formatDecimal(fee)}`,
    ].join(''),
  );
  return `${[...parts].sort().join(' ')} left ${formatDecimal(first.left)} ${first.reference} ${first.amountFit}`;
}

const RE123 = { id: 'i1', number: 'RE-2026-00123', open: '100.00' } as const;
const RE124 = { id: 'i2', number: 'RE-2026-00124', open: '50.00', dueOn: '2026-02-10' } as const;
const RE125 = { id: 'i3', number: 'RE-2026-00125', open: '75.50', dueOn: '2026-02-20' } as const;

test('a slip into the number of somebody else waits where the payer owes just that, also under a second account', () => {
  // The bank account is known to pay for another account of the same debtor, at another creditor.
  const found = foundOf(
    [RE123, { id: 'i9', account: 'b', number: 'RE-2026-00132', open: '100.00' }],
    [byAccount('c'), byName('b')],
  );
  const decide = (one: Found) => decidePosting(proposeAllocations(receiptOf('100.00', 'RE-2026-00123'), one), 'exact');
  expect(decide(found).kind).toBe('review');
  expect(decide({ ...found, accounts: [byAccount('c')] }).kind).toBe('post');
});

describe('an item that the receipt names', () => {
  test.each([
    ['the whole number', 'Rechnung RE-2026-00123', 'exact'],
    ['its digits', 'invoice 2026-00123', 'near'],
    ['split over lines', 'RE-2026-\n00123', 'near'],
    ['misread letters', 'RE-2O26-OO123', 'near'],
  ])('%s', (_, text, reference) => {
    expect(best(receiptOf('100.00', text), foundOf([RE123]))).toBe(`i1:100.00 left 0.00 ${reference} exact`);
  });

  test.each([
    ['two neighbours changed about', 'RE-2026-00132'],
    ['one digit wrong', 'RE-2026-00723'],
    ['its last digits', 'Rechnung 123'],
  ])('nearly, by %s, where the payer is known', (_, text) => {
    const found = foundOf([RE123, RE124], [byAccount('a')]);
    expect(best(receiptOf('100.00', text), found)).toBe('i1:100.00 left 0.00 near exact');
  });

  test('a structured reference, however it is spaced', () => {
    const found = foundOf([{ id: 'i1', open: '100.00', reference: 'RF18539007547034' }]);
    const receipt = receiptOf('100.00', '', { references: ['RF18 5390 0754 7034'] });
    expect(best(receipt, found)).toBe('i1:100.00 left 0.00 exact exact');
  });

  test('a reference whose check digits are wrong is near, even where the invoice bears the same', () => {
    const found = foundOf([{ id: 'i1', open: '100.00', reference: 'RF19539007547034' }]);
    const receipt = receiptOf('100.00', '', { references: ['RF19539007547034'] });
    expect(best(receipt, found)).toBe('i1:100.00 left 0.00 near exact');
  });
});

describe('amounts', () => {
  const three = foundOf([RE123, RE124, RE125], [byAccount('a')]);

  test('several named', () => {
    expect(best(receiptOf('150.00', 'RE-2026-00123, RE-2026-00124'), three)).toBe(
      'i1:100.00 i2:50.00 left 0.00 exact sum',
    );
  });
  test('several, none named, but only these are the amount', () => {
    expect(best(receiptOf('175.50', 'thanks'), three)).toBe('i1:100.00 i3:75.50 left 0.00 none sum');
  });
  test('one named, and the only other that is the rest, beside the surplus', () => {
    const found = foundOf([RE123, { ...RE124, open: '50.37' }, { ...RE125, open: '75.51' }], [byAccount('a')]);
    const proposals = proposeAllocations(receiptOf('150.37', 'RE-2026-00123 and one more'), found);
    expect(
      proposals
        .slice(0, 2)
        .map(({ amountFit }) => amountFit)
        .sort(),
    ).toEqual(['over', 'sum']);
  });
  test('part of what is named', () => {
    expect(best(receiptOf('40.00', 'RE-2026-00123'), foundOf([RE123]))).toBe('i1:40.00 left 0.00 exact part');
  });
  test('more than what is named', () => {
    expect(best(receiptOf('130.00', 'RE-2026-00123'), foundOf([RE123]))).toBe('i1:100.00 left 30.00 exact over');
  });
  test('a discount within its days, and not after', () => {
    const offered = (until: string) => foundOf([{ ...RE123, discount: { until, amount: '2.00' } }]);
    const receipt = receiptOf('98.00', 'RE-2026-00123');
    expect(best(receipt, offered('2026-03-02'))).toBe('i1:98.00-2.00 left 0.00 exact discount');
    expect(best(receipt, offered('2026-03-01'))).toBe('i1:98.00 left 0.00 exact part');
  });
  test('a credit note netted', () => {
    const found = foundOf([RE123, { id: 'c1', number: 'GS-2026-7', open: '20.00', direction: 'credited' }]);
    expect(best(receiptOf('80.00', 'RE-2026-00123 abzgl. Gutschrift'), found)).toBe(
      'c1:20.00 i1:100.00 left 0.00 exact sum',
    );
  });
  test('short by a fee, only as far as the firm allows', () => {
    const receipt = receiptOf('95.00', 'RE-2026-00123');
    const upTo = (fee: string): Allowances => ({ feeMax: [amountOf(fee)] });
    expect(best(receipt, foundOf([RE123]), upTo('5.00'))).toBe('i1:95.00~5.00 left 0.00 exact fee');
    expect(best(receipt, foundOf([RE123]), upTo('4.99'))).toBe('i1:95.00 left 0.00 exact part');
    expect(best(receipt, foundOf([RE123]))).toBe('i1:95.00 left 0.00 exact part');
  });
  test('never in another currency', () => {
    expect(best(receiptOf('100.00', 'RE-2026-00123'), foundOf([{ ...RE123, currency: 'CHF' }]))).toBe('nothing');
  });
});

describe('what posts by itself', () => {
  const decide = (receipt: Receipt, found: Found) => decidePosting(proposeAllocations(receipt, found), 'exact').kind;

  test.each([
    ['the whole number and the amount', 'RE-2026-00123', '100.00', foundOf([RE123]), 'post'],
    ['two whole numbers and their sum', 'RE-2026-00123 + RE-2026-00124', '150.00', foundOf([RE123, RE124]), 'post'],
    [
      'a short number of an unknown payer',
      'Rechnung 4711',
      '100.00',
      foundOf([{ ...RE123, number: '4711' }]),
      'review',
    ],
    [
      'a short number, and the payer is the debtor',
      'Rechnung 4711',
      '100.00',
      foundOf([{ ...RE123, number: '4711' }], [byName('a')]),
      'post',
    ],
    ['the number and another amount', 'RE-2026-00123', '99.99', foundOf([RE123]), 'review'],
    ['the amount alone', 'thank you', '100.00', foundOf([RE123]), 'review'],
    ['two numbers, one of them not open', 'RE-2026-00123 RE-2026-00999', '100.00', foundOf([RE123]), 'review'],
    [
      'a number that two accounts have with the same amount',
      'RE-2026-00123',
      '100.00',
      foundOf([RE123, { ...RE123, id: 'x', account: 'b' }]),
      'review',
    ],
    [
      'the same, and the payer is one of them',
      'RE-2026-00123',
      '100.00',
      foundOf([RE123, { ...RE123, id: 'x', account: 'b' }], [byAccount('a'), byName('a')]),
      'post',
    ],
    [
      'a number of somebody else, and the payer owes the same amount',
      'RE-2026-00123',
      '100.00',
      foundOf([RE123, { id: 'x', account: 'b', number: 'RE-2026-00777', open: '100.00' }], [byAccount('b')]),
      'review',
    ],
  ])('%s', (_, text, amount, found, kind) => expect(decide(receiptOf(amount, text), found)).toBe(kind));

  test('nothing, where the firm says so', () => {
    const proposals = proposeAllocations(receiptOf('100.00', 'RE-2026-00123'), foundOf([RE123]));
    expect(decidePosting(proposals, 'none')).toEqual({ kind: 'review', why: 'by-hand' });
    expect(candidateOf(RE123).disputed).toBe(false);
  });
});
