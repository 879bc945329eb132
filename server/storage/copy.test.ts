import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '@duologue/core/calendar/testing.ts';
import { type CopyRow, type CopyTable, copyRows, prepareCopies } from './copy.ts';
import type { ClientScope } from './database.ts';
import { openTestDatabase, type TestDatabase } from './testing.ts';
import { addTenantWithCases, testIds } from './testing-tenant.ts';

const tenantId = testIds.tenant(1);
const CREATED = '2026-11-21T08:00:00Z';
/** More than a socket holds, so that sending waits for the database again and again. */
const MANY = 20_000;

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await db.database.inTenant(tenantId, (scope) => addTenantWithCases(scope, 1, at('2026-11-21T09:30:00.000Z')));
});
afterAll(() => db.close());

const idOf = (number: number) => `0193a5c0-0000-7000-8000-7${String(number).padStart(11, '0')}`;
const debtors = (from: number, count: number): CopyTable => ({
  table: 'debtor',
  columns: ['tenant_id', 'debtor_id', 'name', 'kind', 'created_at'],
  rows: Array.from({ length: count }, (_, index) => [tenantId, idOf(from + index), 'Ada', 'unknown', CREATED]),
});
const keys = (from: number, count: number): CopyTable => ({
  table: 'debtor_key',
  columns: ['tenant_id', 'key', 'debtor_id'],
  rows: Array.from({ length: count }, (_, index) => [tenantId, `name|ada ${from + index}`, idOf(from + index)]),
});
const inTenant = <Answer>(work: (scope: ClientScope) => Promise<Answer>) => db.database.inTenant(tenantId, work);

const counts = () =>
  inTenant(async ({ client }) => {
    const { rows } = await client.query<{ debtors: number; keys: number }>(
      `select (select count(*)::int from debtor where name = 'Ada') as debtors, (select count(*)::int from debtor_key) as keys`,
    );
    return rows[0];
  });

describe('rows of several tables in one message', () => {
  test('are written in the order of the tables, again and again in one transaction', async () => {
    await inTenant(async (scope) => {
      await (await prepareCopies([debtors(0, MANY), keys(0, MANY), { ...keys(0, 0), table: 'contact' }]))(scope);
      await (await prepareCopies([debtors(MANY, 1), keys(MANY, 1)]))(scope);
    });
    expect(await counts()).toEqual({ debtors: MANY + 1, keys: MANY + 1 });
  });

  test('are all refused with one that is, and the connection goes on', async () => {
    const before = await counts();
    // Keys of debtors that are not there, with much data still to be sent behind them.
    const write = await prepareCopies([keys(50_000, MANY), debtors(60_000, MANY), keys(60_000, MANY)]);
    const outcome = await inTenant(async (scope) => {
      await scope.client.query('savepoint here');
      await expect(write(scope)).rejects.toThrow(/foreign key/);
      await scope.client.query('rollback to savepoint here');
      return scope.client.query<{ one: number }>('select 1 as one');
    });
    expect(outcome.rows).toEqual([{ one: 1 }]);
    expect(await counts()).toEqual(before);
  });

  test('cannot step over the wall around a tenant', async () => {
    const before = await counts();
    const strange = { ...debtors(90_000, 1), rows: [[testIds.tenant(2), idOf(90_000), 'Ada', 'unknown', CREATED]] };
    await expect(inTenant(async (scope) => (await prepareCopies([strange]))(scope))).rejects.toThrow(/row-level/);
    expect(await counts()).toEqual(before);
  });
});

test('the same table takes rows with other columns in one transaction', async () => {
  const row = { tenant_id: tenantId, debtor_id: idOf(70_000), name: 'Bo', kind: 'unknown', created_at: CREATED };
  await inTenant(async (scope) => {
    expect(await copyRows(scope, 'debtor', Object.keys(row), [Object.values(row)])).toBe(1);
    const more = { ...row, debtor_id: idOf(70_001), number: 'K-1' };
    expect(await copyRows(scope, 'debtor', Object.keys(more), [Object.values(more)])).toBe(1);
    expect(await copyRows(scope, 'debtor', Object.keys(row), [Object.values(row)], 'on conflict do nothing')).toBe(0);
  });
});

test('a fault while the rows are made is the fault that is told', async () => {
  const before = await counts();
  function* failing(): Generator<CopyRow> {
    yield* debtors(80_000, MANY).rows;
    throw new Error('no more rows');
  }
  const work = inTenant((scope) => copyRows(scope, 'debtor', debtors(0, 0).columns, failing()));
  await expect(work).rejects.toThrow('no more rows');
  expect(await counts()).toEqual(before);
});
