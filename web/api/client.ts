import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@duologue/contract/api.ts';
import { noConnection, problemOf } from './problem.ts';
import type { Session } from './session.ts';

type Given<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Record<string, never> extends Value
    ? { readonly [K in Name]?: Value }
    : { readonly [K in Name]: Value };

/** What an operation of the contract is called with: path parameters, query and body, each only where there is one. */
export type Input<K extends Operation> = Given<'params', ParamsOf<K>> &
  Given<'query', QueryOf<K>> &
  Given<'body', BodyOf<K>>;

export type Sent = {
  readonly signal?: AbortSignal;
  /** One per intention: a repeated write with the same key is done once. */
  readonly idempotencyKey?: string;
  /** The bytes of an upload. */
  readonly file?: Blob;
};

type LooseInput = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
};

export type Client = {
  /** Throws `ApiProblem` when the server says no. */
  readonly send: <K extends Operation>(operation: K, input: Input<K>, sent?: Sent) => Promise<ResponseOf<K>>;
  /** The file that an operation answers with. */
  readonly fetchFile: <K extends Operation>(operation: K, input: Input<K>) => Promise<Blob>;
};

// The names of contract/route.ts, repeated because the web takes only types from there; client.test.ts compares them.
export const SENT_HEADERS = {
  tenant: 'duologue-tenant',
  actor: 'duologue-actor',
  idempotencyKey: 'idempotency-key',
} as const;

/** The typed client of the contract. `session` is asked for at every request, so that a change of profile holds at once. */
export function createClient(session: () => Session | undefined, fetchIt: typeof fetch = fetch): Client {
  async function request(operation: Operation, input: LooseInput, sent: Sent): Promise<Response> {
    const [method = 'GET', path = ''] = operation.split(' ');
    const response = await fetchIt(`/api${fillPath(path, input.params)}${queryText(input.query)}`, {
      method,
      headers: headersOf(session(), method, input, sent),
      ...(sent.file !== undefined ? { body: sent.file } : {}),
      ...(input.body !== undefined ? { body: JSON.stringify(input.body) } : {}),
      ...(sent.signal !== undefined ? { signal: sent.signal } : {}),
    }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw noConnection();
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  return {
    // The server checked its answer against the same schema, so the parsed JSON is taken at its type here and only here.
    send: async <K extends Operation>(operation: K, input: Input<K>, sent: Sent = {}) =>
      (await (await request(operation, input as LooseInput, sent)).json()) as ResponseOf<K>,
    fetchFile: async (operation, input) => (await request(operation, input as LooseInput, {})).blob(),
  };
}

function headersOf(
  session: Session | undefined,
  method: string,
  input: LooseInput,
  sent: Sent,
): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    ...(input.body !== undefined ? { 'content-type': 'application/json' } : {}),
    ...(sent.file !== undefined ? { 'content-type': 'application/octet-stream' } : {}),
    ...(session !== undefined
      ? { [SENT_HEADERS.tenant]: session.tenantId, [SENT_HEADERS.actor]: session.actorId }
      : {}),
    ...(method !== 'GET' ? { [SENT_HEADERS.idempotencyKey]: sent.idempotencyKey ?? crypto.randomUUID() } : {}),
  };
}

function fillPath(path: string, params: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

function queryText(query: Readonly<Record<string, unknown>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
