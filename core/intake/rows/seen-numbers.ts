const BITS_START = 12;
const LOAD_MAX = 0.6;

/**
 * Remembers on which line a key was seen first: twelve bytes for each, so that five million invoice numbers take about
 * a hundred megabytes instead of several hundred. Keys are kept as 64 bits of hash; that two of five million different
 * ones meet has a chance below one in a million.
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
      let first = 0x811c9dc5;
      let second = 0x9747b28c;
      for (let index = 0; index < key.length; index += 1) {
        const code = key.charCodeAt(index);
        first = Math.imul(first ^ code, 0x01000193);
        second = Math.imul(second ^ code, 0x5bd1e995);
        second ^= second >>> 15;
      }
      first = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
      first = (first ^ (first >>> 13)) >>> 0;
      second >>>= 0;
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
