import type { Message } from '@duologue/contract/wire.ts';
import type { Text } from '@duologue/words/text.ts';

/** What is wrong with a file, with the names of fields and reasons in words, and what it looks like instead. */
export function sayProblem({ code, values }: Message, text: Text): string {
  const { field, reason, looksLike } = values;
  const named = {
    ...values,
    ...(typeof field === 'string' ? { field: text.label('invoices.field', field) } : {}),
    ...(typeof reason === 'string' ? { reason: text.label('invoices.reason', reason) } : {}),
  };
  const sentence = text.say({ code, values: named });
  return typeof looksLike === 'string' ? `${text.label('intake.looksLike', looksLike)} ${sentence}` : sentence;
}
