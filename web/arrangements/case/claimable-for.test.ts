import { expect, test } from 'vitest';
import { claimableFor } from './claimable-for.ts';

const gbp = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
/** Of A most was noted before; the sum of the account is 20.00. */
const CLAIMABLE = [
  { itemId: 'A', amount: gbp(300) },
  { itemId: 'B', amount: gbp(1_700) },
  { itemId: 'C', amount: { currency: 'EUR', minor: '900' } },
];

test.each<[string, string[], number]>([
  ['the account as a whole', [], 2_000],
  ['one item of which most was noted before', ['A'], 300],
  ['two items', ['A', 'B'], 2_000],
  ['an item that bears none, and its own note', ['D'], 0],
  ['an item in another currency', ['C'], 0],
])('what can be claimed beside an arrangement about %s', (_, itemIds, minor) => {
  expect(claimableFor({ total: gbp(100_000), itemIds }, CLAIMABLE)).toEqual(gbp(minor));
});
