import type { Blank, FitsWhen, Variant } from '../said.ts';
import { blanksOf } from './blanks.ts';

/** Who is called and how things stand. What is left out is not known, and nothing that needs it is offered. */
export type Situation = FitsWhen;

/**
 * The variants that may be used here, the closest first; equally close ones by id, so that two screens show the same.
 * One that needs a blank nobody can fill is left out.
 */
export function fitVariants<V extends Variant>(
  variants: readonly V[],
  situation: Situation,
  known: ReadonlySet<Blank>,
): readonly V[] {
  return variants
    .filter(({ when, said }) => holds(when ?? {}, situation) && blanksOf(said).every((blank) => known.has(blank)))
    .map((variant) => ({ variant, closeness: closenessOf(variant) }))
    .sort((left, right) => right.closeness - left.closeness || (left.variant.id < right.variant.id ? -1 : 1))
    .map(({ variant }) => variant);
}

const CONDITIONS = ['audience', 'contact', 'history', 'relation', 'tone'] as const;

/** Every condition that is given must hold; what is not known does not. */
export function holds(when: FitsWhen, situation: Situation): boolean {
  return CONDITIONS.every((name) => when[name] === undefined || when[name] === situation[name]);
}

/** Conditions weigh more than facts: a text about a broken promise goes before one that merely names the invoice. */
function closenessOf({ when, said }: Variant): number {
  const given = CONDITIONS.filter((name) => when?.[name] !== undefined).length;
  return given * 100 + Math.min(blanksOf(said).length, 99);
}
