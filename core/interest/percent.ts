import { assert } from '../kernel/assert.ts';
import {
  addExact,
  type ExactDecimal,
  formatExact,
  multiplyExact,
  negateExact,
  parseExact,
} from '../money/exact-decimal.ts';
import { type Rational, rational } from '../money/rational.ts';
import { PERCENT_MAX } from './limits.ts';

/** Rates are exact decimals in per cent a year, such as 11.50 or -0.88. */
export function percent(text: string): ExactDecimal {
  const value = parseExact(text);
  assert(value !== undefined, `${text} is a rate`);
  return value;
}

/** A rate of somebody else's file: decimal text no further from zero than `PERCENT_MAX`. */
export function parsePercent(text: string): ExactDecimal | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? parseExact(text) : undefined;
  if (value === undefined) return undefined;
  const size = value.units < 0n ? negateExact(value) : value;
  return comparePercent(size, PERCENT_LIMIT) > 0 ? undefined : value;
}

export const PERCENT_LIMIT: ExactDecimal = { units: BigInt(PERCENT_MAX), scale: 0 };

export function timesPercent(value: ExactDecimal, multiple: string): ExactDecimal {
  return multiplyExact(value, percent(multiple));
}

export function comparePercent(left: ExactDecimal, right: ExactDecimal): number {
  const { units } = addExact(left, negateExact(right));
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** As a part of one: 11.50 becomes 23/200. */
export function partOf({ units, scale }: ExactDecimal): Rational {
  return rational(units, 10n ** BigInt(scale + 2));
}

/** At least two decimals, and no more than the figure has: `11.50`, `0.125`. */
export function percentText({ units, scale }: ExactDecimal): string {
  let [kept, decimals] = [units, scale];
  while (decimals > 2 && kept % 10n === 0n) [kept, decimals] = [kept / 10n, decimals - 1];
  while (decimals < 2) [kept, decimals] = [kept * 10n, decimals + 1];
  return formatExact({ units: kept, scale: decimals });
}
