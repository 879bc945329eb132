import { readNumber } from '@duologue/core/intake/cells/read-number.ts';
import { type ExactAmount, exactAmount } from '@duologue/core/statements/exact-amount.ts';

/** Why an amount is none. The codes of `core/statements/statement-problem.ts`. */
export type AmountFault = 'amount-missing' | 'not-an-amount' | 'amount-ambiguous' | 'amount-too-large';

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/;
const USUAL = /^(\d{1,15})(?:,(\d{0,2}))?$/;
const SIGNED = /^([+\-−]?)\s*(\d[\d.,'’\s\u00A0\u202F]*|[.,]\d+)$/;

/** A decimal with a point and nothing else, as XML schemas have it. Any number of decimals is kept. */
export function readPlainAmount(text: string | undefined, currency: string | undefined): ExactAmount | AmountFault {
  if (text === undefined || text === '') return 'amount-missing';
  const [, sign, units = '', fraction = ''] = PLAIN.exec(text) ?? [];
  if (sign === undefined || units + fraction === '') return 'not-an-amount';
  return exactAmount(currency, { isNegative: sign === '-', units, fraction }) ?? 'amount-too-large';
}

const POINTED = /^[+-]?\d+\.\d+$/;

/**
 * A decimal with a comma or a point. `comma`: a lone comma is always the decimal mark, as SWIFT has it; `point`: a lone
 * point is, as OFX has it, which knows no thousands. A lone comma with three digits behind it could be a thousand there,
 * and is not guessed.
 */
export function readMarkedAmount(
  text: string,
  currency: string | undefined,
  style: 'comma' | 'point',
): ExactAmount | AmountFault {
  const usual = style === 'comma' ? USUAL.exec(text) : null;
  if (usual !== null)
    return exactAmount(currency, { units: usual[1] ?? '', fraction: usual[2] ?? '' }) ?? 'amount-too-large';
  const trimmed = text.trim();
  if (trimmed === '') return 'amount-missing';
  if (style === 'point' && POINTED.test(trimmed)) return readPlainAmount(trimmed, currency);
  const [, sign = '', core = ''] = SIGNED.exec(trimmed) ?? [];
  if (core === '') return 'not-an-amount';
  const isLoneComma = style === 'comma' && core.includes(',') && !core.includes('.');
  const found = readNumber(core.trim(), isLoneComma ? 'comma' : 'unknown');
  if (found === undefined) return 'not-an-amount';
  if (found === 'ambiguous') return 'amount-ambiguous';
  const isNegative = sign === '-' || sign === '−';
  return exactAmount(currency, { isNegative, units: found.units, fraction: found.fraction }) ?? 'amount-too-large';
}
