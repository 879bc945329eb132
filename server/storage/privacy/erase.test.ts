import { at } from '@duologue/core/calendar/testing.ts';
import { ERASED_TYPE, stubOf } from '@duologue/core/evidence/erasure.ts';
import type { ChainedEvent, Hash } from '@duologue/core/evidence/chain.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendEvents } from '../events.ts';
import { sha256 } from '../sha256.ts';
import { asOwner, openTestDatabase, type TestDatabase } from '../testing.ts';
import { addTenantWithCases, testIds } from '../testing-tenant.ts';
import { verifyTenant } from '../verify.ts';

const start = at('2026-11-21T08:00:00Z');
let db: TestDatabase;
let number = 0;
const tenant = () => testIds.tenant(number);
const caseId = testIds.case(1);

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** A case with three events. */
beforeEach(async () => {
  number += 1;
  await db.database.inTenant(tenant(), async (scope) => {
    await addTenantWithCases(scope, 2, start);
    await append(
      scope,
      ['one', 'two', 'three'].map((text) => ({ type: 'note-added', data: { text } })),
    );
  });
});

type Scope = Parameters<typeof appendEvents>[0];
const append = (scope: Scope, events: Parameters<typeof appendEvents>[3]) =>
  appendEvents(scope, caseId, { actorId: testIds.actor, at: start }, events);
const inTenant = <Answer>(work: (scope: Scope) => Promise<Answer>) => db.database.inTenant(tenant(), work);
const verify = () => db.database.inTenant(tenant(), verifyTenant, { isolation: 'repeatable read' });

async function stubsOf(scope: Scope, versions: readonly number[]) {
  const { rows } = await scope.client.query<{
    version: number;
    type: string;
    actor_id: ChainedEvent['actor'];
    data: object;
    prev_hash: Hash;
    hash: Hash;
  }>('select version, type, actor_id, data, prev_hash, hash from event where case_id = $1 and version = any($2)', [
    caseId,
    [...versions],
  ]);
  return rows.map(({ version, type, actor_id: actor, prev_hash: prevHash, hash }) => {
    const event = { tenantId: tenant(), caseId, version, type, at: start, actor, data: null, prevHash, hash };
    return { version, stub: stubOf(event, sha256) };
  });
}

const blank = (scope: Scope, version: number) =>
  scope.client
    .query<{ count: number }>('select erase_named_events($1, $2) as count', [caseId, version])
    .then(({ rows }) => rows[0]?.count);
const erase = (versions: readonly number[]) =>
  inTenant(async (scope) => {
    const stubs = await stubsOf(scope, versions);
    const { version } = await append(scope, [
      { type: ERASED_TYPE, data: { because: 'asked', rule: 'DP-HOLD', stubs } },
    ]);
    return blank(scope, version);
  });

test('what an event of the chain names is blank, everything else is as it was, and all of it verifies', async () => {
  expect(await erase([1, 3])).toBe(2);
  const { rows } = await inTenant(({ client }) => client.query('select data from event order by version limit 3'));
  expect(rows).toEqual([{ data: { erased: true } }, { data: { text: 'two' } }, { data: { erased: true } }]);
  expect(await verify()).toMatchObject({ ok: true, events: 4 });
});

describe('the application cannot blank anything else', () => {
  test.each([
    ['an event', 'update event set data = \'{"erased": true}\''],
    ['a decision', "update decision set number = ''"],
    ['a step of a call', "update call_turn set data = '{}'"],
    ['the proof of a run', "update retention_run set removed = '[]'"],
  ])('by itself: %s', async (_, sql) => {
    await expect(inTenant(({ client }) => client.query(sql))).rejects.toThrow('permission denied');
  });

  test('by naming an event that names nothing', async () => {
    expect(await inTenant((scope) => blank(scope, 2))).toBe(0);
  });

  test('what comes later, another erasure, or a debtor who is not erased', async () => {
    await erase([1]);
    const later = await inTenant(async (scope) => {
      const stubs = [4, 5, 9].map((version) => ({ version, stub: sha256('x') }));
      const { version } = await append(scope, [{ type: ERASED_TYPE, data: { stubs } }]);
      return blank(scope, version);
    });
    expect(later).toBe(0);
    const { rows } = await inTenant(({ client }) =>
      client.query<{ sum: number }>('select sum(erase_records_of(debtor_id))::integer as sum from debtor'),
    );
    expect(rows[0]?.sum ?? 0).toBe(0);
  });

  test('what belongs to another tenant', async () => {
    const victim = tenant();
    await inTenant(async (scope) => {
      const stubs = await stubsOf(scope, [1]);
      await append(scope, [{ type: ERASED_TYPE, data: { stubs } }]);
    });
    const other = testIds.tenant(number + 1_000);
    const reached = await db.database.inTenant(other, ({ client }) =>
      client.query<{ count: number }>('select erase_named_events($1, 4) as count', [caseId]),
    );
    expect(reached.rows[0]?.count).toBe(0);
    const kept = await db.database.inTenant(victim, ({ client }) =>
      client.query('select data from event where version = 1'),
    );
    expect(kept.rows).toEqual([{ data: { text: 'one' } }]);
  });
});

describe('somebody with the password of the owner is found out', () => {
  const attack = (sql: string) => asOwner(db.owner, (client) => client.query(sql, [tenant()]));

  test.each([
    ['blanks without saying so', 'data = \'{"erased": true}\' where version = 2', 2, 'edited'],
    ['brings the data back', 'data = \'{"text": "one"}\' where version = 1', 1, 'returned'],
    ['puts other data in its place', 'data = \'{"text": "never"}\' where version = 1', 1, 'edited'],
    ['changes when it was', "at = at + interval '1 day' where version = 1", 1, 'edited'],
    ['changes what it was', "type = 'promise-made' where version = 1", 1, 'edited'],
  ])('who %s', async (_, change, version, reason) => {
    await erase([1]);
    await attack(`update event set ${change} and tenant_id = $1 and case_id = '${caseId}'`);
    expect(await verify()).toMatchObject({ ok: false, firstBad: { caseId, version, reason } });
  });
});
