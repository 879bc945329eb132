import type { ClientScope } from './database.ts';

/**
 * Runs a statement that joins an array of new values with the rows that they change, by hash. A table that was filled a
 * moment ago has no statistics: it is taken for a few rows, and each of its rows compared with each value. By hash it is read
 * once at most, and where the statement also names its keys with `= any`, only the rows that they name. When the
 * work fails, its transaction, or what was written since its last savepoint, goes, and the setting with it.
 */
export async function byHash<Answer>(
  { client }: Pick<ClientScope, 'client'>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  await client.query('set local enable_nestloop to off');
  const answer = await work();
  await client.query('set local enable_nestloop to default');
  return answer;
}
