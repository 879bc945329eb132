import { assert } from '../kernel/assert.ts';

/** An exact fraction in lowest terms; the bottom is above zero. For what division must not round: interest, shares. */
export type Rational = { readonly top: bigint; readonly bottom: bigint };

export function rational(top: bigint, bottom = 1n): Rational {
  assert(bottom !== 0n, 'nothing is divided by zero');
  const sign = bottom < 0n ? -1n : 1n;
  const common = commonDivisor(top < 0n ? -top : top, bottom * sign);
  return { top: (top * sign) / common, bottom: (bottom * sign) / common };
}

export const ZERO_RATIONAL: Rational = { top: 0n, bottom: 1n };

export function addRational(left: Rational, right: Rational): Rational {
  const shared = commonDivisor(left.bottom, right.bottom);
  const top = left.top * (right.bottom / shared) + right.top * (left.bottom / shared);
  // What top and bottom still share lies in what the bottoms shared: small numbers are divided, not their product.
  const rest = commonDivisor(top < 0n ? -top : top, shared);
  return { top: top / rest, bottom: (left.bottom / shared) * (right.bottom / rest) };
}

export function subtractRational(left: Rational, right: Rational): Rational {
  return addRational(left, { top: -right.top, bottom: right.bottom });
}

export function multiplyRational(left: Rational, right: Rational): Rational {
  const across = (top: bigint, bottom: bigint) => commonDivisor(top < 0n ? -top : top, bottom);
  const [first, second] = [across(left.top, right.bottom), across(right.top, left.bottom)];
  return {
    top: (left.top / first) * (right.top / second),
    bottom: (left.bottom / second) * (right.bottom / first),
  };
}

/** Below zero when `left` is less, above when it is more, zero when they are the same. */
export function compareRational(left: Rational, right: Rational): number {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isSameRational = (left: Rational, right: Rational) => compareRational(left, right) === 0;

export const smallerRational = (left: Rational, right: Rational) => (compareRational(left, right) > 0 ? right : left);

export const largerRational = (left: Rational, right: Rational) => (compareRational(left, right) < 0 ? right : left);

/** The nearest whole number; a half goes away from zero ("half-up" for amounts, which are not negative). */
export function roundHalfUp({ top, bottom }: Rational): bigint {
  const size = top < 0n ? -top : top;
  const rounded = (size * 2n + bottom) / (bottom * 2n);
  return top < 0n ? -rounded : rounded;
}

/** `144.931507`: with so many decimals, the last one rounded half-up. For people; `top/bottom` is the exact value. */
export function formatRational(value: Rational, decimals: number): string {
  const units = roundHalfUp({ top: value.top * 10n ** BigInt(decimals), bottom: value.bottom });
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${units < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
