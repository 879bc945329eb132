import { INSTALMENTS_MAX } from '../arrangements/limits.ts';

/** The most text of one captured field, in characters. */
export const TEXT_CHARACTERS_MAX = 200;
/** The longest note, or the debtor's own words, in characters. */
export const NOTE_CHARACTERS_MAX = 10_000;
/** How many business outcomes one call may have: a dispute on one invoice, a promise for the rest, a call-back. */
export const BUSINESS_OUTCOMES_MAX = 4;
/** The most invoices one answer may name. */
export const ITEMS_MAX = 1_000;
/** How far ahead a next step may lie, in days. Beyond that it is forgetting with a date. */
export const NEXT_STEP_DAYS_MAX = 366;
/** How far back a payment may be claimed, in days. */
export const CLAIMED_PAYMENT_DAYS_MAX = 366;
/** How many fresh ids the shell hands to one wrap-up: promises, disputes, holds, stops, a contact; a plan with all of its instalments. */
export const IDS_PER_CALL = 17 + INSTALMENTS_MAX;
/** Business days that a claimed payment is given to arrive, unless the account says otherwise. */
export const TRACE_BUSINESS_DAYS = 3;
/** Business days after which an invoice that was sent once more must have come, and its payment is asked for. */
export const ARRIVED_BUSINESS_DAYS = 3;
/** The most things that are kept as said in one call: every item of every moment is fewer. */
export const SAID_MAX = 200;
/** The most facts learnt in one call. */
export const FACTS_MAX = 20;
/** Excuses that one call made away from the screen is logged with. */
export const LOGGED_EXCUSES_MAX = 5;
