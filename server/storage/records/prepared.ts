import { assert } from '@duologue/core/kernel/assert.ts';
import type { RawBuilder } from 'kysely';
import type pg from 'pg';
import { PREPARED_MAX } from '../limits.ts';
import type { TenantScope } from '../database.ts';

/** One name for each text, in this process and on all of its connections. */
const names = new Map<string, string>();

/**
 * The rows of a query that every page and every brief asks: each connection plans it once instead of every time, which
 * for a long text costs the database more than the answer. Only texts of which there are few may go this way, because a
 * connection keeps each of them; what differs from one time to the next must be a parameter.
 */
export async function askPrepared<Row extends pg.QueryResultRow, Tables>(
  { trx, client }: Pick<TenantScope<Tables>, 'trx' | 'client'>,
  query: RawBuilder<Row>,
): Promise<readonly Row[]> {
  const { sql: text, parameters } = query.compile(trx);
  const name = names.get(text) ?? `duologue_${names.size + 1}`;
  assert(names.size < PREPARED_MAX || names.has(text), 'there are few prepared texts');
  names.set(text, name);
  const { rows } = await client.query<Row>({ name, text, values: [...parameters] });
  return rows;
}

/** One case is what a page asks for, and its queries stay planned; those of a batch are planned for its size. */
export async function askFor<Row extends pg.QueryResultRow, Tables>(
  scope: Pick<TenantScope<Tables>, 'trx' | 'client'>,
  isOne: boolean,
  query: RawBuilder<Row>,
): Promise<readonly Row[]> {
  return isOne ? askPrepared(scope, query) : (await query.execute(scope.trx)).rows;
}
