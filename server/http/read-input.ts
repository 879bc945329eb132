import type { Route } from '@duologue/contract/route.ts';
import { schemaProblems } from '@duologue/contract/schema-problems.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { InputProblem, Refusal } from '@duologue/server/app/refusal.ts';
import type { Context } from 'hono';
import type { z } from 'zod';
import { BODY_BYTES_MAX, UPLOAD_BYTES_MAX } from './limits.ts';

export type Input = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly bytes: AsyncIterable<Uint8Array> | undefined;
};

/** Reads path, query and body by the route's schemas; reports everything that is wrong at once. */
export async function readInput(c: Context, route: Route): Promise<Result<Input, Refusal>> {
  const problems: InputProblem[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown, place: string) => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(...schemaProblems(parsed.error, place));
    return undefined;
  };

  const { tenant: _tenant, actor: _actor, ...queryText } = c.req.query();
  const params = check(route.params, c.req.param(), '');
  const query = check(route.query, queryText, 'query');
  const body = route.body === undefined ? undefined : check(route.body, await readJson(c, problems), '');
  if (problems.length > 0) return refuse({ code: 'input-invalid', problems });

  const bytes = route.upload === true ? limited(c.req.raw.body, UPLOAD_BYTES_MAX) : undefined;
  return accept({ params, query, body, bytes });
}

async function readJson(c: Context, problems: InputProblem[]): Promise<unknown> {
  const refused = (code: string, values: InputProblem['message']['values'] = {}) => {
    problems.push({ field: '', message: { code, values } });
    return undefined;
  };
  const declared = Number(c.req.header('content-length') ?? '0');
  if (declared > BODY_BYTES_MAX) return refused('input.body-too-large', { max: BODY_BYTES_MAX });

  const parts: Uint8Array[] = [];
  try {
    for await (const part of limited(c.req.raw.body, BODY_BYTES_MAX)) parts.push(part);
  } catch (error) {
    if (error instanceof TooLarge) return refused('input.body-too-large', { max: BODY_BYTES_MAX });
    throw error;
  }
  const text = Buffer.concat(parts).toString('utf8');
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return refused('input.not-json');
  }
}

export class TooLarge extends Error {}

async function* limited(body: ReadableStream<Uint8Array> | null, bytesMax: number): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  let bytes = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes > bytesMax) throw new TooLarge(`more than ${bytesMax} bytes`);
    yield part;
  }
}
