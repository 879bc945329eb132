import { type Currency, decimalsOf } from './currency.ts';
import { type Money, money } from './money.ts';

/** `"-1234.5"` from EUR -123450 minor units. Plain digits, a point, all decimals of the currency; for files and the wire. */
export function formatDecimal({ currency, minor }: Money): string {
  const decimals = decimalsOf(currency);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * The exact amount of a plain decimal (`-?digits[.digits]`), or `undefined` when the text is anything else or has
 * more significant decimals than the currency: an amount is read exactly or not at all.
 */
export function parseDecimal(currency: Currency, text: string): Money | undefined {
  const [, sign, units, fraction = ''] = /^(-?)(\d{1,18})(?:\.(\d+))?$/.exec(text) ?? [];
  if (units === undefined) return undefined;
  const decimals = decimalsOf(currency);
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  const minor = BigInt(units + kept);
  return money(currency, sign === '-' ? -minor : minor);
}
