import { at } from '@duologue/core/calendar/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ROLE } from './database.ts';
import { appendOnlyTables, tableNames } from './migrations/list.ts';
import { asOwner, openTestDatabase, type TestDatabase } from './testing.ts';
import { addTenantWithCases, testIds } from './testing-tenant.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  for (const number of [1, 2]) {
    await db.database.inTenant(testIds.tenant(number), (scope) =>
      addTenantWithCases(scope, 2, at('2026-11-21T08:00:00Z')),
    );
  }
});
afterAll(() => db.close());

const list = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await asOwner(db.owner, (client) => client.query(sql, values))).rows;

describe('every table is ready to be sharded by tenant', () => {
  test('the test looks at all tables there are', async () => {
    const tables = await list("select tablename from pg_tables where schemaname = 'public'");
    expect(tables.map((row) => row['tablename']).sort()).toEqual([...tableNames].sort());
  });

  test('each has a primary key', async () => {
    const without = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')`;
    expect(await list(without)).toEqual([]);
  });

  test('the tenant comes first in each primary key, unique constraint and foreign key, on both sides', async () => {
    const others = `select conrelid::regclass::text as "table", conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') and (
        (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'tenant_id' or
        (contype = 'f' and
          (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) <> 'tenant_id'))`;
    expect(await list(others)).toEqual([]);
  });

  test('the tenant comes first in each unique index, and there are no exclusion constraints and no triggers', async () => {
    const indexes = `select indexrelid::regclass::text as name from pg_index
      join pg_class on pg_class.oid = indrelid and relnamespace = 'public'::regnamespace
      where indisunique and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])
        is distinct from 'tenant_id'`;
    expect(await list(indexes)).toEqual([]);
    expect(await list("select conname from pg_constraint where contype = 'x'")).toEqual([]);
    expect(await list('select tgname from pg_trigger where not tgisinternal')).toEqual([]);
  });

  test('money has a currency beside it, days are dates and moments are instants with their zone', async () => {
    const columns = `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'`;
    const found = await list(columns);
    const typesOf = (pattern: RegExp) =>
      new Set(found.filter((row) => pattern.test(String(row['column_name']))).map((row) => row['data_type']));
    expect(typesOf(/_minor$/)).toEqual(new Set(['bigint']));
    expect(typesOf(/_on$|^as_of$/)).toEqual(new Set(['date']));
    expect(typesOf(/(^|_)at$/)).toEqual(new Set(['timestamp with time zone']));
    const withMoney = found
      .filter((row) => String(row['column_name']).endsWith('_minor'))
      .map((row) => row['table_name']);
    const withCurrency = found.filter((row) => row['column_name'] === 'currency').map((row) => row['table_name']);
    expect(withMoney.filter((table) => !withCurrency.includes(table))).toEqual([]);
  });
});

describe('the wall around a tenant', () => {
  test('stands around every table, for its owner as well', async () => {
    const open = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity and exists (
        select from pg_policy where polrelid = pg_class.oid and polcmd = '*' and polwithcheck is not null))`;
    expect(await list(open)).toEqual([]);
  });

  test('asks once for each statement which tenant it is', async () => {
    const bare = `select tablename from pg_policies where policyname = 'tenant_wall'
      and not (qual like '%( SELECT %' and with_check like '%( SELECT %')`;
    expect(await list(bare)).toEqual([]);
  });

  test('without a tenant nothing can be read but the list of tenants', async () => {
    const counts = await db.database
      .outsideTenants(async () => undefined)
      .then(() =>
        asOwner(db.owner, async (client) => {
          await client.query(`set role ${APP_ROLE}`);
          const found: Record<string, number> = {};
          for (const table of tableNames) {
            const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
            found[table] = rows[0]?.n ?? -1;
          }
          return found;
        }),
      );
    const expected = Object.fromEntries(tableNames.map((table) => [table, table === 'tenant' ? 2 : 0]));
    expect(counts).toEqual(expected);
  });

  const attacks: readonly [string, string][] = [
    ['reading', 'select * from case_file where tenant_id = $1'],
    ['reading around the condition', 'select * from case_file where tenant_id = $1 or true and tenant_id = $1'],
    ['changing', 'update case_file set version = 99 where tenant_id = $1'],
    ['removing', 'delete from worklist_row where tenant_id = $1'],
    ['locking', 'select * from case_file where tenant_id = $1 for update'],
    ['joining', 'select d.* from account a join debtor d on d.debtor_id = a.debtor_id where d.tenant_id = $1'],
  ];
  test.each(attacks)('holds against %s what belongs to another tenant', async (_, sql) => {
    await db.database.inTenant(testIds.tenant(1), async ({ client }) => {
      expect((await client.query(sql, [testIds.tenant(2)])).rowCount).toBe(0);
    });
  });

  test('the same statements reach what is one’s own', async () => {
    await db.database.inTenant(testIds.tenant(1), async ({ client }) => {
      const own = await client.query('select * from case_file where tenant_id = $1 for update', [testIds.tenant(1)]);
      expect(own.rowCount).toBe(2);
    });
  });

  const writes: readonly [string, string][] = [
    ['adding', `insert into creditor values ($1, '0193a5c0-0000-7000-8000-400000000009', 'X', 'GB', now())`],
    ['moving a row', `update creditor set tenant_id = $1`],
  ];
  test.each(writes)('holds against %s to another tenant', async (_, sql) => {
    const attack = db.database.inTenant(testIds.tenant(1), ({ client }) => client.query(sql, [testIds.tenant(2)]));
    await expect(attack).rejects.toThrow(/row-level security|foreign key/);
  });

  test('cannot be switched off by the application, and its role cannot be left for the owner’s', async () => {
    for (const sql of [
      'alter table case_file disable row level security',
      'drop policy tenant_wall on case_file',
      'copy case_file from stdin',
      'truncate event',
    ]) {
      const attack = db.database.inTenant(testIds.tenant(1), ({ client }) => client.query(sql));
      await expect(attack).rejects.toThrow(/must be owner|permission denied|not supported with row-level security/);
    }
    await db.database.inTenant(testIds.tenant(1), async ({ client }) => {
      await client.query('reset role');
      const { rows } = await client.query('select current_user as role');
      expect(rows).toEqual([{ role: APP_ROLE }]);
    });
  });

  test('the tenant of a transaction does not outlive it on the connection', async () => {
    await db.database.inTenant(testIds.tenant(1), async () => undefined);
    const left = await db.database.inTenant(testIds.tenant(2), async ({ client }) => {
      await client.query('commit');
      const { rows } = await client.query("select current_setting('duologue.tenant', true) as tenant");
      await client.query('begin');
      return rows[0]?.tenant;
    });
    expect(left).toBe('');
  });
});

describe('what is recorded stays recorded', () => {
  test.each([...appendOnlyTables])('%s can be added to and nothing else', async (table) => {
    const rights = await list(
      `select privilege_type from information_schema.role_table_grants where grantee = $1 and table_name = $2 order by 1`,
      [APP_ROLE, table],
    );
    expect(rights.map((row) => row['privilege_type'])).toEqual(['INSERT', 'SELECT']);
    for (const sql of [`update ${table} set tenant_id = tenant_id`, `delete from ${table}`]) {
      const attack = db.database.inTenant(testIds.tenant(1), ({ client }) => client.query(sql));
      await expect(attack).rejects.toThrow('permission denied');
    }
  });

  test('the list has all that is evidence', () => {
    expect(appendOnlyTables).toEqual(
      expect.arrayContaining(['event', 'anchor', 'anchor_head', 'ledger_entry', 'decision', 'call_turn']),
    );
  });
});
