import { setImmediate } from 'node:timers/promises';
import { assert } from '@duologue/core/kernel/assert.ts';
import type pg from 'pg';
import type { ClientScope } from './database.ts';
import { COPY_CHUNK_LENGTH } from './limits.ts';
import { sendCopies } from './send-copies.ts';

/** A value of a column as text, as PostgreSQL reads it; `null` for none. */
export type CopyRow = readonly (string | number | boolean | null)[];

/** Rows for one table. `onConflict` is the clause for rows that are there already. */
export type CopyTable = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<CopyRow>;
  readonly onConflict?: string;
};

/**
 * Adds many rows to a table through COPY, as fast as the connection takes them and with bounded memory. COPY itself
 * steps over row-level security and is therefore refused on walled tables: the rows go into a temporary table first and
 * pass the wall on their way out of it. Answers how many rows were added or changed.
 */
export async function copyRows(
  { client }: Pick<ClientScope, 'client'>,
  table: string,
  columns: readonly string[],
  rows: Iterable<CopyRow>,
  onConflict = '',
): Promise<number> {
  const given = { table, columns, rows, onConflict };
  const [count] = await send(client, [{ ...given, chunks: encode(rows) }]);
  return count ?? 0;
}

/**
 * The same for several tables, in their order, and in one message to the database, which need not wait for us between
 * them. The rows are written as text before it answers, with pauses for whatever else is under way; what it answers sends
 * them. So the next rows are made ready while the database takes these in. Tables without rows are left out.
 */
export async function prepareCopies(tables: readonly CopyTable[]): Promise<(scope: ClientScope) => Promise<void>> {
  const ready: EncodedTable[] = [];
  for (const { rows, ...given } of tables) {
    const chunks: Buffer[] = [];
    for (const chunk of encode(rows)) {
      chunks.push(chunk);
      await setImmediate();
    }
    if (chunks.length > 0) ready.push({ ...given, chunks });
  }
  return async ({ client }) => {
    if (ready.length > 0) await send(client, ready);
  };
}

type EncodedTable = Omit<CopyTable, 'rows'> & { readonly chunks: Iterable<Buffer> };

/**
 * The temporary tables stay for the rest of the transaction, empty: making one costs more than a thousand rows in it. They
 * have all columns of their table, so that whoever writes others of them meets none that is missing.
 */
async function send(client: pg.ClientBase, tables: readonly EncodedTable[]): Promise<readonly number[]> {
  const statements = tables.map(({ table, columns, onConflict = '' }) => {
    for (const name of [table, ...columns]) assert(/^[a-z_]+$/.test(name), 'names of tables and columns are our own');
    const [staging, list] = [`copy_${table}`, columns.join(', ')];
    return `create temporary table if not exists ${staging} on commit drop as select * from ${table} with no data;
      copy ${staging} (${list}) from stdin;
      insert into ${table} (${list}) select ${list} from ${staging} ${onConflict};
      truncate ${staging}`;
  });
  return sendCopies(
    client,
    statements.join(';\n'),
    tables.map(({ chunks }) => chunks),
  );
}

function* encode(rows: Iterable<CopyRow>): Generator<Buffer> {
  let text = '';
  for (const row of rows) {
    text += encodeRow(row);
    if (text.length < COPY_CHUNK_LENGTH) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

/** One line of COPY's text format. */
export function encodeRow(row: CopyRow): string {
  let [line, between] = ['', ''];
  for (const value of row) {
    line += between;
    between = '\t';
    line += value === null ? '\\N' : typeof value === 'string' ? escapeText(value) : String(value);
  }
  return `${line}\n`;
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : text;
}
