import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { Clock } from '@duologue/server/app/deps.ts';
import { createHttp } from '../http/create-http.ts';
import { createMailer } from '../mail/smtp.ts';
import { startJobs } from './start-jobs.ts';
import { openDatabase } from '../storage/database.ts';
import { openEngine } from '../storage/engine/engine.ts';
import type { EngineEvent } from '../storage/engine/engine-types.ts';
import { createInboxFolder } from '../storage/inbox-folder.ts';
import { migrate } from '../storage/migrate.ts';
import { removeOldUploads } from '../storage/uploads.ts';
import { loadRuleBook, zoneWarning } from './rule-book.ts';
import { createApplication } from './application.ts';
import { systemClock, timeOrderedIds } from './clock-and-ids.ts';
import { dataFolder, inboxFolder } from './data-folder.ts';
import { home, readVersion } from './home.ts';

export type OpenOptions = {
  readonly dataDir: string | undefined;
  readonly onEngine?: (event: EngineEvent) => void;
  readonly onWarning?: (text: string) => void;
  readonly runJobs?: boolean;
  /** For tests and the simulator. */
  readonly clock?: Clock;
};

export type OpenedWorkbench = {
  fetch(request: Request): Promise<Response>;
  setAddress(address: string): void;
  close(): Promise<void>;
};

/** Opens the store and puts the application together over it. One process at a time may hold an embedded store. */
export async function openWorkbench({
  dataDir,
  onEngine,
  onWarning,
  runJobs: runs,
  clock = systemClock,
}: OpenOptions): Promise<OpenedWorkbench> {
  const folder = dataFolder(dataDir);
  const engine = await openEngine({
    dataDir: folder,
    env: process.env,
    log: onEngine ?? (() => undefined),
    startedAt: formatInstant(clock.now()),
  });
  const closing: (() => Promise<void>)[] = [() => engine.stop()];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    await migrate(engine.connection);
    const database = await openDatabase(engine.connection);
    closing.push(() => database.close());
    const ruleBook = loadRuleBook(folder);
    const warning = zoneWarning(ruleBook.zoneTable, formatInstant(clock.now()).slice(0, 10) as CalendarDate);
    if (warning !== undefined) onWarning?.(warning);
    const uploadFolder = path.join(folder, 'uploads');
    await removeOldUploads(uploadFolder, clock.now() as Instant);

    const version = readVersion();
    const application = createApplication({
      database,
      owner: engine.connection,
      clock,
      ids: timeOrderedIds,
      ruleBook,
      uploadFolder,
      inbox: createInboxFolder(inboxFolder(folder)),
      mailer: createMailer(folder),
      version,
      store: engine.kind,
    });
    if (runs === true) closing.push(await startJobs(engine.connection, application));
    const http = createHttp({ ...application, version, webRoot: findWebRoot() });
    return {
      fetch: async (request) => http.fetch(request),
      setAddress: (address) => engine.setAddress(address),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function findWebRoot(): string | undefined {
  const root = path.join(home, 'dist', 'web');
  try {
    readFileSync(path.join(root, 'index.html'));
    return root;
  } catch {
    return undefined;
  }
}
