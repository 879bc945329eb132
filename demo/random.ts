/**
 * A number from 0 up to, but not including, 1, settled by the seed and by where it is asked for. There is no state: the
 * third invoice of the ninth debtor is the same whether or not the eight before it were ever made.
 */
export function draw(seed: number, ...place: readonly number[]): number {
  let hash = mix(seed | 0);
  for (const part of place) hash = mix(hash ^ Math.imul((part | 0) + 0x9e3779b9, 0x85ebca6b));
  return (hash >>> 0) / 2 ** 32;
}

/** A whole number from `from` to `to`, both included. */
export function drawWhole(from: number, to: number, seed: number, ...place: readonly number[]): number {
  return from + Math.floor(draw(seed, ...place) * (to - from + 1));
}

/** The finishing step of MurmurHash3: each bit of the result depends on every bit of the input. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
