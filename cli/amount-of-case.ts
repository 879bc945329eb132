import type { ResponseOf } from '@duologue/contract/api.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import { NeedsAnswer } from './answer-needed.ts';
import { amountText } from './words.ts';

type Owing = Pick<ResponseOf<'GET /cases/{caseId}'>, 'balance'>;
type AmountOfCase = Owing & {
  /** Of an amount that names none; that in which the case owes without it. */
  readonly currency?: string | undefined;
};

/** `EUR 1200.00`, or `1200.00` where there is one currency that it can be. */
export function amountOfCase(text: string, option: string, { balance, currency }: AmountOfCase): MoneyWire {
  const [, written, figure = ''] = /^(?:([A-Za-z]{3})\s+)?([\d.]+)$/.exec(text.trim()) ?? [];
  const [owed, ...others] = balance;
  const usual = currency ?? (others.length === 0 ? owed?.open.currency : undefined);
  const code = parseCurrency((written ?? usual ?? '').toUpperCase());
  const amount = code === undefined ? undefined : parseDecimal(code, figure);
  if (amount === undefined)
    throw new NeedsAnswer(`${option} is an amount such as "${usual ?? owed?.open.currency ?? 'EUR'} 1200.00".`);
  return { currency: amount.currency, minor: amount.minor.toString() };
}

/** What may be asked for, and the late interest that is paid with it: it comes on top. */
export function askedWith(interest: MoneyWire | undefined, ask: readonly MoneyWire[]): MoneyWire {
  const [asked, ...others] =
    interest === undefined ? ask : ask.filter(({ currency }) => currency === interest.currency);
  if (asked === undefined) throw new NeedsAnswer('Nothing may be asked for now: say the amount with --total.');
  if (others.length > 0)
    throw new NeedsAnswer(`${ask.map(amountText).join(' and ')} may be asked for: say the amount with --total.`);
  return { ...asked, minor: (BigInt(asked.minor) + BigInt(interest?.minor ?? 0)).toString() };
}
