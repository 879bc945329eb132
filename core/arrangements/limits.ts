/** How far ahead a promise may lie, in days. What is later is a plan, which needs approval. */
export const PROMISE_DAYS_MAX = 92;
/** Business days after the due date within which the money still keeps a promise, late, unless the account says otherwise. */
export const GRACE_BUSINESS_DAYS = 2;
/** The most instalments of a schedule: ten years of months. */
export const INSTALMENTS_MAX = 120;
/** How far ahead the first instalment may lie, in days. */
export const FIRST_INSTALMENT_DAYS_MAX = 366;
/** The most a month may weigh in a seasonal schedule. */
export const SEASON_WEIGHT_MAX = 1_000;
/** So many instalments behind, and a plan is no longer late but defaulted. */
export const INSTALMENTS_BEHIND_MAX = 2;
/** How long an arrangement may be suspended at once, in days: then somebody looks at it again. */
export const SUSPENSION_DAYS_MAX = 92;
