/** Calendar months in which a request of a person is answered (GDPR art. 12(3)); two more only with reasons. */
export const ACCESS_ANSWER_MONTHS = 1;

/** Hours from knowing of a disclosure to telling the authority (GDPR art. 33). */
export const BREACH_HOURS = 72;

export const ONTARIO_BOOKS_MONTHS = 72;
export const NEW_BRUNSWICK_BOOKS_MONTHS = 84;
