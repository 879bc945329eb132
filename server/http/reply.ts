import type { Refusal } from '@duologue/server/app/refusal.ts';
import type { FileAnswer } from '@duologue/server/app/use-case.ts';
import type { Context } from 'hono';
import { problemOf } from './refusals.ts';

export function jsonReply(status: number, body: unknown): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type, 'cache-control': 'no-store' } });
}

export function refusalReply(_c: Context, refusal: Refusal): Response {
  const { status, body } = refusalReply.parts(refusal);
  return jsonReply(status, body);
}
refusalReply.parts = (refusal: Refusal) => {
  const body = problemOf(refusal);
  return { status: body.status, body };
};

export function fileReply(mediaType: string, { fileName, bytes }: FileAnswer): Response {
  return new Response(bytes instanceof Uint8Array ? new Uint8Array(bytes) : streamOf(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w. -]/g, '_')}"`,
      'cache-control': 'no-store',
    },
  });
}

function streamOf(chunks: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
