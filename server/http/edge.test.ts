import { existsSync, readdirSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Problem } from '@duologue/contract/problem.ts';
import { CONFLICTS, NOT_FOUND, type Refusal } from '@duologue/server/app/refusal.ts';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BODY_BYTES_MAX } from './limits.ts';
import { problemOf, STATUS } from './refusals.ts';
import { type Firm, type HttpDesk, openHttpDesk } from './testing.ts';

let desk: HttpDesk;
let firm: Firm;
let server: Server;
let port: number;

beforeAll(async () => {
  desk = await openHttpDesk();
  firm = await desk.openFirm('Our firm');
  server = createServer(getRequestListener(desk.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await desk?.close();
});

/** Over a real connection, where the Host header is what the client says it is. */
function ask(headers: Record<string, string>, address = '/api/workbench', method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address, method, headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('loopback is the wall', () => {
  test.each([
    ['localhost', 200],
    ['localhost:4600', 200],
    ['127.0.0.1:4600', 200],
    ['127.9.9.9', 200],
    ['[::1]:4600', 200],
    ['duologue.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['192.168.1.10:4600', 421],
    ['0.0.0.0', 421],
  ])('Host %s answers %i', async (host, status) => expect(await ask({ host })).toBe(status));

  test.each([
    ['http://localhost:4600', 200],
    ['http://127.0.0.1:4600', 200],
    ['https://evil.example', 403],
    ['http://localhost.evil.example', 403],
    ['http://evil.example/?http://localhost', 403],
    ['null', 403],
  ])('Origin %s answers %i', async (origin, status) => expect(await ask({ host: 'localhost', origin })).toBe(status));

  test('a page is not spared either', async () => {
    expect(await ask({ host: 'evil.example' }, '/today')).toBe(421);
    expect(await ask({ host: 'localhost', origin: 'https://evil.example' }, '/api/sample', 'POST')).toBe(403);
  });
});

describe('input that is no input', () => {
  const post = (text: string) =>
    desk.send('POST', '/api/tenants', { text }) as Promise<{ status: number; body: Problem; text: string }>;

  test('what is no JSON', async () => {
    const { status, body } = await post('{"name": ');
    expect([status, body.code, body.problems?.[0]?.message.code]).toEqual([422, 'input-invalid', 'input.not-json']);
  });

  test('a body that is too large', async () => {
    const { status, body } = await post(JSON.stringify({ name: 'x'.repeat(BODY_BYTES_MAX) }));
    expect([status, body.problems?.[0]?.message.code]).toEqual([422, 'input.body-too-large']);
  });

  test('everything that is wrong is said at once, each with its field', async () => {
    const { status, body } = await post(JSON.stringify({ name: '', homeCountry: 'uk', homeCurrency: 'pounds' }));
    expect(status).toBe(422);
    const fields = body.problems?.map(({ field }) => field) ?? [];
    expect(new Set(fields)).toEqual(new Set(['name', 'homeCountry', 'homeCurrency', 'zone', 'profileName']));
  });

  test('a choice that is none is told with the choices, and a limit with the limit', async () => {
    const problemsOf = async (query: string) =>
      ((await desk.send('GET', `/api/today?${query}`, { who: firm })).body as Problem).problems;
    expect(await problemsOf('view=soon')).toMatchObject([
      { field: 'query.view', message: { code: 'input.invalid_value', values: { choices: 'now, later, blocked' } } },
    ]);
    expect(await problemsOf('limit=0')).toMatchObject([
      { field: 'query.limit', message: { code: 'input.too_small', values: { least: '1' } } },
    ]);
  });

  test('an id that is none, in the path', async () => {
    const answer = await desk.send('GET', "/api/cases/1' or true --", { who: firm });
    expect([answer.status, (answer.body as Problem).code]).toEqual([422, 'input-invalid']);
  });

  test('an address that is none', async () => {
    expect(await desk.send('GET', '/api/nothing')).toMatchObject({ status: 404, body: { code: 'no-such-route' } });
    expect((await desk.send('DELETE', '/api/today', { who: firm })).status).toBe(404);
  });
});

describe('every refusal has a status and is a problem after RFC 9457', () => {
  const codes = Object.keys(STATUS) as Refusal['code'][];

  test('the table holds every code, and no other', () => {
    const known = [
      ...NOT_FOUND,
      ...CONFLICTS,
      'input-invalid',
      'beyond-authority',
      'letter-refused-by-rules',
      'call-refused-by-gate',
      'role-not-allowed',
    ];
    expect(new Set(codes)).toEqual(new Set(known));
  });

  test.each(codes)('%s', (code) => {
    const problem = problemOf({ code, problems: [] } as Refusal);
    expect(Problem.parse(problem)).toMatchObject({ code, type: `urn:duologue:problem:${code}` });
    expect([403, 404, 409, 422]).toContain(problem.status);
  });

  test('it travels as application/problem+json and is kept by nobody', async () => {
    const reply = await desk.fetch(new Request('http://localhost/api/me'));
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });
});

describe('an upload', () => {
  const uploads = () => {
    const folder = path.join(desk.folder, firm.tenantId);
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  test('that breaks off leaves nothing', async () => {
    await new Promise<void>((resolve) => {
      const headers = {
        host: 'localhost',
        'duologue-tenant': firm.tenantId,
        'duologue-actor': firm.actorId,
        'content-length': '1000000',
      };
      const sending = request({ host: '127.0.0.1', port, path: '/api/uploads?name=l.csv', method: 'POST', headers });
      sending.on('error', () => resolve());
      sending.write('Customer,Amount\n'.repeat(2000));
      const wait = setInterval(() => {
        if (uploads().length === 0) return;
        clearInterval(wait);
        sending.destroy();
      }, 10);
    });
    await expect.poll(uploads, { timeout: 5_000 }).toEqual([]);
  });

  test('that is no ledger is refused and leaves nothing', async () => {
    const answer = await desk.send('POST', '/api/uploads?name=picture.png', {
      who: firm,
      text: '\u0089PNG\r\n\u001a\n',
    });
    expect(answer.status).toBe(422);
    expect(uploads()).toEqual([]);
  });
});
