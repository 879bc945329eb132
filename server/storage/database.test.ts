import { at } from '@duologue/core/calendar/testing.ts';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoOf } from './column-types.ts';
import { assertWalled } from './database.ts';
import { assertTestName, openTestDatabase, type TestDatabase } from './testing.ts';
import { addTenantWithCases, testIds } from './testing-tenant.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const ask = (sql: string) =>
  db.database.inTenant(testIds.tenant(1), async ({ client }) => (await client.query(sql)).rows[0]);

test('numbers beyond 2^53, fractions, days and moments arrive exactly', async () => {
  const sql = `select 9007199254740993::bigint as big, 0.1::numeric as share, date '2026-03-29' as day,
    timestamptz '2026-03-29 01:30:00.5+01' as moment, 7::integer as count, null::bigint as none`;
  expect(await ask(sql)).toEqual({
    big: '9007199254740993',
    share: '0.1',
    day: '2026-03-29',
    moment: '2026-03-29T00:30:00.500Z',
    count: 7,
    none: null,
  });
});

test.each([
  ['2026-11-21 08:00:00+00', '2026-11-21T08:00:00.000Z'],
  ['2026-11-21 08:00:00.25+00', '2026-11-21T08:00:00.250Z'],
  ['2026-11-21 08:00:00.123456+00', '2026-11-21T08:00:00.123456Z'],
  ['infinity', 'infinity'],
  ['2026-11-21 08:00:00+01', '2026-11-21 08:00:00+01'],
])('the moment %s reads %s', (text, iso) => {
  expect(isoOf(text)).toBe(iso);
});

test('Kysely and the bare client are in one transaction, and so is an answer that throws', async () => {
  const undone = db.database.inTenant(testIds.tenant(1), async ({ trx, client }) => {
    const values = `('${testIds.tenant(1)}', 'F', 'real', 'GB', 'GBP', 'UTC', '{}', now())`;
    await client.query(`insert into tenant values ${values}`);
    const { rows } = await trx.executeQuery<{ n: string }>({
      sql: 'select count(*) as n from tenant',
      parameters: [],
      query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
      queryId: { queryId: 'count' },
    });
    expect(rows).toEqual([{ n: '1' }]);
    throw new Error('undo');
  });
  await expect(undone).rejects.toThrow('undo');
  expect(await ask('select count(*) as n from tenant')).toEqual({ n: '0' });
});

test('a tenant that is no UUID never reaches the database', async () => {
  const odd = "0'; drop table event; --" as ReturnType<typeof testIds.tenant>;
  await expect(db.database.inTenantRead(odd, async () => 1)).rejects.toThrow('a tenant is named by a UUID');
  await expect(db.database.inTenant(odd, async () => 1)).rejects.toThrow('a tenant is named by a UUID');
});

test('a long transaction has no limit on a statement, the next one has it again', async () => {
  const limit = async ({ client }: { client: { query(sql: string): Promise<{ rows: unknown[] }> } }) =>
    (await client.query('show statement_timeout')).rows[0];
  expect(await db.database.inTenant(testIds.tenant(1), limit, { isLong: true })).toEqual({ statement_timeout: '0' });
  expect(await db.database.inTenant(testIds.tenant(1), limit)).toEqual({ statement_timeout: '30s' });
});

test('a connection that is not held by the wall is refused, as when a pooler drops the start-up options', async () => {
  const free = new pg.Pool(db.owner);
  await expect(assertWalled(free)).rejects.toThrow('the application works as duologue_app');
  await free.end();
});

test.each(['duologue', 'production', 'test; drop database x', ''])('"%s" is no name for a test database', (name) => {
  expect(() => assertTestName(name)).toThrow('Refused');
});

describe('work that only looks', () => {
  const [here, there] = [testIds.tenant(1), testIds.tenant(2)];
  const look = (tenantId: typeof here, query: string) =>
    db.database.inTenantRead(tenantId, async ({ client }) => (await client.query(query)).rows);
  const kinds = `select current_setting('transaction_read_only') as read_only, current_setting('duologue.tenant') as tenant`;

  beforeAll(() => db.database.inTenant(here, (scope) => addTenantWithCases(scope, 2, at('2026-11-21T08:00:00Z'))));

  test('sees what is behind the wall of its own tenant, and the connection forgets it', async () => {
    expect(await look(here, 'select case_id from case_file')).toHaveLength(2);
    expect(await look(there, 'select case_id from case_file')).toEqual([]);
    expect(await look(here, kinds)).toEqual([{ read_only: 'on', tenant: here }]);
    const left = await db.database.outsideTenants((trx) =>
      trx.executeQuery<{ case_id: string }>(CompiledQuery.raw('select case_id from case_file')),
    );
    expect(left.rows).toEqual([]);
  });

  test('cannot write', async () => {
    await expect(look(here, 'delete from case_file')).rejects.toThrow('read-only transaction');
    expect(await look(here, 'select case_id from case_file')).toHaveLength(2);
  });

  test('has all its questions under way at once, each in its own place of one transaction', async () => {
    const answers = await db.database.inTenantRead(here, ({ client }) =>
      Promise.all([1, 2, 3].map(async (n) => (await client.query(`select ${n} as n, now() as at`)).rows[0])),
    );
    expect(answers.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(new Set(answers.map((row) => row.at)).size).toBe(1);
  });

  test('fails with the question that failed, and leaves nothing behind on the connection', async () => {
    for (let time = 0; time < 30; time += 1) {
      await expect(look(here, 'select 1 / 0')).rejects.toThrow('division by zero');
      expect(await look(there, kinds)).toEqual([{ read_only: 'on', tenant: there }]);
    }
  });

  test('outlives a connection that breaks under it', async () => {
    const broken = look(here, 'select pg_terminate_backend(pg_backend_pid())');
    await expect(broken).rejects.toThrow();
    expect(await look(here, 'select case_id from case_file')).toHaveLength(2);
  });

  test('many at a time are kept apart', async () => {
    const asked = Array.from({ length: 100 }, (_, index) => (index % 3 === 0 ? here : there));
    const seen = await Promise.all(asked.map((tenantId) => look(tenantId, 'select case_id from case_file')));
    expect(seen.map((rows) => rows.length)).toEqual(asked.map((tenantId) => (tenantId === here ? 2 : 0)));
  });
});
