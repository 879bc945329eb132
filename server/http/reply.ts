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

export function fileReply(routeType: string, { fileName, bytes, mediaType = routeType }: FileAnswer): Response {
  return new Response(bytes instanceof Uint8Array ? new Uint8Array(bytes) : streamOf(bytes), {
    headers: { 'content-type': mediaType, 'content-disposition': asAttachment(fileName), 'cache-control': 'no-store' },
  });
}

/** Saved and never shown in our own window; the second name (RFC 6266) is for every browser that reads it, umlauts and all. */
function asAttachment(fileName: string): string {
  const plain = `attachment; filename="${fileName.replaceAll(/[^\w. -]/g, '_')}"`;
  if (/^[\w. -]*$/.test(fileName)) return plain;
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${plain}; filename*=UTF-8''${encoded}`;
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
