import type { MoneySettings } from '@duologue/contract/bank.ts';
import { TRACE_BUSINESS_DAYS } from '@duologue/core/calls/limits.ts';
import { type OwedPolicy, STANDARD_POLICY } from '@duologue/core/ledger/owed-facts.ts';
import { parseMoneyData } from '@duologue/core/money/money-data.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** What holds while a firm has chosen nothing about money. */
export const DEFAULT_MONEY: MoneySettings = {
  postingRule: 'exact',
  ledgerWarnDays: STANDARD_POLICY.ledgerWarnDays,
  ledgerRefuseDays: STANDARD_POLICY.ledgerRefuseDays,
  bankWarnDays: STANDARD_POLICY.bankWarnDays,
  bankRefuseDays: STANDARD_POLICY.bankRefuseDays,
  arrivalDays: TRACE_BUSINESS_DAYS,
  callWorthy: [],
  feeMax: [],
};

/** The part of the settings that the still-owed gate reads. */
export function policyOf({ callWorthy, ...settings }: MoneySettings): OwedPolicy {
  const { ledgerWarnDays, ledgerRefuseDays, bankWarnDays, bankRefuseDays } = settings;
  return { ledgerWarnDays, ledgerRefuseDays, bankWarnDays, bankRefuseDays, callWorthy: callWorthy.flatMap(toMoney) };
}

function toMoney(wire: MoneyWire): readonly Money[] {
  const amount = parseMoneyData(wire);
  return amount === undefined ? [] : [amount];
}
