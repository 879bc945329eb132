import type { CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import { decideMerge } from '@duologue/core/cases/merge-debtors.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { DebtorCard, DebtorRecords, MergeRecord } from '../ports/debtors.ts';
import type { UseCase } from '../use-case.ts';
import type { DebtorDeps } from './debtor-deps.ts';

/** Makes two debtors one, by hand: one debtor, one conversation. What was moved is remembered, so it can be undone. */
export const mergeDebtors =
  (deps: DebtorDeps): UseCase<'POST /debtors/merge'> =>
  ({ body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const from = await records.find(body.fromDebtorId as DebtorId);
      const into = await records.find(body.intoDebtorId as DebtorId);
      if (from === undefined || into === undefined) return refuse({ code: 'debtor-not-found' });
      if (from.isErased || into.isErased) return refuse({ code: 'data-erased' });
      if (from.mergedInto !== null || into.mergedInto !== null || from.accountId === null || into.accountId === null) {
        return refuse({ code: 'already-merged' });
      }
      const mergeId = deps.ids.next();
      const decision = decideMerge(accountsOf(into), accountsOf(from), { mergeId, reason: 'by-hand' });
      if (!decision.ok) return refuse({ code: 'already-merged', values: { reason: decision.refusal.code } });

      const by = { actorId: acting.actorId, at: deps.clock.now() };
      const moved = await records.move(from, into);
      await records.addMerge({ mergeId, from: from.debtorId, into: into.debtorId, reason: body.reason, moved }, by);
      await records.closeSuggestion(from.debtorId, into.debtorId, 'merged');
      const cases = casesOf(from, into);
      const data = { ...decision.value.data, words: body.reason, movedItems: moved.items.length };
      for (const caseId of cases) await records.append(caseId, by, { type: 'debtors-merged', data });
      await deps.rankCases(acting, cases);
      return accept({ mergeId, caseId: into.caseId });
    });

/** Undoes a merge or a split, the latest first: what has moved on since stays where a person put it. */
export const undoMerge =
  (deps: DebtorDeps): UseCase<'POST /debtors/merges/{mergeId}/undo'> =>
  ({ params, body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const merge = await records.findMerge(params.mergeId);
      if (merge === undefined) return refuse({ code: 'merge-not-found' });
      if (merge.undoneAt !== null) return refuse({ code: 'merge-undone' });
      const [from, into] = await bothOf(records, merge.from.debtorId, merge.into.debtorId);
      if (from.isErased || into.isErased) return refuse({ code: 'data-erased' });
      const isSplit = merge.kind === 'split';
      const hasMoved = into.mergedInto !== null || (isSplit && from.mergedInto !== null);
      if (hasMoved || !(await records.isUnmoved(merge))) return refuse({ code: 'moved-since' });

      const by = { actorId: acting.actorId, at: deps.clock.now() };
      // A split is undone by merging back: also what came to the other debtor since.
      if (isSplit) await records.move(into, from);
      else await records.moveBack(merge);
      await records.endMerge(merge.mergeId, by.at);
      const event = isSplit ? splitUndone(merge, into, body.reason) : mergeUndone(merge, from, body.reason);
      const cases = casesOf(from, into);
      for (const caseId of cases) await records.append(caseId, by, event);
      await deps.rankCases(acting, cases);
      return accept({ mergeId: merge.mergeId });
    });

const mergeUndone = ({ mergeId, into }: MergeRecord, from: DebtorCard, reason: string) => ({
  type: 'debtors-split',
  data: {
    fromDebtorId: into.debtorId,
    toDebtorId: from.debtorId,
    movedAccountIds: accountsOf(from).accountIds,
    undoesMergeId: mergeId,
    reason,
  },
});

const splitUndone = ({ mergeId, from }: MergeRecord, into: DebtorCard, reason: string) => ({
  type: 'debtors-merged',
  data: {
    mergeId,
    keptDebtorId: from.debtorId,
    mergedDebtorId: into.debtorId,
    movedAccountIds: accountsOf(into).accountIds,
    undoesSplitId: mergeId,
    reason,
  },
});

const accountsOf = ({ debtorId, accountId }: DebtorCard) => ({
  debtorId,
  accountIds: accountId === null ? [] : [accountId],
});

const casesOf = (...cards: readonly DebtorCard[]): CaseId[] => cards.flatMap(({ caseId }) => caseId ?? []);

async function bothOf(
  records: DebtorRecords,
  from: DebtorId,
  into: DebtorId,
): Promise<readonly [DebtorCard, DebtorCard]> {
  const [left, right] = [await records.find(from), await records.find(into)];
  if (left === undefined || right === undefined) throw new Error('A merge names a debtor that is not there.');
  return [left, right];
}
