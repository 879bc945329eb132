import { type Currency, decimalsOf } from './currency.ts';
import { type Money, money } from './money.ts';

/** A number as it is written: `units` times ten to the minus `scale`. `12.50` is 1250 at scale 2. */
export type ExactDecimal = { readonly units: bigint; readonly scale: number };

export const ZERO_DECIMAL: ExactDecimal = { units: 0n, scale: 0 };

/** Digits of one number; more is damage, or an attempt to keep us busy. */
const DIGITS_MAX = 30;

/**
 * Reads a decimal as XML Schema and JSON-like files write it: sign, digits, point. `.5` and `5.` are decimals there too.
 * A comma, a group mark, an exponent or a currency sign is not.
 */
export function parseExact(text: string): ExactDecimal | undefined {
  const [, sign, whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim()) ?? [];
  const digits = whole + fraction;
  if (sign === undefined || digits === '' || digits.length > DIGITS_MAX) return undefined;
  const units = BigInt(digits);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

export function addExact(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  const scale = Math.max(left.scale, right.scale);
  return { units: atScale(left, scale) + atScale(right, scale), scale };
}

export function negateExact({ units, scale }: ExactDecimal): ExactDecimal {
  return { units: -units, scale };
}

export function multiplyExact(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  return { units: left.units * right.units, scale: left.scale + right.scale };
}

export function sumExact(values: readonly ExactDecimal[]): ExactDecimal {
  return values.reduce(addExact, ZERO_DECIMAL);
}

/** Rounded half away from zero, as commercial rounding does; the same value when it has no more decimals than that. */
export function roundExact(value: ExactDecimal, scale: number): ExactDecimal {
  if (value.scale <= scale) return { units: atScale(value, scale), scale };
  const step = 10n ** BigInt(value.scale - scale);
  const size = value.units < 0n ? -value.units : value.units;
  const rounded = (size + step / 2n) / step;
  return { units: value.units < 0n ? -rounded : rounded, scale };
}

/** The amount in a currency, rounded half away from zero; `isExact` says whether anything was rounded away. */
export function toMoney(
  value: ExactDecimal,
  currency: Currency,
): { readonly amount: Money; readonly isExact: boolean } {
  const rounded = roundExact(value, decimalsOf(currency));
  return { amount: money(currency, rounded.units), isExact: isSameExact(rounded, value) };
}

export function fromMoney({ currency, minor }: Money): ExactDecimal {
  return { units: minor, scale: decimalsOf(currency) };
}

export function isSameExact(left: ExactDecimal, right: ExactDecimal): boolean {
  const scale = Math.max(left.scale, right.scale);
  return atScale(left, scale) === atScale(right, scale);
}

/** `-12.50`: all decimals that the scale has. */
export function formatExact({ units, scale }: ExactDecimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
}

function atScale({ units, scale }: ExactDecimal, target: number): bigint {
  return units * 10n ** BigInt(target - scale);
}
