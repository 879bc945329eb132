import { DAY_MS, HOUR_MS, MINUTE_MS } from '@duologue/core/calendar/instant.ts';

/** The largest anything may be in this room. */

/** Letters of one case that are listed. */
export const LETTERS_MAX = 200;
/** Letters that one run of the job hands to the mail server, and reminders that one run writes. */
export const LETTERS_PER_RUN = 50;
/** How long a letter belongs to the attempt that took it: longer than any mail server is waited for. */
export const LEASE_MS = 10 * MINUTE_MS;
/** How long is waited after each attempt; after the last, the letter is given up. */
export const RETRY_MS = [5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 4 * HOUR_MS] as const;
/** A letter that the rules hold back so long is given up. */
export const HELD_BACK_MS_MAX = 3 * DAY_MS;
/** Days for which thanks are still sent. */
export const THANKS_DAYS = 3;
