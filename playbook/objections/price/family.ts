import type { Objection } from '@duologue/core/guide/objection.ts';
import { creditNotePromised } from './credit-note-promised.ts';
import { discountDisagreed } from './discount-disagreed.ts';
import { duplicateInvoice } from './duplicate-invoice.ts';
import { leverage } from './leverage.ts';
import { priceDisagreed } from './price-disagreed.ts';
import { setOff } from './set-off.ts';
import { taxWrong } from './tax-wrong.ts';
import { termsDisagreed } from './terms-disagreed.ts';

/** The sum itself is in question: what was agreed, promised or owed the other way. */
export const PRICE: readonly Objection[] = [
  priceDisagreed,
  discountDisagreed,
  creditNotePromised,
  duplicateInvoice,
  termsDisagreed,
  taxWrong,
  setOff,
  leverage,
];
