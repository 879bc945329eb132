import type { Sentence } from '@duologue/contract/wire.ts';
import { type Language, LANGUAGES } from '@duologue/words/language.ts';
import type { Values } from '@duologue/words/text.ts';
import { useFormats, useText } from './text-context.tsx';

/** Puts a sentence of a rule pack into the reader's language, with its figures; `…` where nothing was measured. */
export function useSentence(): (sentence: Sentence, values?: Values) => string {
  const text = useText();
  const { locale } = useFormats();
  return (sentence, values = {}) => text.fill(inLanguage(sentence, locale), values);
}

export const inLanguage = (sentence: Sentence, locale: string): string => sentence[languageOf(locale)];

/** The language of the product that a locale is written in; English where it is none of them. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
