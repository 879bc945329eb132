import type { CaseId, ItemId } from '@duologue/core/cases/ids.ts';
import type { CaseDeps } from '../case-deps.ts';
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
      const { kind, itemIds, promisedBy, method, approvedBy, callId } = body;
      const proposal = {
        kind,
        as: body.as === 'agreed' ? 'accepted' : 'proposed',
        parts: parts.value,
        items: itemIds.map((itemId) => itemId as ItemId),
        promisedBy,
        method,
        ...interest.value,
        expiresOn: expiresOn.value,
        approvedBy,
      } as const;
      return agree(change, facts, { proposal, callId, mayAgree });
    });
