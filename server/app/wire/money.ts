import type { MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { type Money, money } from '@duologue/core/money/money.ts';

export const moneyWire = ({ currency, minor }: Money): MoneyWire => ({ currency, minor: minor.toString() });
export const moneyWireOrNull = (amount: Money | null) => (amount === null ? null : moneyWire(amount));

/** The amount of a request, or `undefined` when its currency is none that we can count in. */
export function parseMoneyWire({ currency, minor }: MoneyWire): Money | undefined {
  const known = parseCurrency(currency);
  return known === undefined ? undefined : money(known, BigInt(minor));
}
