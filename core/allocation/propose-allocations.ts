import { money } from '../money/money.ts';
import { certaintyOf } from './certainty/certainty-of.ts';
import { type Draft, draftProposals } from './draft-proposals.ts';
import type { Found } from './found.ts';
import { PROPOSALS_MAX, PROPOSALS_PER_ACCOUNT_MAX } from './limits.ts';
import { type Allowances, isByCustomerNumber, NO_ALLOWANCES } from './match/account-case.ts';
import { rankOf } from './match/named-items.ts';
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
  const weighed = drafts.map((draft) => ({ draft, certainty: certaintyOf(draft.traits) })).sort(compareDrafts);
  const ofAccount = new Map<string, number>();
  return weighed
    .filter(({ draft: { account } }) => {
      const count = (ofAccount.get(account.accountId) ?? 0) + 1;
      ofAccount.set(account.accountId, count);
      return count <= PROPOSALS_PER_ACCOUNT_MAX;
    })
    .slice(0, PROPOSALS_MAX)
    .map(proposalOf);
}

type Weighed = { readonly draft: Draft; readonly certainty: number };

function proposalOf({ draft, certainty }: Weighed): Proposal {
  const { account, fit, traits } = draft;
  return {
    accountId: account.accountId,
    parts: fit.parts,
    left: money(account.receipt.amount.currency, fit.left),
    certainty,
    because: reasonsOf(draft),
    reference: traits.naming === 'none' ? 'none' : isNamedExactly(draft) ? 'exact' : 'near',
    amountFit: fit.amountFit,
    isExact: isExact(draft),
    isDebtorDoubtful: isDebtorDoubtful(draft),
    ...(fit.expected === undefined ? {} : { promiseId: fit.expected.promiseId }),
  };
}

/**
 * Nothing is given up, nothing speaks against it, nobody else fits as well; and it is exact reference and exact amount of
 * whole items, or exactly what is to come next from a debtor who surely is the payer.
 */
function isExact(draft: Draft): boolean {
  const { traits, fit } = draft;
  if (traits.isContradicted || traits.rival === 'equal') return false;
  const isWhole = traits.fit === 'exact' || (traits.fit === 'sum' && fit.because === 'amount-sum');
  // Who names an item and pays more than that may mean something else by the rest.
  const isNext = traits.expected === 'next' && !traits.isMixed && (isWhole || traits.fit === 'part');
  // One of several choices of whole items may be paid beside what was agreed.
  const isOneOfSeveral = isWhole && !fit.isOnly;
  if (isNext && !isOneOfSeveral && isDebtorSure(draft)) return true;
  return isWhole && fit.isOnly && isNamedExactly(draft);
}

/** Paid from an account that paid for this debtor alone, under its name alone, or naming an item of it for certain. */
function isDebtorSure({ account, traits, items }: Draft): boolean {
  const { payer } = traits;
  if (payer === 'both' || (payer === 'account' && !account.isOtherName) || (payer === 'name' && account.isOnlyName))
    return true;
  return account.payerAlone !== 'other' && items.some(({ naming }) => rankOf(naming) >= rankOf('number'));
}

/**
 * Nothing tells this debtor from another one: there is a customer number and no more, a part under the name of several, or
 * somebody who is the payer as surely has items that fit as well.
 */
function isDebtorDoubtful({ account, traits, isRivalPayer }: Draft): boolean {
  if (traits.rival === 'equal' && isRivalPayer) return true;
  if (traits.naming !== 'none') return false;
  return isByCustomerNumber(account) || (traits.fit === 'part' && traits.payer === 'name' && !account.isOnlyName);
}

/** The surest first; then by rule of thumb; then by id, never by the order in which things were found. */
function compareDrafts(left: Weighed, right: Weighed): number {
  if (left.certainty !== right.certainty) return right.certainty - left.certainty;
  if (left.draft.weight !== right.draft.weight) return right.draft.weight - left.draft.weight;
  const [first, second] = [idOf(left.draft), idOf(right.draft)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const idOf = ({ account, fit }: Draft) => `${account.accountId} ${fit.parts.map(({ itemId }) => itemId).join(' ')}`;
