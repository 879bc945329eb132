import { parseCurrency } from './currency.ts';
import type { Money } from './money.ts';

/** Money in events and on the wire: the minor units are text, because JSON numbers are not exact beyond 2^53. */
export type MoneyData = { readonly currency: string; readonly minor: string };

export function toMoneyData({ currency, minor }: Money): MoneyData {
  return { currency, minor: minor.toString() };
}

/** The amount, or `undefined` when the currency is unknown or the minor units are not a plain whole number. */
export function parseMoneyData({ currency, minor }: MoneyData): Money | undefined {
  const known = parseCurrency(currency);
  if (known === undefined || !/^-?\d{1,24}$/.test(minor)) return undefined;
  return { currency: known, minor: BigInt(minor) };
}
