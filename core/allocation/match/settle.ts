import type { Candidate } from '../found.ts';
import { CREDITS_MAX, PARTS_MAX } from '../limits.ts';
import { type AccountCase, bestRank } from './account-case.ts';
import { findSum } from './find-sums.ts';
import { type Fit, settling, sumOpen } from './fit.ts';

const CREDITS_PER_FIT_MAX = 4;
const DISCOUNTS_PER_FIT_MAX = 10;

/** The fit in which the receipt settles all these items: exactly, with discount, with credit notes, or short by a fee. */
export function settle(items: readonly Candidate[], account: AccountCase): Fit | undefined {
  if (items.length === 0 || items.length > PARTS_MAX) return undefined;
  const short = sumOpen(items) - account.receipt.amount.minor;
  if (short < 0n) return undefined;
  if (short === 0n) {
    return items.length === 1
      ? settled(items, { amountFit: 'exact', because: 'amount-exact' })
      : settled(items, { amountFit: 'sum', because: 'amount-sum' });
  }
  return byDiscount(items, short, account) ?? byCredit(items, short, account) ?? byFee(items, short, account);
}

const settled = (items: readonly Candidate[], what: Pick<Fit, 'amountFit' | 'because'>): Fit => ({
  parts: items.map((item) => settling(item)),
  left: 0n,
  isOnly: true,
  ...what,
});

/** What may be kept of an item by who pays on this day. */
export function discountOf({ discount, open }: Candidate, on: string): bigint {
  if (discount === undefined || discount.until < on || discount.amount.currency !== open.currency) return 0n;
  return discount.amount.minor > 0n && discount.amount.minor < open.minor ? discount.amount.minor : 0n;
}

function byDiscount(items: readonly Candidate[], short: bigint, { receipt }: AccountCase): Fit | undefined {
  const discounts = items.map((item) => discountOf(item, receipt.on));
  if (discounts.every((discount) => discount === 0n)) return undefined;
  const total = discounts.reduce((sum, discount) => sum + discount, 0n);
  const places =
    total === short
      ? discounts.map((_, place) => place)
      : onlyOf(findSum(discounts.slice(0, DISCOUNTS_PER_FIT_MAX), short, DISCOUNTS_PER_FIT_MAX));
  if (places === undefined) return undefined;
  const parts = items.map((item, place) =>
    settling(item, { discount: places.includes(place) ? (discounts[place] ?? 0n) : 0n }),
  );
  return { parts, left: 0n, amountFit: 'discount', isOnly: true, because: 'amount-discount' };
}

/** Credit notes of the account that make up the difference: those that are named, or the only ones that do. */
function byCredit(items: readonly Candidate[], short: bigint, { credits }: AccountCase): Fit | undefined {
  const named = credits.filter(({ naming }) => naming !== 'none').map(({ item }) => item);
  const usable = credits.slice(0, CREDITS_MAX).map(({ item }) => item);
  const places =
    named.length > 0 && sumOpen(named) === short
      ? undefined
      : onlyOf(
          findSum(
            usable.map(({ open }) => open.minor),
            short,
            CREDITS_PER_FIT_MAX,
          ),
        );
  const used = named.length > 0 && sumOpen(named) === short ? named : places?.flatMap((at) => usable[at] ?? []);
  if (used === undefined) return undefined;
  const parts = [...items, ...used].map((item) => settling(item));
  return {
    parts,
    left: 0n,
    amountFit: 'sum',
    isOnly: bestRank(credits) > 0 || used.length === 1,
    because: 'amount-credit',
  };
}

/** What banks kept on the way falls on the largest item. */
function byFee(items: readonly Candidate[], short: bigint, { receipt, feeMax }: AccountCase): Fit | undefined {
  if (short > feeMax) return undefined;
  const largest = items.reduce((best, item) => (item.open.minor > best.open.minor ? item : best));
  if (short >= largest.open.minor) return undefined;
  const parts = items.map((item) => settling(item, { fee: item === largest ? short : 0n }));
  const { instructed, charges, amount } = receipt;
  const isTold =
    (instructed?.currency === amount.currency && instructed.minor === amount.minor + short) ||
    (charges?.currency === amount.currency && charges.minor === short);
  return { parts, left: 0n, amountFit: 'fee', isOnly: true, because: isTold ? 'amount-instructed' : 'amount-fee' };
}

const onlyOf = ({ places, isOnly }: ReturnType<typeof findSum>) => (isOnly ? places : undefined);
