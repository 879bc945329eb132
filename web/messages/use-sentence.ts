import type { Sentence } from '@duologue/contract/wire.ts';
import type { Values } from '@duologue/words/text.ts';
import { useFormats, useText } from './text-context.tsx';

/** Puts a sentence of a rule pack into the reader's language, with its figures; `…` where nothing was measured. */
export function useSentence(): (sentence: Sentence, values?: Values) => string {
  const text = useText();
  const { locale } = useFormats();
  return (sentence, values = {}) => text.fill(inLanguage(sentence, locale), values);
}

export function inLanguage(sentence: Sentence, locale: string): string {
  if (locale.startsWith('de')) return sentence.de;
  return locale.startsWith('it') ? sentence.it : sentence.en;
}
