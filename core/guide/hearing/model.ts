import type { Objection } from '../objection.ts';
import type { GuideLanguage } from '../said.ts';
import type { Lexicon } from './concepts.ts';
import type { LanguageCounts } from './language.ts';

/** The answer when no excuse is recognised: a greeting, small talk, half a word. */
export const NOTHING = 'nothing';

/** What is learnt from: what people say, and the objection it is, or `nothing`. */
export type Example = { readonly id: string; readonly language: GuideLanguage; readonly text: string };

/**
 * Words that decide by themselves, written as in a lexicon. `decides` outweighs whatever else was said; `suggests` tips
 * the scale between neighbours.
 */
export type HearingRule = {
  readonly id: string;
  readonly language: GuideLanguage;
  readonly force: 'decides' | 'suggests';
  readonly words: string;
};

export type HearingLabel = { readonly id: string; readonly audience: Objection['audience'] };

/** What was learnt, as it is kept in a file and sent to the browser: plain JSON that packs well. */
export type HearingModel = {
  readonly version: 1;
  /** A mark of everything it was made from: another mark, another model. */
  readonly madeFrom: string;
  readonly labels: readonly HearingLabel[];
  /** The names of the features, with spaces between. */
  readonly features: string;
  /** For each feature a letter for each label: how far its code lies from that of `MIDDLE`, in steps. */
  readonly weights: string;
  readonly step: number;
  readonly bias: readonly number[];
  readonly languages: LanguageCounts;
  readonly lexicon: Lexicon;
  readonly rules: readonly HearingRule[];
  /** What people say, by objection: shown as the reason, never compared with letter by letter. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
};

/** The letter for a weight of nothing; a weight is at most `STEPS` to either side. */
export const MIDDLE = 'P';
export const STEPS = 38;

/** The letter for a weight. Two letters that JSON would have to escape are never used as their neighbours serve. */
export function letterOf(steps: number): string {
  const code = MIDDLE.charCodeAt(0) + Math.max(-STEPS, Math.min(STEPS, steps));
  return code === 92 ? ']' : String.fromCharCode(code);
}
