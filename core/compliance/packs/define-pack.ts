import { parseCalendarDate } from '../../calendar/calendar-date.ts';
import { assert } from '../../kernel/assert.ts';
import { PURPOSES } from '../facts/purposes.ts';
import { RULES_PER_PACK_MAX } from '../limits.ts';
import { checkKind } from './check-kind.ts';
import type { AppliesTo, Confidence, Effect, Example, Force, Rule, RulePack } from './rule.ts';
import { isSaid } from './sentence.ts';

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
  object(pack.id, areLists(pack.appliesTo), 'what it applies to is not written as lists');
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
  object(isDay(rule.effectiveFrom) && (rule.effectiveTo === undefined || isDay(rule.effectiveTo)), 'a day is no date');
  object(rule.effectiveTo === undefined || rule.effectiveTo >= rule.effectiveFrom, 'it ends before it begins');
  object(FORCES.has(rule.force) && CONFIDENCES.has(rule.confidence), 'the force or the confidence is not one of ours');
  object(rule.effect === undefined || EFFECTS.has(rule.effect), 'the effect is not one of ours');
  object(rule.appliesTo === undefined || areLists(rule.appliesTo), 'what it applies to is not written as lists');
  object(
    hasNamed(rule.examples.allows) && hasNamed(rule.examples.refuses),
    'an allowing and a refusing example are needed',
  );
  object(rule.code.trim() !== '', 'the short name is missing');
  object(purposesOf(rule).every(isPurpose), 'a purpose is not one of those that contacts have');
  object(
    [...(rule.exceptions ?? []), ...(rule.overrides ?? [])].every(
      (one) => one.code.trim() !== '' && isSaid(one.sentence),
    ),
    'an exception or a reason is without name or sentence',
  );
  checkKind(pack, rule.check, object);
}

function hasNamed(examples: readonly Example[]): boolean {
  return examples.length > 0 && examples.every((example) => example.name.trim() !== '');
}

const FORCES: ReadonlySet<unknown> = new Set<Force>([
  'law',
  'regulator-rule',
  'regulator-guidance',
  'industry-code',
  'house-rule',
  'benchmark',
  'draft',
]);
const CONFIDENCES: ReadonlySet<unknown> = new Set<Confidence>(['P', 'O', 'S', 'M', 'D', 'H']);
const EFFECTS: ReadonlySet<unknown> = new Set<Effect>(['deny', 'warn', 'info']);

function isDay(text: unknown): boolean {
  return typeof text === 'string' && parseCalendarDate(text) !== undefined;
}

function areLists({ answers, ...lists }: AppliesTo): boolean {
  const isAnswers = answers === undefined || Object.values(answers).every((is) => is === 'yes' || is === 'no');
  return isAnswers && Object.values(lists).every((list) => list === undefined || Array.isArray(list));
}

function purposesOf({ appliesTo, exceptions }: Rule): readonly string[] {
  const excused = (exceptions ?? []).flatMap(({ when }) => (when.kind === 'purpose' ? when.purposes : []));
  return [...(appliesTo?.purposes ?? []), ...(appliesTo?.exceptPurposes ?? []), ...excused];
}

function isPurpose(text: string): boolean {
  return PURPOSES.some((purpose) => purpose === text);
}
