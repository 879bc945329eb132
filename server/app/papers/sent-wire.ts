import type { InvoicesSentWire } from '@duologue/contract/papers.ts';
import { sendingWire } from '../confirmations/send-letter.ts';
import type { CarriedPapers } from '../ports/papers.ts';
import type { LetterRecord } from '../ports/letters.ts';

/** A letter with invoices, and what it carried. */
export function sentWire(letter: LetterRecord, carried: CarriedPapers | undefined): InvoicesSentWire {
  return { ...sendingWire(letter), items: [...(carried?.numbers ?? [])], files: carried?.files ?? 0 };
}
