import { decimalsOf, parseCurrency } from '../money/currency.ts';
import { type Money, money } from '../money/money.ts';

/**
 * An amount exactly as a bank wrote it: `unscaled` times ten to the minus `scale`. Banks write more decimals than a
 * currency has, currencies that no longer exist, and none at all; nothing of that is rounded or made up here.
 */
export type ExactAmount = {
  /** As written, in capitals; absent where neither the entry nor the account has one. */
  readonly currency?: string;
  readonly unscaled: bigint;
  /** At least the decimals of the currency, more only if they are not zero. */
  readonly scale: number;
};

/** More digits than any bank account needs: a guard against files made to keep us busy. */
export const AMOUNT_DIGITS_MAX = 30;

/** The amount of plain digits before and after the decimal mark, or `undefined` when there are too many of them. */
export function exactAmount(
  currency: string | undefined,
  {
    isNegative = false,
    units,
    fraction,
  }: { readonly isNegative?: boolean; readonly units: string; readonly fraction: string },
): ExactAmount | undefined {
  const significant = fraction.length <= 2 ? fraction : withoutEndZeros(fraction);
  const known = currency === undefined ? undefined : parseCurrency(currency);
  const scale = Math.max(known === undefined ? 2 : decimalsOf(known), withoutEndZeros(significant).length);
  if (units.length + scale > AMOUNT_DIGITS_MAX && withoutZeros(units).length + scale > AMOUNT_DIGITS_MAX)
    return undefined;
  const kept = significant.length > scale ? significant.slice(0, scale) : significant.padEnd(scale, '0');
  const unscaled = BigInt(`${units}${kept}` || '0');
  return { ...(currency === undefined ? {} : { currency }), unscaled: isNegative ? -unscaled : unscaled, scale };
}

const withoutZeros = (digits: string) => digits.replace(/^0+/, '');

function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

/** An amount that a bank states in whole minor units, as BAI2 does. */
export function amountOfMinor(currency: string | undefined, minor: bigint): ExactAmount {
  const known = currency === undefined ? undefined : parseCurrency(currency);
  const scale = known === undefined ? 2 : decimalsOf(known);
  return { ...(currency === undefined ? {} : { currency }), unscaled: minor, scale };
}

export function negated(amount: ExactAmount): ExactAmount {
  return { ...amount, unscaled: -amount.unscaled };
}

/** The sum in the larger of both scales. The caller has seen that the currencies are the same. */
export function sumOf(left: ExactAmount, right: ExactAmount): ExactAmount {
  const scale = Math.max(left.scale, right.scale);
  return { ...left, unscaled: scaledTo(left, scale) + scaledTo(right, scale), scale };
}

function scaledTo({ unscaled, scale }: ExactAmount, wanted: number): bigint {
  return wanted === scale ? unscaled : unscaled * 10n ** BigInt(wanted - scale);
}

export function isSameAmount(left: ExactAmount, right: ExactAmount): boolean {
  const scale = Math.max(left.scale, right.scale);
  return scaledTo(left, scale) === scaledTo(right, scale);
}

/** `"-1234.50"`: plain digits and a point, as everywhere on the wire. */
export function formatExact({ unscaled, scale }: ExactAmount): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Money that can be allocated, or why this amount is none: no currency, one we cannot count in, or parts of a cent. */
export function moneyOf(amount: ExactAmount): Money | 'currency-unknown' | 'too-many-decimals' {
  const currency = amount.currency === undefined ? undefined : parseCurrency(amount.currency);
  if (currency === undefined) return 'currency-unknown';
  return amount.scale === decimalsOf(currency) ? money(currency, amount.unscaled) : 'too-many-decimals';
}
