/** A ledger older than this many days is used with a warning. */
export const LEDGER_WARN_DAYS = 3;
/** Nobody is called on a ledger older than this many days. */
export const LEDGER_REFUSE_DAYS = 30;
/** The most entries that one account's running balance is computed from. */
export const ENTRIES_MAX = 100_000;
