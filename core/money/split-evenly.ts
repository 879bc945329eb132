import { assert } from '../kernel/assert.ts';
import { type Money, money } from './money.ts';

/** Equal parts that sum to the whole. Odd minor units fall on the earliest parts, so no later part is a surprise. */
export function splitEvenly(whole: Money, parts: number): Money[] {
  assert(Number.isInteger(parts), 'parts is a whole number');
  assert(parts > 0, 'there is at least one part');
  assert(whole.minor >= 0n, 'a debt is never split below zero');

  const share = whole.minor / BigInt(parts);
  const oddUnits = Number(whole.minor % BigInt(parts));

  return Array.from({ length: parts }, (_, index) => money(whole.currency, index < oddUnits ? share + 1n : share));
}
