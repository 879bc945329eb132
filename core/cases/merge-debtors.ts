import { accept, type Result, refuse } from '../kernel/result.ts';
import type { CaseEventOf } from './case-events.ts';
import type { AccountId, DebtorId, ItemId } from './ids.ts';
import type { MatchReason } from './recognise-debtor.ts';

export type MergeRefusal =
  | { readonly code: 'same-debtor' }
  | { readonly code: 'no-accounts-to-move' }
  | { readonly code: 'merge-already-undone'; readonly mergeId: string };

/** A debtor with the accounts that are under it now. */
export type DebtorAccounts = { readonly debtorId: DebtorId; readonly accountIds: readonly AccountId[] };

/** Two records become one debtor: all accounts move to the one that is kept, and the event remembers which. */
export function decideMerge(
  kept: DebtorAccounts,
  merged: DebtorAccounts,
  { mergeId, reason }: { readonly mergeId: string; readonly reason: MatchReason | 'by-hand' },
): Result<CaseEventOf<'debtors-merged'>, MergeRefusal> {
  if (kept.debtorId === merged.debtorId) return refuse({ code: 'same-debtor' });
  if (merged.accountIds.length === 0) return refuse({ code: 'no-accounts-to-move' });
  const data = {
    mergeId,
    keptDebtorId: kept.debtorId,
    mergedDebtorId: merged.debtorId,
    movedAccountIds: merged.accountIds,
    reason,
  };
  return accept({ type: 'debtors-merged', data });
}

/** The chosen items of a debtor that are there, and how many the debtor has altogether. */
export type ChosenItems = {
  readonly debtorId: DebtorId;
  readonly itemsTotal: number;
  readonly itemIds: readonly ItemId[];
  /** Those of them that an open dispute or a running promise names. */
  readonly spokenFor: readonly ItemId[];
};

export type SplitRefusal =
  | { readonly code: 'same-debtor' }
  | { readonly code: 'no-items-to-move' }
  | { readonly code: 'item-not-of-debtor'; readonly itemIds: readonly ItemId[] }
  | { readonly code: 'all-items-chosen' }
  | { readonly code: 'items-spoken-for'; readonly itemIds: readonly ItemId[] };

/**
 * Some items belong to another debtor. Never all of them: then the debtor is only misnamed. And none that a promise or
 * a dispute is about: the other debtor promised nothing and disputed nothing.
 */
export function decideSplit(
  from: ChosenItems,
  to: DebtorId,
  {
    splitId,
    itemIds,
    reason,
  }: { readonly splitId: string; readonly itemIds: readonly ItemId[]; readonly reason: string },
): Result<CaseEventOf<'debtors-split'>, SplitRefusal> {
  if (from.debtorId === to) return refuse({ code: 'same-debtor' });
  const wanted = [...new Set(itemIds)];
  if (wanted.length === 0) return refuse({ code: 'no-items-to-move' });
  const there = new Set<ItemId>(from.itemIds);
  const strangers = wanted.filter((itemId) => !there.has(itemId));
  if (strangers.length > 0) return refuse({ code: 'item-not-of-debtor', itemIds: strangers });
  if (wanted.length >= from.itemsTotal) return refuse({ code: 'all-items-chosen' });
  if (from.spokenFor.length > 0) return refuse({ code: 'items-spoken-for', itemIds: from.spokenFor });
  return accept({
    type: 'debtors-split',
    data: {
      fromDebtorId: from.debtorId,
      toDebtorId: to,
      splitId,
      movedAccountIds: [],
      movedItemIds: wanted,
      reason,
    },
  });
}

/**
 * Undoes a merge: the accounts that came with it and are still there go back; what was split off since stays where it
 * is. A merge is undone once.
 */
export function undoMerge(
  merge: CaseEventOf<'debtors-merged'>,
  kept: DebtorAccounts,
  { undoneMergeIds, reason }: { readonly undoneMergeIds: readonly string[]; readonly reason: string },
): Result<CaseEventOf<'debtors-split'>, MergeRefusal> {
  const { mergeId, mergedDebtorId, movedAccountIds } = merge.data;
  if (undoneMergeIds.includes(mergeId)) return refuse({ code: 'merge-already-undone', mergeId });
  const there: readonly string[] = kept.accountIds;
  const back = movedAccountIds.filter((accountId) => there.includes(accountId));
  if (back.length === 0) return refuse({ code: 'no-accounts-to-move' });
  const data = {
    fromDebtorId: kept.debtorId,
    toDebtorId: mergedDebtorId,
    movedAccountIds: back,
    undoesMergeId: mergeId,
    reason,
  };
  return accept({ type: 'debtors-split', data });
}
