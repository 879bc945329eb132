import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to connect to the server of this test run as its owner: a `pg.PoolConfig` as JSON. */
    duologueTestServer: string;
  }
}

/** The migrated database that every test file gets a copy of. */
export const TEMPLATE = 'duologue_test_template';

/** Tests create, change and drop databases; they never touch one whose name does not say that it is for tests. */
export function assertTestName(name: string): void {
  if (!/^[a-z0-9_]*test[a-z0-9_]*$/.test(name)) throw new Error(`Refused: "${name}" is not named as a test database.`);
}

export type TestDatabase<Tables = unknown> = {
  readonly database: Database<Tables>;
  /** As the owner of the schema, for whom the walls do not stand: to look at what is kept, and to attack it. */
  readonly owner: pg.PoolConfig;
  close(): Promise<void>;
};

/** A database of this test file's own, empty and migrated. Close it in `afterAll`. */
export async function openTestDatabase<Tables = unknown>(): Promise<TestDatabase<Tables>> {
  const name = `duologue_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const owner = await createTestDatabase(name, TEMPLATE);
  const database = await openDatabase<Tables>(owner);
  const close = async () => {
    await database.close();
    await asAdministrator(`drop database ${name} with (force)`);
  };
  return { database, owner, close };
}

/** An empty database on the server of the test run, or a copy of another one. */
export async function createTestDatabase(name: string, template?: string): Promise<pg.PoolConfig> {
  assertTestName(name);
  await asAdministrator(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  const server = testServer();
  if (server.connectionString === undefined) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

/** Runs statements as the owner, with nothing in the way. */
export async function asOwner<Answer>(
  owner: pg.PoolConfig,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const testServer = () => JSON.parse(inject('duologueTestServer')) as pg.PoolConfig;

async function asAdministrator(statement: string): Promise<void> {
  await asOwner(testServer(), (client) => client.query(statement));
}
