import { addMs } from '@duologue/core/calendar/instant.ts';
import { at } from '@duologue/core/calendar/testing.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeAnchor } from './anchors.ts';
import { appendEvents } from './events.ts';
import { asOwner, openTestDatabase, type TestDatabase } from './testing.ts';
import { addTenantWithCases, testIds } from './testing-tenant.ts';
import { verifyTenant } from './verify.ts';

/** Each story: six cases with four events, an anchor over them, two more events in cases 2 and 5, a second anchor. */
const CASES = 6;
const start = at('2026-11-21T08:00:00Z');
let db: TestDatabase;
let tenantNumber = 0;
const tenant = () => testIds.tenant(tenantNumber);

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const append = (number: number, texts: readonly string[]) =>
  db.database.inTenant(tenant(), (scope) =>
    appendEvents(
      scope,
      testIds.case(number),
      { actorId: testIds.actor, at: start },
      texts.map((text) => ({ type: 'note-taken', data: { text, minor: '100', count: 3 } })),
    ),
  );
const anchor = (minutes: number) =>
  db.database.inTenant(tenant(), (scope) => writeAnchor(scope, addMs(start, minutes * 60_000)), {
    isolation: 'repeatable read',
  });
const verify = () => db.database.inTenant(tenant(), verifyTenant, { isolation: 'repeatable read' });

/** Somebody with the owner's password, who also switches off the checks of the database. */
const attack = (sql: string) =>
  asOwner(db.owner, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query("select set_config('duologue.tenant', $1, false)", [tenant()]);
    for (const statement of sql.split(';').filter((part) => part.trim() !== '')) {
      const { rowCount, command } = await client.query(statement.replaceAll('$tenant', `'${tenant()}'`));
      if (command !== 'ALTER' && rowCount === 0) throw new Error(`The attack missed: ${statement}`);
    }
  });
const caseId = (number: number) => `case_id = '${testIds.case(number)}' and tenant_id = $tenant`;

beforeEach(async () => {
  tenantNumber += 1;
  await db.database.inTenant(tenant(), (scope) => addTenantWithCases(scope, CASES, start));
  for (let number = 1; number <= CASES; number += 1) await append(number, ['one', 'two', 'three', 'four']);
  await anchor(1);
  await append(2, ['five']);
  await append(5, ['five']);
  await anchor(2);
});

test('what was recorded verifies; an anchor names the heads that moved, and none is written when none did', async () => {
  const verdict = await verify();
  expect(verdict).toMatchObject({ ok: true, events: 26, cases: 6, anchors: 2 });
  expect(await anchor(3)).toBeUndefined();
  await append(1, ['five']);
  expect(await anchor(4)).toMatchObject({ anchorNo: 3, cases: 1, prevHash: verdict.lastAnchor.hash });
  expect(await verify()).toMatchObject({ ok: true, events: 27, anchors: 3 });
});

test('an anchor that is not of one snapshot is refused', async () => {
  await expect(db.database.inTenant(tenant(), (scope) => writeAnchor(scope, start))).rejects.toThrow('one snapshot');
});

describe('names the first bad event', () => {
  test.each<[string, string, number, number, string]>([
    [
      'its data',
      `update event set data = data || '{"minor": "900"}' where version = 3 and ${caseId(2)}`,
      2,
      3,
      'edited',
    ],
    [
      'a digit that JavaScript cannot see',
      `update event set data = data || '{"count": 3.00000000000000000001}' where version = 2 and ${caseId(4)}`,
      4,
      2,
      'edited',
    ],
    [
      'its time, by a microsecond',
      `update event set at = at + interval '1 microsecond' where version = 1 and ${caseId(6)}`,
      6,
      1,
      'edited',
    ],
    ['its actor', `update event set actor_id = gen_random_uuid() where version = 4 and ${caseId(1)}`, 1, 4, 'edited'],
    ['its type', `update event set type = 'promise-made' where version = 4 and ${caseId(1)}`, 1, 4, 'edited'],
    [
      'two events in two cases',
      `update event set type = 'x' where version = 2 and ${caseId(5)};
      update event set type = 'x' where version = 3 and ${caseId(3)}`,
      3,
      3,
      'edited',
    ],
    ['removed', `delete from event where version = 2 and ${caseId(3)}`, 3, 2, 'missing'],
    [
      'removed, the rest numbered anew',
      `delete from event where version = 2 and ${caseId(3)};
      update event set version = version + 9 where version > 2 and ${caseId(3)};
      update event set version = version - 10 where version > 2 and ${caseId(3)};
      update case_file set version = 3 where ${caseId(3)}`,
      3,
      2,
      'missing',
    ],
    [
      'a copy put behind the head',
      `insert into event select tenant_id, case_id, version + 1, type, at, actor_id, data, prev_hash, hash
      from event where version = 4 and ${caseId(4)}`,
      4,
      5,
      'inserted',
    ],
    [
      'two exchanged',
      `update event set version = version + 90 where version in (2, 3) and ${caseId(4)};
      update event set version = 3 where version = 92 and ${caseId(4)};
      update event set version = 2 where version = 93 and ${caseId(4)}`,
      4,
      2,
      'reordered',
    ],
    ['the end cut off', `delete from event where version = 4 and ${caseId(6)}`, 6, 4, 'missing'],
    [
      'the end cut off, and the head set back',
      `delete from event where version = 4 and ${caseId(6)};
      update case_file set version = 3, head_hash = (select hash from event where version = 3 and ${caseId(6)}) where ${caseId(6)}`,
      6,
      4,
      'missing',
    ],
    [
      'a whole case taken away',
      `delete from event where ${caseId(3)}; delete from case_file where ${caseId(3)}`,
      3,
      1,
      'missing',
    ],
    ['a case without its file', `delete from case_file where ${caseId(2)}`, 2, 1, 'misplaced'],
    ['the head of a case', `update case_file set head_hash = repeat('0', 64) where ${caseId(2)}`, 2, 5, 'rewritten'],
    [
      'an event moved to another case',
      `update event set case_id = '${testIds.case(1)}', version = 5 where version = 5 and ${caseId(5)}`,
      1,
      5,
      'edited',
    ],
  ])('%s', async (_, sql, number, version, reason) => {
    await attack(sql);
    expect(await verify()).toMatchObject({ ok: false, firstBad: { caseId: testIds.case(number), version, reason } });
  });
});

describe('names the first bad anchor', () => {
  test.each<[string, string, number, string]>([
    ['taken out', 'delete from anchor where anchor_no = 1 and tenant_id = $tenant', 1, 'missing'],
    ['the last one, its lines left', 'delete from anchor where anchor_no = 2 and tenant_id = $tenant', 2, 'missing'],
    [
      'its time',
      "update anchor set at = at + interval '1 day' where anchor_no = 2 and tenant_id = $tenant",
      2,
      'edited',
    ],
    ['a line of it', `delete from anchor_head where anchor_no = 1 and ${caseId(4)}`, 1, 'heads-edited'],
    ['a head in it', `update anchor_head set version = 3 where anchor_no = 2 and ${caseId(2)}`, 2, 'heads-edited'],
  ])('%s', async (_, sql, anchorNo, reason) => {
    await attack(sql);
    expect(await verify()).toMatchObject({ ok: false, badAnchor: { anchorNo, reason } });
  });
});

test('whoever kept the hash of the last anchor elsewhere notices that all anchors were written anew', async () => {
  const kept = (await verify()).lastAnchor;
  await attack('delete from anchor_head where tenant_id = $tenant; delete from anchor where tenant_id = $tenant');
  const verdict = await verify();
  expect(verdict.ok).toBe(true);
  expect(verdict.lastAnchor).not.toEqual(kept);
});
