import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Currency } from '../../money/currency.ts';
import type { Money } from '../../money/money.ts';
import type { InvoiceKind } from './invoice-kind.ts';
import type { Place } from './invoice-draft.ts';

/** How the file is written; told by its root element, never by its name. */
export const INVOICE_SYNTAXES = ['UBL', 'CII', 'ZUGFeRD-1.0', 'FatturaPA'] as const;
export type InvoiceSyntax = (typeof INVOICE_SYNTAXES)[number];

/** Where the due date comes from: a field of the file, its days or its text, or nowhere. */
export type DueFrom = 'field' | 'days' | 'terms';

export type InvoiceLine = {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** As written: quantities and prices may have more decimals than money. */
  readonly quantity: string | undefined;
  readonly unit: string | undefined;
  readonly price: string | undefined;
  readonly net: Money | undefined;
  readonly taxRate: string | undefined;
};

export type InvoiceTax = {
  readonly category: string | undefined;
  readonly rate: string | undefined;
  readonly basis: Money | undefined;
  readonly amount: Money | undefined;
};

export type InvoicePayment = { readonly dueOn: CalendarDate | undefined; readonly amount: Money | undefined };

/**
 * An invoice or a credit note as its file says it. Amounts keep the sign that is written: those of a credit note are
 * positive, and its kind says which way the money goes; `owedByDocument` tells. What is not there, or cannot be read,
 * is `undefined`, and a problem says which of the two.
 */
export type InvoiceDocument = {
  readonly syntax: InvoiceSyntax;
  readonly profile: string | undefined;
  readonly kind: InvoiceKind;
  readonly typeCode: string | undefined;
  readonly number: string | undefined;
  readonly issueOn: CalendarDate | undefined;
  readonly dueOn: CalendarDate | undefined;
  readonly dueFrom: DueFrom | undefined;
  /** More than one when the document is to be paid in parts. */
  readonly payments: readonly InvoicePayment[];
  readonly terms: string | undefined;
  readonly currency: Currency | undefined;
  readonly seller: string | undefined;
  readonly buyer: string | undefined;
  readonly sellerVat: string | undefined;
  readonly buyerVat: string | undefined;
  readonly buyerReference: string | undefined;
  readonly orderReference: string | undefined;
  readonly paymentReference: string | undefined;
  readonly ibans: readonly string[];
  readonly preceding: readonly string[];
  readonly lines: readonly InvoiceLine[];
  readonly taxes: readonly InvoiceTax[];
  readonly lineTotal: Money | undefined;
  readonly allowances: Money | undefined;
  readonly charges: Money | undefined;
  readonly taxExclusive: Money | undefined;
  /** In the currency of the invoice. */
  readonly taxTotal: Money | undefined;
  /** The same tax in the currency of the seller's books, where that is another. */
  readonly taxTotalAccounting: Money | undefined;
  readonly grandTotal: Money | undefined;
  readonly prepaid: Money | undefined;
  readonly rounding: Money | undefined;
  readonly due: Money | undefined;
};

/** Facts that a document names, as its problems call them. */
export const INVOICE_FIELDS = [
  'number',
  'issueOn',
  'dueOn',
  'currency',
  'seller',
  'buyer',
  'lineTotal',
  'allowances',
  'charges',
  'taxExclusive',
  'taxTotal',
  'grandTotal',
  'prepaid',
  'rounding',
  'due',
  'line',
  'tax',
  'payment',
] as const;
export type InvoiceField = (typeof INVOICE_FIELDS)[number];

export const INVOICE_PROBLEM_CODES = [
  'missing',
  'not-a-date',
  'not-an-amount',
  'not-a-currency',
  'amount-rounded',
  'amount-in-other-currency',
  'worked-out',
  'kind-unknown',
  'no-claim',
  'corrects-another',
  'sign-unclear',
  'sum-differs',
  'tax-differs',
  'due-not-told',
  'due-in-parts',
  'due-dates-differ',
  'due-before-issue',
  'terms-differ',
  'says-paid',
  'iban-not-valid',
  'two-invoices',
  'encoding-mended',
  'signature-not-checked',
] as const;
export type InvoiceProblemCode = (typeof INVOICE_PROBLEM_CODES)[number];

/**
 * What is wrong or open with one document that was read. `asked`: a person must answer before money is asked for by it.
 * `warning`: a fact that does not fit another; both are kept. `rule` names the rule of EN 16931 where there is one.
 */
export type InvoiceProblem = {
  readonly code: InvoiceProblemCode;
  readonly severity: 'asked' | 'warning';
  readonly at?: Place;
  readonly rule?: string;
  readonly values: Readonly<Record<string, string>>;
};

export type ReadInvoice = { readonly invoice: InvoiceDocument; readonly problems: readonly InvoiceProblem[] };
