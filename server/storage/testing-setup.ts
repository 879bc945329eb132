import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from './migrate.ts';
import { assertTestName, TEMPLATE } from './testing.ts';
import { startDebianPostgres, startEmbeddedServer, type TestServer } from './testing-server.ts';

/**
 * Runs once for a test run: one server, with one migrated database that test files copy. `DUOLOGUE_TEST_DATABASE_URL`
 * names a server to use instead; `DUOLOGUE_TEST_SERVER=debian` starts one from Debian packages.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const version = await createTemplate(server.connection);
  console.log(`Database tests run on PostgreSQL ${version} (${server.version}).`);
  project.provide('duologueTestServer', JSON.stringify(server.connection));
  return async () => {
    await dropDatabase(server.connection, TEMPLATE);
    await server.stop();
  };
}

async function startServer(): Promise<TestServer> {
  const url = process.env['DUOLOGUE_TEST_DATABASE_URL'];
  if (url !== undefined && url !== '') {
    assertTestName(new URL(url).pathname.slice(1));
    return {
      connection: { connectionString: url },
      version: 'from DUOLOGUE_TEST_DATABASE_URL',
      stop: async () => undefined,
    };
  }
  return process.env['DUOLOGUE_TEST_SERVER'] === 'debian' ? startDebianPostgres() : startEmbeddedServer();
}

async function createTemplate(connection: pg.PoolConfig): Promise<string> {
  await dropDatabase(connection, TEMPLATE);
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  await migrate(onDatabase(connection, TEMPLATE));
  return rows[0]?.server_version ?? 'unknown';
}

async function dropDatabase(connection: pg.PoolConfig, name: string): Promise<void> {
  assertTestName(name);
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}

function onDatabase(connection: pg.PoolConfig, database: string): pg.PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}
