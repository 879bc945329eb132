import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { type Result, refuse } from '@duologue/core/kernel/result.ts';
import { sniff, sniffText } from '../ledger/sniff.ts';
import { type ByteSource, readHead } from '../source.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';
import { readInvoiceXml } from './read-invoice-xml.ts';

export type InvoicesRead = Result<readonly ReadInvoice[], readonly InvoiceFileProblem[]>;

/**
 * The invoices and credit notes of a file: XML of one of four syntaxes, a PDF that carries it, or a signed Italian file
 * around it. Told by content. Refused is only what cannot be read; what is odd in a document stands in its problems. A
 * source that fails throws.
 */
export async function readInvoices(source: ByteSource): Promise<InvoicesRead> {
  const head = await readHead(source, HEAD_BYTES);
  if (head.byteLength === 0) return refuse([{ code: 'empty-file', values: {} }]);
  const text = String.fromCharCode(...head.subarray(0, HEAD_CHARS)).replaceAll('\0', '');
  const start = text.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').trimStart();
  if (/^<(?!!doctype html|html)/i.test(start)) return readInvoiceXml(source);
  const sniffed = sniff(head);
  const looksLike = sniffed.kind === 'other' ? sniffed.looksLike : sniffed.kind === 'zip' ? 'zip' : sniffText(start);
  return refuse([{ code: 'not-an-invoice', values: { looksLike: looksLike ?? 'plain-text' } }]);
}

const HEAD_BYTES = 4 * 1024;
const HEAD_CHARS = 1_100;
