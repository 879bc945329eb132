import type { InvoiceSyntax } from './invoice-document.ts';

/** Where something stands in a file. Lines and columns count from 1; the path names elements, as in `/Invoice/ID`. */
export type Place = { readonly line: number; readonly column: number; readonly path: string };

/** A text of the file, trimmed, not yet read. `currency` and `format` are what its attributes say. */
export type Written = {
  readonly text: string;
  readonly at: Place;
  readonly currency?: string;
  readonly format?: string;
};

export type Maybe<Value> = Value | undefined;

/** An amount for which a date of its own is written, as in an invoice to be paid in parts. */
export type DraftPayment = { readonly dueOn: Maybe<Written>; readonly amount: Maybe<Written> };

export type DraftTax = {
  readonly basis: Maybe<Written>;
  readonly amount: Maybe<Written>;
  readonly rate: Maybe<Written>;
  readonly category: Maybe<Written>;
};

export type DraftLine = {
  readonly id: Maybe<Written>;
  readonly name: Maybe<Written>;
  readonly quantity: Maybe<Written>;
  readonly unit: Maybe<string>;
  readonly price: Maybe<Written>;
  readonly net: Maybe<Written>;
  readonly taxRate: Maybe<Written>;
  /** Said by the file itself to be a heading or a subtotal: shown, never added. */
  readonly isInformation: boolean;
};

/** What a syntax reader finds, by the names that all syntaxes share. Nothing is judged here. */
export type InvoiceDraft = {
  readonly syntax: InvoiceSyntax;
  readonly profile: Maybe<string>;
  readonly at: Place;
  readonly isCreditNoteRoot: boolean;
  readonly typeCode: Maybe<Written>;
  readonly number: Maybe<Written>;
  readonly issueOn: Maybe<Written>;
  /** Due dates of the document itself, then of its payment means, in the order in which they stand. */
  readonly dueDates: readonly Written[];
  readonly payments: readonly DraftPayment[];
  /** Days from the date of the invoice, where the syntax has a field for them. */
  readonly termDays: Maybe<Written>;
  readonly terms: readonly Written[];
  readonly currency: Maybe<Written>;
  readonly taxCurrency: Maybe<Written>;
  readonly seller: Maybe<Written>;
  readonly buyer: Maybe<Written>;
  readonly sellerVat: Maybe<Written>;
  readonly buyerVat: Maybe<Written>;
  readonly buyerReference: Maybe<Written>;
  readonly orderReference: Maybe<Written>;
  readonly paymentReference: Maybe<Written>;
  readonly ibans: readonly Written[];
  readonly preceding: readonly Written[];
  readonly lines: readonly DraftLine[];
  readonly allowances: readonly Written[];
  readonly charges: readonly Written[];
  readonly taxes: readonly DraftTax[];
  readonly lineTotal: Maybe<Written>;
  readonly allowanceTotal: Maybe<Written>;
  readonly chargeTotal: Maybe<Written>;
  readonly taxExclusive: Maybe<Written>;
  readonly taxTotals: readonly Written[];
  readonly grandTotal: Maybe<Written>;
  readonly prepaid: Maybe<Written>;
  readonly rounding: Maybe<Written>;
  readonly due: Maybe<Written>;
  /** Parts of the total that the buyer pays to the tax office instead: Italian withholding and split payment. */
  readonly withheld: readonly Written[];
  /** Added to what is due for others, in the German extension: their claims are collected with the invoice. */
  readonly forOthers: readonly Written[];
  /** Italian stamp duty, which some programs count into the total and some do not. */
  readonly stampDuty: Maybe<Written>;
};
