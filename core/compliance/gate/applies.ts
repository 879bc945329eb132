import { dayNumber } from '../../calendar/calendar-date.ts';
import { DAY_MS } from '../../calendar/instant.ts';
import type { ContactFacts, Place } from '../facts/facts.ts';
import type { RegimeAnswer } from './finding.ts';
import type { AppliesTo, Rule } from '../packs/rule.ts';

/**
 * Whether a pack or a rule concerns this contact, and why. An unknown fact never excludes: when nobody knows whether
 * the debt is a consumer's, the consumer rules and the commercial rules both apply.
 */
export function regimeOf(appliesTo: AppliesTo, facts: ContactFacts): Omit<RegimeAnswer, 'packId'> {
  const { regime } = facts;
  if (!allows(appliesTo.debtKinds, regime.debtKind)) return { applies: false, because: 'other-debt-kind' };
  const hasTrait = appliesTo.orTraits?.some((trait) => regime.traits?.includes(trait)) ?? false;
  if (!hasTrait && !allows(appliesTo.collectors, regime.collector))
    return { applies: false, because: 'other-collector' };
  if (!allows(appliesTo.products, regime.product ?? 'unknown')) return { applies: false, because: 'other-product' };
  const isThisContact =
    allows(appliesTo.acts, facts.act) &&
    allows(appliesTo.channels, facts.channel) &&
    allows(appliesTo.voices, facts.voice) &&
    allows(appliesTo.diallings, facts.dialling) &&
    allows(appliesTo.relations, facts.relation) &&
    allows(appliesTo.numberUses, facts.numberUse) &&
    allows(appliesTo.purposes, facts.purpose) &&
    !appliesTo.exceptPurposes?.includes(facts.purpose) &&
    isInState(appliesTo.states, facts) &&
    isWorded(appliesTo.content, facts) &&
    isAnswered(appliesTo.answers, facts);
  if (!isThisContact) return { applies: false, because: 'other-contact' };

  const { places, exceptPlaces } = appliesTo;
  if (exceptPlaces !== undefined && isOnlyIn(regime.places, exceptPlaces))
    return { applies: false, because: 'other-place' };
  if (places === undefined) return { applies: true, because: 'everywhere' };
  if (regime.places === 'unknown' || regime.places.length === 0) return { applies: true, because: 'place-unknown' };
  const matches = regime.places.some((candidate) => places.some((place) => mayBe(candidate, place)));
  return matches ? { applies: true, because: 'place-matches' } : { applies: false, because: 'other-place' };
}

function allows<Fact extends string>(wanted: readonly Fact[] | undefined, fact: Fact | 'unknown'): boolean {
  return wanted === undefined || fact === 'unknown' || wanted.some((value) => value === fact);
}

/** A state is an assertion. States that could not be loaded may hold it. */
function isInState(wanted: readonly string[] | undefined, { states, at }: ContactFacts): boolean {
  if (wanted === undefined || states === 'unknown') return true;
  // The last day is counted wherever it may still be that day.
  const day = Math.floor(at / DAY_MS) - 1;
  return states.some(
    ({ state, since, untilOn }) =>
      wanted.includes(state) && since <= at && (untilOn === null || dayNumber(untilOn) >= day),
  );
}

/** What would be said is an assertion too: a rule about threats is asked once there is one. */
function isWorded(wanted: AppliesTo['content'], { content }: ContactFacts): boolean {
  return wanted === undefined || (content?.some((id) => wanted.includes(id)) ?? false);
}

function isAnswered(wanted: AppliesTo['answers'], { answers }: ContactFacts): boolean {
  if (wanted === undefined) return true;
  return Object.entries(wanted).every(([answer, is]) => answers[answer] === undefined || answers[answer] === is);
}

/**
 * What a rule is asked about when it does not say: the contact itself; for content, sayings and messages at its
 * moments; for recording, recordings.
 */
export function isAskedAbout({ check, appliesTo }: Rule, facts: ContactFacts): boolean {
  if (check.kind === 'content') {
    if (facts.act === 'say') return facts.moment === undefined || check.moments.includes(facts.moment);
    if (facts.act !== 'contact') return false;
    if (facts.channel === 'voicemail') return check.moments.includes('voicemail');
    const isWritten = facts.channel === 'text' || facts.channel === 'email';
    return isWritten && facts.content !== undefined && check.moments.includes('message');
  }
  if (check.kind === 'recording') return facts.act === 'record';
  return appliesTo?.acts !== undefined || facts.act === 'contact';
}

/** A candidate of which only the country is known may be in any region of it. */
function mayBe(candidate: Place, place: Place): boolean {
  if (candidate.country !== place.country) return false;
  if (place.region !== undefined && candidate.region !== undefined && candidate.region !== place.region) return false;
  return place.city === undefined || candidate.city === undefined || candidate.city === place.city;
}

function isOnlyIn(candidates: readonly Place[] | 'unknown', places: readonly Place[]): boolean {
  if (candidates === 'unknown' || candidates.length === 0) return false;
  return candidates.every((candidate) => places.some((place) => isIn(candidate, place)));
}

function isIn(candidate: Place, place: Place): boolean {
  const sameRegion = place.region === undefined || candidate.region === place.region;
  return (
    candidate.country === place.country && sameRegion && (place.city === undefined || candidate.city === place.city)
  );
}
