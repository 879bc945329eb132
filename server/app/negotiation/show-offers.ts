import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Weekday } from '@duologue/core/calendar/calendar-date.ts';
import type { Rhythm } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import {
  type Offer,
  type OffersGiven,
  proposeOffers,
  weighOffer,
} from '@duologue/core/negotiation/offers/propose-offers.ts';
import { draftOffers } from '@duologue/core/negotiation/offers/draft-offers.ts';
import { type LawNote, lawsOn } from '@duologue/core/negotiation/law/plan-law.ts';
import type { CaseDeps } from '../case-deps.ts';
import { gateCaseOf } from '../gate/gate-facts.ts';
import { APPROVALS_MAX } from '../limits.ts';
import type { Ask, UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { type NegotiationCase, negotiationCase } from './negotiation-case.ts';
import { authorityWire, firmWire, lawWire, offerWire, proposalWire, type Asked } from './offer-wire.ts';
import { readProposal } from './read-proposal.ts';

type Answer = ResponseOf<'GET /cases/{caseId}/offers'>;

/** What may be offered now, side by side. Nothing is kept: an offer becomes something when it is agreed. */
export const showOffers =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/offers'> =>
  ({ params, query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const now = deps.clock.now();
      const found = await gateCaseOf(records, { caseId: params.caseId, at: now }, { deps, acting });
      if (!found.ok) return found;
      const { facts } = found.value;
      const { currency } = query;
      const about = await negotiationCase({ records, facts, deps: found.value.deps, acting, currency });
      const approvals = await records.negotiation.approvalsOfCase(facts.situation.caseId, APPROVALS_MAX);
      const given = about.given && { ...about.given, ...saidNow(query, about.given.claim) };
      return accept(offersWire(about, given, { approvals, now }));
    });

type Query = Ask<'GET /cases/{caseId}/offers'>['query'];

/** What the debtor says in this call: when their money comes, and what they can pay. */
function saidNow({ every, dayOfMonth, weekday, canPayNow, canPayEach }: Query, claim: Money) {
  const amount = (minor: string | undefined) =>
    minor === undefined ? undefined : money(claim.currency, BigInt(minor));
  const on =
    weekday !== undefined ? { weekday: weekday as Weekday } : dayOfMonth === undefined ? undefined : { dayOfMonth };
  // A day of the month belongs to months.
  const rhythm: Rhythm = {
    every: every ?? 'month',
    ...(on === undefined || (every !== undefined && every !== 'month' && 'dayOfMonth' in on) ? {} : { on }),
  };
  return { rhythm, canPayNow: amount(canPayNow), canPayEach: amount(canPayEach) };
}

function offersWire(about: NegotiationCase, given: OffersGiven | undefined, asked: Asked): Answer {
  const { facts, settings, claim, otherClaims, disputed, interest, affordable, care, forbidden } = about;
  const { best, others } = given === undefined ? NOTHING : proposeOffers(given);
  return {
    today: facts.today,
    claim: claim === undefined ? null : moneyWire(claim),
    otherClaims: otherClaims.map(moneyWire),
    disputed: disputed === undefined ? null : moneyWire(disputed),
    interest: interest === undefined ? null : moneyWire(interest),
    yearlyPercent: settings.yearlyPercent,
    forbidden: forbidden.map(({ code, untilOn }) => ({ code, untilOn: untilOn ?? null })),
    law: given === undefined ? [] : notesOn(given).map(lawWire),
    offers: best.map((offer) => offerWire(offer, asked)),
    others: others.map((offer) => offerWire(offer, asked)),
    affordability: {
      state: affordable.state,
      surplusPerMonth: affordable.state === 'known' ? moneyWire(affordable.surplusPerMonth) : null,
      mayAsk: affordable.state !== 'declined',
      care: care ?? null,
    },
  };
}

const NOTHING: { readonly best: readonly Offer[]; readonly others: readonly Offer[] } = { best: [], others: [] };

/** Laws on any offer that could be drafted, also on those that a law keeps from being made: each once. */
function notesOn(given: OffersGiven): readonly LawNote[] {
  const drafts = draftOffers({ ...given, limits: given.limits.manager });
  const notes = drafts.flatMap((draft) => lawsOn(draft, given.laws, given.lawFacts));
  return [...new Map(notes.map((note) => [note.law.id, note])).values()];
}

/** What a typed proposal means, without keeping it. */
export const checkProposal =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/proposals/check'> =>
  ({ params, body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const now = deps.clock.now();
      const found = await gateCaseOf(records, { caseId: params.caseId, at: now }, { deps, acting });
      if (!found.ok) return found;
      const { facts } = found.value;
      const currency = (body.proposal.terms?.total ?? body.proposal.instalments[0]?.amount)?.currency;
      const about = await negotiationCase({ records, facts, deps: found.value.deps, acting, currency });
      if (about.given === undefined) return refuse({ code: 'offer-forbidden', values: forbiddenValues(about) });
      const read = readProposal(body.proposal, about.given);
      if (!read.ok) return read;
      const offer = weighOffer(read.value, about.given);
      const approvals = await records.negotiation.approvalsOfCase(facts.situation.caseId, APPROVALS_MAX);
      return accept({
        proposal: proposalWire(offer.proposal),
        authority: authorityWire(offer, { approvals, now }),
        law: offer.law.map(lawWire),
        forbidden: about.forbidden.map(({ code, untilOn }) => ({ code, untilOn: untilOn ?? null })),
        firmOnly: firmWire(offer.firm),
      });
    });

export const forbiddenValues = ({ forbidden }: NegotiationCase) => ({
  forbidden: forbidden.length > 0 ? forbidden : [{ code: 'nothing-to-ask' }],
});
