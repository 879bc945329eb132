import type { RulePack } from '../../compliance/packs/rule.ts';
import { PROBLEMS_MAX } from '../limits.ts';
import type { Playbook } from '../playbook.ts';
import { checkFits } from './check-fits.ts';
import { checkGraph } from './check-graph.ts';
import { checkLaw } from './check-law.ts';
import { checkParts } from './check-parts.ts';
import { checkTexts } from './check-texts.ts';
import type { GuideProblem } from './problem.ts';

/**
 * All that stands in the way of publishing a playbook, at once and in the order of its parts: dead ends, stages without a
 * word for some call, missing languages, blanks that nobody can fill, forbidden words, excuses that do nothing, and what the places' lists forbid.
 */
export function checkPlaybook(playbook: Playbook, packs: readonly RulePack[]): readonly GuideProblem[] {
  return [
    ...checkGraph(playbook),
    ...checkParts(playbook),
    ...checkFits(playbook),
    ...checkTexts(playbook),
    ...checkLaw(playbook, packs),
  ].slice(0, PROBLEMS_MAX);
}
