import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { LegalNotice } from '../../cases/legal-words.ts';
import type { Confidence, Force, Sentence } from '../../compliance/packs/rule.ts';
import type { Regime } from '../../compliance/facts/facts.ts';
import type { OfferKind } from '../offers/offer-words.ts';

/**
 * What one place says about agreeing time or less money by telephone, with its source. It forbids only when it is law or
 * a regulator's rule whose own text was read; anything weaker warns.
 */
export type PlanLaw = {
  readonly id: string;
  /** ISO 3166 codes. Left out: everywhere. */
  readonly places?: readonly string[];
  readonly debtKinds?: readonly ('consumer' | 'commercial')[];
  readonly collectors?: readonly ('first-party' | 'third-party')[];
  readonly products?: readonly string[];
  /** Offers it is about: those with more than so many payments, or that put off the first. */
  readonly about: { readonly instalmentsAbove?: number; readonly kinds?: readonly OfferKind[] };
  /** It is met when this notice has been sent before. */
  readonly metBy?: LegalNotice;
  /** It is met when the firm or the case answers `yes`. */
  readonly metByAnswer?: string;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly effectiveFrom: CalendarDate;
  readonly citation: string;
  readonly url?: string;
  readonly sentence: Sentence;
};

export type PlanLawFacts = {
  readonly today: CalendarDate;
  readonly regime: Pick<Regime, 'places' | 'debtKind' | 'collector' | 'product'>;
  /** Notices that were sent. */
  readonly sent: readonly string[];
  readonly answers: Readonly<Record<string, string | undefined>>;
};

export type LawNote = { readonly law: PlanLaw; readonly effect: 'forbids' | 'warns' };

type Shape = { readonly kind: OfferKind; readonly instalments: readonly unknown[] };

export const effectOfLaw = ({ force, confidence }: Pick<PlanLaw, 'force' | 'confidence'>): LawNote['effect'] =>
  confidence === 'P' && (force === 'law' || force === 'regulator-rule') ? 'forbids' : 'warns';

/** Every law that speaks of this offer and is not met. What is not known never lets a law fall away. */
export function lawsOn(offer: Shape, laws: readonly PlanLaw[], facts: PlanLawFacts): readonly LawNote[] {
  return laws
    .filter((law) => isAbout(law, offer) && isInForce(law, facts) && !isMet(law, facts))
    .map((law) => ({ law, effect: effectOfLaw(law) }));
}

function isAbout({ about: { kinds, instalmentsAbove } }: PlanLaw, offer: Shape): boolean {
  const isKind = kinds?.includes(offer.kind) === true;
  return isKind || (instalmentsAbove !== undefined && offer.instalments.length > instalmentsAbove);
}

function isInForce(law: PlanLaw, { today, regime }: PlanLawFacts): boolean {
  const { places, debtKind, collector, product } = regime;
  if (today < law.effectiveFrom) return false;
  const isThere =
    law.places === undefined || places === 'unknown' || places.some(({ country }) => law.places?.includes(country));
  const isDebt = law.debtKinds === undefined || debtKind === 'unknown' || law.debtKinds.includes(debtKind);
  const isCollector = law.collectors === undefined || collector === 'unknown' || law.collectors.includes(collector);
  const isProduct = law.products === undefined || product === undefined || law.products.includes(product);
  return isThere && isDebt && isCollector && isProduct;
}

function isMet({ metBy, metByAnswer }: PlanLaw, { sent, answers }: PlanLawFacts): boolean {
  if (metBy !== undefined && sent.includes(metBy)) return true;
  return metByAnswer !== undefined && answers[metByAnswer] === 'yes';
}
