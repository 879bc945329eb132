import type { FoundConcept } from './concepts.ts';
import { PAIRED_CONCEPTS_MAX } from './limits.ts';

/** Something about a text that speaks for or against an objection, how strongly, and by which words. */
export type Feature = { readonly name: string; readonly value: number; readonly from: number; readonly to: number };

/** How much each kind of feature weighs beside the others. Measured: see the decision record. */
export const KIND_WEIGHTS = { word: 1.2, pair: 0.8, letters: 1.2, concept: 1.2, concepts: 0.8 } as const;
type Kind = keyof typeof KIND_WEIGHTS;

/** Letters that are taken together. */
const LETTERS = [3, 4] as const;

/**
 * What a text is judged by: its words, words beside each other, letters within words, ideas, and ideas that occur
 * together. Each kind counts the same whatever the length of the text.
 */
export function featuresOf(words: readonly string[], concepts: readonly FoundConcept[]): readonly Feature[] {
  const kinds: Record<Kind, Feature[]> = { word: [], pair: [], letters: [], concept: [], concepts: [] };
  words.forEach((word, index) => {
    kinds.word.push({ name: `=${word}`, value: 1, from: index, to: index + 1 });
    const next = words[index + 1];
    if (next !== undefined) kinds.pair.push({ name: `${word}_${next}`, value: 1, from: index, to: index + 2 });
    for (const letters of lettersOf(word)) {
      kinds.letters.push({ name: letters, value: 1, from: index, to: index + 1 });
    }
  });
  const ideas = [...concepts, ...numbersAmong(words)];
  for (const { concept, from, to } of ideas) kinds.concept.push({ name: `@${concept}`, value: 1, from, to });
  const paired = ideas.slice(0, PAIRED_CONCEPTS_MAX);
  paired.forEach((left, index) => {
    for (const right of paired.slice(index + 1)) {
      const [first, second] = left.concept < right.concept ? [left, right] : [right, left];
      kinds.concepts.push({
        name: `@${first.concept}+${second.concept}`,
        value: 1,
        from: Math.min(left.from, right.from),
        to: Math.max(left.to, right.to),
      });
    }
  });
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => weighed(kinds[kind], KIND_WEIGHTS[kind]));
}

/** A year is old or long ago; two numbers are one against the other: what was agreed, and what was billed or delivered. */
function numbersAmong(words: readonly string[]): readonly FoundConcept[] {
  const found: FoundConcept[] = [];
  const year = words.indexOf('YEAR');
  if (year !== -1) found.push({ concept: 'year', from: year, to: year + 1 });
  const first = words.indexOf('0');
  if (first === -1) return found;
  found.push({ concept: 'number', from: first, to: first + 1 });
  const last = words.lastIndexOf('0');
  return last === first ? found : [...found, { concept: 'numbers', from: first, to: last + 1 }];
}

function lettersOf(word: string): readonly string[] {
  if (word.length < 3) return [];
  const edged = `<${word}>`;
  return LETTERS.flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  );
}

function weighed(features: readonly Feature[], weight: number): readonly Feature[] {
  const value = weight / Math.sqrt(features.length);
  return features.map((feature) => ({ ...feature, value }));
}
