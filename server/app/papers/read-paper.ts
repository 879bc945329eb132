import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { looksSigned, unwrapSigned } from '@duologue/formats/invoice/unwrap-signed.ts';
import { type ByteSource, bytesSource } from '@duologue/formats/source.ts';
import { sniff } from '@duologue/formats/ledger/sniff.ts';
import type { PAPER_MEDIA_TYPES } from '@duologue/contract/papers.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { sha256Bytes } from '../sha256.ts';
import { FILE_NAME_CHARS_MAX, HEAD_BYTES, PAPER_BYTES_MAX } from './limits.ts';

type MediaType = (typeof PAPER_MEDIA_TYPES)[number];

/** A file as it can be kept with an invoice. */
export type PaperFile = {
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

/**
 * Why a file is not kept. `signed`: what was signed cannot be taken out of it.
 * `several-invoices`: it would tell one debtor of the debts of others.
 */
export type NoPaper = 'empty' | 'too-large' | 'signed' | 'several-invoices' | 'not-a-paper';

/**
 * Bytes as a file to keep; its kind is told by its content, whatever its name says. Whoever has read it already says how
 * many invoices are in it.
 */
export async function readPaper(source: ByteSource, invoices?: number): Promise<Result<PaperFile, NoPaper>> {
  const whole = await wholeOf(source.open());
  if (whole === undefined) return refuse('too-large');
  if (whole.byteLength === 0) return refuse('empty');
  const content = withoutSignature(whole);
  if (!content.ok) return content;
  const bytes = content.value;
  const mediaType = await mediaTypeOf(source.name, bytes, invoices);
  if (!mediaType.ok) return mediaType;
  const fileName = shownFileName(source.name, mediaType.value);
  return accept({ fileName, mediaType: mediaType.value, sha256: sha256Bytes(bytes), bytes });
}

/** Out of a `.p7m` what was signed: no mail program shows the envelope, and the debtor would have nothing in the hand. */
function withoutSignature(bytes: Uint8Array): Result<Uint8Array, NoPaper> {
  if (!looksSigned(bytes.subarray(0, HEAD_BYTES))) return accept(bytes);
  const content = unwrapSigned(bytes);
  return content.ok ? accept(content.value) : refuse('signed');
}

/** What is too large is read to its end and not kept: who sends it hears why, and not that the line broke. */
async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > PAPER_BYTES_MAX) parts.length = 0;
    else parts.push(chunk);
  }
  return size > PAPER_BYTES_MAX ? undefined : Buffer.concat(parts, size);
}

async function mediaTypeOf(
  name: string,
  bytes: Uint8Array,
  counted: number | undefined,
): Promise<Result<MediaType, NoPaper>> {
  if (counted !== undefined && counted > 1) return refuse('several-invoices');
  const head = bytes.subarray(0, HEAD_BYTES);
  if (Buffer.from(head).toString('latin1').includes('%PDF-')) return accept('application/pdf');
  const picture = PICTURES.find(({ magic }) => magic.every((byte, at) => head[at] === byte));
  if (picture !== undefined) return accept(picture.mediaType);
  if (sniff(head).kind !== 'text') return refuse('not-a-paper');
  // XML is kept where it is an invoice: anything else in it (a page, a drawing) could do something when it is opened.
  const invoices = counted ?? (await countInvoices(name, bytes));
  if (invoices === 0) return refuse('not-a-paper');
  return invoices === 1 ? accept('application/xml') : refuse('several-invoices');
}

async function countInvoices(name: string, bytes: Uint8Array): Promise<number> {
  const read = await readInvoices(bytesSource(name, bytes));
  return read.ok ? read.value.length : 0;
}

const PICTURES: readonly { readonly magic: readonly number[]; readonly mediaType: MediaType }[] = [
  { magic: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg' },
  { magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], mediaType: 'image/png' },
];

const ENDINGS: Readonly<Record<MediaType, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'application/xml': /\.xml$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
};
const ENDING: Readonly<Record<MediaType, string>> = {
  'application/pdf': '.pdf',
  'application/xml': '.xml',
  'image/jpeg': '.jpg',
  'image/png': '.png',
};

/** The name without folders and without what no name needs, and with the ending of what it is: a "bill.pdf.exe" is a PDF. */
export function shownFileName(written: string, mediaType: MediaType): string {
  const name = (written.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[\p{C}"<>:|?*]/gu, '_')
    .replace(/^[.\s]+/, '')
    .replace(/\.p7m$/i, '')
    .trim();
  const ending = ENDINGS[mediaType].test(name) ? '' : ENDING[mediaType];
  const kept = [...(name === '' ? 'invoice' : name)];
  const room = FILE_NAME_CHARS_MAX - ending.length;
  // The end of a name that is too long tells more than its beginning.
  return (kept.length <= room ? kept : ['…', ...kept.slice(1 - room)]).join('') + ending;
}
