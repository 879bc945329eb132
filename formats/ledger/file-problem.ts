/** What a file turned out to be instead of a ledger. */
export type LooksLike =
  | 'pdf'
  | 'image'
  | 'old-excel-or-protected'
  | 'open-document'
  | 'word-or-powerpoint'
  | 'zip'
  | 'html'
  | 'xml'
  | 'json'
  | 'rtf'
  | 'bank-statement'
  | 'calendar-or-card'
  | 'mail'
  | 'database'
  | 'program'
  | 'plain-text'
  | 'binary';

/** Why a whole file cannot be read. Codes and values; the sentences are spoken by `cli` and `web`. */
export type FileProblem = {
  readonly code:
    | 'empty-file'
    | 'not-a-ledger'
    | 'unknown-encoding'
    | 'file-too-large'
    | 'too-many-lines'
    | 'workbook-damaged'
    | 'workbook-too-large'
    | 'workbook-unpacks-too-large'
    | 'sheet-too-large'
    | 'no-filled-sheet';
  readonly line?: number;
  readonly column?: number;
  readonly values: Readonly<Record<string, string | number>>;
};
