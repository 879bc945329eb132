import { assert } from '@duologue/core/kernel/assert.ts';
import type pg from 'pg';
import { FETCH_ROWS_MAX } from './limits.ts';

/** A result that is read from end to end, some rows at a time, looking at most one row ahead. */
export type RowReader<Row> = {
  peek(): Promise<Row | undefined>;
  take(): Promise<Row | undefined>;
  /** All rows that one look brings: none at the end. For many rows, each of which would be a wait of its own. */
  takeMany(): Promise<readonly Row[]>;
  close(): Promise<void>;
};

/** Opens a cursor in the client's transaction. Its name must be free in that transaction. */
export async function readThrough<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  name: string,
  query: string,
  values: readonly string[],
): Promise<RowReader<Row>> {
  assert(/^[a-z_]+$/.test(name), 'a cursor has a plain name');
  await client.query(`declare ${name} no scroll cursor for ${query}`, [...values]);
  let rows: Row[] = [];
  let next = 0;
  let isAtEnd = false;

  const peek = async (): Promise<Row | undefined> => {
    if (next === rows.length && !isAtEnd) {
      rows = (await client.query<Row>(`fetch ${FETCH_ROWS_MAX} from ${name}`)).rows;
      next = 0;
      isAtEnd = rows.length < FETCH_ROWS_MAX;
    }
    return rows[next];
  };
  return {
    peek,
    async take() {
      const row = await peek();
      if (row !== undefined) next += 1;
      return row;
    },
    async takeMany() {
      await peek();
      const some = next === 0 ? rows : rows.slice(next);
      next = rows.length;
      return some;
    },
    close: async () => void (await client.query(`close ${name}`)),
  };
}
