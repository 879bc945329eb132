import type { InvoicesSentWire } from '@duologue/contract/papers.ts';
import { sendingWire } from '../confirmations/send-letter.ts';
import type { LetterRecord } from '../ports/letters.ts';
import { isWhole } from './is-whole.ts';

/** A letter with invoices, and how many files it carried; of one that was erased, the numbers are gone. */
export const sentWire = (letter: LetterRecord, files: number): InvoicesSentWire => ({
  ...sendingWire(letter),
  items: (letter.letter?.items ?? []).map(({ number }) => number),
  files,
  isWhole: isWhole(letter),
});
