const BITS_START = 12;
const LOAD_MAX = 0.6;

/**
 * Under which keys numbers from 0 are found: twelve bytes for each place of a table that is at most six tenths full,
 * instead of a text, a list and a place in a map. So five million keys take about a hundred megabytes instead of several
 * hundred. Of the numbers that share a key, the first and `othersMax` more are kept. A key is kept as 64 bits of hash: that
 * two of five million different ones meet has a chance below one in a million. Not for secrets: whoever wants to can make
 * two texts meet.
 */
export function createKeyIndex(othersMax: number) {
  let bits = BITS_START;
  let high = new Uint32Array(1 << bits);
  let low = new Uint32Array(1 << bits);
  /** The number and one, so that zero is a free place. */
  let numbers = new Int32Array(1 << bits);
  let size = 0;

  /** Those of a key lie one after the other, with others between them, up to the next free place. */
  const findHashed = (first: number, second: number): readonly number[] => {
    const mask = (1 << bits) - 1;
    let found: number[] | undefined;
    for (let at = first & mask; numbers[at] !== 0; at = (at + 1) & mask) {
      if (high[at] !== first || low[at] !== second) continue;
      found ??= [];
      found.push((numbers[at] ?? 0) - 1);
    }
    return found ?? NOTHING;
  };
  const put = (first: number, second: number, number: number) => {
    const mask = (1 << bits) - 1;
    let at = first & mask;
    while (numbers[at] !== 0) at = (at + 1) & mask;
    high[at] = first;
    low[at] = second;
    numbers[at] = number;
  };
  const grow = () => {
    const [oldHigh, oldLow, oldNumbers] = [high, low, numbers];
    bits += 1;
    high = new Uint32Array(1 << bits);
    low = new Uint32Array(1 << bits);
    numbers = new Int32Array(1 << bits);
    oldNumbers.forEach((number, index) => {
      if (number !== 0) put(oldHigh[index] ?? 0, oldLow[index] ?? 0, number);
    });
  };
  return {
    find(key: string): readonly number[] {
      const [first, second] = hashOf(key);
      return findHashed(first, second);
    },
    /** Answers what the key had before. The same number is kept once, however often it is added. */
    add(key: string, number: number): readonly number[] {
      const [first, second] = hashOf(key);
      const known = findHashed(first, second);
      if (known.length > othersMax || known.includes(number)) return known;
      put(first, second, number + 1);
      size += 1;
      if (size > LOAD_MAX * (1 << bits)) grow();
      return known;
    },
  };
}

const NOTHING: readonly number[] = [];

/** 64 bits of a text, as two whole numbers below 2^32. */
function hashOf(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  return [(first ^ (first >>> 13)) >>> 0, second >>> 0];
}
