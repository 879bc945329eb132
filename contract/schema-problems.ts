import type { z } from 'zod';
import type { Message } from './wire.ts';

/** Where an input is wrong, as a path into it, and how. */
export type SchemaProblem = { readonly field: string; readonly message: Message };

/**
 * Everything that a schema objects to, as keys of the message catalogue: what zod itself would say is English, and is told
 * as `text` to readers of the API alone. A schema that knows better names the key of its sentence where zod takes words.
 */
export function schemaProblems({ issues }: z.core.$ZodError, place = ''): readonly SchemaProblem[] {
  return issues.map((issue) => ({
    field: [place, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
    message: messageOf(issue),
  }));
}

/** A sentence of ours in the place of zod's words. */
export const isSentenceKey = (text: string): boolean => /^input\.[\w.-]+$/.test(text);

function messageOf(issue: z.core.$ZodIssue): Message {
  const { code, message: text } = issue;
  return isSentenceKey(text)
    ? { code: text, values: valuesOf(issue) }
    : { code: `input.${code}`, values: { text, ...valuesOf(issue) } };
}

/** What the sentence about it names, in whatever language. */
function valuesOf(issue: z.core.$ZodIssue): Message['values'] {
  switch (issue.code) {
    case 'invalid_value':
      return { choices: issue.values.map(String).join(', ') };
    case 'too_small':
      return { least: String(issue.minimum) };
    case 'too_big':
      return { most: String(issue.maximum) };
    case 'not_multiple_of':
      return { step: String(issue.divisor) };
    case 'unrecognized_keys':
      return { names: issue.keys.join(', ') };
    case 'custom':
      return Object.fromEntries(Object.entries(issue.params ?? {}).map(([name, value]) => [name, String(value)]));
    default:
      return {};
  }
}
