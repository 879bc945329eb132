import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at } from '@duologue/core/calendar/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInboxFolder } from '../storage/inbox-folder.ts';
import { openTestDatabase, type TestDatabase } from '../storage/testing.ts';
import type { Tables } from '../storage/records/tables.ts';
import { createApplication } from './application.ts';
import { createMailer } from '../mail/smtp.ts';
import { timeOrderedIds } from './clock-and-ids.ts';
import type { Acting } from '../app/deps.ts';

let store: TestDatabase<Tables>;
let folder: string;
let application: ReturnType<typeof createApplication>;

beforeAll(async () => {
  store = await openTestDatabase<Tables>();
  folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-sample-'));
  const clock = { now: () => at('2026-11-20T09:30:00Z') };
  application = createApplication({
    database: store.database,
    owner: store.owner,
    clock,
    ids: timeOrderedIds,
    uploadFolder: folder,
    inbox: createInboxFolder(path.join(folder, 'inbox')),
    mailer: createMailer(folder),
    version: 'test',
    store: 'server',
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const nothing = { params: undefined, query: undefined, body: undefined, bytes: undefined };
const nobody = undefined as unknown as Acting;
const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describe('the sample portfolio', () => {
  let acting: Acting;

  test('is a tenant of its own with cases, made through the real import', async () => {
    const sample = must(await application.useCases['POST /sample'](nothing, nobody));
    expect(sample.kind).toBe('sample');
    expect(sample.cases).toBeGreaterThan(40);
    const [manager] = sample.profiles;
    acting = {
      tenantId: sample.tenantId as Acting['tenantId'],
      actorId: manager?.actorId as Acting['actorId'],
      actorName: manager?.name ?? '',
      role: 'manager',
      zone: sample.zone,
      homeCountry: sample.homeCountry,
      homeCurrency: sample.homeCurrency,
    };
  });

  test('has somebody to call now, somebody later, and somebody who may not be called at all', async () => {
    const query = { view: 'now', limit: 50 } as const;
    const today = must(await application.useCases['GET /today']({ ...nothing, query }, acting));
    expect(today.counts.now).toBeGreaterThan(5);
    expect(today.counts.later).toBeGreaterThan(0);
    expect(today.counts.blocked).toBeGreaterThan(0);
  });

  test('the first to be called has an invoice as a file, so that it can be seen what that is', async () => {
    const today = must(
      await application.useCases['GET /today']({ ...nothing, query: { view: 'now', limit: 1 } }, acting),
    );
    const params = { caseId: today.rows[0]?.caseId ?? '' };
    const asked = { ...nothing, params, query: {} };
    const { items } = must(await application.useCases['GET /cases/{caseId}/papers'](asked, acting));
    expect(items[0]?.papers).toMatchObject([
      { mediaType: 'application/pdf', fileName: `${items[0]?.number}.pdf`, origin: 'attached' },
    ]);
  });

  test('verifies', async () => {
    expect(must(await application.useCases['GET /verify'](nothing, acting))).toMatchObject({
      ok: true,
      firstBad: null,
    });
  });

  test('loaded again is the same one, and is removed whole', async () => {
    const again = must(await application.useCases['POST /sample'](nothing, nobody));
    expect(again.tenantId).toBe(acting.tenantId);
    must(await application.useCases['DELETE /sample'](nothing, nobody));
    expect(must(await application.useCases['GET /workbench'](nothing, nobody)).tenants).toEqual([]);
  });
});
