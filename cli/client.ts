import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@duologue/contract/api.ts';
import type { Problem } from '@duologue/contract/problem.ts';
import { HEADERS } from '@duologue/contract/route.ts';

/** How requests travel: to a running server, or straight into the application of this process. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

export type Session = { readonly tenantId: string; readonly actorId: string };

type Part<Name extends string, Value> = [Value] extends [undefined] ? object : { readonly [N in Name]: Value };
export type Input<K extends Operation> = Part<'params', ParamsOf<K>> &
  Part<'body', BodyOf<K>> & { readonly query?: QueryOf<K> };

/** A refusal of the API, with its code and facts. */
export class RefusedByServer extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export type Client = {
  readonly call: <K extends Operation>(key: K, input: Input<K>) => Promise<ResponseOf<K>>;
  readonly upload: <K extends Operation>(
    key: K,
    query: QueryOf<K>,
    bytes: ReadableStream<Uint8Array>,
    params?: ParamsOf<K>,
  ) => Promise<ResponseOf<K>>;
  readonly file: <K extends Operation>(key: K, input: Input<K>) => Promise<ReadableStream<Uint8Array>>;
};

/** A client of the contract: the same for a server elsewhere on this machine and for the application in this process. */
export function createClient(transport: Transport, session: Session | undefined, newKey: () => string): Client {
  async function send(
    key: Operation,
    input: { params?: unknown; query?: unknown; body?: unknown },
    extra: RequestInit = {},
  ) {
    const [method = 'GET', template = ''] = key.split(' ');
    const params = (input.params ?? {}) as Readonly<Record<string, string>>;
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const query = new URLSearchParams(definedEntries(input.query)).toString();
    const headers = new Headers(extra.headers);
    if (session !== undefined) {
      headers.set(HEADERS.tenant, session.tenantId);
      headers.set(HEADERS.actor, session.actorId);
    }
    if (method !== 'GET') headers.set(HEADERS.idempotencyKey, newKey());
    if (input.body !== undefined) headers.set('content-type', 'application/json');
    const response = await transport(`/api${path}${query === '' ? '' : `?${query}`}`, {
      ...extra,
      method,
      headers,
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    });
    if (!response.ok) throw new RefusedByServer((await response.json()) as Problem);
    return response;
  }

  return {
    call: async (key, input) => (await send(key, input)).json(),
    upload: async (key, query, bytes, params) =>
      (await send(key, { query, params }, { body: bytes, duplex: 'half' } as RequestInit)).json(),
    file: async (key, input) => {
      const { body } = await send(key, input);
      if (body === null) throw new Error('The server answered without a body.');
      return body;
    },
  };
}

function definedEntries(query: unknown): [string, string][] {
  return Object.entries((query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)]);
}
