/** Every maximum of the readers and writers. Beyond one, the file or the row is refused with a code that says which. */

/** Lines of a text file. Read in batches, so this bounds time and the numbers kept for duplicates, not memory per row. */
export const LINES_MAX = 5_000_001;
/** Bytes of a text file: five million rows of four hundred bytes. */
export const TEXT_BYTES_MAX = 2_000_000_000;
/** Characters of one cell. A longer one is nearly always a quote that was never closed. */
export const CELL_CHARS_MAX = 64 * 1024;
/** Bytes of one row; the parser holds no more than this of a row that never ends. */
export const ROW_BYTES_MAX = 1024 * 1024;
export const COLUMNS_MAX = 1_000;
/** Rows that had to be set aside because of their quotes before we stop: each costs a new reading up to that line. */
export const BROKEN_ROWS_MAX = 50;
/** Rows handed over at once. */
export const BATCH_ROWS = 2_000;
/** What is looked at to tell the kind of file, its encoding and its delimiter. */
export const HEAD_BYTES = 256 * 1024;
export const SAMPLE_RECORDS = 500;

/** A workbook is held in memory as a whole, so its limits are much lower than those of a text file. */
export const WORKBOOK_BYTES_MAX = 64 * 1024 * 1024;
export const WORKBOOK_UNPACKED_BYTES_MAX = 256 * 1024 * 1024;
export const WORKBOOK_ENTRIES_MAX = 2_000;
export const SHEET_ROWS_MAX = 200_000;
export const SHEET_CELLS_MAX = 5_000_000;
/** The last column of a sheet in the format itself. */
export const SHEET_COLUMNS_MAX = 16_384;
/** Rows of each sheet that are looked at to choose the one that is a ledger. */
export const SHEET_SAMPLE_ROWS = 100;

/** Rows of a workbook that we write; a sheet ends at 1,048,576. */
export const WRITTEN_ROWS_MAX = 1_000_000;

/** A line of a text statement. Some files are one line; none has an honest one of this length. */
export const STATEMENT_LINE_CHARS_MAX = 1024 * 1024;
/** One tag with all its lines, one entry with all its texts: what is longer is cut, and said. */
export const STATEMENT_TEXT_CHARS_MAX = 16 * 1024;
/** Transactions kept of one entry that was booked for all of them. Those beyond are counted, and said. */
export const ENTRY_DETAILS_MAX = 50_000;
/** Problems of one file that are named one by one; the rest is counted. */
export const STATEMENT_PROBLEMS_MAX = 1_000;
/** Balances kept of one statement. */
export const STATEMENT_BALANCES_MAX = 1_000;
/** Archives of statements are unpacked in memory; their sizes are added up before anything is unpacked. */
export const ARCHIVE_BYTES_MAX = 64 * 1024 * 1024;
export const ARCHIVE_UNPACKED_BYTES_MAX = 128 * 1024 * 1024;
export const ARCHIVE_FILES_MAX = 500;
/** An invoice as XML: its lines, and the documents that some carry inside as text, which are not kept. */
export const INVOICE_XML_BYTES_MAX = 64 * 1024 * 1024;
export const INVOICE_LINES_MAX = 100_000;
/** Invoices in one file; the Italian exchange allows many bodies under one header. */
export const INVOICES_MAX = 5_000;
/** A PDF, or a signed file, is held in memory as a whole. */
export const INVOICE_PDF_BYTES_MAX = 48 * 1024 * 1024;
export const PDF_ATTACHMENTS_MAX = 100;
/** Attachments of one PDF, unpacked and together. */
export const PDF_UNPACKED_BYTES_MAX = 64 * 1024 * 1024;
/** Longer than this, a PDF is given up: it was made to be hard to read, or it is broken. */
export const PDF_SECONDS_MAX = 20;
/** A saved mail is held in memory as a whole. Mail servers rarely pass on more. */
export const MAIL_BYTES_MAX = 64 * 1024 * 1024;
/** Parts of one mail, those of the mails in it counted too. What is beyond is said and not looked at. */
export const MAIL_PARTS_MAX = 200;
/** Mails within mails: one that was forwarded, and what was forwarded in it. */
export const MAIL_DEPTH_MAX = 3;
/** Parts within parts, as the format nests them. */
export const MAIL_NESTING_MAX = 32;
/** All headers of a mail and its parts together. */
export const MAIL_HEADERS_BYTES_MAX = 1024 * 1024;
/** A mail with all that is in it; given up after that. */
export const MAIL_SECONDS_MAX = 20;
/** Of the text that a mail server writes, and of what it returns: the beginning. */
export const MAIL_NOTE_BYTES_MAX = 128 * 1024;
/** Recipients of one delivery report. Letters have one. */
export const MAIL_RECIPIENTS_MAX = 50;
/** Characters of what a mail server says that are kept. */
export const MAIL_SAID_CHARS_MAX = 300;
/** Characters of a name of an attachment. */
export const MAIL_NAME_CHARS_MAX = 120;
