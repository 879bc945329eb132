import type { StillOwedWire } from '@duologue/contract/cases.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { OwedFinding } from '@duologue/core/ledger/owed-facts.ts';
import type { OwedVerdict } from '@duologue/core/ledger/still-owed.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { z } from 'zod';
import { instantWire } from './decision.ts';
import { moneyWire } from './money.ts';

export function stillOwedWire(
  { state, checks, ask, opensOn }: OwedVerdict,
  at: Instant,
): z.infer<typeof StillOwedWire> {
  return {
    at: instantWire(at),
    state,
    checks: checks.map((check) => ({
      id: check.check,
      result: check.result === 'refused' ? 'failed' : check.result,
      message: owedMessage(check),
    })),
    ask: ask.map(moneyWire),
    opensOn: opensOn ?? null,
  };
}

/** `cases.owed.<check>.<result>`; an amount in several currencies is told by its first and how many more there are. */
export function owedMessage({ check, result, values, itemIds }: OwedFinding): Message {
  const told = Object.entries(values).flatMap(([name, value]): [string, Message['values'][string]][] => {
    if (!isAmounts(value)) return [[name, value]];
    const [first] = value;
    return first === undefined
      ? []
      : [
          [name, moneyWire(first)],
          [`${name}More`, value.length - 1],
        ];
  });
  return { code: `cases.owed.${check}.${result}`, values: { items: itemIds.length, ...Object.fromEntries(told) } };
}

const isAmounts = (value: string | number | readonly Money[]): value is readonly Money[] => Array.isArray(value);
