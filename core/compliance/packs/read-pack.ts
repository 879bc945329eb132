import { dayNumber } from '../../calendar/calendar-date.ts';
import type { Values } from '../checks/answer.ts';
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
