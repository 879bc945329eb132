import type { InvoicesSentWire } from '@duologue/contract/papers.ts';
import { sendingWire } from '../confirmations/send-letter.ts';
import type { LetterRecord } from '../ports/letters.ts';

/** A letter with invoices as the screen lists it; of one that was erased, the numbers are gone. */
export function invoicesSentWire(letter: LetterRecord, files: number): InvoicesSentWire {
  return { ...sendingWire(letter), items: (letter.letter?.items ?? []).map(({ number }) => number), files };
}
