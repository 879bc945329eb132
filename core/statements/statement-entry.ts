import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ExactAmount } from './exact-amount.ts';

/** `pending`: announced or expected, not yet on the account. `information`: no money moves. */
export const ENTRY_STATUSES = ['booked', 'pending', 'information'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** Who is on the other side. An account is an IBAN or whatever the bank calls it, as written. */
export type Counterparty = {
  readonly name?: string;
  readonly account?: string;
  /** BIC, bank code or routing number. */
  readonly bank?: string;
  /** The person for whom the counterparty pays or is paid. */
  readonly ultimateName?: string;
};

/** What a payment says about itself. Absent is absent: nothing is filled in from elsewhere. */
export type PaymentFacts = {
  readonly endToEndId?: string;
  readonly mandateId?: string;
  readonly creditorId?: string;
  /** Structured references of the creditor: RF, QR, KID, OGM, VCS, betalingskenmerk. Several pay for several. */
  readonly creditorReferences?: readonly string[];
  /** Documents that the payer names in a field of their own: invoice numbers. */
  readonly documents?: readonly string[];
  /** What the payer wrote. */
  readonly remittance?: string;
  readonly counterparty?: Counterparty;
  /** The reference that the customer of the bank gave, and the one that the bank gave. */
  readonly customerReference?: string;
  readonly bankReference?: string;
  readonly transactionId?: string;
  readonly chequeNumber?: string;
  /** The code of the bank for the kind of transaction, in the terms of the format: `PMNT-RCDT-ESCT`, `NTRF`, `475`. */
  readonly transactionCode?: string;
  /** What the bank wrote about it, apart from the remittance. */
  readonly bankText?: string;
  /** What the payer was asked to move, when that is another amount than what arrived, and at which rate. */
  readonly instructed?: ExactAmount;
  readonly exchangeRate?: string;
  readonly charges?: ExactAmount;
  /** Why a payment came back, in the bank's code. */
  readonly returnReason?: string;
};

/** One transaction of several that were booked as one entry. `amount` is signed; absent where the bank gives none. */
export type EntryDetail = PaymentFacts & { readonly amount?: ExactAmount };

/** One line of a statement. */
export type StatementEntry = PaymentFacts & {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly bookedOn?: CalendarDate;
  readonly valueOn?: CalendarDate;
  /** Signed: what came in is positive. */
  readonly amount: ExactAmount;
  readonly status: EntryStatus;
  /** This entry takes back another one. */
  readonly isReversal: boolean;
  /** Booked as one and made of several; `count` as the bank says, whether or not it lists them. */
  readonly batch?: { readonly count?: number; readonly reference?: string };
  /** Only where there are at least two; the facts of a single one stand in the entry itself. */
  readonly details: readonly EntryDetail[];
};
