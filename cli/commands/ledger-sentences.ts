import type { CellProblem, IgnoredReason, IntakeWarning } from '@duologue/core/intake/intake-record.ts';
import type { Question } from '@duologue/core/intake/open-questions.ts';
import type { FileProblem, LooksLike } from '@duologue/formats/ledger/file-problem.ts';

/** What a file is instead of a ledger, as it ends the sentence "This looks like …". */
const LOOKS_LIKE: Readonly<Record<LooksLike, string>> = {
  pdf: 'a PDF',
  image: 'a picture',
  'old-excel-or-protected':
    'an old Excel file (.xls) or a workbook with a password; save it as XLSX or CSV without one',
  'open-document': 'an OpenDocument file; save it as XLSX or CSV',
  'word-or-powerpoint': 'a Word or PowerPoint file',
  zip: 'a compressed archive; unpack it and choose the ledger inside',
  html: 'a web page; open it in a spreadsheet and save it as XLSX or CSV',
  xml: 'an XML file',
  json: 'a JSON file',
  rtf: 'a text document (RTF)',
  'bank-statement': 'a bank statement, not a list of invoices',
  'calendar-or-card': 'a calendar or an address card',
  mail: 'a saved mail',
  database: 'a database',
  program: 'a program',
  'plain-text': 'plain text without columns',
  binary: 'no text at all',
};

const FILE_SENTENCES: Readonly<Record<FileProblem['code'], (values: FileProblem['values']) => string>> = {
  'empty-file': () => 'The file is empty.',
  'not-a-ledger': ({ looksLike }) => `This is no ledger. It looks like ${looksLikeWords(looksLike)}.`,
  'unknown-encoding': ({ encoding }) => `The text is in ${encoding}. Save it as UTF-8.`,
  'file-too-large': ({ bytesMax }) => `The file is larger than ${bytesMax} bytes. Split it, or export open items only.`,
  'too-many-lines': ({ linesMax }) => `The file has more than ${linesMax} lines. Split it, or export open items only.`,
  'workbook-damaged': () => 'The workbook is damaged. Open it in a spreadsheet and save it again, or save it as CSV.',
  'workbook-too-large': ({ bytesMax }) => `The workbook is larger than ${bytesMax} bytes. Save it as CSV.`,
  'workbook-unpacks-too-large': ({ bytesMax }) =>
    `The workbook would unpack to more than ${bytesMax} bytes and was not unpacked. Save it as CSV.`,
  'sheet-too-large': ({ rowsMax }) =>
    `A sheet has more than ${rowsMax} rows, or cells far outside its table. Save it as CSV.`,
  'no-filled-sheet': () => 'No sheet of the workbook holds anything.',
};

function looksLikeWords(looksLike: unknown): string {
  return Object.entries(LOOKS_LIKE).find(([code]) => code === looksLike)?.[1] ?? 'something else';
}

export function fileSentence({ code, values }: FileProblem): string {
  return FILE_SENTENCES[code](values);
}

const CELL_SENTENCES: Readonly<Record<CellProblem['code'], string>> = {
  'quote-not-closed': 'a quote is opened here and never closed',
  'quote-misplaced': 'a quote stands in the middle of the cell',
  'cell-too-long': 'the cell is longer than 65,536 characters',
  'row-too-long': 'the row is longer than a megabyte',
  'too-many-columns': 'the row has more than 1,000 columns',
  'nul-bytes': 'the cell holds NUL bytes',
  'damaged-characters': 'the cell holds damaged characters',
  'too-many-broken-rows': 'more than 50 rows have broken quotes; the rest of the file was not read',
  'debtor-missing': 'no debtor',
  'amount-missing': 'no amount',
  'not-an-amount': 'not an amount',
  'amount-ambiguous': 'reads as two different amounts; say which decimal mark the file uses',
  'amount-too-large': 'the amount is too large',
  'too-many-decimals': 'more decimals than the currency has',
  'not-a-date': 'not a date that exists',
  'date-ambiguous': 'reads as two different dates; say which order the file uses',
  'not-a-currency': 'not a currency',
  'currency-unknown': 'no currency; name one',
  'amount-in-other-currency': 'the amount is marked with another currency than the row',
  'not-a-debit-or-credit': 'neither debit nor credit',
  'seen-before': 'this number was seen before',
  'paid-but-open': 'the status says paid, and an amount is still open; mend one of the two',
  'as-of-unknown': 'the day of the ledger is needed to tell what was open',
  'not-in-any-bucket': 'a total without an amount in any age column',
};

/** `line 4, column 1: this number was seen before, on line 2 (B-1)` */
export function problemSentence(line: number, { code, column, value, firstLine }: CellProblem): string {
  const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  const before = firstLine === undefined ? '' : `, on line ${firstLine}`;
  return `${place}: ${CELL_SENTENCES[code]}${before}${value === undefined ? '' : ` ("${printable(value)}")`}`;
}

export function reasonWords(code: string): string {
  return Object.entries(CELL_SENTENCES).find(([known]) => known === code)?.[1] ?? code;
}

const IGNORED_WORDS: Readonly<Record<IgnoredReason, string>> = {
  title: 'title lines',
  header: 'header lines',
  blank: 'blank lines',
  section: 'section headings',
  'contact-line': 'debtor headings',
  parent: 'parents without a balance',
  subtotal: 'subtotals',
  total: 'totals',
  percentage: 'percentages',
  footer: 'footers',
  'zero-balance': 'rows with nothing open',
  'not-issued-yet': 'issued after the day of the ledger',
  draft: 'drafts',
  cancelled: 'void or cancelled',
  'status-left-out': 'left out for their status',
  'line-of-invoice': 'further lines of an invoice, taken into it',
};

export function ignoredWords(reason: IgnoredReason): string {
  return IGNORED_WORDS[reason];
}

export function warningSentence({ code, line, column, stated, computed }: IntakeWarning): string {
  const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  const what = code === 'total-differs' ? 'the file states a total of' : 'the file states an open amount of';
  return `${place}: ${what} ${stated}, the rows give ${computed}`;
}

/** A question with its choices, two example readings each, and how to answer it. */
export function questionLines({ id, kind, columns, role, choices, proposed }: Question): readonly string[] {
  const named = columns.map(({ index, header }) => `"${printable(header || `column ${index + 1}`)}"`).join(', ');
  const asked: Readonly<Record<Question['kind'], string>> = {
    'date-order': `Which order do the dates in ${named} have?`,
    'decimal-style': `What is the decimal mark in ${named}?`,
    currency: 'The file names no currency. Which one is it? (--currency CODE)',
    'as-of': 'Which day is the ledger from? (--as-of YYYY-MM-DD)',
    'line-items': `Several rows have one number in ${named}. Are they lines of one invoice?`,
    'row-status': `Are rows with this status in ${named} invoices that are owed?`,
    column: `Which column holds ${role === 'open' ? 'what is still open' : role === 'debtorName' ? 'the debtor' : 'the amount'}?`,
  };
  const answers = choices.map(({ value, examples }) => {
    const readings = examples.map(({ written, read }) =>
      written === read ? `"${printable(written)}"` : `${printable(written)} is ${read}`,
    );
    return `  ${value}${readings.length > 0 ? `: ${readings.join(', ')}` : ''}${value === proposed ? ' (proposed)' : ''}`;
  });
  const how =
    kind === 'currency' || kind === 'as-of'
      ? []
      : [`  Answer with --answer ${id}=${choices.map(({ value }) => value).join('|')}`];
  return [asked[kind], ...answers, ...how];
}

/** Text of a file on a terminal: no control characters, which could move the cursor or change colours. */
export function printable(text: string): string {
  return [...text].map((character) => (isControl(character) ? '�' : character)).join('');
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}
