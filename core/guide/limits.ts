/** The largest anything may be in this room. */

/** A text that is checked for what must not be said, in UTF-16 units. */
export const WORDS_TEXT_MAX = 50_000;

/** The longest text of a playbook, in characters: what one says without being interrupted is far shorter. */
export const TEXT_CHARACTERS_MAX = 600;
/** What is said in one breath, in characters: an acknowledgment, a question, an answer, a variant. */
export const ACKNOWLEDGE_CHARACTERS_MAX = 140;
export const ASK_CHARACTERS_MAX = 160;
export const ANSWER_CHARACTERS_MAX = 260;
export const VARIANT_CHARACTERS_MAX = 320;
/** A name in lists, in characters. */
export const NAME_CHARACTERS_MAX = 80;
/** How many phrases an objection needs in each language before it can be recognised, and may have. */
export const PHRASES_MIN = 10;
export const PHRASES_MAX = 60;
/** The most entries of any list of a playbook. */
export const ENTRIES_MAX = 300;
/** Excuses, lines of stages and ways to the goal that a firm may add or put in place of ours. */
export const OWN_EXCUSES_MAX = 60;
export const OWN_LINES_MAX = 300;
export const OWN_METHODS_MAX = 60;
/** The largest file of a playbook, in bytes. The one that is shipped has less than half a megabyte. */
export const PLAYBOOK_FILE_BYTES_MAX = 4 * 1024 * 1024;
/** The most problems of one playbook that are told at once. */
export const PROBLEMS_MAX = 500;

/** Business days after which a paper that was asked for is out. */
export const RESEND_BUSINESS_DAYS = 1;
/** Business days after which our own people are asked again, and after which others are. */
export const ASK_OURSELVES_BUSINESS_DAYS = 1;
export const ASK_OTHERS_BUSINESS_DAYS = 2;
/** Business days in which a supervisor looks into what a caller must not decide. */
export const REVIEW_BUSINESS_DAYS = 1;
/** Days back to which "we paid that already" reaches when no day was named. */
export const CLAIM_BACK_DAYS = 60;
/**
 * Days before the named one from which money counts as what was meant: nobody has the day of a transfer in their head, and a
 * bank may book it under an earlier one. Our choice: to call a true word untrue costs more than to believe one for a week.
 */
export const CLAIM_SLACK_DAYS = 7;
/** Business days in which the next payment run is taken to fall when no day was named. */
export const RUN_AHEAD_BUSINESS_DAYS = 5;
