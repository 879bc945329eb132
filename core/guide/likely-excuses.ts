import type { Objection } from './objection.ts';

/** What is known of somebody who is about to be called. */
export type LikelyGiven = {
  readonly audience?: 'consumer' | 'business' | undefined;
  /** Heard from them before, the newest first; ids may repeat. */
  readonly heard: readonly string[];
  readonly hasDispute: boolean;
};

/** What is heard most of those of whom nothing was heard yet. */
const USUAL = {
  business: ['invoice-not-received', 'payment-run', 'awaiting-approval', 'cash-flow'],
  consumer: ['will-pay-soon', 'no-money', 'already-paid', 'only-small-amounts'],
} as const;
/** Whoever disputes a part has something to say about the goods or the price. */
const AFTER_DISPUTE = ['goods-faulty', 'price-disagreed'] as const;

/** The excuses that are likeliest to be heard, those heard before first; each once, and none that does not fit them. */
export function likelyExcuses<O extends Pick<Objection, 'id' | 'audience'>>(
  objections: readonly O[],
  { audience, heard, hasDispute }: LikelyGiven,
  limit: number,
): readonly O[] {
  const usual = USUAL[audience ?? 'business'];
  const ids = new Set<string>([...heard, ...(hasDispute ? AFTER_DISPUTE : []), ...usual]);
  const fits = (one: O) => audience === undefined || one.audience === 'both' || one.audience === audience;
  return [...ids]
    .flatMap((id) => objections.find((one) => one.id === id) ?? [])
    .filter(fits)
    .slice(0, limit);
}
