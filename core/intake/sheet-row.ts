/** Something that keeps one row of a file from being read. `column` counts from 1. */
export type RowProblem = {
  readonly code:
    | 'quote-not-closed'
    | 'quote-misplaced'
    | 'cell-too-long'
    | 'row-too-long'
    | 'too-many-columns'
    | 'nul-bytes'
    | 'damaged-characters'
    | 'too-many-broken-rows';
  readonly column?: number;
};

/** A row as it stands in the file: cells are text, untouched. `line` is the physical line (CSV) or the sheet's row. */
export type SheetRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem?: RowProblem;
};
