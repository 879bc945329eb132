import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { bytesSource } from '../source.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';
import { pdfAttachments } from './pdf-attachments.ts';
import type { PdfAttachment } from './pdf-thread.ts';
import { readInvoiceXml } from './read-invoice-xml.ts';

/** Names that the standards give, the newer first. Other names are looked into as well, but only after these. */
const NAMES = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml', 'order-x.xml'];

/**
 * The invoice that a PDF carries: Factur-X, ZUGFeRD, XRechnung, or any other attachment that is one. Two that speak of
 * different amounts are both named, and the one of the newer standard is taken.
 */
export async function readInvoicePdf(
  bytes: Uint8Array,
): Promise<Result<readonly ReadInvoice[], readonly InvoiceFileProblem[]>> {
  const files = await pdfAttachments(bytes);
  if (!files.ok) return refuse([files.refusal]);
  const { attachments, others } = files.value;
  const read: { readonly name: string; readonly invoices: readonly ReadInvoice[] }[] = [];
  const refused: { readonly name: string; readonly problems: readonly InvoiceFileProblem[] }[] = [];
  for (const { name, bytes: content } of candidates(attachments)) {
    const result = await readInvoiceXml(bytesSource(name, content));
    if (result.ok) read.push({ name, invoices: result.value });
    else refused.push({ name, problems: result.refusal });
  }
  const [best, ...rest] = read.sort((left, right) => ageOf(left.invoices) - ageOf(right.invoices));
  if (best !== undefined) return accept(withOthers(best, rest));
  const broken = refused.find(({ problems }) => problems.some(({ code }) => code !== 'not-an-invoice'));
  if (broken !== undefined)
    return refuse(
      broken.problems.map((problem) => ({ ...problem, values: { ...problem.values, attachment: broken.name } })),
    );
  // A file that was cut off may have lost what it carried.
  if (!isWhole(bytes)) return refuse([{ code: 'pdf-damaged', values: {} }]);
  const names = [...refused.map(({ name }) => name), ...others];
  return refuse([{ code: 'pdf-without-invoice', values: { attachments: names.join(', ').slice(0, 300) } }]);
}

/** Those with a name of a standard; without any, all. A supplement may well be somebody else's invoice. */
function candidates(attachments: readonly PdfAttachment[]): readonly PdfAttachment[] {
  const rank = ({ name }: PdfAttachment) => NAMES.indexOf(name.toLowerCase().split(/[\\/]/).at(-1) ?? '');
  const known = attachments.filter((one) => rank(one) !== -1).sort((left, right) => rank(left) - rank(right));
  return known.length > 0 ? known : attachments;
}

function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(0, bytes.byteLength - TAIL_BYTES));
  return new TextDecoder('latin1').decode(end).includes('startxref');
}

const TAIL_BYTES = 4 * 1024;

function ageOf([first]: readonly ReadInvoice[]): number {
  return first?.invoice.syntax === 'ZUGFeRD-1.0' ? 1 : 0;
}

type Named = { readonly name: string; readonly invoices: readonly ReadInvoice[] };

function withOthers(best: Named, rest: readonly Named[]): readonly ReadInvoice[] {
  const [taken] = best.invoices;
  const other = rest.find(({ invoices: [first] }) => first !== undefined && !isSame(first, taken));
  if (other === undefined || taken === undefined) return best.invoices;
  const values = { taken: best.name, other: other.name };
  return [
    { ...taken, problems: [{ code: 'two-invoices', severity: 'asked', values }, ...taken.problems] },
    ...best.invoices.slice(1),
  ];
}

function isSame({ invoice: left }: ReadInvoice, right: ReadInvoice | undefined): boolean {
  const other = right?.invoice;
  return left.number === other?.number && left.due?.minor === other?.due?.minor && left.currency === other?.currency;
}
