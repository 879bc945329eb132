import type { ArrangementKind } from '@duologue/core/arrangements/arrangement.ts';
import type { CaseId, ItemId } from '@duologue/core/cases/ids.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { changeCase } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import type { UseCase } from '../use-case.ts';
import { agree, readExpiry, readInterest } from './agree.ts';
import type { MayAgree } from './may-agree.ts';
import { readParts, scheduleGiven } from './read-schedule.ts';

/** P14: a plan or settlement, agreed on the telephone or put forward. */
export const agreeArrangement =
  (deps: CaseDeps, mayAgree: MayAgree): UseCase<'POST /cases/{caseId}/arrangements'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const facts = await loadFacts(change, change.at);
      const parts = readParts(body, scheduleGiven(facts, change.deps));
      if (!parts.ok) return parts;
      const expiresOn = readExpiry(body.expiresOn);
      if (!expiresOn.ok) return expiresOn;
      const interest = readInterest(body);
      if (!interest.ok) return interest;
      const { kind, promisedBy, method, approvedBy, callId } = body;
      const proposal = {
        kind,
        as: body.as === 'agreed' ? 'accepted' : 'proposed',
        parts: parts.value,
        items: itemsOf(body, facts),
        promisedBy,
        method,
        ...interest.value,
        expiresOn: expiresOn.value,
        approvedBy,
      } as const;
      return agree(change, facts, { proposal, callId, mayAgree });
    });

/**
 * A settlement gives something up, and of nothing but what is asked for: without named items it is about those, and what
 * is not due yet, in doubt or disputed stays what it is.
 */
function itemsOf(
  { kind, itemIds }: { readonly kind: ArrangementKind; readonly itemIds: readonly string[] },
  { owed }: CaseFacts,
): readonly ItemId[] {
  const named = kind === 'settlement' && itemIds.length === 0 ? owed.askItemIds : itemIds;
  return named.map((itemId) => itemId as ItemId);
}
