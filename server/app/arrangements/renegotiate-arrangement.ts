import { type Arrangement, isOffered, isRunningArrangement } from '@duologue/core/arrangements/arrangement.ts';
import { refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { undisputedOf } from '../payments/judge-promises.ts';
import type { UseCase } from '../use-case.ts';
import { agree, readExpiry, readInterest } from './agree.ts';
import { changeArrangement } from './change-arrangement.ts';
import type { MayAgree } from './may-agree.ts';
import { readParts, scheduleGiven } from './read-schedule.ts';

/** What of the items is left. Where nothing is, they are named as they were, and refused. */
function stillOpen(items: Arrangement['items'], facts: CaseFacts): Arrangement['items'] {
  const open = undisputedOf(facts);
  const left = items.filter((itemId) => open.some((item) => item.itemId === itemId));
  return left.length === 0 ? items : left;
}

/** A new schedule for what is left. The old arrangement is superseded and stays on record, with all that was kept of it. */
export const renegotiateArrangement =
  (deps: CaseDeps, mayAgree: MayAgree): UseCase<'POST /arrangements/{arrangementId}/renegotiate'> =>
  ({ params, body }, acting) =>
    changeArrangement(deps, { acting, arrangementId: params.arrangementId }, async ({ change, facts, arrangement }) => {
      const { status } = arrangement;
      if (!isRunningArrangement(status) && !isOffered(status) && status !== 'suspended')
        return refuse({ code: 'arrangement-state-moved', values: { status } });
      const parts = readParts(body, scheduleGiven(facts, change.deps));
      if (!parts.ok) return parts;
      const expiresOn = readExpiry(body.expiresOn);
      if (!expiresOn.ok) return expiresOn;
      const interest = readInterest(body);
      if (!interest.ok) return interest;
      const { promisedBy, method, approvedBy, callId } = body;
      const proposal = {
        kind: arrangement.kind,
        as: 'accepted',
        parts: parts.value,
        items: stillOpen(arrangement.items, facts),
        promisedBy,
        method,
        ...interest.value,
        expiresOn: expiresOn.value ?? arrangement.expiresOn,
        approvedBy,
        supersedes: arrangement.arrangementId,
        reason: body.reason,
      } as const;
      return agree(change, facts, { proposal, callId, mayAgree });
    });
