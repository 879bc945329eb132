import type { Message } from '@duologue/contract/wire.ts';
import { refuse } from '@duologue/core/kernel/result.ts';
import type { Refusal } from './refusal.ts';

/** A refusal of input that the schema could not know to be wrong: one field, one message. */
export function invalid(field: string, code: string, values: Message['values'] = {}) {
  return refuse({ code: 'input-invalid', problems: [{ field, message: { code, values } }] } as const);
}

/** What is wrong in a part of the input, told by its place in the whole. */
export function within(place: string, refusal: Refusal): Refusal {
  if (refusal.code !== 'input-invalid') return refusal;
  const problems = refusal.problems.map(({ field, message }) => ({ field: `${place}.${field}`, message }));
  return { ...refusal, problems };
}
