import type { Objection } from '@duologue/core/guide/objection.ts';
import { amountUnexplained } from './amount-unexplained.ts';
import { documentsMissing } from './documents-missing.ts';
import { invoiceNotReceived } from './invoice-not-received.ts';
import { purchaseOrderMissing } from './purchase-order-missing.ts';
import { sendItInWriting } from './send-it-in-writing.ts';
import { wrongAddress } from './wrong-address.ts';

/** What is missing is a paper: it can be sent, or asked for, before anybody hangs up. */
export const PAPERS: readonly Objection[] = [
  invoiceNotReceived,
  wrongAddress,
  purchaseOrderMissing,
  documentsMissing,
  sendItInWriting,
  amountUnexplained,
];
