/** The largest anything may be in this room. */

/** Bytes of all files that one letter carries: written for mail they grow by a third, and many servers stop at 25 MB. */
export const MAIL_PAPERS_BYTES_MAX = 15 * 1024 * 1024;
/** Files that one letter carries. */
export const MAIL_PAPERS_MAX = 50;
/** One file: more than any invoice needs, and what most mail servers still take as an attachment. */
export const PAPER_MEGABYTES_MAX = 10;
export const PAPER_BYTES_MAX = PAPER_MEGABYTES_MAX * 1024 * 1024;
/** Files of one invoice: itself, what it encloses, and a copy that somebody signed. */
export const PAPERS_PER_ITEM_MAX = 5;
/** Invoices of one case that are listed with their files. */
export const PAPERED_ITEMS_MAX = 500;
export const FILE_NAME_CHARS_MAX = 255;
/** What is looked at to tell the kind of a file: the header of a PDF may stand behind some bytes of a mail. */
export const HEAD_BYTES = 1024;
/** Invoices of one case whose documents are looked through for what was delivered. */
export const DOCUMENTS_MAX = 1_000;
