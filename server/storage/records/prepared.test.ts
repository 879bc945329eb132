import { at } from '@duologue/core/calendar/testing.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing.ts';
import { addTenantWithCases, testIds } from '../testing-tenant.ts';
import { askPrepared } from './prepared.ts';
import type { Tables } from './tables.ts';

let db: TestDatabase<Tables>;
beforeAll(async () => {
  db = await openTestDatabase<Tables>();
});
afterAll(() => db.close());

/** From the sixth time on PostgreSQL may keep one plan for all values. */
const OFTEN = 12;

test('a plan that a connection keeps sees the tenant of each transaction, and no other', async () => {
  const [here, there] = [testIds.tenant(1), testIds.tenant(2)];
  await db.database.inTenant(here, (scope) => addTenantWithCases(scope, 2, at('2026-11-21T08:00:00Z')));
  const count = (tenantId: typeof here, least: number) =>
    db.database.inTenant(tenantId, async (scope) => {
      // The wall alone: the text names no tenant. Told by the second answer that it ran under a name.
      const rows = await askPrepared(
        scope,
        sql<{ case_id: string }>`select case_id from case_file where version >= ${least}`,
      );
      const { rows: plans } = await scope.client.query(
        "select 1 from pg_prepared_statements where name like 'duologue_%' and statement like '%version >=%'",
      );
      return [rows.length, plans.length];
    });
  for (let time = 0; time < OFTEN; time += 1) {
    expect([time, await count(here, 0), await count(there, 0)]).toEqual([time, [2, 1], [0, 1]]);
  }
});
