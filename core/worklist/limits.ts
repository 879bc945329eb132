/** A call-back shows as due this many minutes before its time, so that the brief can be read. */
export const CALLBACK_EARLY_MINUTES = 2;
/** A call-back is called missed from this many minutes after its time. */
export const CALLBACK_LATE_MINUTES = 15;
/** First overdue for at most this many days: a reminder in time often settles it. */
export const NEW_OVERDUE_DAYS = 7;
/** A debtor who pays this many days late on average has the full strength of the habit. */
export const LATE_HABIT_DAYS = 30;
/** Points of one case, and days of age, as far as the rank key can tell them apart. */
export const POINTS_MAX = 99_999;
export const AGE_DAYS_MAX = 99_999;
