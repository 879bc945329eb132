/** The longest text that is listened to, in characters; the rest says nothing new. */
export const HEARD_CHARACTERS_MAX = 600;
/** The words of a text that are looked at. */
export const HEARD_WORDS_MAX = 100;
/** How many objections one answer may name. */
export const HEARD_MAX = 5;
/** How many reasons are given for one objection. */
export const BECAUSE_MAX = 4;
/** Ideas of one text that are joined in pairs. */
export const PAIRED_CONCEPTS_MAX = 14;
/** Phrases of one objection in one language that are kept to be shown as a reason. */
export const SHOWN_PHRASES_MAX = 24;
/** Examples that are looked at in one go while a model is learnt: some milliseconds. */
export const LOOKS_AT_ONCE = 50;
