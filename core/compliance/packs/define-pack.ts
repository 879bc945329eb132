import { assert } from '../../kernel/assert.ts';
import type { OpenHours } from '../facts/facts.ts';
import { RULES_PER_PACK_MAX } from '../limits.ts';
import type { Example, Rule, RulePack, Sentence } from './rule.ts';

export type PackDraft = Omit<RulePack, 'rules' | 'holidays'> & {
  readonly holidays?: RulePack['holidays'];
  /** Ids without the pack's own id before them. */
  readonly rules: readonly Rule[];
};

export type PackProblem = { readonly ruleId: string; readonly problem: string };

/** Makes a pack of rules written beside each other: puts the pack's id before theirs and refuses what is not whole. */
export function definePack(draft: PackDraft): RulePack {
  const rules = draft.rules.map((rule) => ({ ...rule, id: `${draft.id}/${rule.id}` }));
  const pack: RulePack = { ...draft, holidays: draft.holidays ?? [], rules };
  const problems = checkPack(pack).map(({ ruleId, problem }) => `${ruleId}: ${problem}`);
  assert(problems.length === 0, `the pack ${pack.id} is whole (${problems.join('; ')})`);
  return pack;
}

/** Everything that is wrong with a pack. An empty list means that it may be used. */
export function checkPack(pack: RulePack): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const object = (ruleId: string, holds: boolean, problem: string) => {
    if (!holds) problems.push({ ruleId, problem });
  };
  object(pack.id, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(pack.id), 'a pack id is written like us.regulation-f');
  object(pack.id, isSaid(pack.title), 'the title is missing in a language');
  object(pack.id, pack.rules.length > 0, 'a pack without rules would allow everything');
  object(pack.id, pack.rules.length <= RULES_PER_PACK_MAX, 'too many rules');
  const seen = new Set<string>();
  for (const rule of pack.rules) {
    object(rule.id, !seen.has(rule.id), 'the id is used twice');
    seen.add(rule.id);
    checkRule(pack, rule, (holds, problem) => object(rule.id, holds, problem));
  }
  return problems;
}

function checkRule(pack: RulePack, rule: Rule, object: (holds: boolean, problem: string) => void): void {
  object(
    rule.id.startsWith(`${pack.id}/`) && /^[a-z0-9-]+$/.test(rule.id.slice(pack.id.length + 1)),
    'the id is not pack/name',
  );
  object(rule.citation.trim() !== '' && rule.link.text.trim() !== '', 'a citation and a link text are needed');
  object(isSaid(rule.sentence), 'the sentence is missing in a language');
  object(rule.effectiveTo === undefined || rule.effectiveTo >= rule.effectiveFrom, 'it ends before it begins');
  object(
    hasNamed(rule.examples.allows) && hasNamed(rule.examples.refuses),
    'an allowing and a refusing example are needed',
  );
  const { check } = rule;
  switch (check.kind) {
    case 'time-window':
      object(areHours(check.hours), 'the hours are not within a day');
      object(
        check.closedOn === undefined || pack.holidays.some((list) => list.id === check.closedOn),
        'the pack has no such holiday list',
      );
      break;
    case 'window-ends-soon':
      object(areHours(check.hours) && isWhole(check.minutes), 'the hours or minutes are not right');
      break;
    case 'rolling-count':
      object(isWhole(check.eventsMax), 'at least one event must be allowed');
      object(!('length' in check.window) || isWhole(check.window.length), 'the window has no length');
      break;
    case 'rest-after-event':
    case 'waiting-period':
      object(isWhole(check.days), 'it takes at least a day');
      break;
    case 'minimum-gap':
      object(isWhole(check.minutes), 'it takes at least a minute');
      break;
    default:
      break;
  }
}

function isSaid(sentence: Sentence): boolean {
  return [sentence.en, sentence.de, sentence.it].every((text) => text.trim() !== '');
}

function hasNamed(examples: readonly Example[]): boolean {
  return examples.length > 0 && examples.every((example) => example.name.trim() !== '');
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function areHours(hours: readonly OpenHours[]): boolean {
  const fits = (open: OpenHours) =>
    open.days.length > 0 && open.fromMinute >= 0 && open.fromMinute < open.toMinute && open.toMinute <= 1440;
  return hours.length > 0 && hours.every(fits);
}
