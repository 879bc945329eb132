import { assert } from '@duologue/core/kernel/assert.ts';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { WRITTEN_ROWS_MAX } from '../limits.ts';
import { type SheetColumn, isPlainDecimal, sheetColumns } from './sheet-column.ts';

/** Digits that a spreadsheet keeps; a longer number is written as text rather than changed. */
const DIGITS_MAX = 15;
const SHEET_NAME_CHARS_MAX = 31;

/**
 * A workbook with one sheet. Text is stored as text, so a formula in a name is only its letters; amounts are numbers
 * and dates are dates. The whole sheet is built in memory: at most `WRITTEN_ROWS_MAX` rows.
 */
export async function writeXlsx(
  sheetName: string,
  columns: readonly (string | SheetColumn)[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  assert(rows.length <= WRITTEN_ROWS_MAX, 'a sheet has room for the rows');
  const written = sheetColumns(columns);
  const header: Cell[] = written.map(({ header: value }) => ({ value, type: String, fontWeight: 'bold' }));
  const data = rows.map((row) => written.map(({ kind }, index) => cellOf(row[index] ?? '', kind)));
  return writeXlsxFile([header, ...data], {
    sheet: sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, SHEET_NAME_CHARS_MAX),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(text: string, kind: SheetColumn['kind']): Cell {
  if (text === '') return null;
  if (kind === 'number' && isPlainDecimal(text) && text.replace(/\D/g, '').length <= DIGITS_MAX) {
    return { value: Number(text), type: Number };
  }
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: text, type: String };
}
