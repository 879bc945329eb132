import { textHash } from '@duologue/core/kernel/text-hash.ts';

const BITS_START = 12;
const LOAD_MAX = 0.6;

/**
 * Under which keys numbered things are found: some twenty bytes for each key instead of a text, a list and a place in a
 * map, which for the debtors of a ledger of a million rows take several hundred megabytes. Of what shares a key with more
 * than `sharedMax` others, the rest is left out. A key is kept as 64 bits of hash.
 */
export function createKeyIndex(sharedMax: number) {
  let bits = BITS_START;
  let high = new Uint32Array(1 << bits);
  let low = new Uint32Array(1 << bits);
  /** The number of the thing and one, so that zero is a free place. */
  let things = new Int32Array(1 << bits);
  let size = 0;

  /** Those of a key lie one after the other, with others between them, up to the next free place. */
  const find = (key: string): readonly number[] => {
    const [first, second] = textHash(key);
    const mask = (1 << bits) - 1;
    let found: number[] = NOTHING;
    for (let at = first & mask; things[at] !== 0; at = (at + 1) & mask) {
      if (high[at] !== first || low[at] !== second) continue;
      if (found === NOTHING) found = [];
      found.push((things[at] ?? 0) - 1);
    }
    return found;
  };
  const put = (first: number, second: number, thing: number) => {
    const mask = (1 << bits) - 1;
    let at = first & mask;
    while (things[at] !== 0) at = (at + 1) & mask;
    high[at] = first;
    low[at] = second;
    things[at] = thing;
  };
  const grow = () => {
    const [oldHigh, oldLow, oldThings] = [high, low, things];
    bits += 1;
    high = new Uint32Array(1 << bits);
    low = new Uint32Array(1 << bits);
    things = new Int32Array(1 << bits);
    oldThings.forEach((thing, index) => {
      if (thing !== 0) put(oldHigh[index] ?? 0, oldLow[index] ?? 0, thing);
    });
  };
  return {
    find,
    /** The same thing is found once, however often it is added. */
    add(key: string, thing: number): void {
      const known = find(key);
      if (known.length > sharedMax || known.includes(thing)) return;
      const [first, second] = textHash(key);
      put(first, second, thing + 1);
      size += 1;
      if (size > LOAD_MAX * (1 << bits)) grow();
    },
  };
}

const NOTHING: number[] = [];
