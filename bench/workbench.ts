import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import { createApplication } from '@duologue/server/main/application.ts';
import { createMailer } from '@duologue/server/mail/smtp.ts';
import { timeOrderedIds } from '@duologue/server/main/clock-and-ids.ts';
import { openDatabase } from '@duologue/server/storage/database.ts';
import { createDirectory } from '@duologue/server/storage/directory.ts';
import { chooseAccount, makeDirectory } from '@duologue/server/storage/engine/account.ts';
import { createInboxFolder } from '@duologue/server/storage/inbox-folder.ts';
import { openEngine } from '@duologue/server/storage/engine/engine.ts';
import { migrate } from '@duologue/server/storage/migrate.ts';
import type { Tables } from '@duologue/server/storage/records/tables.ts';
import pg from 'pg';
import { createProcessorClock } from './processor.ts';

/** The clock stands on a working morning: what may be called now does not depend on when the bench is run. */
export const NOW = must(parseInstant('2026-06-10T09:00:00.000Z'));
export const TODAY: CalendarDate = must(parseCalendarDate('2026-06-10'));

export type BenchWorkbench = Awaited<ReturnType<typeof openBenchWorkbench>>;

/** The application over an embedded store of its own, with one empty firm in it. Closing removes the store. */
export async function openBenchWorkbench() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-store-'));
  makeDirectory(folder, chooseAccount([]));
  const env = { DATABASE_URL: process.env['DUOLOGUE_BENCH_DATABASE_URL'] };
  const engine = await openEngine({ dataDir: folder, env, log: () => undefined, startedAt: 'bench' });
  await migrate(engine.connection);
  const database = await openDatabase<Tables>(engine.connection);
  const application = createApplication({
    database,
    owner: engine.connection,
    clock: { now: (): Instant => NOW },
    ids: timeOrderedIds,
    uploadFolder: path.join(folder, 'uploads'),
    inbox: createInboxFolder(path.join(folder, 'inbox')),
    mailer: createMailer(folder),
    version: 'bench',
    store: 'embedded',
  });
  const acting = newActing();
  await createDirectory(database, engine.connection).addTenant({
    tenantId: acting.tenantId,
    creditorId: timeOrderedIds.next() as CreditorId,
    name: 'Bench',
    kind: 'real',
    homeCountry: acting.homeCountry,
    homeCurrency: acting.homeCurrency,
    zone: acting.zone,
    profiles: [{ actorId: acting.actorId, name: acting.actorName, role: acting.role }],
    at: NOW,
  });

  const owner = new pg.Client(engine.connection);
  await owner.connect();
  const { rows } = await owner.query<{ server_version: string }>('show server_version');
  return {
    folder,
    application,
    database,
    acting,
    owner,
    processor: await createProcessorClock(owner),
    version: rows[0]?.server_version ?? 'unknown',
    close: async () => {
      await owner.end();
      await database.close();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newActing(): Acting {
  return {
    tenantId: timeOrderedIds.next() as TenantId,
    actorId: timeOrderedIds.next() as ActorId,
    actorName: 'Bench',
    role: 'manager',
    zone: 'Europe/London',
    homeCountry: 'GB',
    homeCurrency: 'GBP',
  };
}

/** What a bench cannot go on without. */
export function must<Value>(value: Value | undefined | null): Value {
  assert(value !== undefined && value !== null, 'the bench has what it needs');
  return value;
}
