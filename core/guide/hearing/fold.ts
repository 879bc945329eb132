import { HEARD_CHARACTERS_MAX, HEARD_WORDS_MAX } from './limits.ts';

/** A word as it was typed and as it is compared. */
export type FoldedWord = { readonly typed: string; readonly word: string };

/**
 * The words of a text as they are compared: small letters, no accents, `ae`, `oe` and `ue` as the vowel they stand for,
 * any number as `0`, a year as `YEAR`, an apostrophe as the end of a word, a letter typed three times as once.
 */
export function foldWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const [typed] of text.slice(0, HEARD_CHARACTERS_MAX).matchAll(/[\p{L}\p{N}]+(?:['’´`]\p{L}{1,2}(?!\p{L}))?/gu)) {
    const word = foldWord(typed);
    if (word !== '') words.push({ typed, word });
    if (words.length === HEARD_WORDS_MAX) break;
  }
  return words;
}

/** Small letters without anything to fold: most words, and not worth the work. */
const PLAIN = /^(?:(?![aou]e[a-z]|([a-z])\1\1)[a-z])+$/;

/** One word, or several with spaces between: see `foldWords`. */
export function foldWord(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’´`]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e(?=[a-z])/g, '$1')
    .replace(/^(?:19|20)\d\d$/, 'YEAR')
    .replace(/\p{N}+/gu, '0')
    .replace(/(\p{L})\1\1+/gu, '$1');
}
