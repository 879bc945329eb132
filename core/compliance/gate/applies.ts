import type { ContactFacts, Place } from '../facts/facts.ts';
import type { RegimeAnswer } from './finding.ts';
import type { AppliesTo } from '../packs/rule.ts';

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
    allows(appliesTo.channels, facts.channel) &&
    allows(appliesTo.audiences, facts.audience) &&
    allows(appliesTo.numberUses, facts.numberUse) &&
    !appliesTo.exceptPurposes?.includes(facts.purpose);
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
