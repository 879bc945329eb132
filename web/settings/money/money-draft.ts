import type { MoneySettings } from '@duologue/contract/bank.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';

type Days = 'ledgerWarnDays' | 'ledgerRefuseDays' | 'bankWarnDays' | 'bankRefuseDays' | 'arrivalDays';

/** One line of a list of amounts: the amount is `undefined` while it is not typed. */
export type AmountLine = { readonly currency: string; readonly amount: MoneyWire | undefined };
type AmountList = 'callWorthy' | 'feeMax';

/** The settings as they are typed. */
export type MoneyDraft = Pick<MoneySettings, 'postingRule'> &
  Readonly<Record<Days, number | undefined>> &
  Readonly<Record<AmountList, readonly AmountLine[]>>;

const linesOf = (amounts: readonly MoneyWire[]): readonly AmountLine[] =>
  amounts.map((amount) => ({ currency: amount.currency, amount }));

export const draftOf = (settings: MoneySettings): MoneyDraft => ({
  postingRule: settings.postingRule,
  ledgerWarnDays: settings.ledgerWarnDays,
  ledgerRefuseDays: settings.ledgerRefuseDays,
  bankWarnDays: settings.bankWarnDays,
  bankRefuseDays: settings.bankRefuseDays,
  arrivalDays: settings.arrivalDays,
  callWorthy: linesOf(settings.callWorthy),
  feeMax: linesOf(settings.feeMax),
});

/** The warning comes first: a refusal before it would never be preceded by one. */
export const isOutOfOrder = (warnDays: number | undefined, refuseDays: number | undefined): boolean =>
  warnDays !== undefined && refuseDays !== undefined && refuseDays < warnDays;

/** What would be saved; `undefined` while something typed cannot be. */
export function settingsOf(draft: MoneyDraft): MoneySettings | undefined {
  const { ledgerWarnDays, ledgerRefuseDays, bankWarnDays, bankRefuseDays, arrivalDays } = draft;
  const callWorthy = amountsOf(draft.callWorthy);
  const feeMax = amountsOf(draft.feeMax);
  if (ledgerWarnDays === undefined || ledgerRefuseDays === undefined) return undefined;
  if (bankWarnDays === undefined || bankRefuseDays === undefined) return undefined;
  if (arrivalDays === undefined || callWorthy === undefined || feeMax === undefined) return undefined;
  if (isOutOfOrder(ledgerWarnDays, ledgerRefuseDays) || isOutOfOrder(bankWarnDays, bankRefuseDays)) return undefined;
  const { postingRule } = draft;
  const days = { ledgerWarnDays, ledgerRefuseDays, bankWarnDays, bankRefuseDays, arrivalDays };
  return { postingRule, ...days, callWorthy, feeMax };
}

function amountsOf(lines: readonly AmountLine[]): MoneyWire[] | undefined {
  const amounts = lines.flatMap(({ amount }) => (amount === undefined || BigInt(amount.minor) < 0n ? [] : [amount]));
  return amounts.length === lines.length ? amounts : undefined;
}

export const isSame = (draft: MoneyDraft, settings: MoneySettings): boolean =>
  JSON.stringify(settingsOf(draft)) === JSON.stringify(settingsOf(draftOf(settings)));
