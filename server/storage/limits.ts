/**
 * Connections of one Duologue that write, and as many that only look. More do not make two cores faster; PostgreSQL allows
 * 100 in all.
 */
export const POOL_CLIENTS_MAX = 20;

/** A statement for a person on the line; long work lifts the limit for its own transaction. */
export const STATEMENT_MS_MAX = 30_000;
export const LOCK_WAIT_MS_MAX = 10_000;
export const IDLE_IN_TRANSACTION_MS_MAX = 60_000;
/** Long work reads a file between two statements: the rows of a large one take minutes on a slow machine. */
export const LONG_IDLE_IN_TRANSACTION_MS_MAX = 30 * 60_000;

/** Cases whose events are appended in one step of a bulk load: what is held in memory and locked together. */
export const BULK_CASES_MAX = 5_000;

/** Rows fetched at once when a table is read from end to end. */
export const FETCH_ROWS_MAX = 2_000;

/** Events of one case verified at once. */
export const VERIFY_EVENTS_MAX = 10_000;

/** Bytes of a COPY that are handed to the connection at once. */
export const COPY_CHUNK_LENGTH = 65_536;

/** Files of the inbox that are taken at one look; the rest is taken at the next ones. */
export const INBOX_FILES_MAX = 500;
/** A file is whole when nothing of it has changed for this long. */
export const INBOX_STILL_MS = 5_000;
/** Characters of the name under which a file is put away. */
export const INBOX_NAME_CHARS_MAX = 150;
/** Texts of queries that each connection keeps prepared. */
export const PREPARED_MAX = 50;
