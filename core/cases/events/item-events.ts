import type { ItemKind } from '../../ledger/item.ts';
import type { MoneyData } from '../../money/money-data.ts';

/**
 * Events about what is owed. Everything in `data` is plain JSON: money as `MoneyData`, dates as `YYYY-MM-DD`,
 * instants as ISO 8601 in UTC, ids as text.
 */

/** `amount` is the document's face value, `open` what was still open as of the ledger's date. Both are positive. */
export type ItemAdded = {
  readonly type: 'item-added';
  readonly data: {
    readonly itemId: string;
    readonly kind: ItemKind;
    readonly number: string;
    readonly amount: MoneyData;
    readonly open: MoneyData;
    readonly issuedOn?: string;
    readonly dueOn?: string;
    readonly importId?: string;
    readonly ledgerAsOn?: string;
    /** Of an e-invoice: the facts that the document left open and the actor of the event said. */
    readonly said?: readonly string[];
  };
};

/** A newer export shows the item otherwise. `changes` holds only what differs, before and after, as text. */
export type ItemChanged = {
  readonly type: 'item-changed';
  readonly data: {
    readonly itemId: string;
    readonly importId?: string;
    readonly ledgerAsOn?: string;
    readonly openBefore: MoneyData;
    readonly open: MoneyData;
    readonly changes?: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  };
};

export type ItemSettled = {
  readonly type: 'item-settled';
  readonly data: {
    readonly itemId: string;
    readonly settledOn?: string;
    readonly importId?: string;
    readonly ledgerAsOn?: string;
  };
};

/** The latest export no longer lists the item. Gone is not paid: it is asked. */
export type ItemGoneAsked = {
  readonly type: 'item-gone-asked';
  readonly data: { readonly itemId: string; readonly importId: string; readonly ledgerAsOn?: string };
};

export const GONE_ANSWERS = ['paid', 'credited', 'withdrawn', 'still-open'] as const;
export type ItemGoneAnswered = {
  readonly type: 'item-gone-answered';
  readonly data: { readonly itemId: string; readonly answer: (typeof GONE_ANSWERS)[number]; readonly on?: string };
};

/** Money that came in. `items` says towards which, when it is known; without it the payment is on account. */
export type PaymentRecorded = {
  readonly type: 'payment-recorded';
  readonly data: {
    readonly paymentId: string;
    readonly amount: MoneyData;
    readonly paidOn: string;
    readonly items?: readonly { readonly itemId: string; readonly amount: MoneyData }[];
    readonly reference?: string;
    readonly source: 'import' | 'by-hand' | 'on-call' | 'bank';
    readonly importId?: string;
    /** For money that the bank reported: what came in, under which rule it was posted, and why to these items. */
    readonly receiptId?: string;
    readonly rule?: string;
    readonly because?: readonly string[];
  };
};

/** A cheque that bounced, a debit returned, an entry made in error: the payment stays on record, reversed. */
export type PaymentReversed = {
  readonly type: 'payment-reversed';
  readonly data: { readonly paymentId: string; readonly reversedOn: string; readonly reason: string };
};

export type ItemEvent =
  | ItemAdded
  | ItemChanged
  | ItemSettled
  | ItemGoneAsked
  | ItemGoneAnswered
  | PaymentRecorded
  | PaymentReversed;
