import type { NegotiationSettings } from '@duologue/contract/negotiation.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { useApproval } from '@duologue/core/negotiation/authority/approval.ts';
import { decideAuthority } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { lawsOn } from '@duologue/core/negotiation/law/plan-law.ts';
import type { NoOfferReason } from '@duologue/core/negotiation/offers/offer-words.ts';
import { type Proposal, promiseOf } from '@duologue/core/negotiation/offers/proposal.ts';
import { planLaws } from '@duologue/rules/negotiation/plan-laws.ts';
import type { Agreeing, Allowed, MayAgree } from '../arrangements/may-agree.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { APPROVALS_MAX } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { agreeingRole, negotiationCase } from './negotiation-case.ts';
import { beyondValues, hashOf, lawWire } from './offer-wire.ts';
import { authorityLimits, negotiationSettings } from './settings.ts';

/** The gate's own word: what is open is judged by the agreement itself, also where a hold of a running plan stands. */
const OF_THE_GATE: readonly NoOfferReason[] = ['not-owed', 'owed-unknown', 'nothing-to-ask'];

/**
 * Nothing while the law or care forbids it; beyond one's own authority only with an approval of exactly this, which is then
 * used. Asked inside the change that agrees it: both happen, or neither.
 */
export const mayAgree: MayAgree = async (change, agreeing) => {
  const { records, acting, deps } = change;
  const facts = await loadFacts(change, change.at);
  const about = await negotiationCase({ records, facts, deps, acting, currency: agreeing.forgiven.currency });
  const forbidden = about.forbidden.filter(({ code }) => !OF_THE_GATE.includes(code));
  if (forbidden.length > 0) return refuse({ code: 'offer-forbidden', values: { forbidden } });
  const proposal = proposalOf(agreeing);
  const law = lawsOn(proposal, planLaws, about.lawFacts).filter(({ effect }) => effect === 'forbids');
  if (law.length > 0) return refuse({ code: 'offer-forbidden', values: { law: law.map(lawWire) } });
  return withAuthority(change, proposal, { settings: about.settings, today: facts.today });
};

/**
 * A word for one payment gives nothing up: what is left of the claim stays due. What it grants is time, and time is
 * measured as in any offer, also where it is only typed when the call is closed. Neither law nor care is asked here: what
 * a debtor offers by themselves may always be written down.
 */
export async function mayPromise(
  change: CaseChange,
  { amount, dueOn }: { readonly amount: Money; readonly dueOn: CalendarDate },
): Promise<Result<Allowed, Refusal>> {
  const { today } = await loadFacts(change, change.at);
  return withAuthority(change, promiseOf(amount, dueOn), {
    settings: await negotiationSettings(change.records),
    today,
  });
}

/** One's own authority, or else an approval of exactly this, which is used by it. */
async function withAuthority(
  change: CaseChange,
  proposal: Proposal,
  { settings, today }: { readonly settings: NegotiationSettings; readonly today: CalendarDate },
): Promise<Result<Allowed, Refusal>> {
  const { records, acting, at, debtCase } = change;
  const authority = decideAuthority(proposal, agreeingRole(acting), { limits: authorityLimits(settings), today });
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
}

/**
 * The claim of an agreement is what is paid and what is given up, and so is its interest: the rest of the account is not
 * touched by it.
 */
function proposalOf(agreeing: Agreeing): Proposal {
  const { kind, forgiven, instalments, expiresOn } = agreeing;
  const none = money(forgiven.currency, 0n);
  const { interest = none, interestWaived = none } = agreeing;
  const pays = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return {
    kind: kind === 'plan' ? 'instalments' : 'settlement',
    claim: money(forgiven.currency, pays - interest.minor + forgiven.minor),
    interest: money(forgiven.currency, interest.minor + interestWaived.minor),
    pays: money(forgiven.currency, pays),
    forgiven,
    interestWaived,
    instalments: instalments.map(({ dueOn, amount }, at) => ({ number: at + 1, dueOn, amount })),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}
