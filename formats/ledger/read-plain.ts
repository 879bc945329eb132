import { Buffer } from 'node:buffer';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { BATCH_ROWS, ROW_BYTES_MAX } from '../limits.ts';
import type { ByteSource } from '../source.ts';
import { rowChecker } from './check-row.ts';
import { utf8Chunks } from './decode-text.ts';
import { fromLine } from './from-line.ts';
import type { Dialect } from './read-csv.ts';

const QUOTE = '"';

/**
 * Reads physical lines that are rows by themselves, many times faster than a parser can: lines without quotes, and lines
 * whose quotes open at the beginning of a cell and close at the end of one. Answers the line that is anything else (a
 * cell over several lines, a stray quote, a row without end), from which on a parser must judge; or nothing at the end.
 */
export async function* readPlain(
  source: ByteSource,
  dialect: Dialect,
  firstLine: number,
): AsyncGenerator<readonly SheetRow[], number | undefined> {
  const end = dialect.lineEnds.includes('\r') ? 0x0d : 0x0a;
  const hasCrLf = dialect.lineEnds.includes('\r\n');
  const check = rowChecker(dialect);
  let line = firstLine;
  let rows: SheetRow[] = [];
  let rest = Buffer.alloc(0);
  for await (const chunk of fromLine(utf8Chunks(source, dialect), firstLine, dialect.lineEnds)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, start)) {
      const until = hasCrLf && at > start && bytes[at - 1] === 0x0d ? at - 1 : at;
      // Each line becomes a text of its own: a cell that somebody keeps must not hold the whole chunk in memory.
      const cells =
        until - start > ROW_BYTES_MAX ? undefined : splitLine(bytes.toString('utf8', start, until), dialect);
      if (cells === undefined) {
        if (rows.length > 0) yield rows;
        return line;
      }
      rows.push(check(line, cells));
      line += 1;
      start = at + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
    if (rows.length < BATCH_ROWS && rest.length <= ROW_BYTES_MAX) continue;
    if (rows.length > 0) yield rows;
    rows = [];
    if (rest.length > ROW_BYTES_MAX) return line;
  }
  const cells = rest.length === 0 ? undefined : splitLine(rest.toString('utf8'), dialect);
  if (cells !== undefined) rows.push(check(line, cells));
  if (rows.length > 0) yield rows;
  return rest.length > 0 && cells === undefined ? line : undefined;
}

/** The cells of a line, or nothing when its quotes are not those of whole cells. */
function splitLine(text: string, { delimiter, hasQuotes }: Dialect): readonly string[] | undefined {
  if (!hasQuotes || !text.includes(QUOTE)) return text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += delimiter.length) {
    if (text[at] === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1) return undefined;
      const inside = text.slice(at + 1, close);
      cells.push(inside.includes(QUOTE) ? inside.replaceAll('""', QUOTE) : inside);
      at = close + 1;
      if (at < text.length && !text.startsWith(delimiter, at)) return undefined;
    } else {
      const next = text.indexOf(delimiter, at);
      const cell = text.slice(at, next === -1 ? text.length : next);
      if (cell.includes(QUOTE)) return undefined;
      cells.push(cell);
      at += cell.length;
    }
    if (at >= text.length) return cells;
  }
}

/** A doubled quote is a character of the cell. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf(QUOTE, from);
  while (close !== -1 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  return close;
}
