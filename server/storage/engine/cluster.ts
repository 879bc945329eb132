import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { type Account, makeDirectory } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EngineError } from './engine-types.ts';
import { BUFFERS_MEGABYTES_MAX, BUFFERS_MEGABYTES_MIN, BUFFERS_SHARE } from './limits.ts';

/** The role that owns the schema. What people do runs as `duologue_app`, which owns nothing. */
export const OWNER = 'duologue';

/** How we reach the server: a socket in a private folder, or (Windows) a port of this machine with a password. */
export type Transport =
  | { readonly kind: 'socket'; readonly dir: string }
  | { readonly kind: 'loopback'; readonly port: number; readonly password: string };

export type Cluster = {
  readonly pgData: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
};

/** Whether the directory holds a cluster that these binaries can open. Refuses one of another major version. */
export function isCreated(pgData: string, major: string): boolean {
  const versionFile = path.join(pgData, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    if (!existsSync(pgData) || readdirSync(pgData).length === 0) return false;
    throw new EngineError('not-our-data', `${pgData} holds files that are not a database. Nothing was changed.`);
  }
  const found = readFileSync(versionFile, 'utf8').trim();
  if (found === major) return true;
  throw new EngineError(
    'other-major-version',
    `The data in ${pgData} was written by PostgreSQL ${found}; this Duologue carries PostgreSQL ${major}. Nothing was ` +
      'changed. Make a backup with the Duologue that wrote it (`duologue backup`) and restore it into a new data ' +
      'directory with this one (`duologue restore`).',
  );
}

/** Creates an empty cluster, all of it or nothing: a creation that was cut off leaves only a folder that is removed. */
export function createCluster({ pgData, binaries, account }: Cluster, transport: Transport): void {
  const unfinished = `${pgData}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makeDirectory(unfinished, account);
  const passwordFile = `${pgData}.password`;
  const auth = transport.kind === 'socket' ? 'trust' : 'scram-sha-256';
  if (transport.kind === 'loopback') {
    writeFileSync(passwordFile, `${transport.password}\n`, { mode: 0o600 });
    if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
  }

  const args = ['-D', unfinished, '-U', OWNER, '-E', 'UTF8', '--locale=C', '--no-instructions', `--auth=${auth}`];
  if (transport.kind === 'loopback') args.push(`--pwfile=${passwordFile}`);
  const env = { ...binaries.env, PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const run = spawnSync(binaries.initdb, args, { ...account, env, cwd: '/', encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new EngineError(
      'cannot-create',
      `The database could not be created: ${run.error?.message ?? run.stderr.trim()}`,
    );
  }
  rmSync(pgData, { recursive: true, force: true });
  renameSync(unfinished, pgData);
}

/** The password of a loopback cluster: kept beside the data, readable by its owner only; made when there is none. */
export function readOrMakePassword(pgData: string): string {
  const file = `${pgData}.password`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : randomBytes(24).toString('hex');
}

/**
 * Settings on the command line, where no file and no `ALTER SYSTEM` can overrule them. The first three make what was
 * acknowledged survive a power cut; they are never relaxed. Statements and values stay out of the log: they are personal.
 */
export function serverArguments(pgData: string, clusterName: string, transport: Transport): string[] {
  const settings: Record<string, string> = {
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    cluster_name: clusterName,
    listen_addresses: transport.kind === 'loopback' ? '127.0.0.1' : '',
    unix_socket_directories: transport.kind === 'socket' ? transport.dir : '',
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    logging_collector: 'off',
    max_connections: '100',
    shared_buffers: `${bufferMegabytes(totalmem())}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    jit: 'off',
  };
  const port = transport.kind === 'loopback' ? transport.port : 5432;
  return [
    '-D',
    pgData,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}

/** Pages that the server keeps at hand: a share of the machine's memory, taken only as they are used. */
export function bufferMegabytes(memoryBytes: number): number {
  const share = Math.floor(memoryBytes / BUFFERS_SHARE / 2 ** 20);
  return Math.min(BUFFERS_MEGABYTES_MAX, Math.max(BUFFERS_MEGABYTES_MIN, share));
}
