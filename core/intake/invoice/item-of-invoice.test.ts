import { describe, expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import { money } from '../../money/money.ts';
import { currencyOf } from '../../money/testing.ts';
import type { InvoiceAnswers } from './invoice-answers.ts';
import type { InvoiceDocument, InvoiceProblem } from './invoice-document.ts';
import { brokenSums, itemOfInvoice, missingForNew } from './item-of-invoice.ts';

const EUR = currencyOf('EUR');
const eur = (minor: bigint) => money(EUR, minor);

/** An invoice of 120.00 from us to Beta. */
const plain = {
  kind: 'invoice',
  number: 'R-1',
  issueOn: on('2026-02-13'),
  dueOn: on('2026-03-15'),
  buyer: 'Beta Handel KG',
  preceding: [],
  grandTotal: eur(12_000n),
  due: eur(12_000n),
} as unknown as InvoiceDocument;

const asked = (code: InvoiceProblem['code']): InvoiceProblem => ({ code, severity: 'asked', values: {} });
const read = (changes: Partial<InvoiceDocument>, problems: readonly InvoiceProblem[] = []) =>
  itemOfInvoice({ invoice: { ...plain, ...changes }, problems });

test.each<[string, Partial<InvoiceDocument>, string, bigint, bigint]>([
  ['an invoice', {}, 'invoice', 12_000n, 12_000n],
  ['paid in part in advance: the face value stays whole', { due: eur(2_000n) }, 'invoice', 12_000n, 2_000n],
  ['rounded up', { due: eur(12_005n) }, 'invoice', 12_005n, 12_005n],
  ['a credit note is written without a sign', { kind: 'credit-note' }, 'credit-note', -12_000n, -12_000n],
  ['an invoice below zero credits the buyer', { due: eur(-500n) }, 'credit-note', -12_000n, -500n],
])('%s', (_, changes, kind, amount, open) => {
  expect(read(changes)).toMatchObject({
    kind: 'item',
    record: { item: { kind, amount: { minor: amount }, open: { minor: open } } },
  });
});

test.each<[string, Partial<InvoiceDocument>, readonly InvoiceProblem[], object]>([
  ['paid in advance as a whole', { due: eur(0n) }, [], { kind: 'nothing' }],
  ['pro forma', { kind: 'not-a-claim' }, [], { kind: 'nothing' }],
  ['no amount', { due: undefined }, [], { kind: 'asked', question: 'amount-missing' }],
  ['a text that says paid', {}, [asked('says-paid')], { kind: 'asked', question: 'open-question' }],
  [
    'two invoices in one PDF',
    {},
    [asked('two-invoices')],
    { question: 'open-question', about: [{ code: 'two-invoices' }] },
  ],
  ['no number', { number: undefined }, [asked('missing')], { question: 'number-missing' }],
  ['no buyer', { buyer: undefined }, [], { question: 'buyer-missing' }],
  [
    'a due date that is asked for is not in the way of an item that has one',
    {},
    [asked('due-not-told')],
    { kind: 'item' },
  ],
])('%s', (_, changes, problems, expected) => {
  expect(read(changes, problems)).toMatchObject(expected);
});

describe('what a person says', () => {
  const said = (changes: Partial<InvoiceDocument>, problems: readonly InvoiceProblem[], answers: InvoiceAnswers) =>
    itemOfInvoice({ invoice: { ...plain, ...changes }, problems }, answers);
  const notADate: InvoiceProblem = { code: 'not-a-date', severity: 'asked', values: { field: 'dueOn' } };
  const notAnAmount: InvoiceProblem = { code: 'not-an-amount', severity: 'asked', values: { field: 'due' } };

  test.each<[string, Partial<InvoiceDocument>, readonly InvoiceProblem[], InvoiceAnswers, object]>([
    ['it is owed after all', {}, [asked('says-paid')], { meaning: 'charged' }, { kind: 'item', isCredit: false }],
    ['it is paid', {}, [asked('says-paid')], { meaning: 'nothing' }, { kind: 'nothing' }],
    [
      'a credit written with a minus',
      { kind: 'credit-note', due: eur(-500n) },
      [asked('sign-unclear')],
      { meaning: 'credited' },
      { isCredit: true, record: { item: { kind: 'credit-note', open: { minor: -500n } } } },
    ],
    [
      'a credit taken back',
      { kind: 'credit-note', due: eur(-500n) },
      [asked('sign-unclear')],
      { meaning: 'charged' },
      { isCredit: false, record: { item: { kind: 'invoice', open: { minor: 500n }, dueOn: '2026-03-15' } } },
    ],
    [
      'what is left to pay, where the file has no amount that can be read',
      { due: undefined },
      [notAnAmount],
      { due: eur(4_200n) },
      { kind: 'item', record: { item: { amount: { minor: 12_000n }, open: { minor: 4_200n } } } },
    ],
    [
      'a kind that is not known needs the amount and the meaning',
      { kind: 'unknown', due: undefined },
      [asked('kind-unknown')],
      { due: eur(4_200n) },
      { kind: 'asked', question: 'amount-unclear', about: [{ code: 'kind-unknown' }] },
    ],
    [
      'the day, where the field is no date',
      { dueOn: undefined },
      [notADate],
      { dueOn: on('2026-04-01') },
      { kind: 'item', record: { item: { dueOn: '2026-04-01' } } },
    ],
    [
      'a field that is no date is asked about although the terms tell a day',
      {},
      [notADate],
      {},
      { kind: 'asked', question: 'open-question' },
    ],
    [
      'number and buyer',
      { number: undefined, buyer: undefined },
      [],
      { number: 'R-9', buyer: 'Zeta' },
      { kind: 'item' },
    ],
  ])('%s', (_, changes, problems, answers, expected) => {
    expect(said(changes, problems, answers)).toMatchObject(expected);
  });

  test('what the document says surely is not changed by an answer', () => {
    const answers = { number: 'X', buyer: 'X', dueOn: on('2030-01-01'), due: eur(1n), meaning: 'credited' } as const;
    expect(said({}, [], answers)).toEqual(read({}));
    expect(said({ due: eur(0n) }, [asked('says-paid')], { meaning: 'charged' })).toEqual({ kind: 'nothing' });
  });
});

test('a new claim needs a due date; a credit note needs none', () => {
  const without = (kind: InvoiceDocument['kind']) => {
    const item = read({ kind, dueOn: undefined });
    return item.kind === 'item' ? missingForNew(item) : item.kind;
  };
  expect([without('invoice'), without('credit-note')]).toEqual(['due-missing', undefined]);
});

test('of all problems the broken sums are kept with both figures', () => {
  const values = { field: 'due', stated: '1.00', computed: '2.00', currency: 'EUR' };
  const broken: InvoiceProblem = { code: 'sum-differs', severity: 'warning', rule: 'BR-CO-16', values };
  expect(brokenSums([asked('due-not-told'), broken])).toEqual([{ rule: 'BR-CO-16', values }]);
});
