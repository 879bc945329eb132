import { DISPUTE_REASON_CODES } from '../cases/dispute-reasons.ts';
import { STOP_CHANNELS, STOP_SCOPES } from '../cases/holds.ts';
import { NOTE_CHARACTERS_MAX, TEXT_CHARACTERS_MAX } from './limits.ts';

export type CaptureType = 'money' | 'date' | 'text' | 'choice' | 'items' | 'instant' | 'boolean' | 'schedule' | 'times';

/**
 * What an outcome may ask for. One table drives the form on screen and the check on the server.
 * `when` bounds a date or instant: `future` is today or later, `past` is today or earlier.
 * `textMax` bounds a text in characters; `choices` lists the codes of a choice.
 */
export type CaptureField = {
  readonly type: CaptureType;
  readonly when?: 'future' | 'past';
  readonly textMax?: number;
  readonly choices?: readonly string[];
};

export const PAYMENT_METHODS = [
  'bank-transfer',
  'direct-debit',
  'card',
  'cheque',
  'cash',
  'payment-link',
  'offset',
  'other',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

const text = { type: 'text', textMax: TEXT_CHARACTERS_MAX } as const;
const words = { type: 'text', textMax: NOTE_CHARACTERS_MAX } as const;

export const CAPTURE_FIELDS = {
  /** The money promised, paid or offered. */
  amount: { type: 'money' },
  /** The day by which it is to be paid. */
  dueOn: { type: 'date', when: 'future' },
  method: { type: 'choice', choices: PAYMENT_METHODS },
  /** The person who gave the word, by name. */
  promisedBy: text,
  /** The invoices it is about. */
  items: { type: 'items' },
  /** The number of the receipt or of the card transaction. Never a card number. */
  receipt: text,
  /** Instalments: date and amount of each. */
  schedule: { type: 'schedule' },
  /** Who approved it on our side. */
  approvedBy: text,
  /** The last day of an offer. */
  expiresOn: { type: 'date', when: 'future' },
  /** On whose authority the offer was made. */
  authority: text,
  /** The day the debtor says it was paid. */
  paidOn: { type: 'date', when: 'past' },
  /** The reference given to the bank. */
  reference: text,
  /** The bank from which it was sent. */
  bank: text,
  /** The day of the debtor's payment run. */
  runOn: { type: 'date', when: 'future' },
  /** Who approves it on the debtor's side. */
  approver: text,
  /** The day by which the debtor expects an answer or an approval. */
  expectedOn: { type: 'date', when: 'future' },
  /** The e-mail or postal address for a document. */
  sendTo: text,
  /** The day on which it was sent; none while it is still to be sent. */
  sentOn: { type: 'date', when: 'past' },
  /** What was asked for. */
  what: text,
  disputeReason: { type: 'choice', choices: DISPUTE_REASON_CODES },
  /** The disputed part; it may be less than the invoice. */
  disputedAmount: { type: 'money' },
  callbackAt: { type: 'instant', when: 'future' },
  callbackWith: { type: 'choice', choices: ['me', 'anyone'] },
  /** The debtor agrees that the need is put on record. */
  consent: { type: 'boolean' },
  /** In the debtor's own words. */
  words,
  representative: text,
  representativeContact: text,
  stopScope: { type: 'choice', choices: STOP_SCOPES },
  /** Which way, when they do not want one way. */
  stopChannel: { type: 'choice', choices: STOP_CHANNELS },
  /** Which hours, when some do not suit. */
  stopTimes: { type: 'times' },
  language: text,
} as const satisfies Readonly<Record<string, CaptureField>>;

export type CaptureFieldId = keyof typeof CAPTURE_FIELDS;
