import type { ClientScope } from './database.ts';

/**
 * Runs queries that join by looking up each key in an index, whatever the planner believes about the tables. A table that was
 * filled a moment ago has no statistics; joined as a whole it would be read from end to end for every batch, once more with
 * each batch that was written. When the work fails, its transaction, or what was written since its last savepoint, goes, and
 * the setting with it.
 */
export async function byLookUp<Answer>(
  { client }: Pick<ClientScope, 'client'>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  await client.query('set local enable_hashjoin = off; set local enable_mergejoin = off');
  const answer = await work();
  await client.query('set local enable_hashjoin to default; set local enable_mergejoin to default');
  return answer;
}
