import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Account, canEnter, canRun, chooseAccount, makeDirectory } from './account.ts';
import { type Binaries, copyEngine, type EnginePackage, findEnginePackage, prepareBinaries } from './binaries.ts';
import { createCluster, isCreated, OWNER, readOrMakePassword, serverArguments, type Transport } from './cluster.ts';
import { type DataLock, lockDataDirectory } from './data-lock.ts';
import { type Engine, EngineError, type EngineLog } from './engine-types.ts';
import { SOCKET_DIR_BYTES_MAX } from './limits.ts';
import { openServer } from './server.ts';
import { clusterName, stopServer } from './server-processes.ts';
import { superviseServer } from './supervisor.ts';

export type EngineOptions = {
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: EngineLog;
  /** When this process started, as the holder of the data directory is named to others. */
  readonly startedAt: string;
  /** For trying out what other machines need; chosen by platform when left out. */
  readonly transport?: Transport['kind'];
  readonly enginePackage?: EnginePackage;
};

/** Opens the database: the server named by `DATABASE_URL`, or the one we carry, with its data in `dataDir`. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const url = options.env['DATABASE_URL'];
  if (url !== undefined && url !== '') return openServer(url);

  mkdirSync(options.dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 });
  const dataDir = realpathSync(options.dataDir);
  const lock = lockDataDirectory(dataDir, options.startedAt);
  try {
    return await openEmbedded(dataDir, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openEmbedded(dataDir: string, lock: DataLock, options: EngineOptions): Promise<Engine> {
  const enginePackage = options.enginePackage ?? findEnginePackage();
  const link = path.join(dataDir, 'postgres');
  const account = chooseAccount([link, dataDir]);
  const home = chooseHome(dataDir, account, options);
  const pgData = path.join(home, 'postgres');
  const binaries = chooseBinaries(enginePackage, home, account, options.log);

  // Looked for before anything is touched: somebody may still be writing.
  await stopServer(pgData, (pid) => options.log({ type: 'stopping-orphan', pid }));
  const created = isCreated(pgData, enginePackage.version.split('.')[0] ?? '');
  const transport = await chooseTransport(home, account, options.transport);
  if (!created) {
    options.log({ type: 'creating' });
    createCluster({ pgData, binaries, account }, transport);
  }

  const supervisor = await superviseServer(
    {
      pgData,
      logFile: path.join(home, 'postgres.log'),
      watched: {
        program: binaries.postgres,
        args: serverArguments(pgData, clusterName(pgData), transport),
        env: { ...binaries.env, LC_ALL: 'C', TZ: 'UTC' },
        account,
        ...(process.platform === 'win32' ? { stopWith: [binaries.pgCtl, 'kill', 'INT'] } : {}),
      },
    },
    options.log,
  );
  const connection = connectionOf(transport);
  const stop = async () => {
    await supervisor.stop();
    if (transport.kind === 'socket' && !transport.dir.startsWith(home))
      rmSync(transport.dir, { recursive: true, force: true });
    lock.release();
  };
  try {
    await createDatabase(connection);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind: 'embedded', connection, setAddress: lock.setAddress, stop };
}

/**
 * Where the data really is: in the data directory, unless the server's account cannot get there (root, in a private home
 * directory). Then in `DUOLOGUE_STATE_DIR` or `/var/lib/duologue`, with a link from the data directory.
 */
function chooseHome(dataDir: string, account: Account | undefined, { env, log }: EngineOptions): string {
  if (canEnter(dataDir, account)) return dataDir;
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const home = path.join(env['DUOLOGUE_STATE_DIR'] ?? '/var/lib/duologue', name);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const link = path.join(dataDir, 'postgres');
  if (!existsSync(link)) {
    rmSync(link, { force: true });
    symlinkSync(path.join(home, 'postgres'), link);
    log({ type: 'data-elsewhere', path: home });
  }
  return home;
}

function chooseBinaries(found: EnginePackage, home: string, account: Account | undefined, log: EngineLog): Binaries {
  const links = path.join(home, 'engine-links');
  const inPlace = prepareBinaries(found.root, links);
  const first = canRun(inPlace.initdb, inPlace.env, account);
  if (first.ok) return inPlace;

  if (account !== undefined) {
    log({ type: 'copying-engine' });
    const copied = prepareBinaries(copyEngine(found, path.join(home, 'engine')), links);
    if (canRun(copied.initdb, copied.env, account).ok) return copied;
  }
  throw new EngineError(
    'binary-does-not-run',
    `The database engine ${found.name} does not run on this machine (${first.complaint}). Set DATABASE_URL to a ` +
      'PostgreSQL server of version 15 or later, as in postgres://user:password@host/duologue.',
  );
}

async function chooseTransport(
  home: string,
  account: Account | undefined,
  wanted: Transport['kind'] = process.platform === 'win32' ? 'loopback' : 'socket',
): Promise<Transport> {
  if (wanted === 'loopback') {
    return { kind: 'loopback', port: await findFreePort(), password: readOrMakePassword(path.join(home, 'postgres')) };
  }
  const inHome = path.join(home, 'run');
  if (Buffer.byteLength(inHome) <= SOCKET_DIR_BYTES_MAX) {
    makeDirectory(inHome, account);
    return { kind: 'socket', dir: inHome };
  }
  const isShort = Buffer.byteLength(tmpdir()) <= SOCKET_DIR_BYTES_MAX - 'duologue-XXXXXX/'.length;
  const base = isShort && canEnter(tmpdir(), account) ? tmpdir() : '/tmp';
  const dir = mkdtempSync(path.join(base, 'duologue-'));
  makeDirectory(dir, account);
  return { kind: 'socket', dir };
}

function connectionOf(transport: Transport): pg.PoolConfig {
  const common = { user: OWNER, database: 'duologue' };
  if (transport.kind === 'socket') return { ...common, host: transport.dir, port: 5432 };
  return { ...common, host: '127.0.0.1', port: transport.port, password: transport.password };
}

async function createDatabase(connection: pg.PoolConfig): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [connection.database]);
    if (rowCount === 0) await client.query(`create database ${OWNER}`);
  } finally {
    await client.end();
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
