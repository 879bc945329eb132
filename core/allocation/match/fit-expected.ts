import { EXPECTED_DAYS_AHEAD } from '../limits.ts';
import { addDays } from '../../calendar/calendar-date.ts';
import type { Expected } from '../found.ts';
import type { AccountCase } from './account-case.ts';
import { type Awaited, type Fit, filled } from './fit.ts';
import { type NamedItem, rankOf } from './named-items.ts';

/**
 * The ways in which the amount is to the minor unit what was agreed to come: one for each agreement that it fits. It goes
 * to what the payer names, then to the oldest item that the agreement is about and nobody disputes. None where the payer
 * names something else, or where less is open.
 */
export function fitExpected({ receipt, expected, charged }: AccountCase): readonly Fit[] {
  const soon = addDays(receipt.on, EXPECTED_DAYS_AHEAD);
  const agreements = new Set<string | null>();
  const fits: Fit[] = [];
  for (const one of [...expected].sort(compareDue)) {
    const { minor, currency } = one.amount;
    if (minor !== receipt.amount.minor || currency !== receipt.amount.currency) continue;
    if (one.dueOn > soon || agreements.has(one.arrangementId)) continue;
    agreements.add(one.arrangementId);
    const items = payable(one, charged);
    if (items === undefined) continue;
    const fit = filled(items, receipt.amount.minor);
    if (fit.left === 0n && fit.parts.length > 0)
      fits.push({ ...fit, expected: { ...one, isNext: isNext(one, expected) } });
  }
  return fits;
}

/** Named items before others, each the oldest first; nothing where an item is named that is not part of it. */
function payable({ itemIds }: Expected, charged: readonly NamedItem[]) {
  const isMeant = ({ naming }: NamedItem) => rankOf(naming) >= rankOf('digits');
  const isPart = ({ item }: NamedItem) => itemIds.length === 0 || itemIds.includes(item.itemId);
  if (charged.some((item) => isMeant(item) && !isPart(item))) return undefined;
  const own = charged.filter((item) => isPart(item) && !item.item.disputed);
  return [...own.filter(isMeant), ...own.filter((item) => !isMeant(item))].map(({ item }) => item);
}

const isNext = (one: Expected, expected: readonly Expected[]): Awaited['isNext'] =>
  expected.every(({ arrangementId, dueOn }) => arrangementId !== one.arrangementId || dueOn >= one.dueOn);

function compareDue(left: Expected, right: Expected): number {
  if (left.dueOn !== right.dueOn) return left.dueOn < right.dueOn ? -1 : 1;
  return left.promiseId < right.promiseId ? -1 : 1;
}

/** What else could be the same parts is the same posting, and expected. */
export function withExpected(fits: readonly Fit[], expected: readonly Fit[]): readonly Fit[] {
  const awaited = new Map(expected.map((fit) => [partsKey(fit), fit]));
  const known = new Set(fits.filter(givesNothingUp).map(partsKey));
  return [
    ...fits.map((fit) => {
      const same = fit.left === 0n && givesNothingUp(fit) ? awaited.get(partsKey(fit)) : undefined;
      return same === undefined ? fit : { ...fit, expected: same.expected };
    }),
    ...expected.filter((fit) => !known.has(partsKey(fit))),
  ];
}

/** What falls short by a discount or fee settles its item, and is another posting than a part that was agreed. */
const givesNothingUp = ({ parts }: Fit) =>
  parts.every(({ discount, fee }) => discount === undefined && fee === undefined);

/** The same for the same items and amounts. */
export const partsKey = ({ parts }: Fit): string =>
  parts
    .map(({ itemId, amount }) => `${itemId} ${amount.minor}`)
    .sort()
    .join('|');
