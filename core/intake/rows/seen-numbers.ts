import { textHash } from '../../kernel/text-hash.ts';

const BITS_START = 12;
const LOAD_MAX = 0.6;

/**
 * Remembers on which line a key was seen first: twelve bytes for each, so that five million invoice numbers take about
 * a hundred megabytes instead of several hundred. Keys are kept as 64 bits of hash.
 */
export function createSeenNumbers() {
  let bits = BITS_START;
  let high = new Uint32Array(1 << bits);
  let low = new Uint32Array(1 << bits);
  let lines = new Int32Array(1 << bits);
  let size = 0;

  const place = (first: number, second: number) => {
    const mask = (1 << bits) - 1;
    let at = first & mask;
    while (lines[at] !== 0 && !(high[at] === first && low[at] === second)) at = (at + 1) & mask;
    return at;
  };
  const grow = () => {
    const [oldHigh, oldLow, oldLines] = [high, low, lines];
    bits += 1;
    high = new Uint32Array(1 << bits);
    low = new Uint32Array(1 << bits);
    lines = new Int32Array(1 << bits);
    oldLines.forEach((line, index) => {
      if (line === 0) return;
      const at = place(oldHigh[index] ?? 0, oldLow[index] ?? 0);
      high[at] = oldHigh[index] ?? 0;
      low[at] = oldLow[index] ?? 0;
      lines[at] = line;
    });
  };
  return {
    /** The line on which the key was seen before; `undefined` for a new key, which is kept with this line. */
    see(key: string, line: number): number | undefined {
      const [first, second] = textHash(key);
      const at = place(first, second);
      const before = lines[at] ?? 0;
      if (before !== 0) return before;
      high[at] = first;
      low[at] = second;
      lines[at] = line;
      size += 1;
      if (size > LOAD_MAX * (1 << bits)) grow();
      return undefined;
    },
  };
}
export type SeenNumbers = ReturnType<typeof createSeenNumbers>;
