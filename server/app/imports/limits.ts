/** Rows listed one by one in a dry run; all of them are counted. */
export const PREVIEW_ROWS = 20;
/** Rejected rows that an import keeps. */
export const REJECTIONS_KEPT_MAX = 10_000;
/** Items written at once: many enough for COPY, few enough that what is read meanwhile keeps both sides busy. */
export const ITEM_BATCH = 5_000;
/** Cases whose events are written at once. */
export const EVENT_CASES_BATCH = 5_000;
/** Items that one event lists; more are counted and summed. */
export const EVENT_ITEMS_MAX = 100;
/** Files whose profile is remembered while they wait to be committed. */
export const PROFILES_KEPT_MAX = 8;
