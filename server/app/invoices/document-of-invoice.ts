import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { brokenSums } from '@duologue/core/intake/invoice/item-of-invoice.ts';
import type { ItemDocument } from '../ports/invoices.ts';
import { DOCUMENT_LINES_MAX, DOCUMENT_TEXT_CHARS_MAX } from './limits.ts';

export type DocumentFile = { readonly name: string; readonly sha256: string };

/** What is kept of an e-invoice beside its item. The rest is in the file. */
export function documentOf(
  { invoice, problems }: ReadInvoice,
  given: {
    readonly file: DocumentFile;
    readonly place: number;
    readonly documentId: string;
    readonly itemId: string;
    readonly at: Instant;
  },
): ItemDocument {
  return {
    documentId: given.documentId,
    itemId: given.itemId,
    fileName: given.file.name,
    fileSha256: given.file.sha256,
    place: given.place,
    syntax: invoice.syntax,
    kind: invoice.kind,
    number: cut(invoice.number),
    issuedOn: invoice.issueOn ?? null,
    dueOn: invoice.dueOn ?? null,
    orderReference: cut(invoice.orderReference),
    buyerReference: cut(invoice.buyerReference),
    paymentReference: cut(invoice.paymentReference),
    ibans: invoice.ibans,
    terms: cut(invoice.terms),
    preceding: invoice.preceding.flatMap((number) => cut(number) ?? []),
    lines: invoice.lines.slice(0, DOCUMENT_LINES_MAX).map(({ name, quantity, unit, net }) => ({
      name: cut(name),
      quantity: cut(quantity),
      unit: cut(unit),
      netMinor: net === undefined ? null : net.minor.toString(),
    })),
    linesCount: invoice.lines.length,
    brokenSums: brokenSums(problems),
    problems: [...new Set(problems.map(({ code }) => code))],
    readAt: given.at,
  };
}

/** PostgreSQL keeps no NUL; a text of a reader never has one, but one place to be sure is enough. */
function cut(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.replaceAll('\0', '').slice(0, DOCUMENT_TEXT_CHARS_MAX);
}
