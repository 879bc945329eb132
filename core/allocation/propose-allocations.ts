import { money } from '../money/money.ts';
import { certaintyOf } from './certainty/certainty-of.ts';
import { type Draft, draftProposals } from './draft-proposals.ts';
import type { Found } from './found.ts';
import { PROPOSALS_MAX, PROPOSALS_PER_ACCOUNT_MAX } from './limits.ts';
import { type Allowances, NO_ALLOWANCES } from './match/account-case.ts';
import type { Proposal } from './proposal.ts';
import { isNamedExactly, reasonsOf } from './reasons.ts';
import type { Receipt } from './receipt.ts';

/**
 * The postings that a receipt could be, the likeliest first, at most `PROPOSALS_MAX`. Each is of one account and in the
 * currency of the receipt, takes no more than is open, and its parts and what is left are the whole amount. The order in
 * which items and accounts were found does not matter.
 */
export function proposeAllocations(
  receipt: Receipt,
  found: Found,
  allowances: Allowances = NO_ALLOWANCES,
): readonly Proposal[] {
  const drafts = draftProposals(receipt, found, allowances);
  const weighed = drafts.map((draft) => ({ proposal: proposalOf(draft), weight: draft.weight })).sort(compareProposals);
  const ofAccount = new Map<string, number>();
  return weighed
    .map(({ proposal }) => proposal)
    .filter(({ accountId }) => {
      const count = (ofAccount.get(accountId) ?? 0) + 1;
      ofAccount.set(accountId, count);
      return count <= PROPOSALS_PER_ACCOUNT_MAX;
    })
    .slice(0, PROPOSALS_MAX);
}

function proposalOf(draft: Draft): Proposal {
  const { account, fit, traits } = draft;
  return {
    accountId: account.accountId,
    parts: fit.parts,
    left: money(account.receipt.amount.currency, fit.left),
    certainty: certaintyOf(traits),
    because: reasonsOf(draft),
    reference: traits.naming === 'none' ? 'none' : isNamedExactly(draft) ? 'exact' : 'near',
    amountFit: fit.amountFit,
    isExact: isExact(draft),
  };
}

/** Exact reference and exact amount of whole items, nothing given up, nothing against it, and nobody else fits as well. */
function isExact(draft: Draft): boolean {
  const { traits, fit } = draft;
  if (!isNamedExactly(draft) || traits.isContradicted || traits.rival === 'equal' || !fit.isOnly) return false;
  return traits.fit === 'exact' || (traits.fit === 'sum' && fit.because === 'amount-sum');
}

type Weighed = { readonly proposal: Proposal; readonly weight: number };

/** The surest first; then by rule of thumb; then by id, never by the order in which things were found. */
function compareProposals({ proposal: left, weight }: Weighed, { proposal: right, weight: other }: Weighed): number {
  if (left.certainty !== right.certainty) return right.certainty - left.certainty;
  if (weight !== other) return other - weight;
  const [first, second] = [idOf(left), idOf(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const idOf = ({ accountId, parts }: Proposal) => `${accountId} ${parts.map(({ itemId }) => itemId).join(' ')}`;
