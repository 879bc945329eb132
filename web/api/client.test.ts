import { api } from '@duologue/contract/api.ts';
import { HEADERS } from '@duologue/contract/route.ts';
import { expect, test } from 'vitest';
import { createClient, SENT_HEADERS } from './client.ts';
import { ApiProblem, isPassing } from './problem.ts';

const session = { tenantId: 'tenant-1', actorId: 'actor-1' };

/** A server in memory: remembers what it was asked, answers what it is told. */
function serverThatAnswers(status: number, body: unknown, type = 'application/json') {
  const asked: Request[] = [];
  const fetchIt: typeof fetch = async (input, init) => {
    asked.push(new Request(new URL(String(input), 'http://workbench.test'), init));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': type },
    });
  };
  return { asked, client: createClient(() => session, fetchIt) };
}

test('the headers are those of the contract', () => {
  expect(SENT_HEADERS).toEqual(HEADERS);
});

test('a read fills the path and the query, and says who asks', async () => {
  const { asked, client } = serverThatAnswers(200, { entries: [] });
  await client.send('GET /cases/{caseId}/timeline', { params: { caseId: 'a/b' } });
  expect(new URL(asked[0]?.url ?? '').pathname).toBe('/api/cases/a%2Fb/timeline');
  expect(asked[0]?.headers.get(HEADERS.tenant)).toBe('tenant-1');
  expect(asked[0]?.headers.get(HEADERS.actor)).toBe('actor-1');
  expect(asked[0]?.headers.has(HEADERS.idempotencyKey)).toBe(false);
});

test('a value that is not given is not in the query', async () => {
  const { asked, client } = serverThatAnswers(200, {});
  await client.send('GET /today', { query: { view: 'later', search: undefined, limit: 50 } });
  expect(new URL(asked[0]?.url ?? '').search).toBe('?view=later&limit=50');
});

test('a write carries its body and a key', async () => {
  const { asked, client } = serverThatAnswers(200, {});
  await client.send(
    'POST /cases/{caseId}/notes',
    { params: { caseId: 'c1' }, body: { text: 'Ring on Monday' } },
    { idempotencyKey: 'k1' },
  );
  expect(await asked[0]?.json()).toEqual({ text: 'Ring on Monday' });
  expect(asked[0]?.headers.get(HEADERS.idempotencyKey)).toBe('k1');
});

test('a refusal is thrown with its problem document', async () => {
  const { client } = serverThatAnswers(
    409,
    { type: 't', title: 'call open', status: 409, code: 'call-open' },
    'application/problem+json',
  );
  const refusal = await client.send('GET /me', {}).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiProblem);
  expect(refusal).toMatchObject({ problem: { code: 'call-open', status: 409 } });
  expect(isPassing(refusal)).toBe(false);
});

test('an answer that is no problem document becomes a fault with its status', async () => {
  const { client } = serverThatAnswers(500, '<html>', 'text/html');
  await expect(client.send('GET /me', {})).rejects.toMatchObject({ problem: { code: 'fault', status: 500 } });
});

test('no answer at all is said so, and may be tried again', async () => {
  const client = createClient(
    () => undefined,
    () => Promise.reject(new TypeError('fetch failed')),
  );
  const fault = await client.send('GET /workbench', {}).catch((error: unknown) => error);
  expect(fault).toMatchObject({ problem: { code: 'no-connection' } });
  expect(isPassing(fault)).toBe(true);
});

test('a call that was taken back is not a fault', async () => {
  const taken = new DOMException('taken back', 'AbortError');
  const client = createClient(
    () => undefined,
    () => Promise.reject(taken),
  );
  await expect(client.send('GET /workbench', {})).rejects.toBe(taken);
});

test('every operation is a method and a path', () => {
  for (const operation of Object.keys(api)) expect(operation).toMatch(/^(GET|POST|PUT|DELETE) \/\S*$/);
});
