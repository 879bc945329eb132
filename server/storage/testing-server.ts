import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { chooseAccount, makeDirectory } from './engine/account.ts';
import { createCluster, OWNER, serverArguments } from './engine/cluster.ts';
import { openEngine } from './engine/engine.ts';
import { clusterName } from './engine/server-processes.ts';
import { superviseServer } from './engine/supervisor.ts';

/** A server for one test run, thrown away afterwards. */
export type TestServer = { readonly connection: pg.PoolConfig; readonly version: string; stop(): Promise<void> };

/** The embedded server, in a directory of its own. */
export async function startEmbeddedServer(): Promise<TestServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'duologue-test-'));
  const account = chooseAccount([]);
  makeDirectory(dataDir, account);
  const engine = await openEngine({ dataDir, env: {}, log: () => undefined, startedAt: 'test' });
  const stop = async () => {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { connection: engine.connection, version: 'embedded', stop };
}

/** The newest PostgreSQL that Debian packages have installed, or none. */
export function findDebianPostgres(base = '/usr/lib/postgresql'): string | undefined {
  const versions = existsSync(base) ? readdirSync(base).filter((name) => /^\d+$/.test(name)) : [];
  return versions.sort((left, right) => Number(left) - Number(right)).at(-1);
}

/**
 * Starts a cluster of PostgreSQL as Debian packages install it, on a socket in a private folder: the oldest version that
 * we promise to run on is tried with the same tests as the one that we carry.
 */
export async function startDebianPostgres(): Promise<TestServer> {
  const version = findDebianPostgres();
  if (version === undefined) throw new Error('No PostgreSQL from Debian packages: apt-get install postgresql');
  const dir = mkdtempSync(path.join(tmpdir(), 'duologue-debian-test-'));
  const account = chooseAccount([]);
  makeDirectory(dir, account);
  const bin = path.join('/usr/lib/postgresql', version, 'bin');
  const program = (name: string) => path.join(bin, name);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), env: {} };

  const pgData = path.join(dir, 'postgres');
  const transport = { kind: 'socket', dir } as const;
  createCluster({ pgData, binaries, account }, transport);
  const args = serverArguments(pgData, clusterName(pgData), transport);
  const watched = { program: binaries.postgres, args, env: { LC_ALL: 'C', TZ: 'UTC' }, account };
  const supervisor = await superviseServer({ pgData, logFile: path.join(dir, 'log'), watched }, () => undefined);
  const stop = async () => {
    await supervisor.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return {
    connection: { host: dir, port: 5432, user: OWNER, database: 'postgres' },
    version: `debian ${version}`,
    stop,
  };
}
