import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { type Money, money } from '../../money/money.ts';
import {
  type AgreeingRole,
  type AuthorityLimits,
  type BeyondAuthority,
  decideAuthority,
} from '../authority/decide-authority.ts';
import { lawsOn, type LawNote, type PlanLaw, type PlanLawFacts } from '../law/plan-law.ts';
import type { Forbidden } from '../law/no-offer.ts';
import { BEST_OFFERS } from '../limits.ts';
import { chanceKept, type Chance, dearestMonth } from './chance.ts';
import { type Affordable, type DraftGiven, draftOffers } from './draft-offers.ts';
import type { OfferReason } from './offer-words.ts';
import { presentValue } from './present-value.ts';
import { type Proposal, proposalProblem } from './proposal.ts';

/** What is said beside an offer: a code and its values. */
export type Reason = { readonly code: OfferReason; readonly values: Readonly<Record<string, string | number | Money>> };

/** What the firm alone sees of an offer. */
export type FirmView = {
  readonly presentValue: Money;
  /** The claim less the present value. */
  readonly cost: Money;
  readonly chance: Chance;
  /** Present value times chance, rounded half-up: what orders offers. */
  readonly expectedValue: Money;
};

export type Offer = {
  readonly proposal: Proposal;
  readonly because: readonly Reason[];
  /** Left out: the asker's own authority covers it. */
  readonly beyond?: BeyondAuthority;
  readonly law: readonly LawNote[];
  readonly firm: FirmView;
};

export type OffersGiven = Omit<DraftGiven, 'limits'> & {
  readonly role: AgreeingRole;
  readonly limits: AuthorityLimits;
  readonly forbidden: readonly Forbidden[];
  readonly laws: readonly PlanLaw[];
  readonly lawFacts: PlanLawFacts;
  readonly affordable: Affordable;
  readonly history: { readonly kept: number; readonly broken: number; readonly wasLastBroken: boolean };
  readonly yearlyPercent: string;
};

/**
 * `best`: up to three of different kinds, each within the asker's own authority and free of any law that forbids it.
 * `others`: what else there is, each with who could approve it. Both are empty while anything forbids offers.
 */
export type Offers = { readonly best: readonly Offer[]; readonly others: readonly Offer[] };

/** Side by side, by what they are worth to the firm, then by kind; the same facts give the same offers in the same order. */
export function proposeOffers(given: OffersGiven): Offers {
  if (given.forbidden.length > 0 || given.claim.minor <= 0n) return { best: [], others: [] };
  if (isEmptyHanded(given.affordable)) return { best: [], others: [] };
  const offers = draftOffers({ ...given, limits: given.limits[given.role] })
    .filter((proposal) => proposalProblem(proposal, given.today) === undefined)
    .map((proposal) => weighOffer(proposal, given))
    .filter(({ law }) => law.every(({ effect }) => effect !== 'forbids'))
    .sort(byWorth);
  const within = offers.filter(({ beyond }) => beyond === undefined);
  const best = oneOfEachKind(within).slice(0, BEST_OFFERS);
  return { best, others: offers.filter((offer) => !best.includes(offer)) };
}

/** Nothing left to pay from: that is no question of a plan. */
export const isEmptyHanded = (affordable: Affordable) =>
  affordable.state === 'known' && affordable.surplusPerMonth.minor <= 0n;

/** What any proposal means, also one that was typed in. */
export function weighOffer(proposal: Proposal, given: OffersGiven): Offer {
  const { role, limits, today } = given;
  const authority = decideAuthority(proposal, role, { limits, today });
  const beyond = authority.ok ? undefined : authority.refusal;
  return {
    proposal,
    because: reasonsOf(proposal, given, beyond),
    ...(beyond === undefined ? {} : { beyond }),
    law: lawsOn(proposal, given.laws, given.lawFacts),
    firm: firmView(proposal, given),
  };
}

function firmView(proposal: Proposal, given: OffersGiven): FirmView {
  const { today, yearlyPercent, history, affordable } = given;
  const { claim, interest, instalments } = proposal;
  const { currency } = claim;
  const value = presentValue(instalments, { today, yearlyPercent, currency });
  const surplusPerMonth = affordable.state === 'known' ? affordable.surplusPerMonth : undefined;
  const chance = chanceKept(proposal, { today, ...history, surplusPerMonth });
  const expected = (value.minor * BigInt(chance.percent) * 2n + 100n) / 200n;
  return {
    presentValue: value,
    cost: money(currency, claim.minor + interest.minor - value.minor),
    chance,
    expectedValue: money(currency, expected),
  };
}

function reasonsOf(proposal: Proposal, given: OffersGiven, beyond: BeyondAuthority | undefined): readonly Reason[] {
  const { history, affordable, rhythm } = given;
  const last = proposal.instalments.at(-1)?.dueOn ?? given.today;
  const reasons: Reason[] = [kindReason(proposal, last)];
  if (proposal.instalments.length > 1 || affordable.state === 'known') reasons.push(meansReason(proposal, affordable));
  const isByDay = proposal.instalments.length > 1 && rhythm.on !== undefined;
  if (isByDay && rhythm.on !== undefined)
    reasons.push({ code: 'dayOfMonth' in rhythm.on ? 'on-payday' : 'on-payment-run', values: { ...rhythm.on } });
  const { kept, broken } = history;
  if (kept + broken === 0) reasons.push({ code: 'no-history', values: {} });
  else reasons.push({ code: kept > broken ? 'kept-before' : 'broken-before', values: { kept, broken } });
  if (beyond !== undefined) reasons.push({ code: 'needs-approval', values: { role: beyond.whoMayApprove[0] ?? '' } });
  return reasons;
}

function kindReason(proposal: Proposal, last: CalendarDate): Reason {
  const { kind, pays, forgiven, interestWaived, instalments } = proposal;
  const first = instalments[0]?.amount ?? pays;
  switch (kind) {
    case 'pay-in-full':
    case 'promise':
      return { code: 'whole-by-date', values: { amount: pays, on: last } };
    case 'pay-undisputed':
      return { code: 'undisputed-only', values: { amount: pays, on: last } };
    case 'part-now':
    case 'first-larger':
      return { code: 'first-shows-will', values: { amount: first } };
    case 'seasonal':
      return { code: 'follows-season', values: {} };
    case 'holiday':
    case 'longer':
      return { code: 'time-to-recover', values: { on: instalments[0]?.dueOn ?? last } };
    case 'interest-waived':
      return { code: 'interest-for-speed', values: { amount: interestWaived, on: last } };
    case 'settlement':
      return { code: 'less-but-soon', values: { amount: forgiven, on: last } };
    case 'instalments':
      return { code: 'ends-on', values: { on: last, count: instalments.length } };
  }
}

function meansReason(proposal: Proposal, affordable: Affordable): Reason {
  if (affordable.state === 'declined') return { code: 'declined-to-say', values: {} };
  if (affordable.state !== 'known') return { code: 'surplus-unknown', values: {} };
  const { surplusPerMonth } = affordable;
  const fits = dearestMonth(proposal) <= surplusPerMonth.minor;
  return { code: fits ? 'fits-surplus' : 'above-surplus', values: { surplus: surplusPerMonth } };
}

function byWorth(left: Offer, right: Offer): number {
  const [a, b] = [left.firm.expectedValue.minor, right.firm.expectedValue.minor];
  if (a !== b) return a > b ? -1 : 1;
  return left.proposal.kind < right.proposal.kind ? -1 : 1;
}

function oneOfEachKind(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ proposal: { kind } }) => !seen.has(kind) && seen.add(kind));
}
