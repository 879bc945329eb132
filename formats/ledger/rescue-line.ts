import { Buffer } from 'node:buffer';
import type { RowProblem, SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { parse } from 'csv-parse/sync';
import { CELL_CHARS_MAX } from '../limits.ts';
import type { ByteSource } from '../source.ts';
import { refused, rowChecker } from './check-row.ts';
import { utf8Chunks } from './decode-text.ts';
import { fromLine } from './from-line.ts';
import type { Dialect } from './read-csv.ts';

type Stumble = { readonly line: number; readonly column: number; readonly code: RowProblem['code'] };

/**
 * The one physical line on which the parser stumbled, read by itself. A quote in the middle of a cell (`24" monitor`)
 * is only a character if the line then has the width of the others; anything else is refused with its place.
 */
export async function rescueLine(source: ByteSource, dialect: Dialect, stumble: Stumble): Promise<SheetRow> {
  const { text, isCut } = await lineText(source, dialect, stumble.line);
  if (stumble.code === 'row-too-long' && isCut) return refused(stumble.line, [text], stumble);
  const cells = text.split(dialect.delimiter);
  // A row that never ended although its line does: the quote in it was never closed.
  if (stumble.code === 'row-too-long' && text.includes('"')) {
    return refused(stumble.line, cells, { code: 'quote-not-closed', column: stumble.column });
  }
  if (stumble.code === 'quote-misplaced') {
    const relaxed = parseRelaxed(text, dialect.delimiter);
    if (relaxed?.length === dialect.width) return rowChecker(dialect)(stumble.line, relaxed);
  }
  return refused(stumble.line, cells, { code: stumble.code, column: stumble.column });
}

function parseRelaxed(text: string, delimiter: string): readonly string[] | undefined {
  try {
    const rows: string[][] = parse(text, { delimiter, relax_quotes: true, record_delimiter: ['\n'] });
    return rows.length === 1 ? rows[0] : undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return undefined;
  }
}

async function lineText(source: ByteSource, dialect: Dialect, line: number): Promise<{ text: string; isCut: boolean }> {
  const end = dialect.lineEnds.includes('\r') ? 0x0d : 0x0a;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of fromLine(utf8Chunks(source, dialect), line, dialect.lineEnds)) {
    const found = chunk.indexOf(end);
    parts.push(found === -1 ? chunk : chunk.subarray(0, found));
    size += chunk.length;
    if (found !== -1 || size > CELL_CHARS_MAX) break;
  }
  const bytes = Buffer.concat(parts);
  const isCut = bytes.length > CELL_CHARS_MAX;
  return { text: bytes.subarray(0, CELL_CHARS_MAX).toString('utf8').replace(/\r$/, ''), isCut };
}
