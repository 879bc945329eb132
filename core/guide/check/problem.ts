import type { GuideLanguage } from '../said.ts';

/** What stands in the way of publishing a playbook: where, and what. `code` is a key below `guide.problem.`. */
export type GuideProblem = {
  readonly path: string;
  readonly language?: GuideLanguage;
  readonly code: GuideProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

export const GUIDE_PROBLEMS = [
  'stage-missing',
  'stage-unreachable',
  'stage-unknown',
  'dead-end',
  'no-outcome-at-end',
  'outcome-without-next-step',
  'objection-without-action',
  'objection-without-never',
  'too-few-phrases',
  'verification-unknown',
  'verifier-differs',
  'mood-missing',
  'question-missing',
  'no-text-at-all',
  'nothing-to-say',
  'id-twice',
  'months-not-in-order',
  'text-missing',
  'text-too-long',
  'blank-unknown',
  'blanks-differ',
  'forbidden-words',
  'tells-of-debt',
  'law-leaves-nothing',
  'place-unknown',
  'not-changeable',
] as const;
export type GuideProblemCode = (typeof GUIDE_PROBLEMS)[number];
