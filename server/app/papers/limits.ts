/** The largest anything may be in this room. */

/** Bytes of all files that one letter carries: written for mail they grow by a third, and many servers stop at 25 MB. */
export const MAIL_PAPERS_BYTES_MAX = 15 * 1024 * 1024;
/** Files that one letter carries. */
export const MAIL_PAPERS_MAX = 50;
