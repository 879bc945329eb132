import { dayNumber } from '../../calendar/calendar-date.ts';
import type { Values } from '../checks/answer.ts';
import { checkPack, type PackProblem } from './define-pack.ts';
import type { Rule, RulePack } from './rule.ts';
import { figuresOf } from './sentence.ts';

/** A rule with what can be read off it once: its days in force as numbers and the figures that it sets. */
export type ReadRule = {
  readonly pack: RulePack;
  readonly rule: Rule;
  readonly fromDay: number;
  readonly toDay: number;
  readonly figures: Values;
};

const readPacks = new WeakMap<RulePack, readonly ReadRule[]>();

/** The rules of a pack, read once per pack: a gate asks the same packs thousands of times a second. */
export function readPack(pack: RulePack): readonly ReadRule[] {
  const known = readPacks.get(pack);
  if (known !== undefined) return known;
  const read = pack.rules.map((rule) => ({
    pack,
    rule,
    fromDay: dayNumber(rule.effectiveFrom),
    toDay: rule.effectiveTo === undefined ? Number.POSITIVE_INFINITY : dayNumber(rule.effectiveTo),
    figures: figuresOf(rule),
  }));
  readPacks.set(pack, read);
  return read;
}

const problems = new WeakMap<RulePack, readonly PackProblem[]>();

/**
 * What is wrong with a pack, looked at once per pack. Total: a pack that came from a file may be anything, and what
 * cannot even be looked at is as wrong as what fails.
 */
export function problemsOf(pack: RulePack): readonly PackProblem[] {
  const known = problems.get(pack);
  if (known !== undefined) return known;
  const found = look(pack);
  problems.set(pack, found);
  return found;
}

function look(pack: RulePack): readonly PackProblem[] {
  try {
    return checkPack(pack);
  } catch {
    return [{ ruleId: String(pack.id), problem: 'it is not built like a pack' }];
  }
}
