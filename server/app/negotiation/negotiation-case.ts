import type { NegotiationSettings } from '@duologue/contract/negotiation.ts';
import { claimableSum } from '@duologue/core/arrangements/claim-interest.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { stopsEveryCall } from '@duologue/core/cases/holds.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import { minorIn } from '@duologue/core/ledger/owed-facts.ts';
import { type Money, money, totalsByCurrency } from '@duologue/core/money/money.ts';
import { AGREEING_ROLES, type AgreeingRole } from '@duologue/core/negotiation/authority/decide-authority.ts';
import type { CareRoute } from '@duologue/core/negotiation/affordability/statement-words.ts';
import type { PlanLawFacts } from '@duologue/core/negotiation/law/plan-law.ts';
import { type Forbidden, noOfferReasons } from '@duologue/core/negotiation/law/no-offer.ts';
import type { Affordable } from '@duologue/core/negotiation/offers/draft-offers.ts';
import { isEmptyHanded, type OffersGiven } from '@duologue/core/negotiation/offers/propose-offers.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { planLaws } from '@duologue/rules/negotiation/plan-laws.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseFacts, contactFactsOf } from '../cases/case-facts.ts';
import type { Acting } from '../deps.ts';
import { claimableInterest } from '../interest/claimable-interest.ts';
import { STATEMENTS_READ_MAX } from '../limits.ts';
import type { Records } from '../ports/store.ts';
import { authorityLimits, negotiationSettings } from './settings.ts';
import { affordableOf } from './statement.ts';

/** A case as one who negotiates sees it: everything that offers are made from, but what the debtor says in this call. */
export type NegotiationCase = {
  readonly facts: CaseFacts;
  readonly settings: NegotiationSettings;
  readonly claim: Money | undefined;
  readonly otherClaims: readonly Money[];
  readonly disputed: Money | undefined;
  /** What the law gives, claimed by the firm or not. */
  readonly interest: Money | undefined;
  readonly affordable: Affordable;
  readonly care: CareRoute | undefined;
  readonly forbidden: readonly Forbidden[];
  readonly lawFacts: PlanLawFacts;
  /** Left out while there is nothing to claim. */
  readonly given: OffersGiven | undefined;
};

type Given = {
  readonly records: Records;
  readonly facts: CaseFacts;
  readonly deps: CaseDeps;
  readonly acting: Acting;
  readonly currency?: string | undefined;
};

export async function negotiationCase({ records, facts, deps, acting, currency }: Given): Promise<NegotiationCase> {
  const { situation, owed, today } = facts;
  const settings = await negotiationSettings(records);
  const claim = owed.ask.find((ask) => ask.currency === (currency ?? owed.ask[0]?.currency) && ask.minor > 0n);
  const statements = await records.negotiation.statements(situation.debtor.debtorId, STATEMENTS_READ_MAX);
  const affordable = affordableOf(statements, claim?.currency, (at) => dayOf(facts, at));
  const interest =
    claim && (await interestOf(records, facts, { currency: claim.currency, homeCountry: acting.homeCountry }));
  const contact = contactFactsOf(facts, '');
  const reasons = noOfferReasons({
    today,
    owed,
    states: contact.states,
    holds: situation.holds,
    isAccountOpen: !isClosed(situation.status),
    isStopped: situation.stops.some(({ scope }) => stopsEveryCall(scope.kind)),
  });
  const care = careOf(reasons, facts, affordable);
  const forbidden: readonly Forbidden[] =
    reasons.length === 0 && isEmptyHanded(affordable) ? [{ code: 'care-first' }] : reasons;
  const disputedTotals = totalsByCurrency(facts.disputed.map(({ amount }) => amount));
  const disputed = claim && money(claim.currency, minorIn(disputedTotals, claim.currency));
  const { milestones, answers, regime } = contact;
  const lawFacts: PlanLawFacts = { today, regime, answers, sent: sentNotices(milestones, facts.at) };
  const base = { facts, settings, claim, disputed, interest, affordable, care, forbidden, lawFacts };
  const otherClaims = owed.ask.filter((ask) => ask.currency !== claim?.currency && ask.minor > 0n);
  if (claim === undefined) return { ...base, otherClaims, given: undefined };
  const given: OffersGiven = {
    today,
    isBusinessDay: businessDaysAt(deps.ruleBook, situation.debtor),
    claim,
    interest: settings.claimsInterest && interest !== undefined ? interest : money(claim.currency, 0n),
    isPartDisputed: disputed !== undefined && disputed.minor > 0n,
    rhythm: { every: 'month' },
    role: agreeingRole(acting),
    limits: authorityLimits(settings),
    forbidden,
    laws: planLaws,
    lawFacts,
    affordable,
    history: historyOf(facts),
    yearlyPercent: settings.yearlyPercent,
    settlementPercent: settings.settlementPercent,
    settlementDays: settings.settlementDays,
  };
  return { ...base, otherClaims, given };
}

export function agreeingRole({ role }: Pick<Acting, 'role'>): AgreeingRole {
  const known = AGREEING_ROLES.find((one) => one === role);
  assert(known !== undefined, 'routes of negotiation are for those who work on cases');
  return known;
}

export function dayOf({ zoneTable, zone, today }: CaseFacts, at: Instant): CalendarDate {
  return localTime(zoneTable, zone, at)?.date ?? today;
}

const sentNotices = (milestones: Readonly<Record<string, Instant | null>>, at: Instant) =>
  Object.entries(milestones).flatMap(([name, sentAt]) => (sentAt !== null && sentAt <= at ? [name] : []));

async function interestOf(
  records: Records,
  facts: CaseFacts,
  { currency, homeCountry }: { readonly currency: Money['currency']; readonly homeCountry: string },
): Promise<Money | undefined> {
  const claimable = await claimableInterest(records, facts, { currency, homeCountry });
  return claimable && claimableSum(claimable, currency);
}

const KEPT: ReadonlySet<string> = new Set(['kept', 'kept-late']);
const BROKEN: ReadonlySet<string> = new Set(['broken', 'part-kept']);

/** Promises that the ledger has judged, newest first; those people took back or replaced say nothing. */
function historyOf({ situation: { promises } }: CaseFacts): OffersGiven['history'] {
  const judged = promises.filter(({ status }) => KEPT.has(status) || BROKEN.has(status));
  const kept = judged.filter(({ status }) => KEPT.has(status)).length;
  const [last] = judged;
  return { kept, broken: judged.length - kept, wasLastBroken: last !== undefined && BROKEN.has(last.status) };
}

/** Hardship and vulnerability lead to a person with time, and so does a household that has nothing left. */
function careOf(reasons: readonly Forbidden[], facts: CaseFacts, affordable: Affordable): CareRoute | undefined {
  const { holds, lawFacts } = facts.situation;
  const states = lawFacts.filter(({ kind }) => kind === 'state').map(({ key }) => key);
  const words = [...holds.map(({ kind }) => kind), ...states];
  if (words.includes('vulnerable')) return 'vulnerable';
  const isHard = words.some((word) => word === 'hardship' || word === 'hardship-pending' || word === 'difficulty');
  if (isHard || reasons.some(({ code }) => code === 'care-first')) return 'hardship';
  return facts.situation.debtor.kind !== 'business' && isEmptyHanded(affordable) ? 'hardship' : undefined;
}
