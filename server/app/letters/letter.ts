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
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly total: readonly string[];
  } | null;
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
  readonly dates: readonly { readonly uid: string; readonly dueOn: string; readonly title: string }[];
};
