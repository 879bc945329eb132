import type { Proposal } from './proposal.ts';

/** What may post by itself. `none`: nothing. `exact`: exact reference and exact amount. `likely`: also what is as certain. */
export const POSTING_RULES = ['none', 'exact', 'likely'] as const;
export type PostingRule = (typeof POSTING_RULES)[number];

/** Certainty in thousandths from which the rule `likely` posts. */
export const LIKELY_MIN = 998;

export const REVIEW_REASONS = ['by-hand', 'nothing-found', 'not-exact', 'not-certain'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

export type PostingDecision =
  | { readonly kind: 'post'; readonly proposal: Proposal; readonly rule: 'exact' | 'likely' }
  | { readonly kind: 'review'; readonly why: ReviewReason };

/** Whether a receipt posts by itself under the firm's rule, or waits for somebody. Only the best proposal can post. */
export function decidePosting(proposals: readonly Proposal[], rule: PostingRule): PostingDecision {
  const [best] = proposals;
  if (rule === 'none') return review('by-hand');
  if (best === undefined) return review('nothing-found');
  if (best.isExact) return { kind: 'post', proposal: best, rule: 'exact' };
  if (rule === 'exact') return review('not-exact');
  const isLikely = best.certainty >= LIKELY_MIN && !best.isDebtorDoubtful;
  return isLikely ? { kind: 'post', proposal: best, rule: 'likely' } : review('not-certain');
}

const review = (why: ReviewReason): PostingDecision => ({ kind: 'review', why });
