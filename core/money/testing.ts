import { assert } from '../kernel/assert.ts';
import { type Currency, parseCurrency } from './currency.ts';

/** A currency by its code, for tests and fixtures, where an unknown code is a mistake of ours. */
export function currencyOf(code: string): Currency {
  const currency = parseCurrency(code);
  assert(currency !== undefined, `${code} is a currency`);
  return currency;
}
