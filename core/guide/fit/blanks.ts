import { BLANKS, type Blank, GUIDE_LANGUAGES, type GuideLanguage, type Said } from '../said.ts';

/** What blanks stand for, already in the words of the language that is spoken. One that is left out is not known. */
export type BlankFacts = { readonly [name in Blank]?: string };

/** Blanks that say nothing of a debt. `firm` does, where the firm is known to lend or to collect: see `checkPlaybook`. */
export const BLANKS_FOR_ANYBODY: ReadonlySet<Blank> = new Set([
  'caller',
  'firm',
  'debtor',
  'person',
  'title',
  'replyNumber',
  'replyHours',
]);

const BLANK = /\{([^{}]*)\}/g;
const ALL: ReadonlySet<string> = new Set(BLANKS);

/** Every name in braces, known or not, once, in the order of the text. */
export function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(BLANK)].map(([, name = '']) => name))];
}

export function isBlank(name: string): name is Blank {
  return ALL.has(name);
}

/** The blanks of all languages: what must be known before the text is shown. */
export function blanksOf(said: Said): readonly Blank[] {
  return [...new Set(GUIDE_LANGUAGES.flatMap((language) => namesIn(said[language])))].filter(isBlank);
}

/** The text as it is spoken; `undefined` while something in it is not known. */
export function fillBlanks(said: Said, facts: BlankFacts, language: GuideLanguage): string | undefined {
  const missing = namesIn(said[language]).some((name) => !isBlank(name) || (facts[name] ?? '') === '');
  if (missing) return undefined;
  return said[language].replaceAll(BLANK, (_, name: string) => (isBlank(name) ? (facts[name] ?? '') : ''));
}

/** The text with its blanks made wordless and as long as they were: `{debtor}` is a name, and no word of ours. */
export function withoutNames(text: string): string {
  return text.replaceAll(BLANK, (found) => '_'.repeat(found.length));
}
