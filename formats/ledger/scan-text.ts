import { LINES_MAX, TEXT_BYTES_MAX } from '../limits.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import type { ByteSource } from '../source.ts';
import { codePageOf } from './code-page.ts';
import { type TextEncoding, encodingOfHead, utf8Chunks } from './decode-text.ts';
import type { FileProblem } from './file-problem.ts';

/** What one reading of all bytes tells: a single cell decides neither the encoding nor the line ends. */
export type TextScan = {
  readonly encoding: TextEncoding;
  readonly bomBytes: number;
  readonly lineEnds: readonly string[];
  readonly hasQuotes: boolean;
  readonly hasNuls: boolean;
  /** UTF-8 with a few bytes that are none; the rows that hold them are set aside. */
  readonly hasDamage: boolean;
};

export async function scanText(source: ByteSource, head: Uint8Array): Promise<Result<TextScan, FileProblem>> {
  const { encoding: guess, bomBytes } = encodingOfHead(head);
  if (guess === 'binary') return refuse({ code: 'not-a-ledger', values: { looksLike: 'binary' } });
  if (guess === 'utf-32') return refuse({ code: 'unknown-encoding', values: { encoding: 'UTF-32' } });

  const start = guess === 'ascii-like' ? 'utf-8' : guess;
  const tally = newTally();
  const decoder = start === 'utf-8' ? new TextDecoder('utf-8') : undefined;
  for await (const chunk of utf8Chunks(source, { encoding: start, bomBytes })) {
    countBytes(tally, chunk);
    if (decoder !== undefined) countCharacters(tally, decoder.decode(chunk, { stream: true }));
    if (tally.bytes > TEXT_BYTES_MAX) return refuse({ code: 'file-too-large', values: { bytesMax: TEXT_BYTES_MAX } });
    if (tally.lf + tally.loneCr > LINES_MAX) return refuse({ code: 'too-many-lines', values: { linesMax: LINES_MAX } });
  }
  if (tally.inked === 0) return refuse({ code: 'empty-file', values: {} });

  // Bytes that are not UTF-8 mean another encoding, unless nearly all of what lies beyond ASCII is well-formed.
  const isUtf8 = tally.broken === 0 || bomBytes > 0 || tally.broken * 20 < tally.beyondAscii;
  return accept({
    encoding: start === 'utf-8' && !isUtf8 ? codePageOf(head) : start,
    bomBytes,
    lineEnds: lineEndsOf(tally),
    hasQuotes: tally.quotes > 0,
    hasNuls: tally.nuls > 0,
    hasDamage: start === 'utf-8' && isUtf8 && tally.broken > 0,
  });
}

type Tally = ReturnType<typeof newTally>;
const newTally = () => ({
  bytes: 0,
  lf: 0,
  crlf: 0,
  loneCr: 0,
  quotes: 0,
  nuls: 0,
  inked: 0,
  beyondAscii: 0,
  broken: 0,
  endsInCr: false,
});

function countBytes(tally: Tally, chunk: Uint8Array): void {
  let afterCr = tally.endsInCr;
  for (let index = 0; index < chunk.length; index += 1) {
    const byte = chunk[index] ?? 0;
    if (byte > 0x22) {
      tally.inked = 1;
      afterCr = false;
      continue;
    }
    if (byte === 0x0a) {
      tally.lf += 1;
      if (afterCr) {
        tally.crlf += 1;
        tally.loneCr -= 1;
      }
    } else if (byte === 0x0d) tally.loneCr += 1;
    else if (byte === 0x22) tally.quotes += 1;
    else if (byte === 0) tally.nuls += 1;
    afterCr = byte === 0x0d;
  }
  tally.bytes += chunk.length;
  tally.endsInCr = afterCr;
}

function countCharacters(tally: Tally, text: string): void {
  if (!/[^\0-\x7F]/.test(text)) return;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    tally.beyondAscii += 1;
    if (code === 0xfffd) tally.broken += 1;
  }
}

/** A lone carriage return ends a line only in files that have no line feed at all. */
function lineEndsOf({ lf, crlf, loneCr }: Tally): readonly string[] {
  if (lf === 0) return loneCr > 0 ? ['\r'] : ['\n'];
  if (crlf === 0) return ['\n'];
  return crlf === lf ? ['\r\n'] : ['\r\n', '\n'];
}
