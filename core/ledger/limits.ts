/** A ledger older than this many days is used with a warning, unless the firm says otherwise. */
export const LEDGER_WARN_DAYS = 3;
/** Nobody is called on a ledger older than this many days. */
export const LEDGER_REFUSE_DAYS = 30;
/** A newest bank statement older than this many days warns, unless the firm says otherwise: a week and its holidays. */
export const BANK_WARN_DAYS = 7;
/** Nobody is called when the newest bank statement is older than this many days: four weeks of payments unseen. */
export const BANK_REFUSE_DAYS = 28;
/** An own account that was paid into within this many days is one on which debtors pay. */
export const ACCOUNT_IN_USE_DAYS = 60;
/** The days ahead on which the gate may open by itself that are looked at: each is the end of a hold or of waiting. */
export const OPENING_DAYS_MAX = 32;
/** The most entries that one account's running balance is computed from. */
export const ENTRIES_MAX = 100_000;
