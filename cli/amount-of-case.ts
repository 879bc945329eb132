import type { ResponseOf } from '@duologue/contract/api.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import { NeedsAnswer } from './answer-needed.ts';

type Owing = Pick<ResponseOf<'GET /cases/{caseId}'>, 'balance'>;

/** `EUR 1200.00`, or `1200.00` in the currency in which the case owes. */
export function amountOfCase(text: string, option: string, { balance }: Owing): MoneyWire {
  const [, code, figure = ''] = /^(?:([A-Za-z]{3})\s+)?([\d.]+)$/.exec(text.trim()) ?? [];
  const currency = parseCurrency((code ?? balance[0]?.open.currency ?? '').toUpperCase());
  const amount = currency === undefined ? undefined : parseDecimal(currency, figure);
  if (amount === undefined) throw new NeedsAnswer(`${option} is an amount such as "EUR 1200.00".`);
  return { currency: amount.currency, minor: amount.minor.toString() };
}

/** The amount in the same currency as another one; the first where there is no other. */
export const inCurrencyOf = (other: MoneyWire | undefined, amounts: readonly MoneyWire[]): MoneyWire | undefined =>
  other === undefined ? amounts[0] : amounts.find(({ currency }) => currency === other.currency);
