/** What a role's authority is measured by: keys under `negotiation.limit.<code>`. */
export const AUTHORITY_LIMITS = [
  'discount-percent',
  'discount-amount',
  'plan-amount',
  'instalments',
  'length-days',
  'holiday-days',
  'interest-waived-percent',
] as const;
export type AuthorityLimit = (typeof AUTHORITY_LIMITS)[number];

/** The life of a request for approval. `expired` follows the clock; `used` is said once. */
export const APPROVAL_STATES = ['open', 'approved', 'declined', 'expired', 'used'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];
