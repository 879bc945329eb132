/** The largest anything may be in this room. */

/** A text that is checked for what must not be said, in UTF-16 units. */
export const WORDS_TEXT_MAX = 50_000;
