import type { Candidate } from '../found.ts';
import type { AccountCase } from './account-case.ts';
import { chanceSums, findSum } from './find-sums.ts';
import { type Fit, filled, sumOpen } from './fit.ts';
import { type NamedItem, NAMINGS, rankOf } from './named-items.ts';
import { settle } from './settle.ts';

/** Items beside the named ones that the rest of the amount may be. */
const UNNAMED_PARTS_MAX = 3;
/** A sum that comes about by chance more often than this says nothing. */
export const CHANCE_MAX = 0.002;

/** The ways in which the amount could be the items that the receipt names, the likeliest first. */
export function fitNamed(account: AccountCase): readonly Fit[] {
  const sets = namedSets(account.charged);
  if (sets.length === 0) return [];
  for (const items of sets) {
    const settled = settle(items, account);
    if (settled !== undefined) return [settled];
  }
  const [widest = []] = sets;
  return [some(widest, account) ?? withOthers(widest, account)]
    .flatMap((found) => found ?? [])
    .concat(filled(sets.at(-1) ?? widest, account.receipt.amount.minor));
}

/** All named items, then only the better named ones: what is cut out of a text is often nothing. */
function namedSets(charged: readonly NamedItem[]): readonly (readonly Candidate[])[] {
  const sets: (readonly Candidate[])[] = [];
  const hasSure = charged.some(({ naming }) => rankOf(naming) > rankOf('near'));
  for (const least of NAMINGS.slice(hasSure ? 2 : 1)) {
    const items = charged.filter(({ naming }) => rankOf(naming) >= rankOf(least)).map(({ item }) => item);
    if (items.length > 0 && items.length !== sets.at(-1)?.length) sets.push(items);
  }
  return sets;
}

/** The only choice of the named items that is the amount. */
function some(items: readonly Candidate[], { receipt }: AccountCase): Fit | undefined {
  const { places, isOnly } = findSum(
    items.map(({ open }) => open.minor),
    receipt.amount.minor,
    items.length,
  );
  if (places === undefined || !isOnly) return undefined;
  const chosen = places.flatMap((at) => items[at] ?? []);
  const fit = filled(chosen, receipt.amount.minor);
  return chosen.length === 1
    ? { ...fit, amountFit: 'exact', because: 'amount-exact' }
    : { ...fit, amountFit: 'sum', because: 'amount-sum' };
}

/** The named items and the only others that are the rest. As much again as was named may be paid twice instead. */
function withOthers(items: readonly Candidate[], { receipt, charged }: AccountCase): Fit | undefined {
  const rest = receipt.amount.minor - sumOpen(items);
  if (rest <= 0n) return undefined;
  const others = charged.map(({ item }) => item).filter((item) => !items.includes(item));
  const values = others.map(({ open }) => open.minor);
  const { places, isOnly } = findSum(values, rest, UNNAMED_PARTS_MAX);
  if (places === undefined) return undefined;
  const chosen = [...items, ...places.flatMap((at) => others[at] ?? [])];
  const isTelling = chanceSums(values, places.length, rest) <= CHANCE_MAX && rest !== sumOpen(items);
  return {
    ...filled(chosen, receipt.amount.minor),
    amountFit: 'sum',
    because: 'amount-sum',
    isOnly: isOnly && isTelling,
  };
}
