import { money } from '../../money/money.ts';
import type { IntakeRecord } from '../intake-record.ts';
import { fillIn, type InvoiceAnswers, owedAsSaid } from './invoice-answers.ts';
import type { InvoiceDocument, InvoiceProblem, ReadInvoice } from './invoice-document.ts';
import { isCredit } from './invoice-kind.ts';
import { owedByDocument } from './owed-by-document.ts';

/** What only a person can say before a document becomes an item of the ledger. */
export const INVOICE_QUESTIONS = [
  'number-missing',
  'buyer-missing',
  'due-missing',
  'amount-missing',
  'amount-unclear',
  'open-question',
] as const;
export type InvoiceQuestion = (typeof INVOICE_QUESTIONS)[number];

/**
 * A document as a ledger of one line. `nothing`: it asks for no money. `asked`: it is not certain what is owed by it, and
 * nothing is guessed; `about` are the problems that say what.
 */
export type ItemOfInvoice =
  | { readonly kind: 'item'; readonly record: IntakeRecord; readonly isCredit: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asked'; readonly question: InvoiceQuestion; readonly about: readonly InvoiceProblem[] };

/**
 * The item that a document stands for, with the sign in the amounts as in a file: a credit is below zero. What a person
 * said counts where the document leaves it open.
 */
export function itemOfInvoice({ invoice: read, problems }: ReadInvoice, answers: InvoiceAnswers = {}): ItemOfInvoice {
  const invoice = fillIn(read, answers);
  const { number, buyer, buyerVat, issueOn, dueOn, grandTotal, paymentReference } = invoice;
  const { owed, about } = meaningOf(invoice, aboutTheClaim({ invoice: read, problems }), answers);
  if (owed.direction === 'nothing') return { kind: 'nothing' };
  const ask = (question: InvoiceQuestion): ItemOfInvoice => ({ kind: 'asked', question, about });
  if (invoice.due === undefined) return ask('amount-missing');
  if (!('amount' in owed)) return ask('amount-unclear');
  if (about.length > 0) return ask('open-question');
  if (number === undefined) return ask('number-missing');
  if (buyer === undefined) return ask('buyer-missing');

  const isCredited = owed.direction === 'credited';
  const { currency, minor } = owed.amount;
  // What was paid in advance is part of the face value and not of what is open.
  const isFace = grandTotal !== undefined && grandTotal.currency === currency && grandTotal.minor > minor;
  const face = isFace ? grandTotal.minor : minor;
  const signed = (positive: bigint) => money(currency, isCredited ? -positive : positive);
  const record: IntakeRecord = {
    line: 1,
    debtor: { name: buyer, phones: [], ...(buyerVat === undefined ? {} : { taxNumber: buyerVat }) },
    item: {
      kind: isCredited ? 'credit-note' : 'invoice',
      number,
      ...(paymentReference === undefined ? {} : { reference: paymentReference }),
      ...(issueOn === undefined ? {} : { issuedOn: issueOn }),
      ...(dueOn === undefined || (isCredited && isCredit(invoice.kind)) ? {} : { dueOn }),
      amount: signed(face),
      open: signed(minor),
      disputed: false,
    },
  };
  return { kind: 'item', record, isCredit: isCredited };
}

/** What is open about the claim as a whole: without the day and the amount that are asked for by themselves. */
function aboutTheClaim({ invoice, problems }: ReadInvoice): readonly InvoiceProblem[] {
  const { dueOn, due, currency } = invoice;
  return problems.filter(({ severity, code, values: { field } }) => {
    if (severity !== 'asked' || code === 'due-not-told' || code === 'missing') return false;
    if (code === 'not-a-currency') return currency !== undefined;
    return !(field === 'dueOn' && dueOn === undefined) && !(field === 'due' && due === undefined);
  });
}

/** Which way the money goes, and what is open about it. What a person said settles both, and nothing that was not asked. */
function meaningOf(invoice: InvoiceDocument, about: readonly InvoiceProblem[], { meaning }: InvoiceAnswers) {
  const owed = owedByDocument(invoice);
  const isAsked = owed.direction === 'unclear' || (owed.direction !== 'nothing' && about.length > 0);
  return isAsked && meaning !== undefined ? { owed: owedAsSaid(invoice.due, meaning), about: [] } : { owed, about };
}

/** Whether the item can be added as it is: a claim that nobody knows the day of cannot be overdue, and is asked about. */
export function missingForNew({
  record,
  isCredit: isCredited,
}: Extract<ItemOfInvoice, { kind: 'item' }>): InvoiceQuestion | undefined {
  return !isCredited && record.item.dueOn === undefined ? 'due-missing' : undefined;
}

/** The sums of EN 16931 that the document breaks: with rule, what is stated and what its parts come to. */
export type BrokenSum = {
  readonly rule: string;
  readonly values: Readonly<Record<string, string>>;
};

export function brokenSums(problems: readonly InvoiceProblem[]): readonly BrokenSum[] {
  return problems.flatMap(({ code, rule, values }) =>
    (code === 'sum-differs' || code === 'tax-differs') && rule !== undefined ? [{ rule, values }] : [],
  );
}
