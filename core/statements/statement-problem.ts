/**
 * `fatal`: the file cannot be read, or not from here on. `rejected`: an entry or a balance was set aside. `question`: a
 * person must say how the file is meant, and until then it is not taken. `warning`: read, and something is odd.
 */
export const SEVERITIES = ['fatal', 'rejected', 'question', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every code that a reader of statements can report, and how much it matters. */
export const STATEMENT_PROBLEMS = {
  // The file
  'empty-file': 'fatal',
  'not-a-statement': 'fatal',
  'unknown-version': 'warning',
  'no-statement': 'fatal',
  'bank-answered-error': 'fatal',
  'unknown-encoding': 'fatal',
  'encoding-differs': 'warning',
  'file-too-large': 'fatal',
  'too-many-lines': 'fatal',
  'line-too-long': 'fatal',
  'archive-damaged': 'fatal',
  'archive-too-large': 'fatal',
  'archive-part-left-out': 'warning',
  'file-ends-early': 'warning',
  'xml-not-well-formed': 'fatal',
  'xml-with-doctype': 'fatal',
  'xml-too-deep': 'fatal',
  'xml-text-too-long': 'fatal',
  'xml-too-many-elements': 'fatal',
  'xml-too-many-attributes': 'fatal',
  'unknown-record': 'warning',
  'text-out-of-place': 'warning',
  'securities-left-out': 'warning',
  'more-problems': 'warning',
  // Entries and balances
  'amount-missing': 'rejected',
  'not-an-amount': 'rejected',
  'amount-ambiguous': 'rejected',
  'amount-negative': 'rejected',
  'amount-too-large': 'rejected',
  'direction-missing': 'rejected',
  'not-a-direction': 'rejected',
  'entry-unreadable': 'rejected',
  'row-unreadable': 'rejected',
  'debit-and-credit': 'rejected',
  'balance-unreadable': 'warning',
  'date-missing': 'warning',
  'not-a-date': 'warning',
  'date-does-not-exist': 'warning',
  'not-a-currency': 'warning',
  'currency-unknown': 'warning',
  'status-unknown': 'warning',
  'status-missing': 'warning',
  'more-decimals-than-currency': 'warning',
  'detail-unreadable': 'warning',
  'too-many-details': 'warning',
  'details-differ': 'warning',
  'text-cut': 'warning',
  // Sums
  'does-not-balance': 'warning',
  'total-differs': 'warning',
  'count-differs': 'warning',
  'not-an-update': 'warning',
  'running-balance-differs': 'warning',
  // Questions
  'date-order-open': 'question',
  'decimal-open': 'question',
  'column-open': 'question',
} as const satisfies Readonly<Record<string, Severity>>;
export type StatementProblemCode = keyof typeof STATEMENT_PROBLEMS;

/** Something wrong with a file of statements. Lines, columns and fields count from 1. */
export type StatementProblem = {
  readonly code: StatementProblemCode;
  readonly severity: Severity;
  readonly line?: number;
  readonly column?: number;
  /** Where in the terms of the format: `Stmt/Ntry/Amt`, `:61:`, `16`, `TRNAMT`, or the heading of a column. */
  readonly path?: string;
  readonly values: Readonly<Record<string, string | number>>;
};

type Place = {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly path?: string | undefined;
};

export function statementProblem(
  code: StatementProblemCode,
  { line, column, path }: Place,
  values: StatementProblem['values'] = {},
): StatementProblem {
  return {
    code,
    severity: STATEMENT_PROBLEMS[code],
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(path === undefined ? {} : { path }),
    values,
  };
}
