import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { strFromU8, zipSync } from 'fflate';
import { listArchive, readWhole, unpackArchive } from '../archive.ts';
import {
  SHEET_CELLS_MAX,
  SHEET_COLUMNS_MAX,
  SHEET_ROWS_MAX,
  WORKBOOK_BYTES_MAX,
  WORKBOOK_ENTRIES_MAX,
  WORKBOOK_UNPACKED_BYTES_MAX,
} from '../limits.ts';
import type { ByteSource } from '../source.ts';
import type { FileProblem } from './file-problem.ts';

/**
 * The parts of a workbook that a reader needs, unpacked within limits and packed again without compression: what comes
 * out holds exactly what was looked at. The sizes in the directory are added up before anything is unpacked, and
 * nothing unpacks to more than its stated size.
 */
export async function unpackWorkbook(source: ByteSource): Promise<Result<ArrayBuffer, FileProblem>> {
  const bytes = await readWhole(source, WORKBOOK_BYTES_MAX);
  if (bytes === undefined) return refuse({ code: 'workbook-too-large', values: { bytesMax: WORKBOOK_BYTES_MAX } });
  const entries = listArchive(bytes);
  if (entries === undefined) return refuse({ code: 'workbook-damaged', values: {} });
  const names = entries.map(({ name }) => name);
  if (!names.some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    return refuse({ code: 'not-a-ledger', values: { looksLike: archiveKind(names) } });
  }
  const needed = entries.filter(({ name }) => isNeeded(name));
  const unpackedBytes = needed.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpackedBytes > WORKBOOK_UNPACKED_BYTES_MAX || entries.length > WORKBOOK_ENTRIES_MAX) {
    return refuse({
      code: 'workbook-unpacks-too-large',
      values: { bytes: unpackedBytes, bytesMax: WORKBOOK_UNPACKED_BYTES_MAX },
    });
  }

  const parts = unpackArchive(bytes, ({ name }) => isNeeded(name));
  if (parts === undefined) return refuse({ code: 'workbook-damaged', values: {} });
  for (const [name, part] of Object.entries(parts)) {
    const problem = /^xl\/worksheets\/[^/]+\.xml$/i.test(name) ? sheetProblem(part) : undefined;
    if (problem !== undefined) return refuse(problem);
  }
  const packed = zipSync(parts, { level: 0 });
  return accept(new Uint8Array(packed).buffer);
}

function isNeeded(name: string): boolean {
  return (
    /\.xml(\.rels)?$|\.rels$/i.test(name) &&
    !/^(customXml|docProps)\/|\/(drawings|media|theme|charts|pivot)/i.test(name)
  );
}

function archiveKind(names: readonly string[]): string {
  if (names.some((name) => /^(word|ppt)\//.test(name))) return 'word-or-powerpoint';
  if (names.includes('mimetype') || names.includes('content.xml')) return 'open-document';
  return 'zip';
}

const ROW_OR_CELL = /<(?:\w+:)?row(?:\s[^>]*?\br="(\d+)"|[\s>])|<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,4})(\d+)"/g;
const TEXT_PIECE_BYTES = 1024 * 1024;
/** The last row of a sheet in the format itself. */
const ROW_NUMBER_MAX = 1_048_576;

/**
 * Rows and the cells of the grid that they span. The reader fills every gap with empty rows and cells, so a few far
 * cells in a small file would fill the memory.
 */
function sheetProblem(part: Uint8Array): FileProblem | undefined {
  const problem: FileProblem = {
    code: 'sheet-too-large',
    values: { rowsMax: SHEET_ROWS_MAX, cellsMax: SHEET_CELLS_MAX },
  };
  let rows = 0;
  let cells = 0;
  let rowWidth = 0;
  for (let at = 0; at < part.length; at += TEXT_PIECE_BYTES) {
    // A tag cut by the end of a piece is missed once in a megabyte: these are limits, not counts.
    for (const [, rowNumber, letters, cellRow] of strFromU8(part.subarray(at, at + TEXT_PIECE_BYTES), true).matchAll(
      ROW_OR_CELL,
    )) {
      if (Number(rowNumber ?? cellRow ?? 0) > ROW_NUMBER_MAX) return problem;
      if (letters === undefined) {
        rows += 1;
        cells += rowWidth;
        rowWidth = 0;
      } else rowWidth = columnNumber(letters);
    }
    if (rows > SHEET_ROWS_MAX || cells + rowWidth > SHEET_CELLS_MAX || rowWidth > SHEET_COLUMNS_MAX) return problem;
  }
  return undefined;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}
