import type { TenantId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { IsolationLevel, Transaction } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import { IDLE_IN_TRANSACTION_MS_MAX, LOCK_WAIT_MS_MAX, POOL_CLIENTS_MAX, STATEMENT_MS_MAX } from './limits.ts';
import { NO_TENANT, overClient, readingOver, settingsOf } from './over-client.ts';

/** The role that all work of people runs as. It owns no table, so the wall around a tenant holds for it. */
export const APP_ROLE = 'duologue_app';

/** One transaction of one tenant, by the bare client: for what is streamed or bound to no schema of Kysely's. */
export type ClientScope = { readonly client: pg.PoolClient; readonly tenantId: TenantId };

/** The same transaction through Kysely as well. */
export type TenantScope<Tables = unknown> = ClientScope & { readonly trx: Transaction<Tables> };

export type TransactionOptions = {
  readonly isolation?: IsolationLevel;
  /** For imports, verification and reports: no limit on how long one statement may take, and long pauses between two. */
  readonly isLong?: boolean;
};

export type Database<Tables = unknown> = {
  /** One transaction behind the tenant's wall. It is kept when `work` answers, and undone when `work` throws. */
  inTenant<Answer>(
    tenantId: TenantId,
    work: (scope: TenantScope<Tables>) => Promise<Answer>,
    options?: TransactionOptions,
  ): Promise<Answer>;
  /**
   * The same for work that only looks: it waits for its queries and for nothing else, and several of them may be under
   * way at once. Whatever would write is a fault.
   */
  inTenantRead<Answer>(tenantId: TenantId, work: (scope: TenantScope<Tables>) => Promise<Answer>): Promise<Answer>;
  /** One transaction outside any tenant: only the list of tenants can be read. */
  outsideTenants<Answer>(work: (trx: Transaction<Tables>) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
};

/** How the application connects, given how the owner of the schema does. */
export function appConnection(owner: pg.PoolConfig): pg.PoolConfig {
  return {
    ...owner,
    types: columnTypes,
    max: POOL_CLIENTS_MAX,
    options: [
      `-c role=${APP_ROLE}`,
      '-c timezone=UTC',
      '-c datestyle=ISO',
      `-c statement_timeout=${STATEMENT_MS_MAX}`,
      `-c lock_timeout=${LOCK_WAIT_MS_MAX}`,
      `-c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS_MAX}`,
    ].join(' '),
  };
}

/**
 * Opens a migrated database as the application. Fails when the connection could step over the wall between tenants:
 * a pooler that drops the start-up options, for instance.
 */
export async function openDatabase<Tables = unknown>(
  owner: pg.PoolConfig,
  onConnectionLost: (error: Error) => void = () => undefined,
): Promise<Database<Tables>> {
  const pool = new pg.Pool(appConnection(owner));
  // COPY and pipelines exclude each other, so work that only looks has connections of its own.
  const reading = new pg.Pool({ ...appConnection(owner), pipeline: true });
  const close = async () => void (await Promise.all([pool.end(), reading.end()]));
  // Without a listener an idle connection that breaks would end the process; the pool replaces it by itself.
  for (const one of [pool, reading]) one.on('error', onConnectionLost);
  try {
    await assertWalled(pool);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    inTenant: (tenantId, work, options) =>
      withClient(pool, (client) => inTenant(client, tenantId, work, options ?? {})),
    inTenantRead: (tenantId, work) =>
      withClient(reading, (client) =>
        readingOver<Tables>(client, settingsOf(tenantId, false))
          .transaction()
          .execute((trx) => work({ trx, client, tenantId })),
      ),
    outsideTenants: (work) =>
      withClient(pool, (client) => overClient<Tables>(client, NO_TENANT).transaction().execute(work)),
    close,
  };
}

async function inTenant<Tables, Answer>(
  client: pg.PoolClient,
  tenantId: TenantId,
  work: (scope: TenantScope<Tables>) => Promise<Answer>,
  { isolation, isLong }: TransactionOptions,
): Promise<Answer> {
  const begin = overClient<Tables>(client, settingsOf(tenantId, isLong === true)).transaction();
  return (isolation === undefined ? begin : begin.setIsolationLevel(isolation)).execute((trx) =>
    work({ trx, client, tenantId }),
  );
}

async function withClient<Answer>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Answer>): Promise<Answer> {
  const client = await pool.connect();
  const ignore = () => undefined;
  // A connection that breaks while it is in use fails the query that waits on it; the event adds nothing.
  client.on('error', ignore);
  try {
    return await work(client);
  } finally {
    client.off('error', ignore);
    client.release();
  }
}

/** Fails unless what this pool opens is the application's role, and that role is held by row-level security. */
export async function assertWalled(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; is_free: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as is_free from pg_roles where rolname = current_user',
  );
  assert(rows[0]?.name === APP_ROLE, `the application works as ${APP_ROLE}`);
  assert(!rows[0].is_free, `${APP_ROLE} is held by row-level security`);
}
