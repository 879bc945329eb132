import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { present } from '../statement-flow.ts';
import { tidied } from './join-wrapped.ts';

/** `:NS:`, lines with two digits in front: 01–14 purpose, 15–16 name, 17 text of the bank, 33 bank, 34 account. */
export function nonSwiftFacts(lines: readonly string[]): PaymentFacts {
  const fields = new Map<number, string>();
  for (const line of lines) {
    const [, key, text = ''] = /^(\d{2})(.*)$/.exec(line) ?? [];
    if (key !== undefined && text.trim() !== '') fields.set(Number(key), text.trim());
  }
  const from = (first: number, last: number) =>
    tidied(
      [...fields]
        .filter(([key]) => key >= first && key <= last)
        .map(([, text]) => text)
        .join(' '),
    );
  const counterparty = present<Counterparty>({ name: from(15, 16), account: fields.get(34), bank: fields.get(33) });
  return present<PaymentFacts>({
    remittance: from(1, 14),
    bankText: fields.get(17),
    counterparty: Object.keys(counterparty).length === 0 ? undefined : counterparty,
  });
}
