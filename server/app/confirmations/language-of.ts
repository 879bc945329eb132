import { LETTER_LANGUAGES } from '@duologue/contract/confirmations.ts';
import type { Language } from '../letters/letter.ts';

/** How people write the name of a language, by its beginning, in the languages of the product. */
const NAMES: readonly (readonly [start: string, language: Language])[] = [
  ['eng', 'en'],
  ['ing', 'en'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['ted', 'de'],
  ['ita', 'it'],
];

/** `de`, `de-AT`, `German`, `Tedesco`: the language where we write it, nothing otherwise. */
export function languageOf(written: string | null): Language | undefined {
  const plain = (written ?? '').trim().toLowerCase();
  const [tag = ''] = plain.split(/[-_]/);
  return LETTER_LANGUAGES.find((language) => language === tag) ?? NAMES.find(([start]) => plain.startsWith(start))?.[1];
}
