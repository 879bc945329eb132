import { money } from '../../money/money.ts';
import type { IntakeRecord } from '../intake-record.ts';
import type { InvoiceProblem, ReadInvoice } from './invoice-document.ts';
import { isCredit } from './invoice-kind.ts';
import { owedByDocument } from './owed-by-document.ts';

/** What only a person can say before a document becomes an item of the ledger. */
export const INVOICE_QUESTIONS = [
  'number-missing',
  'buyer-missing',
  'due-missing',
  'amount-unclear',
  'open-question',
] as const;
export type InvoiceQuestion = (typeof INVOICE_QUESTIONS)[number];

/**
 * A document as a ledger of one line. `nothing`: it asks for no money. `asked`: it is not certain what is owed by it, and
 * nothing is guessed; `about` is the problem that says what.
 */
export type ItemOfInvoice =
  | { readonly kind: 'item'; readonly record: IntakeRecord; readonly isCredit: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asked'; readonly question: InvoiceQuestion; readonly about?: InvoiceProblem };

/** Open questions that do not concern the claim itself, because the item is asked about them in its own way. */
const ASKED_OTHERWISE: ReadonlySet<string> = new Set(['due-not-told', 'missing']);

/** The item that a document stands for, with the sign in the amounts as in a file: a credit is below zero. */
export function itemOfInvoice({ invoice, problems }: ReadInvoice): ItemOfInvoice {
  const { number, buyer, buyerVat, issueOn, dueOn, grandTotal, paymentReference } = invoice;
  const owed = owedByDocument(invoice);
  if (owed.direction === 'nothing') return { kind: 'nothing' };
  const about = problems.find(({ severity, code }) => severity === 'asked' && !ASKED_OTHERWISE.has(code));
  if (!('amount' in owed))
    return { kind: 'asked', question: 'amount-unclear', ...(about === undefined ? {} : { about }) };
  if (about !== undefined) return { kind: 'asked', question: 'open-question', about };
  if (number === undefined) return { kind: 'asked', question: 'number-missing' };
  if (buyer === undefined) return { kind: 'asked', question: 'buyer-missing' };

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
      ...(dueOn === undefined || isCredit(invoice.kind) ? {} : { dueOn }),
      amount: signed(face),
      open: signed(minor),
      disputed: false,
    },
  };
  return { kind: 'item', record, isCredit: isCredited };
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
