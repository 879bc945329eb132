import { randomBytes } from 'node:crypto';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import { NO_HASH } from '@duologue/core/evidence/chain.ts';
import pg from 'pg';
import { inject } from 'vitest';
import { type ClientScope, type Database, openDatabase } from './database.ts';

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

/** A tenant with an actor and cases, as little as the schema asks for. Ids ascend with their numbers. */
export const testIds = {
  tenant: (number: number) => uuid('1', number) as TenantId,
  actor: uuid('2', 1) as ActorId,
  case: (number: number) => uuid('3', number) as CaseId,
};

function uuid(kind: string, number: number): string {
  return `0193a5c0-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`;
}

/** Adds a tenant with `cases` empty cases, numbered from 1. */
export async function addTenantWithCases({ client, tenantId }: ClientScope, cases: number, at: Instant) {
  const now = new Date(at).toISOString();
  const creditor = uuid('4', 1);
  await client.query(`insert into tenant values ($1, 'Firm', 'real', 'GB', 'GBP', 'Europe/London', '{}', $2)`, [
    tenantId,
    now,
  ]);
  await client.query(`insert into actor values ($1, $2, 'Ann', 'collector', $3, null)`, [tenantId, testIds.actor, now]);
  await client.query(`insert into creditor values ($1, $2, 'Firm', 'GB', $3)`, [tenantId, creditor, now]);
  await client.query(
    `insert into debtor (tenant_id, debtor_id, name, kind, created_at)
     select $1, ('0193a5c0-0000-7000-8000-5' || lpad(n::text, 11, '0'))::uuid, 'Debtor ' || n, 'business', $3
     from generate_series(1, $2::int) n`,
    [tenantId, cases, now],
  );
  await client.query(
    `insert into account (tenant_id, account_id, creditor_id, debtor_id, status, status_since, created_at)
     select $1, ('0193a5c0-0000-7000-8000-6' || lpad(n::text, 11, '0'))::uuid, $4,
       ('0193a5c0-0000-7000-8000-5' || lpad(n::text, 11, '0'))::uuid, 'new', $3, $3
     from generate_series(1, $2::int) n`,
    [tenantId, cases, now, creditor],
  );
  await client.query(
    `insert into case_file (tenant_id, case_id, account_id, version, head_hash, opened_at)
     select $1, ('0193a5c0-0000-7000-8000-3' || lpad(n::text, 11, '0'))::uuid,
       ('0193a5c0-0000-7000-8000-6' || lpad(n::text, 11, '0'))::uuid, 0, $4, $3
     from generate_series(1, $2::int) n`,
    [tenantId, cases, now, NO_HASH],
  );
}
