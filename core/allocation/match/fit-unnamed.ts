import type { Candidate } from '../found.ts';
import type { AccountCase } from './account-case.ts';
import { chanceSums, findSum } from './find-sums.ts';
import { CHANCE_MAX } from './fit-named.ts';
import { type Fit, filled, settling, sumOpen } from './fit.ts';
import { settle } from './settle.ts';

/** Items that one payment settles without naming any. */
const PARTS_UNNAMED_MAX = 6;
/** Items that a payment of all the others leaves out. */
const LEFT_OUT_MAX = 3;
const FITS_MAX = 2;

/** The ways in which the amount could be items that the receipt does not name, the likeliest first. */
export function fitUnnamed(account: AccountCase): readonly Fit[] {
  const items = account.charged.map(({ item }) => item);
  const { minor } = account.receipt.amount;
  const fits: Fit[] = [];
  for (const look of [single, all, sum, reduced]) {
    fits.push(...[look(items, minor, account)].flat().flatMap((found) => found ?? []));
    if (fits.length >= FITS_MAX) break;
  }
  return [...fits, filled(items, minor)].slice(0, FITS_MAX);
}

/** The item that is as large as the payment; the oldest of several. */
export function single(items: readonly Candidate[], minor: bigint): Fit | undefined {
  const same = items.filter(({ open }) => open.minor === minor);
  const [oldest] = same;
  if (oldest === undefined) return undefined;
  const isOnly = same.length === 1;
  const because = isOnly ? 'amount-exact' : 'amount-of-several';
  return { parts: [settling(oldest)], left: 0n, amountFit: 'exact', isOnly, because };
}

const all = (items: readonly Candidate[], _minor: bigint, account: AccountCase) =>
  items.length < 2 ? undefined : settle(items, account);

/** The only few items that are the amount together, or all but a few. */
function sum(items: readonly Candidate[], minor: bigint): Fit | undefined {
  if (items.length < 2) return undefined;
  const values = items.map(({ open }) => open.minor);
  const few = findSum(values, minor, PARTS_UNNAMED_MAX);
  if (few.places !== undefined && few.places.length > 1) {
    const chosen = few.places.flatMap((at) => items[at] ?? []);
    const isTelling = chanceSums(values, chosen.length, minor) <= CHANCE_MAX;
    return { ...filled(chosen, minor), amountFit: 'sum', because: 'amount-sum', isOnly: few.isOnly && isTelling };
  }
  const rest = sumOpen(items) - minor;
  const { places: without, isOnly } = findSum(values, rest, LEFT_OUT_MAX);
  if (without === undefined || items.length - without.length < 2) return undefined;
  const chosen = items.filter((_, at) => !without.includes(at));
  const isTelling = chanceSums(values, without.length, rest) <= CHANCE_MAX;
  return { ...filled(chosen, minor), amountFit: 'sum', because: 'amount-sum', isOnly: isOnly && isTelling };
}

/** One item less its discount, less a credit note, or less a fee; only where no second one fits. */
function reduced(items: readonly Candidate[], minor: bigint, account: AccountCase): readonly (Fit | undefined)[] {
  const isNear = ({ open }: Candidate) => open.minor > minor;
  const settled = items.filter(isNear).flatMap((item) => {
    const fit = settle([item], account);
    return fit ?? [];
  });
  const byKind = (because: Fit['because']) => settled.filter((fit) => fit.because === because);
  return (['amount-discount', 'amount-credit', 'amount-instructed', 'amount-fee'] as const).map((because) => {
    const [first, ...more] = byKind(because);
    return first === undefined
      ? undefined
      : { ...first, isOnly: first.isOnly && more.length === 0 && settled.length === 1 };
  });
}
