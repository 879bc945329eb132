import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';

/** What is read of a stream piece by piece; the last call, without bytes, gives what was held back. */
export type PieceDecoder = { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

/** The decoder of an encoding: that of the platform, which knows no page of DOS but the Russian one. */
export function textDecoder(encoding: string): PieceDecoder {
  if (encoding !== 'cp850') return new TextDecoder(encoding);
  // One byte is one character: no piece depends on the one before.
  return {
    decode: (bytes) =>
      bytes === undefined ? '' : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding),
  };
}
