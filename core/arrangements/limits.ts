/** How far ahead a promise may lie, in days. What is later is a plan, which needs approval. */
export const PROMISE_DAYS_MAX = 92;
/** Business days after the due date within which the money still keeps a promise, late, unless the account says otherwise. */
export const GRACE_BUSINESS_DAYS = 2;
