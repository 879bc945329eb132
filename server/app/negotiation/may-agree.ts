import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import type { Instalment } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { useApproval } from '@duologue/core/negotiation/authority/approval.ts';
import { decideAuthority } from '@duologue/core/negotiation/authority/decide-authority.ts';
import type { Proposal } from '@duologue/core/negotiation/offers/proposal.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { APPROVALS_MAX } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { agreeingRole, negotiationCase } from './negotiation-case.ts';
import { beyondValues, hashOf, lawWire } from './offer-wire.ts';
import { authorityLimits, negotiationSettings } from './settings.ts';
import { forbiddenValues } from './show-offers.ts';
import { lawsOn } from '@duologue/core/negotiation/law/plan-law.ts';

/** What is about to be agreed: what will be paid and when, and what is given up. */
export type ToAgree = {
  readonly kind: 'plan' | 'settlement';
  readonly forgiven: Money;
  readonly instalments: readonly Instalment[];
};

/** Whose authority it rests on: one's own, or an approval, which is used up by this. */
export type Agreeable = { readonly approvedBy?: string; readonly approvalId?: string };

/**
 * May this be agreed now, by this person? Nothing while the law or a hold forbids it; beyond one's own authority only with
 * an approval of exactly this, which is then used. Asked inside the change that agrees it: both happen, or neither.
 */
export async function mayAgree(change: CaseChange, toAgree: ToAgree): Promise<Result<Agreeable, Refusal>> {
  const { records, acting, deps, at, debtCase } = change;
  const facts = await loadFacts(change, at);
  const currency = toAgree.forgiven.currency;
  const about = await negotiationCase({ records, facts, deps, acting, currency });
  if (about.given === undefined || about.forbidden.length > 0)
    return refuse({ code: 'offer-forbidden', values: forbiddenValues(about) });
  const proposal = proposalOf(toAgree);
  const law = lawsOn(proposal, about.given.laws, about.given.lawFacts).filter(({ effect }) => effect === 'forbids');
  if (law.length > 0) return refuse({ code: 'offer-forbidden', values: { law: law.map(lawWire) } });

  const limits = authorityLimits(await negotiationSettings(records));
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
  return accept({ approvalId, ...(answeredBy === null ? {} : { approvedBy: answeredBy }) });
}

/** The claim of an agreement is what is paid and what is given up: the rest of the account is not touched by it. */
function proposalOf({ kind, forgiven, instalments }: ToAgree): Proposal {
  const none = money(forgiven.currency, 0n);
  const pays = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return {
    kind: kind === 'plan' ? 'instalments' : 'settlement',
    claim: money(forgiven.currency, pays + forgiven.minor),
    interest: none,
    pays: money(forgiven.currency, pays),
    forgiven,
    interestWaived: none,
    instalments,
  };
}
