/** Calendar months in which a request of a person is answered (GDPR art. 12(3)); two more only with reasons. */
export const ACCESS_ANSWER_MONTHS = 1;

/** Hours from knowing of a disclosure to telling the authority (GDPR art. 33). */
export const BREACH_HOURS = 72;

export const ONTARIO_BOOKS_MONTHS = 72;
export const NEW_BRUNSWICK_BOOKS_MONTHS = 84;

/** Evidence of collecting from a consumer in the United States (12 CFR 1006.100(a)), after the last activity. */
export const US_RECORDS_MONTHS = 36;

/**
 * Months after the end of a claim in which somebody could still sue over it or over our calls, where neither our table
 * nor the firm knows the place: the longest ordinary limitation of the table.
 */
export const LIMITATION_MONTHS = 120;

/** The longest that a firm may set: fifty years. More is a slip of the keyboard. */
export const PERIOD_MONTHS_MAX = 600;
