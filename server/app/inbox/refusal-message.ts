import type { Message } from '@duologue/contract/wire.ts';
import type { Refusal } from '../refusal.ts';

/** A refusal as a sentence of the catalogues. */
export function messageOf({ code, values = {} }: Refusal): Message {
  const plain = Object.entries(values).map(([name, value]) => {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return [name, isPlain ? value : Array.isArray(value) ? value.map(String).join(', ') : null];
  });
  return { code: `problem.${code}`, values: Object.fromEntries(plain) };
}
