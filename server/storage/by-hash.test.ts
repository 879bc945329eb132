import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '@duologue/core/calendar/testing.ts';
import { byHash } from './by-hash.ts';
import type { ClientScope } from './database.ts';
import { openTestDatabase, type TestDatabase } from './testing.ts';
import { addTenantWithCases, testIds } from './testing-tenant.ts';

const tenantId = testIds.tenant(1);
const CASES = 150;

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await db.database.inTenant(tenantId, (scope) => addTenantWithCases(scope, CASES, at('2026-11-21T09:30:00.000Z')));
});
afterAll(() => db.close());

/** How the planner would change two cases by their ids: left alone, by comparing all there is. */
async function planOf({ client }: ClientScope): Promise<string> {
  const ids = Array.from({ length: 2 }, (_, number) => testIds.case(number));
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain update case_file c set version = c.version from unnest($2::uuid[]) as m (case_id)
     where c.tenant_id = $1 and c.case_id = any($2::uuid[]) and c.case_id = m.case_id`,
    [tenantId, ids],
  );
  return rows.map((row) => row['QUERY PLAN'].slice(0, 100)).join('\n');
}

test('each value meets its row once, where the planner would have compared all of both', async () => {
  await db.database.inTenant(tenantId, async (scope) => {
    expect(await planOf(scope)).toMatch(/Nested Loop/);
    expect(await byHash(scope, () => planOf(scope))).toMatch(/(Hash|Merge) Join/);
    expect(await planOf(scope)).toMatch(/Nested Loop/);
  });
});

test('after a fault nothing of it is left', async () => {
  const failing = db.database.inTenant(tenantId, (scope) => byHash(scope, () => scope.client.query('select 1 / 0')));
  await expect(failing).rejects.toThrow('division by zero');
  await db.database.inTenant(tenantId, async (scope) => expect(await planOf(scope)).toMatch(/Nested Loop/));
});
