import type { Message } from '@duologue/contract/wire.ts';
import { refuse } from '@duologue/core/kernel/result.ts';

/** A refusal of input that the schema could not know to be wrong: one field, one message. */
export function invalid(field: string, code: string, values: Message['values'] = {}) {
  return refuse({ code: 'input-invalid', problems: [{ field, message: { code, values } }] } as const);
}
