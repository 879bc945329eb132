import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { findHeader } from '@duologue/core/intake/find-header.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import readWorkbook, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { BATCH_ROWS, SHEET_SAMPLE_ROWS } from '../limits.ts';
import type { ByteSource } from '../source.ts';
import { rowChecker } from './check-row.ts';
import type { FileProblem } from './file-problem.ts';
import type { LedgerSheet } from './open-ledger.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** Opens a workbook and chooses the sheet that looks most like a ledger. All of it is held in memory, within limits. */
export async function openWorkbook(source: ByteSource): Promise<Result<LedgerSheet, readonly FileProblem[]>> {
  const unpacked = await unpackWorkbook(source);
  if (!unpacked.ok) return refuse([unpacked.refusal]);
  const sheets = await readSheets(unpacked.value);
  if (sheets === undefined) return refuse([{ code: 'workbook-damaged', values: {} }]);

  const filled = sheets.filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell !== '')));
  const [first, ...others] = filled;
  if (first === undefined) return refuse([{ code: 'no-filled-sheet', values: {} }]);
  const chosen = others.reduce((best, sheet) => (likeness(sheet) > likeness(best) ? sheet : best), first);
  return accept({
    kind: 'xlsx',
    encoding: 'xlsx',
    hasByteOrderMark: false,
    delimiter: '',
    sheet: { name: chosen.name, others: sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name) },
    async *rows() {
      for (let at = 0; at < chosen.rows.length; at += BATCH_ROWS) yield chosen.rows.slice(at, at + BATCH_ROWS);
    },
  });
}

type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

/** The score of its header; among equals the longer sheet, so that a ledger goes before its own summary. */
function likeness({ rows }: Sheet): number {
  const found = findHeader(rows.slice(0, SHEET_SAMPLE_ROWS));
  return (found?.score ?? -1) * 10 + Math.log10(rows.length + 1);
}

async function readSheets(workbook: ArrayBuffer): Promise<readonly Sheet[] | undefined> {
  const check = rowChecker({ hasNuls: true, hasDamage: false });
  try {
    const sheets = await readWorkbook(workbook, { trim: false, parseNumber: plainDecimal });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells, index) => check(index + 1, cells.map(cellText))),
    }));
  } catch (error) {
    // The reader throws plain errors for XML that is none; what it throws is about the file, for it does no I/O.
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError || error instanceof Error)
      return undefined;
    throw error;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : isoDay(value);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** A day as it stands in the sheet: its serial number has no zone, and the reader gives it as UTC. */
function isoDay(value: Date): string {
  return value.toISOString().slice(0, 10);
}

/**
 * A stored number as plain digits. Files hold binary fractions (`1234.5600000000001`); a spreadsheet shows fifteen
 * significant digits, so those are what the sender saw.
 */
export function plainDecimal(stored: string): string {
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  const seen = Number(number.toPrecision(15));
  if (Number.isInteger(seen)) return BigInt(seen).toString();
  const text = String(seen);
  return text.includes('e') ? seen.toFixed(20).replace(/0+$/, '') : text;
}
