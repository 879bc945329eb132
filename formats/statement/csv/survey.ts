import { type ColumnTally, newColumnTally, tallyCell } from '@duologue/core/intake/column-tally.ts';
import type { ColumnProfile } from '@duologue/core/intake/sheet-profile.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { rolesOfHeading } from './column-roles.ts';

/** Rows among which the heading is looked for; banks put account, period and balances above it. */
const HEADER_ROWS_MAX = 60;
const COLUMNS_MAX = 256;
/** Rows whose running balance is tried out. */
const SAMPLE_ROWS = 500;

/** What one look at all rows tells. Its size does not grow with the file. */
export type Survey = {
  readonly headerLine: number | undefined;
  readonly above: readonly SheetRow[];
  readonly profiles: readonly ColumnProfile[];
  readonly sample: readonly SheetRow[];
};

export function createSurvey() {
  const first: SheetRow[] = [];
  const tallies: ColumnTally[] = [];
  const sample: SheetRow[] = [];
  let headerAt: number | undefined;
  let hasBegun = false;

  const addData = (row: SheetRow) => {
    if (row.problem !== undefined) return;
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    // Footers and headings between the rows say nothing about the columns.
    if (filled < 2) return;
    if (sample.length < SAMPLE_ROWS) sample.push(row);
    row.cells.slice(0, COLUMNS_MAX).forEach((cell, index) => {
      const tally = tallies[index] ?? newColumnTally();
      tallies[index] = tally;
      if (cell !== '') tallyCell(tally, cell);
    });
  };
  const begin = () => {
    hasBegun = true;
    headerAt = headerIndex(first);
    for (const row of first.slice(headerAt === undefined ? 0 : headerAt + 1)) addData(row);
  };
  return {
    add(rows: readonly SheetRow[]): void {
      for (const row of rows) {
        if (hasBegun) addData(row);
        else if (first.push(row) === HEADER_ROWS_MAX) begin();
      }
    },
    finish(): Survey {
      if (!hasBegun) begin();
      const header = headerAt === undefined ? undefined : first[headerAt];
      const width = Math.min(COLUMNS_MAX, Math.max(tallies.length, header?.cells.length ?? 0));
      return {
        headerLine: header?.line,
        above: first.slice(0, headerAt ?? 0),
        profiles: Array.from({ length: width }, (_, index) => {
          const tally = tallies[index] ?? newColumnTally();
          return { ...tally, index, header: header?.cells[index]?.trim() ?? '', distinct: [...tally.distinctSet] };
        }),
        sample,
      };
    },
  };
}

/** The row that names the most kinds of columns, at least a date or a text and an amount. */
function headerIndex(rows: readonly SheetRow[]): number | undefined {
  let best: { readonly index: number; readonly score: number } | undefined;
  rows.forEach(({ cells, problem }, index) => {
    if (problem !== undefined) return;
    const roles = new Set(cells.flatMap((cell) => rolesOfHeading(cell.trim())[0]?.role ?? []));
    const hasMoney = roles.has('amount') || roles.has('debit') || roles.has('credit') || roles.has('balance');
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    // A wide table has many columns that nobody needs; a date, an amount and more are headings all the same.
    const isTable = (roles.has('bookedOn') || roles.has('valueOn')) && roles.size >= 4;
    if (!hasMoney || roles.size < 2 || (roles.size * 3 < filled && !isTable)) return;
    if (roles.size > (best?.score ?? 0)) best = { index, score: roles.size };
  });
  return best?.index;
}
