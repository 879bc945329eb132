/** Calendar months in which a request of a person is answered (GDPR art. 12(3)); two more only with reasons. */
export const ACCESS_ANSWER_MONTHS = 1;

/** Hours from knowing of a disclosure to telling the authority (GDPR art. 33). */
export const BREACH_HOURS = 72;

export const ONTARIO_BOOKS_MONTHS = 72;
export const NEW_BRUNSWICK_BOOKS_MONTHS = 84;

/**
 * Months after the end of a claim in which somebody could still sue over it or over our calls. A length for each place is
 * a lawyer's word; until a firm has one, this is the longest ordinary limitation among the places of our packs.
 */
export const LIMITATION_MONTHS = 120;
