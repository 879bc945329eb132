import { WORDS_TEXT_MAX } from './limits.ts';

/** Why something must not be said, in the languages of the product. */
export type WordReason = { readonly en: string; readonly de: string; readonly it: string };

/**
 * Words that must not stand in what we say or write. A pattern is words with one space between; `*` at the end of a word
 * stands for any ending, and `~` for up to three words of any kind: `send* ~ to jail`.
 */
export type WordRule = {
  /** What it is: an id of the rules about speech, such as `threat-of-suit`. */
  readonly kind: string;
  readonly why: WordReason;
  /** Patterns by language (`en`, `de`, `it`). */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
};

/** `from` (included) and `to` (not included) count UTF-16 units of the text, as `slice` does. */
export type WordFinding = {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly why: WordReason;
};

/**
 * Finds what must not be said. It reads words and not their meaning: a sentence that says the same in other words is not
 * found, and "we shall not go to court" is. Every place is answered, in the order of the text. Somebody who writes in
 * another language than the letter's is not let through by it: words of every language are looked for, and `language`
 * says which come first where two are at one place. A text that is too long is refused by throwing.
 */
export function checkWords(text: string, language: string, rules: readonly WordRule[]): readonly WordFinding[] {
  if (text.length > WORDS_TEXT_MAX) throw new Error(`A text of more than ${WORDS_TEXT_MAX} letters is not checked.`);
  const plain = text.replace(/[’‘ʼ]/g, "'").toLowerCase();
  // Some capital letters have a longer lower case; the places would be others than in the text.
  const read = plain.length === text.length ? plain : text;
  const found = rules.flatMap(({ kind, why, patterns }) =>
    languagesOf(patterns, language).flatMap((one) =>
      (patterns[one] ?? [])
        .filter((pattern) => read.includes(stemOf(pattern)))
        .flatMap((pattern) =>
          [...read.matchAll(expressionOf(pattern))].map((match) => ({
            from: match.index,
            to: match.index + match[0].length,
            kind,
            why,
          })),
        ),
    ),
  );
  return withoutInner(found);
}

const languagesOf = (patterns: WordRule['patterns'], first: string) =>
  Object.keys(patterns).sort((left, right) => Number(right === first) - Number(left === first));

/** Of two findings of a kind, one within the other, only the longer; then in the order of the text. */
function withoutInner(found: readonly WordFinding[]): readonly WordFinding[] {
  return found
    .filter(
      (one, place) =>
        !found.some(
          (other, at) =>
            other.kind === one.kind &&
            other.from <= one.from &&
            one.to <= other.to &&
            (other.to - other.from > one.to - one.from || at < place),
        ),
    )
    .sort((left, right) => left.from - right.from || right.to - left.to || (left.kind < right.kind ? -1 : 1));
}

const stems = new Map<string, string>();

/** The longest word of a pattern, without its star: a text that does not contain it need not be read by expression. */
function stemOf(pattern: string): string {
  const known = stems.get(pattern);
  if (known !== undefined) return known;
  const words = pattern.split(' ').map((word) => (word === '~' ? '' : word.replace(/\*$/, '')));
  const stem = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  stems.set(pattern, stem);
  return stem;
}

const expressions = new Map<string, RegExp>();

/** Letters and digits of any language make a word; whatever stands between two words keeps them together. */
function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known !== undefined) return known;
  const source = pattern
    .split(' ')
    .map((word) => (word === '~' ? "(?:[\\p{L}\\p{N}']+[^\\p{L}\\p{N}]+){0,3}" : `${wordSource(word)}`))
    .reduce((all, word, place, words) => {
      const before = words[place - 1];
      return all + (place === 0 || before?.startsWith('(?:') === true ? '' : '[^\\p{L}\\p{N}]+') + word;
    }, '');
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu');
  expressions.set(pattern, made);
  return made;
}

function wordSource(word: string): string {
  const escaped = word.replace(/[.+?^${}()|[\]\\*]/g, '\\$&');
  return escaped.endsWith('\\*') ? `${escaped.slice(0, -2)}[\\p{L}\\p{N}]*` : escaped;
}
