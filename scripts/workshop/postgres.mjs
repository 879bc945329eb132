import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const HOME = '/usr/lib/postgresql';
const DATABASE = 'duologue_test';

/**
 * Gives `work` the address of a PostgreSQL server that is not the embedded one: that of DUOLOGUE_TEST_DATABASE_URL, or
 * a throw-away cluster of the PostgreSQL that is installed here.
 */
export async function withPostgres(work) {
  const given = process.env.DUOLOGUE_TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return work({ env: { DUOLOGUE_TEST_DATABASE_URL: given } });
  const bin = findServer();
  if (bin === undefined)
    return work({ skip: 'no PostgreSQL here: install one, or name a server in DUOLOGUE_TEST_DATABASE_URL' });

  const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-postgres-'));
  try {
    const cluster = await startCluster(bin, folder);
    try {
      return await work({ env: { DUOLOGUE_TEST_DATABASE_URL: cluster.url } });
    } finally {
      await cluster.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The newest version that has its server programs. */
function findServer() {
  if (!existsSync(HOME)) return undefined;
  return readdirSync(HOME)
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => path.join(HOME, version, 'bin'))
    .find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root, so root lends it the account that Debian made for it. */
function account() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function startCluster(bin, folder) {
  const [owner, port, password] = [account(), await freePort(), randomBytes(18).toString('hex')];
  const [data, secret] = [path.join(folder, 'data'), path.join(folder, 'password')];
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner.uid !== undefined) for (const place of [folder, secret]) chownSync(place, owner.uid, owner.gid);
  const options = { ...owner, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  execFileSync(
    path.join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '--no-sync',
    ],
    { ...options, stdio: 'pipe' },
  );
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 200,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, ...args], { ...options, stdio: 'ignore' });
  const closed = new Promise((resolve) => server.on('close', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await closed;
  };
  try {
    await waitUntilReady(path.join(bin, 'psql'), folder, port, password);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`, stop };
}

async function waitUntilReady(psql, folder, port, password) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      execFileSync(
        psql,
        ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-c', `create database ${DATABASE}`],
        {
          env: { ...process.env, PGPASSWORD: password },
          cwd: '/',
          stdio: 'pipe',
        },
      );
      return;
    } catch (error) {
      if (attempt === 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
