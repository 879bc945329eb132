import type { Buffer } from 'node:buffer';
import type { RowProblem, SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { CsvError, Parser } from 'csv-parse';
import { BATCH_ROWS, BROKEN_ROWS_MAX, ROW_BYTES_MAX } from '../limits.ts';
import type { ByteSource } from '../source.ts';
import { utf8Chunks } from './decode-text.ts';
import type { Delimiter } from './detect-delimiter.ts';
import { fromLine } from './from-line.ts';
import { rescueLine } from './rescue-line.ts';
import { rowChecker } from './check-row.ts';
import { readPlain } from './read-plain.ts';
import type { TextScan } from './scan-text.ts';

export type Dialect = TextScan & Delimiter;

/** Where the parser could not go on: at the line on which the row begins, in the cell with this number. */
type Stumble = { readonly line: number; readonly column: number; readonly code: RowProblem['code'] };

/**
 * The rows of a delimited text, in batches. A row whose quotes do not add up is set aside as a problem of its line and
 * reading goes on with the next line, so that one bad quote does not swallow the rest of the file.
 */
export async function* readCsv(source: ByteSource, dialect: Dialect): AsyncGenerator<readonly SheetRow[]> {
  let line = dialect.isDeclared ? 2 : 1;
  for (let broken = 0; ; broken += 1) {
    const stumble: Stumble | undefined = yield* readFrom(source, dialect, line);
    if (stumble === undefined) return;
    if (broken === BROKEN_ROWS_MAX) {
      yield [{ line: stumble.line, cells: [], problem: { code: 'too-many-broken-rows' } }];
      return;
    }
    yield [await rescueLine(source, dialect, stumble)];
    line = stumble.line + 1;
  }
}

/** Plain lines as long as there are any; from the first that is not, the parser reads (decision record 0083). */
async function* readFrom(
  source: ByteSource,
  dialect: Dialect,
  firstLine: number,
): AsyncGenerator<readonly SheetRow[], Stumble | undefined> {
  const plain = readPlain(source, dialect, firstLine);
  for (let next = await plain.next(); ; next = await plain.next()) {
    if (next.done === true) return next.value === undefined ? undefined : yield* parseFrom(source, dialect, next.value);
    yield next.value;
  }
}

/** The same by the parser alone. */
export async function* parseFrom(
  source: ByteSource,
  dialect: Dialect,
  firstLine: number,
): AsyncGenerator<readonly SheetRow[], Stumble | undefined> {
  const parser = openParser(dialect);
  const errors: Error[] = [];
  parser.on('error', (error) => errors.push(error));
  const rows = rowCollector(dialect, firstLine);
  const drain = () => {
    for (let cells: string[] | null = parser.read(); cells !== null; cells = parser.read()) rows.take(cells);
  };

  for await (const chunk of fromLine(utf8Chunks(source, dialect), firstLine, dialect.lineEnds)) {
    await write(parser, chunk, drain);
    if (errors.length > 0) break;
    if (rows.size() >= BATCH_ROWS) yield rows.flush();
  }
  if (errors.length === 0) await finish(parser, drain);
  drain();
  if (rows.size() > 0) yield rows.flush();

  const [error] = errors;
  if (error === undefined) return undefined;
  if (!(error instanceof CsvError)) throw error;
  return { line: rows.nextLine(), column: columnOf(error), code: PROBLEM_OF[error.code] ?? 'quote-misplaced' };
}

const PROBLEM_OF: Readonly<Record<string, RowProblem['code']>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
  CSV_INVALID_CLOSING_QUOTE: 'quote-not-closed',
  INVALID_OPENING_QUOTE: 'quote-misplaced',
  CSV_MAX_RECORD_SIZE: 'row-too-long',
};

function columnOf(error: CsvError): number {
  const column: unknown = error['column'];
  return typeof column === 'number' ? column + 1 : 1;
}

function openParser({ delimiter, lineEnds, width }: Dialect): Parser {
  const parser = new Parser({
    delimiter,
    record_delimiter: [...lineEnds],
    relax_column_count: true,
    max_record_size: ROW_BYTES_MAX,
  });
  // The parser compares each row with the width of its first one and builds an error object for every difference, even
  // when told that it does not matter. A title row would make that each row of the file, so a row of the usual width
  // goes ahead; the collector drops it.
  parser.write(delimiter.repeat(Math.max(0, width - 1)) + (lineEnds[0] ?? '\n'));
  return parser;
}

function rowCollector(dialect: Dialect, firstLine: number) {
  let batch: SheetRow[] = [];
  let line = firstLine;
  let isAhead = true;
  const check = rowChecker(dialect);
  const lineEnd = dialect.lineEnds.includes('\r') ? '\r' : '\n';
  return {
    take(cells: string[]): void {
      if (isAhead) {
        isAhead = false;
        return;
      }
      batch.push(check(line, cells));
      line += 1;
      if (!dialect.hasQuotes) return;
      for (const cell of cells) {
        for (let at = cell.indexOf(lineEnd); at !== -1; at = cell.indexOf(lineEnd, at + 1)) line += 1;
      }
    },
    size: () => batch.length,
    nextLine: () => line,
    flush(): readonly SheetRow[] {
      const full = batch;
      batch = [];
      return full;
    },
  };
}

async function write(parser: Parser, chunk: Buffer, drain: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    // The callback comes when the chunk is parsed, which needs the rows to be taken out, or when it failed.
    parser.write(chunk, () => resolve());
    drain();
  });
  drain();
}

async function finish(parser: Parser, drain: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    parser.on('readable', drain);
    parser.once('end', resolve);
    parser.once('error', () => resolve());
    parser.once('close', resolve);
    parser.end();
    drain();
  });
}
