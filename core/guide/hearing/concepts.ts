import { type GuideLanguage } from '../said.ts';
import { foldWord } from './fold.ts';

/**
 * Words for one idea: `invoice` is said `invoice`, `bill`, `Beleg`, `bolletta`. Separated by commas; `*` at an end
 * stands for any further letters, and a space joins words that must follow each other. What is learnt of an idea in one
 * language is then known in all.
 */
export type Lexicon = Readonly<Record<string, Readonly<Record<GuideLanguage, string>>>>;

/** An idea found in a text, and the words by index, from and up to. */
export type FoundConcept = { readonly concept: string; readonly from: number; readonly to: number };

type Pattern = { readonly concept: string; readonly text: string };

/** A lexicon made ready to be looked up in. */
export type ConceptFinder = Readonly<Record<GuideLanguage, { whole: Map<string, string[]>; parts: Pattern[] }>>;

export function openLexicon(lexicon: Lexicon): ConceptFinder {
  const finder: ConceptFinder = {
    en: { whole: new Map(), parts: [] },
    de: { whole: new Map(), parts: [] },
    it: { whole: new Map(), parts: [] },
  };
  for (const [concept, said] of Object.entries(lexicon)) {
    for (const language of ['en', 'de', 'it'] as const) {
      for (const written of said[language].split(',')) addPattern(finder[language], concept, written.trim());
    }
  }
  return finder;
}

function addPattern(into: ConceptFinder[GuideLanguage], concept: string, written: string): void {
  if (written === '') return;
  const core = foldWord(written.replace(/^\*|\*$/g, ''));
  const startsFree = written.startsWith('*');
  const endsFree = written.endsWith('*');
  if (startsFree || endsFree || core.includes(' ')) {
    into.parts.push({ concept, text: `${startsFree ? '' : ' '}${core}${endsFree ? '' : ' '}` });
    return;
  }
  const known = into.whole.get(core) ?? [];
  if (!known.includes(concept)) into.whole.set(core, [...known, concept]);
}

/** The ideas of a text in the languages that it may be in, in the order of their words; each idea at its first place. */
export function findConcepts(
  finder: ConceptFinder,
  words: readonly string[],
  languages: readonly GuideLanguage[],
): readonly FoundConcept[] {
  const text = ` ${words.join(' ')} `;
  const starts: number[] = [];
  let at = 1;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  const wordAt = (place: number) => {
    let index = 0;
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= place) index += 1;
    return index;
  };
  const found = new Map<string, FoundConcept>();
  const add = (concept: string, from: number, to: number) => {
    const before = found.get(concept);
    if (before === undefined || before.from > from) found.set(concept, { concept, from, to });
  };
  for (const language of languages) {
    words.forEach((word, index) => {
      for (const concept of finder[language].whole.get(word) ?? []) add(concept, index, index + 1);
    });
    for (const { concept, text: pattern } of finder[language].parts) {
      const place = text.indexOf(pattern);
      if (place === -1) continue;
      const last = place + pattern.length - (pattern.endsWith(' ') ? 2 : 1);
      add(concept, wordAt(pattern.startsWith(' ') ? place + 1 : place), wordAt(last) + 1);
    }
  }
  return [...found.values()].sort((left, right) => left.from - right.from || (left.concept < right.concept ? -1 : 1));
}
