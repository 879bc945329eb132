/**
 * What may be offered, and the `promise` of one payment by a day: it gives nothing up, and what is left stays due. The words
 * for each are in the catalogues under `negotiation.offer.<kind>`.
 */
export const OFFER_KINDS = [
  'pay-in-full',
  'pay-undisputed',
  'part-now',
  'instalments',
  'first-larger',
  'seasonal',
  'holiday',
  'longer',
  'interest-waived',
  'settlement',
  'promise',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Why an offer is proposed, or what speaks against it: keys under `negotiation.reason.<code>`. */
export const OFFER_REASONS = [
  'whole-by-date',
  'undisputed-only',
  'fits-surplus',
  'above-surplus',
  'surplus-unknown',
  'declined-to-say',
  'on-payday',
  'on-payment-run',
  'first-shows-will',
  'follows-season',
  'time-to-recover',
  'interest-for-speed',
  'less-but-soon',
  'kept-before',
  'broken-before',
  'no-history',
  'needs-approval',
  'ends-on',
] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** Why nothing may be offered at all: keys under `negotiation.forbidden.<code>`. */
export const NO_OFFER_REASONS = [
  'not-owed',
  'owed-unknown',
  'nothing-to-ask',
  'breathing-space',
  'moratorium',
  'insolvency',
  'represented',
  'care-first',
  'deceased',
  'identity-question',
  'stopped',
  'account-closed',
  'law-forbids',
] as const;
export type NoOfferReason = (typeof NO_OFFER_REASONS)[number];
