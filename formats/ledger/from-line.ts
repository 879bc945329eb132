import type { Buffer } from 'node:buffer';

/** The chunks of a text from the beginning of a physical line on (the first is 1). Holds nothing back. */
export async function* fromLine(
  chunks: AsyncIterable<Buffer>,
  firstLine: number,
  lineEnds: readonly string[],
): AsyncGenerator<Buffer> {
  const end = lineEnds.includes('\r') ? 0x0d : 0x0a;
  let toSkip = firstLine - 1;
  for await (const chunk of chunks) {
    let at = 0;
    while (toSkip > 0) {
      const found = chunk.indexOf(end, at);
      if (found === -1) break;
      at = found + 1;
      toSkip -= 1;
    }
    if (toSkip === 0 && at < chunk.length) yield chunk.subarray(at);
  }
}
