import { foldWords } from './fold.ts';

/** The least likeness at which a phrase is worth showing. */
const ALIKE = 0.25;

/**
 * The phrase that has most letters in common with what was said, of those that are alike at all. `known` keeps the letters of
 * phrases from one keystroke to the next.
 */
export function nearestPhrase(
  words: readonly string[],
  phrases: readonly string[],
  known: Map<string, ReadonlySet<string>>,
): string | undefined {
  const said = threes(words);
  let best: { phrase: string; alike: number } | undefined;
  for (const phrase of phrases) {
    const other = known.get(phrase) ?? threes(foldWords(phrase).map(({ word }) => word));
    known.set(phrase, other);
    let common = 0;
    for (const letters of other) if (said.has(letters)) common += 1;
    const alike = (2 * common) / (said.size + other.size);
    if (alike >= ALIKE && (best === undefined || alike > best.alike)) best = { phrase, alike };
  }
  return best?.phrase;
}

function threes(words: readonly string[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const word of words) {
    const edged = `<${word}>`;
    for (let at = 0; at + 3 <= edged.length; at += 1) letters.add(edged.slice(at, at + 3));
  }
  return letters;
}
