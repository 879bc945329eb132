import { z } from 'zod';
import { Message } from './wire.ts';

/** Every refusal of the API: problem details after RFC 9457, with the facts that the screen needs to explain it. */
export const Problem = z.object({
  type: z.string().describe('`urn:duologue:problem:` and the code.'),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  /** What was wrong with the input, all at once; `field` is a path such as `captured.amount`. */
  problems: z.array(z.object({ field: z.string(), message: Message })).optional(),
  values: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof Problem>;
