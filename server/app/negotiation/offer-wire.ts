import type { AuthorityAnswer, OfferWire, ProposalWire } from '@duologue/contract/negotiation.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { approvalState } from '@duologue/core/negotiation/authority/approval.ts';
import type { BeyondAuthority, Exceeded } from '@duologue/core/negotiation/authority/decide-authority.ts';
import type { LawNote } from '@duologue/core/negotiation/law/plan-law.ts';
import { debtorOffer } from '@duologue/core/negotiation/offers/debtor-offer.ts';
import { type Proposal, proposalText } from '@duologue/core/negotiation/offers/proposal.ts';
import type { FirmView, Offer, Reason } from '@duologue/core/negotiation/offers/propose-offers.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ApprovalRecord } from '../ports/negotiation.ts';
import { sha256 } from '../sha256.ts';
import { moneyWire } from '../wire/money.ts';

export const hashOf = (proposal: Proposal): string => sha256(proposalText(proposal));

export function proposalWire(proposal: Proposal): ProposalWire {
  const { kind, claim, interest, pays, forgiven, interestWaived, instalments, expiresOn } = proposal;
  return {
    kind,
    claim: moneyWire(claim),
    interest: moneyWire(interest),
    pays: moneyWire(pays),
    forgiven: moneyWire(forgiven),
    interestWaived: moneyWire(interestWaived),
    instalments: instalments.map(({ number, dueOn, amount }) => ({ number, dueOn, amount: moneyWire(amount) })),
    expiresOn: expiresOn ?? null,
    hash: hashOf(proposal),
  };
}

/** The debtor's part comes out of core's own narrow type; what the firm alone knows stands apart. */
export function offerWire(offer: Offer, asked: Asked): OfferWire {
  const {
    claim: _,
    interest: __,
    hash,
    ...shown
  } = proposalWire({ ...offer.proposal, ...debtorOffer(offer.proposal) });
  return {
    offer: shown,
    hash,
    because: offer.because.map(reasonWire),
    authority: authorityWire(offer, asked),
    firmOnly: firmWire(offer.firm),
  };
}

export type Asked = { readonly approvals: readonly ApprovalRecord[]; readonly now: Instant };

export function authorityWire({ proposal, beyond }: Pick<Offer, 'proposal' | 'beyond'>, asked: Asked): AuthorityAnswer {
  const hash = hashOf(proposal);
  const approval = asked.approvals.find(({ proposalHash }) => proposalHash === hash);
  const state = approval && approvalState(approval, asked.now);
  return {
    mayAgree: beyond === undefined || state === 'approved',
    exceeded: (beyond?.exceeded ?? []).map(exceededWire),
    whoMayApprove: [...(beyond?.whoMayApprove ?? [])],
    approval: approval === undefined || state === undefined ? null : { approvalId: approval.approvalId, state },
  };
}

export function firmWire({ presentValue, cost, chance, expectedValue }: FirmView): OfferWire['firmOnly'] {
  return {
    presentValue: moneyWire(presentValue),
    cost: moneyWire(cost),
    chancePercent: chance.percent,
    chanceBecause: [...chance.because],
    expectedValue: moneyWire(expectedValue),
  };
}

export function lawWire({ law, effect }: LawNote) {
  return {
    code: law.id,
    effect,
    sentence: law.sentence,
    citation: law.citation,
    confidence: law.confidence,
  };
}

export function exceededWire({ limit, asked, allowed }: Exceeded): AuthorityAnswer['exceeded'][number] {
  return { limit, asked: valueWire(asked), allowed: allowed === null ? null : valueWire(allowed) };
}

/** What a refusal tells: each limit with what was asked, and who could approve. */
export const beyondValues = ({ exceeded, whoMayApprove }: BeyondAuthority) => ({
  exceeded: exceeded.map(exceededWire),
  whoMayApprove: [...whoMayApprove],
});

const valueWire = <Plain extends string | number>(value: Plain | Money) =>
  typeof value === 'object' ? moneyWire(value) : value;

type ReasonWire = OfferWire['because'][number];
function reasonWire({ code, values }: Reason): ReasonWire {
  return {
    code,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueWire(value)])),
  };
}
