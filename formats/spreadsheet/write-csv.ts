import { stringify } from 'csv-stringify/sync';
import { defuseFormula } from './defuse-formula.ts';
import { type SheetColumn, isPlainDecimal, sheetColumns } from './sheet-column.ts';

const ROWS_AT_ONCE = 1_000;

/**
 * A CSV file in pieces: UTF-8 with a byte order mark, so that spreadsheets read umlauts; commas; CRLF (RFC 4180). Text
 * that would be a formula is defused; amounts stay amounts, also negative ones.
 */
export async function* writeCsv(
  columns: readonly (string | SheetColumn)[],
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  const written = sheetColumns(columns);
  yield `\uFEFF${lines([written.map(({ header }) => defuseFormula(header))])}`;
  let batch: (readonly string[])[] = [];
  for await (const row of rows) {
    batch.push(written.map(({ kind }, index) => cellText(row[index] ?? '', kind)));
    if (batch.length < ROWS_AT_ONCE) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

/** The same in one piece, for tables that are known to be small. */
export function toCsv(columns: readonly (string | SheetColumn)[], rows: readonly (readonly string[])[]): string {
  const written = sheetColumns(columns);
  const headers = written.map(({ header }) => defuseFormula(header));
  const cells = rows.map((row) => written.map(({ kind }, index) => cellText(row[index] ?? '', kind)));
  return `\uFEFF${lines([headers, ...cells])}`;
}

function lines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
}

function cellText(text: string, kind: SheetColumn['kind']): string {
  return kind === 'number' && isPlainDecimal(text) ? text : defuseFormula(text);
}
