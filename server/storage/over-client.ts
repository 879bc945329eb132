import type { TenantId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { LONG_IDLE_IN_TRANSACTION_MS_MAX } from './limits.ts';

/** Kysely over this one client, so that what is streamed past it (COPY, cursors) is in the same transaction. */
export const overClient = <Tables>(client: pg.PoolClient, settings: string): Kysely<Tables> =>
  kyselyOver(client, (config) => new SettledDriver(config, settings));

/** The same over a client that sends without waiting, for work that only looks (decision record 0252). */
export const readingOver = <Tables>(client: pg.PoolClient, settings: string): Kysely<Tables> =>
  kyselyOver(client, (config) => new ReadingDriver(config, client, settings));

/** The tenant of the transaction and, for long work, its limits, as one statement without parameters. */
export function settingsOf(tenantId: TenantId, isLong: boolean): string {
  assert(UUID.test(tenantId), 'a tenant is named by a UUID');
  const limits = isLong
    ? `, set_config('statement_timeout', '0', true),
       set_config('idle_in_transaction_session_timeout', '${LONG_IDLE_IN_TRANSACTION_MS_MAX}', true)`
    : '';
  return `select set_config('duologue.tenant', '${tenantId}', true)${limits}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Nobody's tenant: the wall lets through nothing but the list of tenants. */
export const NO_TENANT = "select set_config('duologue.tenant', '', true)";

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

/**
 * Sends the beginning along with the first query, and the end without waiting for its answer: the database works
 * through all of it in order. No answer counts unless the transaction had begun, for the wall is set up with it.
 */
class ReadingDriver extends PostgresDriver {
  readonly #client: pg.PoolClient;
  readonly #settings: string;
  #begun: Promise<unknown> = Promise.resolve();

  constructor(config: PostgresDialectConfig, client: pg.PoolClient, settings: string) {
    super(config);
    this.#client = client;
    this.#settings = settings;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#begun = this.#send(connection, `begin read only; ${this.#settings}`);
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begun;
    // There is nothing to keep, so nothing can fail but the connection, which the next work on it would find out.
    void this.#send(connection, 'commit');
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    void this.#send(connection, 'rollback');
  }

  #send(connection: DatabaseConnection, text: string): Promise<unknown> {
    // What is sent until this turn of the loop ends goes out as one packet.
    const { stream } = this.#client.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    const answer = connection.executeQuery(CompiledQuery.raw(text));
    answer.catch(() => undefined);
    return answer;
  }
}

function kyselyOver<Tables>(
  client: pg.PoolClient,
  driverOf: (config: PostgresDialectConfig) => Driver,
): Kysely<Tables> {
  const borrowed = {
    query: client.query.bind(client),
    release: () => undefined,
  } as unknown as pg.PoolClient;
  const config: PostgresDialectConfig = { pool: { connect: async () => borrowed, end: async () => undefined } };
  return new Kysely<Tables>({ dialect: new DrivenDialect(config, driverOf(config)) });
}

class DrivenDialect extends PostgresDialect {
  readonly #driver: Driver;

  constructor(config: PostgresDialectConfig, driver: Driver) {
    super(config);
    this.#driver = driver;
  }

  override createDriver(): Driver {
    return this.#driver;
  }
}
