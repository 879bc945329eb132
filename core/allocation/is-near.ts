import type { AllocationReasonCode, Proposal } from './proposal.ts';

const POINTS_AT_DEBTOR: ReadonlySet<AllocationReasonCode> = new Set([
  'reference',
  'reference-holds-number',
  'number',
  'number-digits',
  'number-pieced',
  'payer-account',
  'payer-name',
]);
const POINTS_ELSEWHERE: ReadonlySet<AllocationReasonCode> = new Set(['other-account-fits', 'payer-account-of-other']);

/**
 * Whether the money is this debtor's in all likelihood, whichever of the items it is for: something names the debtor, and
 * nothing speaks for another one. A part payment without a word is nearly always wrongly split and still rightly whose:
 * until somebody has sorted it, it is not to be asked for again. An amount that fits is no name.
 */
export function isNear({ because }: Pick<Proposal, 'because'>): boolean {
  return (
    because.some(({ code }) => POINTS_AT_DEBTOR.has(code)) && !because.some(({ code }) => POINTS_ELSEWHERE.has(code))
  );
}
