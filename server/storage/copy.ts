import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { assert } from '@duologue/core/kernel/assert.ts';
import { from as copyFrom } from 'pg-copy-streams';
import type pg from 'pg';
import type { ClientScope } from './database.ts';
import { COPY_CHUNK_LENGTH } from './limits.ts';

/** A value of a column as text, as PostgreSQL reads it; `null` for none. */
export type CopyRow = readonly (string | number | boolean | null)[];

/**
 * Adds many rows to a table through COPY, as fast as the connection takes them and with bounded memory. COPY itself
 * steps over row-level security and is therefore refused on walled tables: the rows go into a temporary table first and
 * pass the wall on their way out of it. `onConflict` is the clause for rows that are there already. Answers how many rows
 * were added or changed.
 */
export async function copyRows(
  scope: Pick<ClientScope, 'client'>,
  table: string,
  columns: readonly string[],
  rows: Iterable<CopyRow>,
  onConflict = '',
): Promise<number> {
  return copyChunks(scope, table, columns, encode(rows), onConflict);
}

/**
 * The same in two steps, for some thousand rows: they are put into words now, a little at a time so that what the database
 * answers meanwhile is heard, and what it answers writes them. So they are ready when those before them are written.
 */
export async function readyRows(
  scope: Pick<ClientScope, 'client'>,
  table: string,
  columns: readonly string[],
  rows: Iterable<CopyRow>,
): Promise<() => Promise<number>> {
  const chunks: Buffer[] = [];
  for (const chunk of encode(rows)) {
    chunks.push(chunk);
    await setImmediate();
  }
  return async () => (chunks.length === 0 ? 0 : copyChunks(scope, table, columns, chunks, ''));
}

async function copyChunks(
  { client }: Pick<ClientScope, 'client'>,
  table: string,
  columns: readonly string[],
  chunks: Iterable<Buffer>,
  onConflict: string,
): Promise<number> {
  for (const name of [table, ...columns]) assert(/^[a-z_]+$/.test(name), 'names of tables and columns are our own');
  const staging = `copy_${table}`;
  const list = columns.join(', ');
  await client.query(`create temporary table ${staging} on commit drop as select ${list} from ${table} with no data`);
  await pipeline(Readable.from(chunks), client.query(copyFrom(`copy ${staging} (${list}) from stdin`)));
  // Without parameters one message holds two statements; the first of its answers is that of the first.
  const answers: unknown = await client.query(
    `insert into ${table} (${list}) select ${list} from ${staging} ${onConflict}; drop table ${staging}`,
  );
  const [inserted] = Array.isArray(answers) ? (answers as readonly pg.QueryResult[]) : [];
  assert(inserted !== undefined, 'each statement has its answer');
  return inserted.rowCount ?? 0;
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
