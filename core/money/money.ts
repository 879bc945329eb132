import { assert } from '../kernel/assert.ts';
import type { Currency } from './currency.ts';

/** An exact amount: whole numbers of the currency's smallest unit. */
export type Money = { readonly currency: Currency; readonly minor: bigint };

export function money(currency: Currency, minor: bigint): Money {
  return { currency, minor };
}

export function addMoney(left: Money, right: Money): Money {
  assert(left.currency === right.currency, 'amounts of one currency are added');
  return { currency: left.currency, minor: left.minor + right.minor };
}

export function subtractMoney(left: Money, right: Money): Money {
  assert(left.currency === right.currency, 'amounts of one currency are subtracted');
  return { currency: left.currency, minor: left.minor - right.minor };
}

/** One total per currency, in the order of the currency codes. Currencies are never added together. */
export function totalsByCurrency(amounts: readonly Money[]): readonly Money[] {
  const totals = new Map<Currency, bigint>();
  for (const { currency, minor } of amounts) totals.set(currency, (totals.get(currency) ?? 0n) + minor);
  return [...totals]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([currency, minor]) => ({ currency, minor }));
}
