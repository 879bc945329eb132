/** The columns of the sample ledger, named as an accounts package would name them. */
export const LEDGER_COLUMNS = [
  'Customer no',
  'Customer name',
  'Customer type',
  'Contact name',
  'Email',
  'Phone',
  'Address',
  'Postcode',
  'City',
  'State',
  'Country',
  'Language',
  'Document type',
  'Invoice no',
  'Reference',
  'Invoice date',
  'Due date',
  'Currency',
  'Amount',
  'Balance due',
  'Paid on',
  'Disputed',
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** One invoice or credit note as text: dates `YYYY-MM-DD`, amounts with a point, empty where there is nothing. */
export type LedgerRow = Readonly<Record<LedgerColumn, string>>;

/** The rows as a CSV file: comma, UTF-8, line ends as RFC 4180 has them, a field in quotes where it needs them. */
export function formatLedgerCsv(rows: Iterable<LedgerRow>): string {
  return [...ledgerCsvLines(rows)].join('');
}

/** The same line by line, for files too large to hold. */
export function* ledgerCsvLines(rows: Iterable<LedgerRow>): Generator<string> {
  yield `${LEDGER_COLUMNS.join(',')}\r\n`;
  for (const row of rows) yield `${LEDGER_COLUMNS.map((column) => formatField(row[column])).join(',')}\r\n`;
}

function formatField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
