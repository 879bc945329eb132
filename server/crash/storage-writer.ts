/**
 * Writes to a data directory as fast as it can and says what was acknowledged, until it is killed. Run by the crash
 * tests as a process of its own: `node storage-writer.mjs <data directory> <append|import>`.
 */
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { type Database, openDatabase } from '@duologue/server/storage/database.ts';
import { openEngine } from '@duologue/server/storage/engine/engine.ts';
import { appendEvents, appendManyEvents } from '@duologue/server/storage/events.ts';
import { migrate } from '@duologue/server/storage/migrate.ts';
import { addTenantWithCases, testIds } from '@duologue/server/storage/testing-tenant.ts';
import { IMPORT_CASES, TENANT, WRITERS } from './storage-story.ts';

const [, , dataDir = '', mode = 'append'] = process.argv;
const now = () => Date.now() as Instant;
const by = () => ({ actorId: testIds.actor, at: now() });
const RETRY_MS = 50;

const engine = await openEngine({
  dataDir,
  env: process.env,
  log: (event) => console.log(`engine ${event.type}`),
  startedAt: new Date().toISOString(),
});
await migrate(engine.connection);
const database = await openDatabase(engine.connection);
await addTenantOnce(database);
console.log('open');
if (mode === 'import') await importForever();
else await Promise.all(Array.from({ length: WRITERS }, (_, index) => appendForever(index + 1)));

async function addTenantOnce({ inTenant }: Database): Promise<void> {
  await inTenant(TENANT, async (scope) => {
    const { rowCount } = await scope.client.query('select from tenant where tenant_id = $1', [TENANT]);
    if (rowCount === 0) await addTenantWithCases(scope, IMPORT_CASES, now());
  });
}

/** One event after the other in a case of its own; each is acknowledged with the hash that it must keep. */
async function appendForever(number: number): Promise<never> {
  const caseId = testIds.case(number);
  for (let count = 1; ; count += 1) {
    await tryTo(async () => {
      const events = [{ type: 'note-taken', data: { text: `note ${count} of writer ${number}` } }];
      const head = await database.inTenant(TENANT, (scope) => appendEvents(scope, caseId, by(), events));
      console.log(`kept ${caseId} ${head.version} ${head.hash}`);
    });
  }
}

/** One import after the other, each an event in every case: all of it is there or nothing. */
async function importForever(): Promise<never> {
  for (let count = 1; ; count += 1) {
    await tryTo(async () => {
      const run = `${process.pid}-${count}`;
      const cases = Array.from({ length: IMPORT_CASES }, (_, index) => ({
        caseId: testIds.case(index + 1),
        events: [{ type: 'item-added', data: { run } }],
      }));
      console.log(`importing ${run}`);
      await database.inTenant(TENANT, (scope) => appendManyEvents(scope, by(), cases), { isLong: true });
      console.log(`imported ${run}`);
    });
  }
}

/** While the server is down every attempt fails; what counts is that nothing was acknowledged then. */
async function tryTo(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.log(`failed ${error instanceof Error ? error.message : String(error)}`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
