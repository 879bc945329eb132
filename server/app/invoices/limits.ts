/** Lines of an invoice that are kept beside its item; all are counted. */
export const DOCUMENT_LINES_MAX = 200;
/** Characters of a text of an invoice that are kept. */
export const DOCUMENT_TEXT_CHARS_MAX = 500;
/** Debtors or items that are shown as answers to one question. */
export const CHOICES_MAX = 12;
/** Accounts whose items are compared with one invoice. */
export const ACCOUNTS_COMPARED_MAX = 100;
