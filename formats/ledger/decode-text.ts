import { Buffer } from 'node:buffer';
import type { ByteSource } from '../source.ts';
import type { CodePage } from './code-page.ts';
import { textDecoder } from './text-decoder.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** What the first bytes say. Without a mark, UTF-16 shows by zeros in every other place; the rest is told by reading on. */
export type HeadEncoding = {
  readonly encoding: TextEncoding | 'utf-32' | 'binary' | 'ascii-like';
  readonly bomBytes: number;
};

export function encodingOfHead(head: Uint8Array): HeadEncoding {
  const [first, second, third, fourth] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bomBytes: 3 };
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return { encoding: 'utf-32', bomBytes: 4 };
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return { encoding: 'utf-32', bomBytes: 4 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bomBytes: 2 };
  return { encoding: unmarkedEncoding(head), bomBytes: 0 };
}

function unmarkedEncoding(head: Uint8Array): HeadEncoding['encoding'] {
  let even = 0;
  let odd = 0;
  let controls = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1f && byte !== 1)) controls += 1;
  });
  const half = Math.max(1, head.length / 2);
  if (odd / half > 0.4 && even / half < 0.1) return 'utf-16le';
  if (even / half > 0.4 && odd / half < 0.1) return 'utf-16be';
  // A few stray zeros are damage to a row; many of them, or control characters, are no text at all.
  return (even + odd) / head.length > 0.05 || controls / head.length > 0.02 ? 'binary' : 'ascii-like';
}

/** The text of a source as UTF-8 without its byte order mark, in the pieces in which it arrives. */
export async function* utf8Chunks(
  source: ByteSource,
  { encoding, bomBytes }: { readonly encoding: TextEncoding; readonly bomBytes: number },
): AsyncGenerator<Buffer> {
  // The decoder removes the mark itself where there is one; UTF-8 needs no decoding and is passed through.
  const decoder = encoding === 'utf-8' ? undefined : textDecoder(encoding);
  let toSkip = encoding === 'utf-8' ? bomBytes : 0;
  for await (const chunk of source.open()) {
    if (decoder !== undefined) {
      yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
      continue;
    }
    const rest = toSkip < chunk.byteLength ? chunk.subarray(toSkip) : chunk.subarray(chunk.byteLength);
    toSkip = Math.max(0, toSkip - chunk.byteLength);
    if (rest.byteLength > 0) yield Buffer.from(rest.buffer, rest.byteOffset, rest.byteLength);
  }
  const end = decoder?.decode();
  if (end) yield Buffer.from(end, 'utf8');
}
