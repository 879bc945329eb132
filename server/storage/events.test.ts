import { at } from '@duologue/core/calendar/testing.ts';
import { NO_HASH } from '@duologue/core/evidence/chain.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeRow } from './copy.ts';
import { appendEvents, appendManyEvents, CaseMovedOn, type NewEvents, prepareNewCases } from './events.ts';
import { BULK_CASES_MAX } from './limits.ts';
import { openTestDatabase, type TestDatabase } from './testing.ts';
import { addAccounts, addTenantWithCases, testIds } from './testing-tenant.ts';
import { verifyTenant } from './verify.ts';

const tenantId = testIds.tenant(1);
const by = { actorId: testIds.actor, at: at('2026-11-21T09:30:00.250Z') };
const note = (text: string) => ({ type: 'note-taken', data: { text } });

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await db.database.inTenant(tenantId, (scope) => addTenantWithCases(scope, BULK_CASES_MAX + 10, by.at));
});
afterAll(() => db.close());

const verify = () => db.database.inTenant(tenantId, verifyTenant, { isolation: 'repeatable read', isLong: true });
const append = (number: number, texts: readonly string[], expectedVersion?: number) =>
  db.database.inTenant(tenantId, (scope) =>
    appendEvents(scope, testIds.case(number), by, texts.map(note), expectedVersion),
  );

describe('events of one case', () => {
  test('are kept with the head of the case, and verify', async () => {
    const first = await append(1, ['rang, no answer']);
    const later = await append(1, ['wrote “tomorrow”\t\\ 😀', 'rang again'], first.version);
    expect([first.version, later.version]).toEqual([1, 3]);
    const { rows } = await db.database.inTenant(tenantId, ({ client }) =>
      client.query('select version, type, at, data, prev_hash, hash from event where case_id = $1 order by version', [
        testIds.case(1),
      ]),
    );
    expect(rows[0]).toMatchObject({ version: 1, at: '2026-11-21T09:30:00.250Z', prev_hash: NO_HASH, hash: first.hash });
    expect(rows[1]).toMatchObject({ data: { text: 'wrote “tomorrow”\t\\ 😀' }, prev_hash: first.hash });
    expect(rows[2]).toMatchObject({ hash: later.hash });
    expect(await verify()).toMatchObject({ ok: true, events: 3 });
  });

  test('are refused when the case has moved on since it was read', async () => {
    await append(2, ['one']);
    await expect(append(2, ['two'], 0)).rejects.toBeInstanceOf(CaseMovedOn);
    await expect(append(2, ['two'], 1)).resolves.toMatchObject({ version: 2 });
  });

  test('go with the transaction that they explain', async () => {
    const undone = db.database.inTenant(tenantId, async (scope) => {
      await appendEvents(scope, testIds.case(3), by, [note('never')]);
      throw new Error('changed our mind');
    });
    await expect(undone).rejects.toThrow('changed our mind');
    await expect(append(3, ['first'], 0)).resolves.toMatchObject({ version: 1 });
  });

  test('twenty writers at once make one chain without gaps', async () => {
    const heads = await Promise.all(Array.from({ length: 20 }, (_, index) => append(4, [`writer ${index}`])));
    expect(heads.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    expect((await verify()).ok).toBe(true);
  });

  test.each([
    ['a fraction', { amount: 1.5 }],
    ['a member that is undefined', { amount: undefined }],
    ['an amount that is not text', { amount: 5n }],
  ])('%s is a fault, and nothing is kept', async (_, data) => {
    const append = db.database.inTenant(tenantId, (scope) =>
      appendEvents(scope, testIds.case(5), by, [note('fine'), { type: 'odd', data }]),
    );
    await expect(append).rejects.toThrow(/canonical form/);
    expect((await verify()).ok).toBe(true);
  });

  test('a case that is not there is a fault', async () => {
    await expect(append(999_999, ['x'])).rejects.toThrow(/is there/);
  });
});

describe('events of many cases', () => {
  test('are added as a stream in more than one step, after what the cases have, and verify', async () => {
    const before = await verify();
    function* cases(): Generator<NewEvents> {
      for (let number = 1; number <= BULK_CASES_MAX + 10; number += 1) {
        yield { caseId: testIds.case(number), events: [note(`import ${number}`), note('tab\tline\nback\\slash')] };
      }
      yield { caseId: testIds.case(1), events: [note('the first once more')] };
    }
    const count = await db.database.inTenant(tenantId, (scope) => appendManyEvents(scope, by, cases()), {
      isLong: true,
    });
    expect(count).toBe(2 * (BULK_CASES_MAX + 10) + 1);
    expect(await verify()).toMatchObject({ ok: true, events: before.events + count, cases: BULK_CASES_MAX + 10 });
  });

  test('open new cases with what happened first, as a case that was opened and then added to', async () => {
    const other = testIds.tenant(2);
    await db.database.inTenant(other, async (scope) => {
      await addTenantWithCases(scope, 0, by.at);
      const accounts = await addAccounts(scope, 3);
      const opened = accounts.map((accountId, index) => ({
        accountId,
        caseId: testIds.case(index + 1),
        openedAt: by.at,
        events: index === 2 ? [] : [note('opened'), note('first item')],
      }));
      await (await prepareNewCases(scope, by, opened))();
    });
    const verdict = await db.database.inTenant(other, verifyTenant, { isolation: 'repeatable read' });
    expect(verdict).toMatchObject({ ok: true, events: 4, cases: 3 });
    const next = await db.database.inTenant(other, (scope) => appendEvents(scope, testIds.case(3), by, [note('x')], 0));
    expect(next.version).toBe(1);
  });

  test('are all undone when one of them cannot be added', async () => {
    const before = await verify();
    const bad = [
      { caseId: testIds.case(7), events: [note('fine')] },
      { caseId: testIds.case(8), events: [{ type: 'odd', data: { share: 0.1 } }] },
    ];
    await expect(db.database.inTenant(tenantId, (scope) => appendManyEvents(scope, by, bad))).rejects.toThrow();
    expect(await verify()).toEqual(before);
  });
});

test.each([
  [[1, null, 'a'], '1\t\\N\ta\n'],
  [['tab\t', 'line\n', 'return\r', 'back\\'], 'tab\\t\tline\\n\treturn\\r\tback\\\\\n'],
  [['\\N', '', true], '\\\\N\t\ttrue\n'],
])('COPY writes %j', (row, line) => {
  expect(encodeRow(row)).toBe(line);
});
