/** Structured references of one receipt that are looked up. */
export const REFERENCES_MAX = 8;
/** Numbers of one receipt that are looked up, the likeliest first. */
export const NUMBERS_MAX = 32;
/** Spellings of names of one receipt that are looked up. */
export const NAMES_MAX = 8;
/** Customer numbers of one receipt that are looked up. */
export const CUSTOMERS_MAX = 4;
/** Of the text of a receipt only this much is read: more is no remittance. */
export const TEXT_CHARACTERS_MAX = 2_000;
/** Pieces of letters or digits in a text that are tried as part of a number. */
export const PIECES_MAX = 160;
/** A number has at most this many letters and digits. */
export const NUMBER_CHARACTERS_MAX = 34;
/** A number in fewer letters and digits than this is not looked for in a text. */
export const NUMBER_CHARACTERS_MIN = 3;

/** Items of one receipt that are judged; those found by reference or number come first. */
export const ITEMS_MAX = 2_000;
/** Accounts of one receipt that are judged, those with the most evidence first. */
export const ACCOUNTS_MAX = 24;
/** Open items of one account among which sums are looked for. */
export const SUM_ITEMS_MAX = 40;
/** Steps of one search for a sum. A search that ends here has found nothing, and says so. */
export const SUM_STEPS_MAX = 10_000;
/** Credit notes of one account that are netted against its invoices. */
export const CREDITS_MAX = 8;
/** Parts of one proposal. */
export const PARTS_MAX = 100;

/** An instalment or promise is expected from so many days before it is due: what comes earlier is looked at. */
export const EXPECTED_DAYS_AHEAD = 31;

/** Proposals of one receipt, best first; a screen shows three. */
export const PROPOSALS_MAX = 5;
/** Proposals of one account among them. */
export const PROPOSALS_PER_ACCOUNT_MAX = 2;
/** Items found by their exact open amount alone. */
export const SAME_AMOUNT_MAX = 12;
