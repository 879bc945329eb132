import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { money } from '@duologue/core/money/money.ts';
import { useApproval } from '@duologue/core/negotiation/authority/approval.ts';
import { decideAuthority } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { lawsOn } from '@duologue/core/negotiation/law/plan-law.ts';
import type { NoOfferReason } from '@duologue/core/negotiation/offers/offer-words.ts';
import type { Proposal } from '@duologue/core/negotiation/offers/proposal.ts';
import { planLaws } from '@duologue/rules/negotiation/plan-laws.ts';
import type { Agreeing, MayAgree } from '../arrangements/may-agree.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { APPROVALS_MAX } from '../limits.ts';
import { agreeingRole, negotiationCase } from './negotiation-case.ts';
import { beyondValues, hashOf, lawWire } from './offer-wire.ts';
import { authorityLimits } from './settings.ts';

/** The gate's own word: what is open is judged by the agreement itself, also where a hold of a running plan stands. */
const OF_THE_GATE: readonly NoOfferReason[] = ['not-owed', 'owed-unknown', 'nothing-to-ask'];

/**
 * Nothing while the law or care forbids it; beyond one's own authority only with an approval of exactly this, which is then
 * used. Asked inside the change that agrees it: both happen, or neither.
 */
export const mayAgree: MayAgree = async (change, agreeing) => {
  const { records, acting, deps, at, debtCase } = change;
  const facts = await loadFacts(change, at);
  const about = await negotiationCase({ records, facts, deps, acting, currency: agreeing.forgiven.currency });
  const forbidden = about.forbidden.filter(({ code }) => !OF_THE_GATE.includes(code));
  if (forbidden.length > 0) return refuse({ code: 'offer-forbidden', values: { forbidden } });
  const proposal = proposalOf(agreeing);
  const law = lawsOn(proposal, planLaws, about.lawFacts).filter(({ effect }) => effect === 'forbids');
  if (law.length > 0) return refuse({ code: 'offer-forbidden', values: { law: law.map(lawWire) } });

  const limits = authorityLimits(about.settings);
  const authority = decideAuthority(proposal, agreeingRole(acting), { limits, today: facts.today });
  if (authority.ok) return accept({});
  const proposalHash = hashOf(proposal);
  const asked = await records.negotiation.approvalsOfCase(debtCase.caseId, APPROVALS_MAX);
  const approval = asked.find((one) => useApproval(one, proposalHash, at).ok);
  if (approval === undefined) return refuse({ code: 'beyond-authority', values: beyondValues(authority.refusal) });
  const { approvalId, answeredBy } = approval;
  const isUsed = await records.negotiation.useApproval(approvalId, at);
  if (!isUsed) return refuse({ code: 'approval-not-open', values: { state: 'used' } });
  await change.keep([{ type: 'approval-used', data: { approvalId, proposalHash } }]);
  return accept(answeredBy === null ? {} : { approvedBy: answeredBy });
};

/** The claim of an agreement is what is paid and what is given up: the rest of the account is not touched by it. */
function proposalOf({ kind, forgiven, instalments }: Agreeing): Proposal {
  const none = money(forgiven.currency, 0n);
  const pays = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return {
    kind: kind === 'plan' ? 'instalments' : 'settlement',
    claim: money(forgiven.currency, pays + forgiven.minor),
    interest: none,
    pays: money(forgiven.currency, pays),
    forgiven,
    interestWaived: none,
    instalments: instalments.map(({ dueOn, amount }, at) => ({ number: at + 1, dueOn, amount })),
  };
}
