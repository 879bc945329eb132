/** The largest anything may be in this room. */

/** How long a mail server may be silent, in milliseconds. */
export const SMTP_WAIT_MS = 20_000;
/** Letters of a mail server's answer that are kept. */
export const SAID_MAX = 300;
