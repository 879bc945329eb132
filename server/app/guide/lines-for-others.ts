import type { LawLine, LineWire } from '@duologue/contract/guide.ts';
import { contains, fitsLaw } from '@duologue/core/guide/check/check-law.ts';
import { fillBlanks } from '@duologue/core/guide/fit/blanks.ts';
import type { BlankFacts } from '@duologue/core/guide/fit/blanks.ts';
import { fitVariants, type Situation } from '@duologue/core/guide/fit/fit-variants.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { BLANKS, type GuideLanguage } from '@duologue/core/guide/said.ts';
import type { z } from 'zod';
import type { CallLaw } from './call-law.ts';
import { linesOf } from './in-language.ts';

type Given = {
  readonly playbook: Pick<Playbook, 'voicemail' | 'thirdPerson'>;
  readonly language: GuideLanguage;
  readonly situation: Situation;
  /** What anybody may hear: `factsForAnybody`, and nothing of a debt. */
  readonly facts: BlankFacts;
  readonly law: CallLaw;
};

/** The words of ours that are lawful there, and of what the place wants said what is not in the first of them. */
export type LinesForOthers = {
  readonly must: readonly z.infer<typeof LawLine>[];
  readonly lines: readonly LineWire[];
};

/**
 * P16: what may be left on a machine here. A message is said once and whole: one that lacks something that the place
 * wants in it is not offered.
 */
export function linesForMachine(given: Given): LinesForOthers {
  const { must } = given.law.at('voicemail');
  const whole = fitting('voicemail', given).filter((variant) =>
    must.every(({ id }) => contains(variant.said, given.language, id)),
  );
  return { must: whole.length === 0 ? must : [], lines: filled(whole, given) };
}

/** P17: what may be said to somebody else here, in the order of such a talk. */
export function linesForThirdPerson(given: Given): LinesForOthers {
  const lawful = fitting('thirdPerson', given);
  const [first] = lawful;
  const { must } = given.law.at('third-person');
  const missing = must.filter(({ id }) => first === undefined || !contains(first.said, given.language, id));
  return { must: missing, lines: filled(lawful, given) };
}

/** In the order of the playbook, which is that of the talk: all of them are before the caller, and none is the best. */
function fitting(part: 'voicemail' | 'thirdPerson', { playbook, language, situation, facts, law }: Given) {
  const known = new Set(BLANKS.filter((blank) => (facts[blank] ?? '') !== ''));
  const fits = new Set(fitVariants(playbook[part], situation, known));
  const here = law.at(part === 'voicemail' ? 'voicemail' : 'third-person');
  return playbook[part].filter((variant) => fits.has(variant) && fitsLaw(variant, here, language));
}

const filled = (variants: Playbook['voicemail'], { facts, language }: Given) =>
  linesOf(variants, (said) => fillBlanks(said, facts, language) ?? '');
