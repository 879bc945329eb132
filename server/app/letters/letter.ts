import type { LetterLanguage, PaymentSettings } from '@duologue/contract/confirmations.ts';
import type { z } from 'zod';

export type Language = z.infer<typeof LetterLanguage>;
export type LetterPurpose = 'confirmation' | 'reminder' | 'receipt' | 'invoices';

/** What the Swiss payment part shows. Amounts as text with two decimals: it is printed, and put into the code. */
export type SwissBill = {
  readonly account: string;
  readonly creditor: Pick<PaymentSettings, 'accountName' | 'street' | 'houseNumber' | 'postcode' | 'city' | 'country'>;
  readonly currency: 'CHF' | 'EUR';
  readonly amount: string;
  readonly reference: string | null;
  readonly message: string;
};

export type PayCode =
  | { readonly kind: 'epc'; readonly payload: string }
  | { readonly kind: 'swiss'; readonly bill: SwissBill };

/** A table of a letter. `amounts`: how many of its last columns are set to the right; one when left out. */
export type LetterTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
  readonly amounts?: number;
  /** Shares of the width on paper, one for each column; they sum to 1. */
  readonly shares?: readonly number[];
};

/** An invoice that a letter sends once more, and whether a file of it goes with the letter. */
export type LetterItem = { readonly itemId: string; readonly number: string; readonly hasFile: boolean };

/**
 * A letter in the words in which it is read, in the order in which it is read. Plain JSON: it is kept as it was sent, and
 * its text, its page and its PDF are made of it and of nothing else.
 */
export type Letter = {
  readonly language: Language;
  readonly purpose: LetterPurpose;
  readonly subject: string;
  readonly sender: string;
  readonly recipient: readonly string[];
  readonly writtenOn: string;
  /** The day in the reader's own form. */
  readonly dateLine: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly table: LetterTable | null;
  /** Further tables, after the first: what was delivered under invoices whose file is for programs. */
  readonly details?: readonly LetterTable[];
  readonly pay: {
    readonly title: string;
    readonly lines: readonly (readonly [label: string, value: string])[];
    readonly hint: string | null;
    readonly link: { readonly label: string; readonly address: string } | null;
    readonly code: (PayCode & { readonly caption: string; readonly alt: string }) | null;
  } | null;
  readonly closing: readonly string[];
  /** How to end e-mails about this: in an e-mail only. */
  readonly optOut: string;
  /** Days to be remembered, for a calendar. */
  /** Of `invoices`: those that it names. */
  readonly items?: readonly LetterItem[];
  readonly dates: readonly { readonly uid: string; readonly dueOn: string; readonly title: string }[];
};
