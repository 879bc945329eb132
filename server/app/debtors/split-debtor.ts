import { identityKeys } from '@duologue/core/cases/identity/identity-keys.ts';
import { normaliseName } from '@duologue/core/cases/identity/normalise-name.ts';
import type { AccountId, CaseId, CreditorId, DebtorId, ItemId } from '@duologue/core/cases/ids.ts';
import { decideSplit, type SplitRefusal } from '@duologue/core/cases/merge-debtors.ts';
import { unreachable } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { SplitOff } from '../ports/debtors.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import type { DebtorDeps } from './debtor-deps.ts';

/**
 * Some items belong to another debtor, by hand: they move to a new debtor with a case of its own. It takes over where
 * the old one is, and none of its people and numbers: who answers there is not known to speak for the other.
 */
export const splitDebtor =
  (deps: DebtorDeps): UseCase<'POST /debtors/split'> =>
  ({ body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const from = await records.find(body.debtorId as DebtorId);
      if (from === undefined) return refuse({ code: 'debtor-not-found' });
      if (from.isErased) return refuse({ code: 'data-erased' });
      const { creditorId } = from;
      if (from.mergedInto !== null || creditorId === null) return refuse({ code: 'already-merged' });

      const to = splitOffOf(body, creditorId, deps);
      const numberKeys = to.keys.filter((key) => key.startsWith('number|'));
      if (await records.isKnown(numberKeys)) return refuse({ code: 'number-taken', values: { number: to.number } });
      if (numberKeys.length === 0 && isSameName(from.name, to.name)) return refuse({ code: 'debtors-not-told-apart' });

      const splitId = deps.ids.next();
      const itemIds = body.itemIds.map((itemId) => itemId as ItemId);
      const chosen = await records.chooseItems(from, itemIds);
      const decision = decideSplit(chosen, to.debtorId, { splitId, itemIds, reason: body.reason });
      if (!decision.ok) return refuse(refusalOf(decision.refusal));

      const by = { actorId: acting.actorId, at: deps.clock.now() };
      await records.addSplitOff(from, to, by.at);
      const moved = await records.moveItems(from, to, chosen.itemIds);
      const parts = { from: from.debtorId, into: to.debtorId };
      await records.addMerge({ mergeId: splitId, ...parts, reason: body.reason, moved }, by);
      const { debtorId, accountId, caseId } = to;
      await records.append(caseId, by, { type: 'case-opened', data: { debtorId, creditorId, accountId, splitId } });
      const cases = from.caseId === null ? [caseId] : [from.caseId, caseId];
      for (const each of cases) await records.append(each, by, decision.value);
      await deps.rankCases(acting, cases);
      return accept({ debtorId, caseId, splitId });
    });

function splitOffOf(
  { name, number }: { readonly name: string; readonly number?: string | null | undefined },
  creditorId: CreditorId,
  { ids }: DebtorDeps,
): SplitOff {
  const identity = { creditorId, kind: 'unknown', name, customerNumber: number ?? undefined } as const;
  return {
    debtorId: ids.next() as DebtorId,
    accountId: ids.next() as AccountId,
    caseId: ids.next() as CaseId,
    name,
    number: number ?? null,
    keys: identityKeys(identity).map(({ key }) => key),
  };
}

/** The next ledger could not tell which of two debtors of one name and one address it means. */
const isSameName = (left: string, right: string) => normaliseName(left).core === normaliseName(right).core;

function refusalOf(refusal: SplitRefusal): Refusal {
  switch (refusal.code) {
    case 'item-not-of-debtor':
    case 'no-items-to-move':
      return { code: 'item-not-found', values: 'itemIds' in refusal ? { itemIds: refusal.itemIds } : {} };
    case 'items-spoken-for':
      return { code: 'items-spoken-for', values: { itemIds: refusal.itemIds } };
    case 'all-items-chosen':
      return { code: 'all-items-chosen' };
    case 'same-debtor':
      return { code: 'already-merged' };
    default:
      return unreachable(refusal);
  }
}
