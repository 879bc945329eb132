import { decidePosting, type PostingRule } from '@duologue/core/allocation/decide-posting.ts';
import type { Found } from '@duologue/core/allocation/found.ts';
import { searchKeysOf, type SearchKeys } from '@duologue/core/allocation/keys.ts';
import type { Allowances } from '@duologue/core/allocation/match/account-case.ts';
import { proposeAllocations } from '@duologue/core/allocation/propose-allocations.ts';
import type { ProposalPart } from '@duologue/core/allocation/proposal.ts';
import { type Labelled, SET_FEE_MAX, type Truth } from './labelled-set.ts';

export const SET_ALLOWANCES: Allowances = { feeMax: [SET_FEE_MAX] };

/** Counts of one kind, or of all. `owed`: receipts that were a payment of items. */
export type Score = {
  readonly receipts: number;
  readonly owed: number;
  readonly first: number;
  readonly firstThree: number;
  readonly posted: Readonly<Record<'exact' | 'likely', { readonly right: number; readonly wrong: number }>>;
};
export const NO_SCORE: Score = {
  receipts: 0,
  owed: 0,
  first: 0,
  firstThree: 0,
  posted: { exact: { right: 0, wrong: 0 }, likely: { right: 0, wrong: 0 } },
};

export const precision = ({ right, wrong }: { readonly right: number; readonly wrong: number }) =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** A posting is right when it gives exactly these items exactly these amounts. */
export function isRight(accountId: string, parts: readonly ProposalPart[], truth: Truth): boolean {
  if (truth.accountId !== accountId || truth.parts.length === 0 || parts.length !== truth.parts.length) return false;
  return truth.parts.every(({ itemId, amount }) =>
    parts.some((part) => part.itemId === itemId && part.amount.minor === amount),
  );
}

/** Scores by kind, and under `all`. */
export function scoreOf(labelled: readonly Labelled[], find: (keys: SearchKeys) => Found): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const { kind, receipt, truth } of labelled) {
    const proposals = proposeAllocations(receipt, find(searchKeysOf(receipt)), SET_ALLOWANCES);
    const namesAll = (at: number) => {
      const ids = new Set(proposals[at]?.parts.map(({ itemId }) => itemId));
      return ids.size === truth.parts.length && truth.parts.every(({ itemId }) => ids.has(itemId));
    };
    const isOwed = truth.parts.length > 0;
    const one: Score = {
      receipts: 1,
      owed: isOwed ? 1 : 0,
      first: isOwed && namesAll(0) ? 1 : 0,
      firstThree: isOwed && [0, 1, 2].some(namesAll) ? 1 : 0,
      posted: { exact: posted('exact'), likely: posted('likely') },
    };
    for (const key of [kind, 'all']) scores.set(key, added(scores.get(key) ?? NO_SCORE, one));

    function posted(rule: PostingRule) {
      const decision = decidePosting(proposals, rule);
      if (decision.kind !== 'post') return { right: 0, wrong: 0 };
      const right = isRight(decision.proposal.accountId, decision.proposal.parts, truth);
      return { right: right ? 1 : 0, wrong: right ? 0 : 1 };
    }
  }
  return scores;
}

function added(left: Score, right: Score): Score {
  const both = (rule: 'exact' | 'likely') => ({
    right: left.posted[rule].right + right.posted[rule].right,
    wrong: left.posted[rule].wrong + right.posted[rule].wrong,
  });
  return {
    receipts: left.receipts + right.receipts,
    owed: left.owed + right.owed,
    first: left.first + right.first,
    firstThree: left.firstThree + right.firstThree,
    posted: { exact: both('exact'), likely: both('likely') },
  };
}
