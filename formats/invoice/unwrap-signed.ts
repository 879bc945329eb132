import { Buffer } from 'node:buffer';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';

/** 1.2.840.113549.1.7.2, signed data, and .1, data, as they stand in a file. */
const SIGNED_DATA = '2a864886f70d010702';
const DATA = '2a864886f70d010701';
/** Signatures around signatures: Italian files are countersigned, but not ten times. */
const LAYERS_MAX = 5;
const DEPTH_MAX = 12;

const SEQUENCE = 0x30;
const OBJECT_ID = 0x06;
const EXPLICIT_0 = 0xa0;

/** Whether a file begins like CMS signed data (`.p7m`), in bytes, as base64 or as PEM. */
export function looksSigned(head: Uint8Array): boolean {
  const isBinary = head[0] === SEQUENCE && Buffer.from(head).subarray(0, 64).includes(Buffer.from(SIGNED_DATA, 'hex'));
  return isBinary || isBase64(head);
}

function isBase64(head: Uint8Array): boolean {
  const start = Buffer.from(head).toString('latin1').trimStart();
  return /^-----BEGIN (PKCS7|CMS)/.test(start) || /^M[A-Za-z0-9+/]{3}[A-Za-z0-9+/=\s]{60}/.test(start.slice(0, 80));
}

/**
 * What was signed, out of a CMS envelope (RFC 5652). The signature is not checked: who signed an invoice does not change
 * what it says, and its receiver is told. Lengths may be indefinite and the content in pieces, as some signers write.
 */
export function unwrapSigned(bytes: Uint8Array): Result<Uint8Array, InvoiceFileProblem> {
  let content: Uint8Array = bytes;
  for (let layer = 0; layer < LAYERS_MAX; layer += 1) {
    if (!looksSigned(content)) return accept(content);
    const inner = contentOf(content[0] === SEQUENCE ? content : decodeBase64(content));
    if (inner === 'none') return refuse({ code: 'signed-file-without-content', values: {} });
    if (inner === 'damaged') return refuse({ code: 'signed-file-damaged', values: {} });
    content = inner;
  }
  return refuse({ code: 'signed-file-damaged', values: {} });
}

function decodeBase64(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/-----(BEGIN|END)[^-\n]*-----/g, '');
  return Buffer.from(text, 'base64');
}

/** ContentInfo → SignedData → EncapsulatedContentInfo → eContent. */
function contentOf(bytes: Uint8Array): Uint8Array | 'none' | 'damaged' {
  const outer = readElement(bytes, 0, bytes.byteLength);
  if (outer === undefined || outer.tag !== SEQUENCE) return 'damaged';
  const [type, wrapped] = childrenOf(bytes, outer);
  if (type === undefined || wrapped === undefined || idOf(bytes, type) !== SIGNED_DATA) return 'damaged';
  const [signed] = childrenOf(bytes, wrapped);
  const parts = signed === undefined ? [] : childrenOf(bytes, signed);
  const encapsulated = parts.find((part) => {
    const [first] = part.tag === SEQUENCE ? childrenOf(bytes, part) : [];
    return first !== undefined && idOf(bytes, first) === DATA;
  });
  if (encapsulated === undefined) return 'damaged';
  const [, explicit] = childrenOf(bytes, encapsulated);
  if (explicit === undefined || explicit.tag !== EXPLICIT_0) return 'none';
  const pieces: Uint8Array[] = [];
  const [octets] = childrenOf(bytes, explicit);
  if (octets === undefined || !collectOctets(bytes, octets, pieces, 0)) return 'damaged';
  const whole = Buffer.concat(pieces);
  return whole.byteLength === 0 ? 'none' : whole;
}

/** An octet string in one piece, or one made of such strings. */
function collectOctets(bytes: Uint8Array, element: Element, pieces: Uint8Array[], depth: number): boolean {
  if (element.tag === 0x04) {
    pieces.push(bytes.subarray(element.from, element.to));
    return true;
  }
  if (element.tag !== 0x24 || depth > DEPTH_MAX) return false;
  return childrenOf(bytes, element).every((child) => collectOctets(bytes, child, pieces, depth + 1));
}

function idOf(bytes: Uint8Array, { tag, from, to }: Element): string | undefined {
  return tag === OBJECT_ID ? Buffer.from(bytes.subarray(from, to)).toString('hex') : undefined;
}

/** One element: its content lies from `from` to `to`, and the next one begins at `next`. */
type Element = { readonly tag: number; readonly from: number; readonly to: number; readonly next: number };

function childrenOf(bytes: Uint8Array, { from, to }: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = from; at < to; ) {
    const element = readElement(bytes, at, to);
    if (element === undefined || element.tag === 0) break;
    found.push(element);
    at = element.next;
  }
  return found;
}

function readElement(bytes: Uint8Array, at: number, end: number, depth = 0): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  // Tags of more than one byte are not used on the way to the content.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || at + 2 > end) return undefined;
  if (first === 0x80) return indefinite(bytes, tag, at + 2, end, depth);
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4) return undefined;
  let length = first < 0x80 ? first : 0;
  for (let index = 0; index < lengthBytes; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const from = at + 2 + lengthBytes;
  return from + length > end ? undefined : { tag, from, to: from + length, next: from + length };
}

/** Ends with two zero bytes where an element would begin; what is inside has to be stepped over to find them. */
function indefinite(bytes: Uint8Array, tag: number, from: number, end: number, depth: number): Element | undefined {
  if (depth > DEPTH_MAX) return undefined;
  for (let at = from; at + 1 < end; ) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return { tag, from, to: at, next: at + 2 };
    const inner = readElement(bytes, at, end, depth + 1);
    if (inner === undefined) return undefined;
    at = inner.next;
  }
  return undefined;
}
