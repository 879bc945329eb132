import type { WordRule } from '../check-words.ts';

/** Where a text stands. `said`: to the debtor. `before-verified`: to whoever answers. `note`: kept about the debtor. */
export const WORD_CONTEXTS = ['said', 'before-verified', 'letter', 'note'] as const;
export type WordContext = (typeof WORD_CONTEXTS)[number];

/** A rule about words, where it holds, and whether a "not" within the words makes them harmless. */
export type SpokenRule = WordRule & {
  readonly contexts: readonly WordContext[];
  readonly harmlessWhenDenied?: true;
};
