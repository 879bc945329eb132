import { decideAccept } from '@duologue/core/arrangements/accept-offer.ts';
import type { CaseEventOf } from '@duologue/core/cases/case-events.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseDeps } from '../case-deps.ts';
import { claimedInterest } from '../interest/claimable-interest.ts';
import { undisputedOf } from '../payments/judge-promises.ts';
import type { UseCase } from '../use-case.ts';
import { wrapUpGiven } from '../wrap-up/wrap-up-given.ts';
import { refusalOf as agreementRefusal, keepMoved } from './agree.ts';
import { agreeingOf, approvedAs } from './agreeing.ts';
import { type ArrangementChange, changeArrangement, refusalOf } from './change-arrangement.ts';
import type { MayAgree } from './may-agree.ts';
import { stepsOf } from './move-arrangement.ts';

/**
 * The debtor has said yes to an offer: it is agreed as if it had been agreed on the call, with the late interest that was
 * named in it. Whether it may be is asked last: an approval is not used up by what is refused.
 */
export const acceptArrangement =
  (deps: CaseDeps, mayAgree: MayAgree): UseCase<'POST /arrangements/{arrangementId}/accept'> =>
  ({ params, body }, acting) =>
    changeArrangement(deps, { acting, arrangementId: params.arrangementId }, async (of) => {
      const { change, facts, record, arrangement } = of;
      const { currency } = arrangement.total;
      const offer = agreeingOf(await offerOf(of));
      const { promises, arrangements } = wrapUpGiven(facts, undefined, change.deps);
      const decided = decideAccept(
        arrangement,
        {
          promisedBy: body.promisedBy,
          approvedBy: body.approvedBy ?? record.approvedBy ?? undefined,
          interest: offer.interest,
          interestWaived: offer.interestWaived,
        },
        {
          today: facts.today,
          claimable: await claimedInterest(change.records, facts, { currency, homeCountry: change.acting.homeCountry }),
          nextId: () => change.deps.ids.next(),
          undisputed: undisputedOf(facts),
          promises,
          arrangements,
        },
      );
      if (!decided.ok) {
        const { refusal } = decided;
        switch (refusal.code) {
          case 'arrangement-running':
          case 'more-than-owed':
          case 'more-interest-than-claimed':
            return agreementRefusal(refusal);
          default:
            return refusalOf(refusal);
        }
      }
      const allowed = await mayAgree(change, offer);
      if (!allowed.ok) return allowed;
      const events = approvedAs(decided.value, allowed.value);
      return keepMoved(change, [...events, ...stepsOf(of)], arrangement.arrangementId);
    });

/** What was put forward, as its event tells it. */
async function offerOf({ change, arrangement }: ArrangementChange): Promise<CaseEventOf<'arrangement-agreed'>> {
  const { records, debtCase } = change;
  const event = await records.events.findAgreement(debtCase.caseId, arrangement.arrangementId);
  assert(event?.type === 'arrangement-agreed', 'an arrangement began with its event');
  return { type: event.type, data: event.data as CaseEventOf<'arrangement-agreed'>['data'] };
}
