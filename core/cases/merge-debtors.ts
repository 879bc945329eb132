import { accept, refuse, type Result } from '../kernel/result.ts';
import type { CaseEventOf } from './case-events.ts';
import type { AccountId, DebtorId } from './ids.ts';
import type { MatchReason } from './recognise-debtor.ts';

export type MergeRefusal =
  | { readonly code: 'same-debtor' }
  | { readonly code: 'no-accounts-to-move' }
  | { readonly code: 'account-not-of-debtor'; readonly accountId: AccountId }
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

/** A debtor record is taken apart: these accounts belong to another debtor. */
export function decideSplit(
  from: DebtorAccounts,
  to: DebtorId,
  { accountIds, reason }: { readonly accountIds: readonly AccountId[]; readonly reason: string },
): Result<CaseEventOf<'debtors-split'>, MergeRefusal> {
  if (from.debtorId === to) return refuse({ code: 'same-debtor' });
  if (accountIds.length === 0) return refuse({ code: 'no-accounts-to-move' });
  const stranger = accountIds.find((accountId) => !from.accountIds.includes(accountId));
  if (stranger !== undefined) return refuse({ code: 'account-not-of-debtor', accountId: stranger });
  return accept({
    type: 'debtors-split',
    data: { fromDebtorId: from.debtorId, toDebtorId: to, movedAccountIds: accountIds, reason },
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
