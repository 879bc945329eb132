import { bucketRange } from './cells/bucket-label.ts';
import { readingsOf } from './cells/read-date.ts';
import { splitAmount } from './cells/split-amount.ts';
import { roleOfHeader } from './column-roles.ts';
import type { SheetRow } from './sheet-row.ts';

/** Rows at the beginning among which the header is looked for; reports put titles and filters above it. */
export const HEADER_ROWS_MAX = 60;

/** The row that names the columns, by its place in `rows`, and how much it looks like the header of a ledger. */
export type FoundHeader = { readonly index: number; readonly score: number };

/**
 * The header among the first rows: the one with the most cells that name something of a ledger. Without any known
 * word, the first row of words over a row with numbers or dates. `undefined` when the data begins at once.
 */
export function findHeader(rows: readonly SheetRow[]): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  rows.slice(0, HEADER_ROWS_MAX).forEach((row, index) => {
    const score = row.problem === undefined ? headerScore(row.cells) : 0;
    if (score > (best?.score ?? 0)) best = { index, score };
  });
  return best ?? firstWordsOverNumbers(rows);
}

function headerScore(cells: readonly string[]): number {
  let known = 0;
  let score = 0;
  let filled = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    filled += 1;
    if (text.length > 60 || isValue(text)) {
      score -= 1;
      continue;
    }
    const match = roleOfHeader(text);
    if (match?.isWhole || bucketRange(text) !== undefined) score += 3;
    else if (match !== undefined) score += 1;
    else continue;
    known += 1;
  }
  return known >= 2 && filled >= 2 ? score : 0;
}

function firstWordsOverNumbers(rows: readonly SheetRow[]): FoundHeader | undefined {
  const index = rows.findIndex(({ cells, problem }, at) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const next = rows[at + 1]?.cells ?? [];
    return (
      problem === undefined &&
      filled.length > 1 &&
      !filled.some(isValue) &&
      next.some(isValue) &&
      next.length >= filled.length
    );
  });
  return index === -1 ? undefined : { index, score: 0 };
}

/** A number or a date: what stands in rows of data, never in a header. `1 - 30` and `2026` are names of columns. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (readingsOf(text) !== undefined || splitAmount(text) !== undefined);
}
