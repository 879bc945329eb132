/** Entries of a file that are kept in one step. */
export const RECEIPT_BATCH = 5_000;
/** Receipts that are weighed and posted in one transaction. */
export const WEIGH_BATCH = 5_000;
/** Of these, so many are looked up with one set of queries while those before them are judged. */
export const LOOK_UP_BATCH = 500;
/** Receipts that are judged before the database, or anybody else, has its turn: some milliseconds of work. */
export const JUDGED_AT_ONCE = 50;
/** A receipt that met another at the same item is weighed again, so often at most. */
export const WEIGH_PASSES_MAX = 3;
/** Receipts in review that are weighed again when something new came in. */
export const REVIEW_AGAIN_MAX = 5_000;
/** How many waiting receipts are held against the items that an e-invoice added: few, as e-invoices come by the hundred. */
export const REVIEW_AGAIN_BY_INVOICE_MAX = 500;
/** The same after a new ledger, which may bring the items that any of them names. */
export const REVIEW_AGAIN_BY_LEDGER_MAX = 20_000;
/** Cases whose lines are ranked before the file's report is given; of more, the minute's job does the rest. */
export const RANKED_AT_ONCE_MAX = 2_000;
/** Proposals that a screen shows of one receipt. */
export const PROPOSALS_SHOWN_MAX = 3;
/** Problems of a file that are kept with its report. */
export const PROBLEMS_KEPT_MAX = 500;
/** Statements of a file that its report lists. */
export const STATEMENTS_LISTED_MAX = 500;
/** Invoice numbers and other texts of a posting that its event holds. */
export const EVENT_REASONS_MAX = 12;
/** Own accounts with two equal entries that one file may count apart. */
export const ACCOUNTS_OF_FILE_MAX = 10_000;
/** Characters of one answer to a question about a file. */
export const ANSWER_CHARS_MAX = 200;
