import type { HoldReason } from '../../cases/holds.ts';

/**
 * How long a hold lasts when no date on the call says so, in business days. Long enough for the one who must look into
 * it; a hold that ends unseen is a call that should not have been made, so the next step falls well before.
 */
export const HOLD_BUSINESS_DAYS = {
  hardship: 20,
  vulnerable: 20,
  complaint: 20,
  'insolvency-reported': 20,
  'deceased-reported': 20,
  'identity-question': 20,
  represented: 120,
} as const satisfies Partial<Record<HoldReason, number>>;

export function holdBusinessDaysOf(reason: HoldReason): number | undefined {
  return reason in HOLD_BUSINESS_DAYS ? HOLD_BUSINESS_DAYS[reason as keyof typeof HOLD_BUSINESS_DAYS] : undefined;
}
