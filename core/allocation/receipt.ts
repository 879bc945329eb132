import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

/** Money that came in: one transaction of a bank statement. */
export type Receipt = {
  readonly receiptId: string;
  /** Positive. */
  readonly amount: Money;
  readonly on: CalendarDate;
  /** Structured references as written: RF, QR, KID, OGM, viitenumero, betalingskenmerk, OCR. */
  readonly references: readonly string[];
  /** Numbers of documents that the payer named in a field of their own. */
  readonly documents: readonly string[];
  /** All that was written beside, each on a line: remittance, end-to-end id, customer reference, text of the bank. */
  readonly text: string;
  readonly payerName?: string;
  /** The one for whom the payer pays. */
  readonly ultimateName?: string;
  /** IBAN or account in capitals without blanks. */
  readonly payerAccount?: string;
  /** What the payer was asked to move, where that differs from what arrived; in another currency it is only told. */
  readonly instructed?: Money;
  /** What banks kept on the way. */
  readonly charges?: Money;
};
