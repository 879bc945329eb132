import type { TenantId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type IsolationLevel,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import {
  IDLE_IN_TRANSACTION_MS_MAX,
  LONG_IDLE_IN_TRANSACTION_MS_MAX,
  LOCK_WAIT_MS_MAX,
  POOL_CLIENTS_MAX,
  STATEMENT_MS_MAX,
} from './limits.ts';

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
  /** One transaction outside any tenant: only the list of tenants can be read. */
  outsideTenants<Answer>(work: (trx: Transaction<Tables>) => Promise<Answer>): Promise<Answer>;
  /**
   * The rows of one query without parameters, in a transaction of its own behind the tenant's wall and in one round trip:
   * for what every request asks. Whatever is written into the text must be a literal of `pg.escapeLiteral`.
   */
  glance<Row extends pg.QueryResultRow>(tenantId: TenantId, query: string): Promise<readonly Row[]>;
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
  // Without a listener an idle connection that breaks would end the process; the pool replaces it by itself.
  pool.on('error', onConnectionLost);
  try {
    await assertWalled(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    inTenant: (tenantId, work, options) =>
      withClient(pool, (client) => inTenant(client, tenantId, work, options ?? {})),
    outsideTenants: (work) =>
      withClient(pool, (client) => overClient<Tables>(client, NO_TENANT).transaction().execute(work)),
    glance: async <Row extends pg.QueryResultRow>(tenantId: TenantId, query: string) => {
      // Statements that are sent together are one transaction, so the tenant holds for the second and not for longer.
      const answers: unknown = await pool.query(`${settingsOf(tenantId, false)}; ${query}`);
      const last = Array.isArray(answers) ? (answers.at(-1) as pg.QueryResult<Row> | undefined) : undefined;
      assert(last !== undefined, 'each statement has its answer');
      return last.rows;
    },
    close: () => pool.end(),
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

/** The tenant of the transaction and, for long work, its limits, as one statement without parameters. */
function settingsOf(tenantId: TenantId, isLong: boolean): string {
  assert(UUID.test(tenantId), 'a tenant is named by a UUID');
  const limits = isLong
    ? `, set_config('statement_timeout', '0', true),
       set_config('idle_in_transaction_session_timeout', '${LONG_IDLE_IN_TRANSACTION_MS_MAX}', true)`
    : '';
  return `select set_config('duologue.tenant', '${tenantId}', true)${limits}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Begins a transaction and sets what holds for it in one message: one wait less for each request. */
class SettledDriver extends PostgresDriver {
  readonly #settings: string;

  constructor(config: PostgresDialectConfig, settings: string) {
    super(config);
    this.#settings = settings;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel }: TransactionSettings,
  ): Promise<void> {
    const isolation = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
    // Without parameters the driver sends a text as it is, so it may hold two statements.
    await connection.executeQuery(CompiledQuery.raw(`begin${isolation}; ${this.#settings}`));
  }
}

/** Kysely over this one client, so that what is streamed past it (COPY, cursors) is in the same transaction. */
function overClient<Tables>(client: pg.PoolClient, settings: string): Kysely<Tables> {
  const borrowed = {
    query: client.query.bind(client),
    release: () => undefined,
  } as unknown as pg.PoolClient;
  const config: PostgresDialectConfig = { pool: { connect: async () => borrowed, end: async () => undefined } };
  return new Kysely<Tables>({ dialect: new SettledDialect(config, settings) });
}

class SettledDialect extends PostgresDialect {
  readonly #driver: Driver;

  constructor(config: PostgresDialectConfig, settings: string) {
    super(config);
    this.#driver = new SettledDriver(config, settings);
  }

  override createDriver(): Driver {
    return this.#driver;
  }
}

/** Nobody's tenant: the wall lets through nothing but the list of tenants. */
const NO_TENANT = "select set_config('duologue.tenant', '', true)";

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
