import type { BalanceKind } from '@duologue/core/statements/statement.ts';

/** The direction of a detail, by the ranges of the specification; `information` moves no money. */
export function directionOf(code: string): 'credit' | 'debit' | 'information' | undefined {
  const number = /^\d{3}$/.test(code) ? Number(code) : Number.NaN;
  if (number === 890 || (number >= 900 && number < 920)) return 'information';
  if ((number >= 100 && number < 400) || (number >= 920 && number < 960)) return 'credit';
  if ((number >= 400 && number < 700) || (number >= 960 && number < 1000)) return 'debit';
  // Payments on a loan and what is drawn from it.
  if (number >= 700 && number < 760) return 'credit';
  return number >= 760 && number < 800 ? 'debit' : undefined;
}

/** Reversals and returned items, on either side. */
const REVERSALS = new Set('252 255 257 258 261 266 452 552 555 557 558 561 566'.split(' '));
export const isReversal = (code: string) => REVERSALS.has(code);

const BALANCES: Readonly<Record<string, BalanceKind>> = {
  '010': 'opening',
  '015': 'closing',
  '030': 'current',
  '040': 'available-opening',
  '045': 'available-closing',
  '060': 'current',
};

/** Codes below 100 are balances and the like; those above are totals of what follows. */
export function balanceKind(code: string): BalanceKind | undefined {
  return BALANCES[code] ?? (/^0\d\d$/.test(code) ? 'other' : undefined);
}
