import type { RowProblem, SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { CELL_CHARS_MAX, COLUMNS_MAX } from '../limits.ts';

/** What is wrong with a row before anyone asks what it means. Looks only for what the file as a whole is known to hold. */
export function rowChecker({ hasNuls, hasDamage }: { readonly hasNuls: boolean; readonly hasDamage: boolean }) {
  return (line: number, cells: readonly string[]): SheetRow => {
    if (cells.length > COLUMNS_MAX) return refused(line, cells, { code: 'too-many-columns', column: COLUMNS_MAX + 1 });
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? '';
      if (cell.length > CELL_CHARS_MAX) return refused(line, cells, { code: 'cell-too-long', column: index + 1 });
      if (hasNuls && cell.includes('\0')) return refused(line, cells, { code: 'nul-bytes', column: index + 1 });
      if (hasDamage && cell.includes('\uFFFD'))
        return refused(line, cells, { code: 'damaged-characters', column: index + 1 });
    }
    return { line, cells };
  };
}

/** The beginning of a refused row is kept, so that its owner recognises it. */
export function refused(line: number, cells: readonly string[], problem: RowProblem): SheetRow {
  return { line, cells: cells.slice(0, 10).map((cell) => cell.slice(0, 100)), problem };
}
