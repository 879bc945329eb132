/** Longest path of a Unix socket that both Linux and macOS accept is 103 bytes; `/.s.PGSQL.5432` takes 14 of them. */
export const SOCKET_DIR_BYTES_MAX = 89;

/** A start that takes longer is a recovery after a crash, and is shown as one. There is no time-out: it ends when it ends. */
export const START_QUIET_MS = 1_500;

export const POLL_MS = 10;

/** A server that was asked to stop and has had nothing to do for this long is told to exit at once. */
export const STOP_IDLE_MS = 5_000;

/** The same for a watchdog on its own, which cannot see what its server does. */
export const WATCHDOG_PATIENCE_MS = 120_000;

/** Attempts at one start while something that was left behind still holds the data. */
export const STARTS_MAX = 3;

/** A server that stops by itself is started again this often within the window, then given up. */
export const RESTARTS_MAX = 5;
export const RESTARTS_WINDOW_MS = 60_000;

/** A log that has grown beyond this is started anew at the next start; the one before is kept. */
export const LOG_BYTES_MAX = 10_000_000;

/** Oldest PostgreSQL server accepted through `DATABASE_URL`. */
export const SERVER_VERSION_MIN = 150_000;

/** The buffers of the server we carry: one part in so many of the machine's memory, and no less or more than these. */
export const BUFFERS_SHARE = 16;
export const BUFFERS_MEGABYTES_MIN = 256;
export const BUFFERS_MEGABYTES_MAX = 1024;
