import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { TEXT_BYTES_MAX } from '../limits.ts';
import type { ByteSource } from '../source.ts';
import type { XmlProblem } from './xml-problem.ts';

/** How the bytes of a document become text. `isDeclaredWrong`: it says UTF-8 and is not. */
export type XmlEncoding = { readonly label: string; readonly isDeclaredWrong: boolean };

const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/**
 * The encoding by its mark, by the declaration, and by all bytes: a document that calls itself UTF-8 and is not is read
 * as windows-1252, which is what it nearly always is.
 */
export async function xmlEncoding(source: ByteSource, head: Uint8Array): Promise<Result<XmlEncoding, XmlProblem>> {
  if (head.byteLength === 0) return refuse({ code: 'empty-file', values: {} });
  const marked = markOf(head);
  const declared = DECLARATION.exec(latin1(head.subarray(0, 400)))?.[1]?.toLowerCase();
  const label = marked ?? normalised(declared) ?? 'utf-8';
  if (!isKnown(label)) return refuse({ code: 'unknown-encoding', line: 1, values: { encoding: label } });
  if (label !== 'utf-8') return accept({ label, isDeclaredWrong: false });
  return accept(
    (await isUtf8(source)) ? { label, isDeclaredWrong: false } : { label: 'windows-1252', isDeclaredWrong: true },
  );
}

/** The text of a source in pieces, without its byte order mark. More than the largest file ends in a problem. */
export async function* decoded(source: ByteSource, label: string): AsyncGenerator<string | XmlProblem> {
  const decoder = new TextDecoder(label);
  let bytes = 0;
  for await (const chunk of source.open()) {
    bytes += chunk.byteLength;
    if (bytes > TEXT_BYTES_MAX) {
      yield { code: 'file-too-large', values: { bytesMax: TEXT_BYTES_MAX } };
      return;
    }
    for (let at = 0; at < chunk.byteLength; at += PIECE_BYTES) {
      yield decoder.decode(chunk.subarray(at, at + PIECE_BYTES), { stream: true });
    }
  }
  yield decoder.decode();
}

const PIECE_BYTES = 64 * 1024;

function markOf(head: Uint8Array): string | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third !== 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return undefined;
}

/** A declaration that can be read byte by byte is not UTF-16, whatever it says. */
function normalised(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  return /^(utf-?8|utf-?16.*|us-ascii|ascii|ucs-?2)$/.test(declared) ? 'utf-8' : declared;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function isUtf8(source: ByteSource): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source.open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
