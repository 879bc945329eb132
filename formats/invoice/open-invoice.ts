import { Buffer } from 'node:buffer';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { type Result, refuse } from '@duologue/core/kernel/result.ts';
import { sniff, sniffText } from '../ledger/sniff.ts';
import { INVOICE_PDF_BYTES_MAX } from '../limits.ts';
import { type ByteSource, bytesSource, readHead } from '../source.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';
import { readInvoicePdf } from './read-invoice-pdf.ts';
import { readInvoiceXml } from './read-invoice-xml.ts';
import { looksSigned, unwrapSigned } from './unwrap-signed.ts';

export type InvoicesRead = Result<readonly ReadInvoice[], readonly InvoiceFileProblem[]>;

/**
 * The invoices and credit notes of a file: XML of one of four syntaxes, a PDF that carries it, or a signed Italian file
 * around it. Told by content. Refused is only what cannot be read; what is odd in a document stands in its problems. A
 * source that fails throws.
 */
export async function readInvoices(source: ByteSource): Promise<InvoicesRead> {
  const head = await readHead(source, HEAD_BYTES);
  if (head.byteLength === 0) return refuse([{ code: 'empty-file', values: {} }]);
  const raw = Buffer.from(head).toString('latin1');
  const start = raw
    .replaceAll('\0', '')
    .replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .trimStart();
  if (/^<(?!!doctype html|html)/i.test(start)) return readInvoiceXml(/^\s/.test(raw) ? withoutBlanks(source) : source);
  // The header of a PDF may stand behind some bytes of a mail or a printer.
  const isPdf = raw.slice(0, 1024).includes('%PDF-');
  const isSigned = !isPdf && looksSigned(head);
  if (!isPdf && !isSigned) {
    const sniffed = sniff(head);
    const looksLike = sniffed.kind === 'other' ? sniffed.looksLike : sniffed.kind === 'zip' ? 'zip' : sniffText(start);
    return refuse([{ code: 'not-an-invoice', values: { looksLike: looksLike ?? 'plain-text' } }]);
  }
  const bytes = await readWhole(source);
  if (bytes === undefined) return refuse([{ code: 'file-too-large', values: { bytesMax: INVOICE_PDF_BYTES_MAX } }]);
  return isPdf ? readInvoicePdf(bytes) : readSigned(bytes);
}

/** Blanks before the declaration are no XML, and a common slip of programs that print their templates. */
function withoutBlanks(source: ByteSource): ByteSource {
  return {
    ...source,
    async *open() {
      let isStart = true;
      for await (const chunk of source.open()) {
        const from = isStart ? chunk.findIndex((byte) => byte > 0x20) : 0;
        if (from === -1) continue;
        isStart = false;
        yield chunk.subarray(from);
      }
    },
  };
}

async function readSigned(bytes: Uint8Array): Promise<InvoicesRead> {
  const content = unwrapSigned(bytes);
  if (!content.ok) return refuse([content.refusal]);
  const read = await readInvoiceXml(bytesSource('signed', content.value));
  if (!read.ok) return read;
  return {
    ok: true,
    value: read.value.map(({ invoice, problems }) => ({
      invoice,
      problems: [{ code: 'signature-not-checked', severity: 'warning', values: {} }, ...problems],
    })),
  };
}

async function readWhole(source: ByteSource): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.byteLength;
    if (size > INVOICE_PDF_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

const HEAD_BYTES = 1_100;
