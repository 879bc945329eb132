import { createHash } from 'node:crypto';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { APP_ROLE } from './database.ts';
import { frozen } from './migrations/frozen.ts';
import { type Migration, migrations } from './migrations/list.ts';

const MIGRATION_SCHEMA = 'duologue_migration';

/** The schema cannot be brought to what this Duologue needs. The text says what to do. */
export class MigrationError extends Error {
  readonly code: 'changed-after-release' | 'from-a-newer-duologue' | 'failed';

  constructor(code: MigrationError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
    this.code = code;
  }
}

export const hashOfMigration = ({ sql: text }: Migration) => createHash('sha256').update(text).digest('hex');

/**
 * Brings the database, opened as its owner, to the newest schema. Forward only: a migration that was applied and reads
 * otherwise today, or one that this Duologue does not know, is refused before anything is changed. Safe to do twice and
 * from two processes at once.
 */
export async function migrate(
  owner: pg.PoolConfig,
  list: readonly Migration[] = migrations,
  hashes: Readonly<Record<string, string>> = frozen,
): Promise<readonly string[]> {
  const pool = new pg.Pool({ ...owner, max: 2 });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await prepare(db);
    for (const migration of list) assertFrozen(migration, hashes);
    await assertAppliedAsWritten(db, list);
    return await apply(db, list);
  } finally {
    await db.destroy();
  }
}

function assertFrozen(migration: Migration, hashes: Readonly<Record<string, string>>): void {
  if (hashes[migration.name] === hashOfMigration(migration)) return;
  throw new MigrationError('changed-after-release', `Migration ${migration.name} is not the one that was released.`);
}

/** The bookkeeping, and the role of the application: the schema grants to it, and we must be able to become it. */
async function prepare(db: Kysely<unknown>): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Two processes that create the same thing at once would both try; one lock for the whole preparation.
    await sql`select pg_advisory_lock(4417002)`.execute(connection);
    try {
      await sql`create schema if not exists ${sql.id(MIGRATION_SCHEMA)}`.execute(connection);
      await sql`create table if not exists ${sql.id(MIGRATION_SCHEMA, 'applied')}
        (name text primary key, sha256 text not null)`.execute(connection);
      await createAppRole(connection);
    } finally {
      await sql`select pg_advisory_unlock(4417002)`.execute(connection);
    }
  });
}

async function createAppRole(connection: Kysely<unknown>): Promise<void> {
  const known = await sql`select from pg_roles where rolname = ${APP_ROLE}`.execute(connection);
  if (known.rows.length === 0) {
    // Roles belong to the whole server: another database of it may be creating the same one.
    await sql`create role ${sql.id(APP_ROLE)} nologin`.execute(connection).catch((error: pg.DatabaseError) => {
      if (error.code !== '42710' && error.code !== '23505') throw error;
    });
  }
  const member = await sql<{ is_member: boolean }>`
    select pg_has_role(current_user, ${APP_ROLE}, 'member') as is_member`.execute(connection);
  if (member.rows[0]?.is_member !== true) await sql`grant ${sql.id(APP_ROLE)} to current_user`.execute(connection);
}

async function assertAppliedAsWritten(db: Kysely<unknown>, list: readonly Migration[]): Promise<void> {
  const applied = await sql<{ name: string; sha256: string }>`
    select name, sha256 from ${sql.id(MIGRATION_SCHEMA, 'applied')} order by name`.execute(db);
  for (const { name, sha256 } of applied.rows) {
    const migration = list.find((known) => known.name === name);
    if (migration === undefined) {
      throw new MigrationError(
        'from-a-newer-duologue',
        `The data was written by a newer Duologue (it knows ${name}). Start that one, or restore an older backup.`,
      );
    }
    if (hashOfMigration(migration) !== sha256) {
      throw new MigrationError(
        'changed-after-release',
        `Migration ${name} was applied to this data in another form. Nothing was changed.`,
      );
    }
  }
}

async function apply(db: Kysely<unknown>, list: readonly Migration[]): Promise<readonly string[]> {
  const provided = Object.fromEntries(
    list.map((migration) => [migration.name, { up: (trx: Kysely<unknown>) => applyOne(trx, migration) }]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => provided },
    migrationTableSchema: MIGRATION_SCHEMA,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw new MigrationError('failed', 'The schema could not be changed.', { cause: error });
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/** Schema, and the hash of what made it, in one transaction. */
async function applyOne(trx: Kysely<unknown>, migration: Migration): Promise<void> {
  await sql.raw(migration.sql).execute(trx);
  await sql`insert into ${sql.id(MIGRATION_SCHEMA, 'applied')} (name, sha256)
    values (${migration.name}, ${hashOfMigration(migration)})`.execute(trx);
}
