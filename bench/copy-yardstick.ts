import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { pipeline } from 'node:stream/promises';
import { copyRows } from '@duologue/server/storage/copy.ts';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type Phase, phaseOf } from './figures.ts';
import type { BenchWorkbench } from './workbench.ts';

const CHUNK_BYTES = 65_536;

/** The tables that an import fills, each after those that it refers to. */
const FILLED = ['debtor', 'debtor_key', 'contact', 'phone', 'account', 'item', 'case_file', 'event', 'worklist_row'];

export type Yardsticks = {
  /** COPY of the items into the same table with its indexes and its foreign key, as the owner of the schema. */
  readonly items: Phase;
  /** The same rows into the same table through the wall, as the application must. */
  readonly walled: Phase;
  /** COPY of every row that the import wrote, into all of its tables, as the owner of the schema. */
  readonly all: Phase;
  readonly allRows: number;
};

/**
 * What the database alone needs for the rows that an import wrote: they are put aside as files, removed, and copied back.
 * Leaves the workbench without worklist, cases and items.
 */
export async function measureCopy({ folder, owner, database, acting, processor }: BenchWorkbench): Promise<Yardsticks> {
  const fileOf = (table: string) => path.join(folder, `${table}.copy`);
  let allRows = 0;
  for (const table of FILLED) {
    await pipeline(owner.query(copyTo(`copy ${table} to stdout`)), createWriteStream(fileOf(table)));
    allRows += Number((await owner.query<{ rows: string }>(`select count(*) as rows from ${table}`)).rows[0]?.rows);
  }
  await keepStatistics(owner, FILLED);
  const load = async (table: string) => {
    await pipeline(createReadStream(fileOf(table)), owner.query(copyFrom(`copy ${table} from stdin`)));
  };

  await empty(owner);
  const all = await phaseOf(processor, async () => {
    await owner.query('begin');
    for (const table of FILLED) await load(table);
    await owner.query('commit');
  });
  await owner.query('truncate item cascade');
  await owner.query('checkpoint');
  const items = await phaseOf(processor, () => load('item'));
  await owner.query('truncate item cascade');
  await owner.query('checkpoint');
  const walled = await phaseOf(processor, () =>
    database.inTenant(
      acting.tenantId,
      async (scope) => copyRows(scope, 'item', await columnsOf(owner, 'item'), linesOf(fileOf('item'))),
      { isLong: true },
    ),
  );
  return { items, walled, all, allRows };
}

/**
 * Autovacuum counts the rows that it sees. In tables that are being filled it sees none, and every foreign key would from
 * then on be checked by a plan for an empty table: a million rows would not come to their end.
 */
export async function keepStatistics(owner: pg.Client, tables: readonly string[]): Promise<void> {
  for (const table of tables) await owner.query(`alter table ${table} set (autovacuum_enabled = false)`);
}

/** What other tables hold of these rows goes with them; nothing else refers to a case of a fresh import. */
async function empty(owner: pg.Client): Promise<void> {
  await owner.query(`truncate ${FILLED.join(', ')} cascade`);
  await owner.query('checkpoint');
}

async function columnsOf(owner: pg.Client, table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

function* linesOf(file: string): Generator<readonly (string | null)[]> {
  const decoder = new StringDecoder('utf8');
  const bytes = Buffer.alloc(CHUNK_BYTES);
  const opened = openSync(file, 'r');
  let rest = '';
  try {
    for (let read = readSync(opened, bytes); read > 0; read = readSync(opened, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.split('\t').map((cell) => (cell === '\\N' ? null : cell));
    }
  } finally {
    closeSync(opened);
  }
}
