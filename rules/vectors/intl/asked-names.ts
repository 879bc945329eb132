import type { SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule, RulePack } from '@duologue/core/compliance/packs/rule.ts';

/** The names that packs ask for: a vector that uses one of them is understood without a word of ours. */
export type AskedNames = {
  readonly milestones: ReadonlySet<string>;
  /** What must be so. */
  readonly needs: ReadonlySet<string>;
  /** Every yes or no that decides something. */
  readonly answers: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly consents: ReadonlySet<string>;
  /** Sayings, by every name they have, with a moment at which some rule speaks of them. */
  readonly sayings: ReadonlyMap<string, SpeechMoment>;
};

export function askedNames(packs: readonly RulePack[]): AskedNames {
  const rules = packs.flatMap((pack) => pack.rules);
  const needs = new Set(rules.flatMap(({ check }) => (check.kind === 'needs' ? [check.answer] : [])));
  return {
    milestones: new Set(rules.flatMap(({ check }) => (check.kind === 'waiting-period' ? [check.milestone] : []))),
    needs,
    answers: new Set([...needs, ...rules.flatMap(answersIn)]),
    states: new Set(rules.flatMap(statesIn)),
    consents: new Set(
      rules.flatMap(({ exceptions }) =>
        (exceptions ?? []).flatMap(({ when }) => (when.kind === 'consent' ? [when.to] : [])),
      ),
    ),
    sayings: new Map(rules.flatMap(sayingsIn)),
  };
}

function answersIn({ appliesTo, exceptions }: Rule): readonly string[] {
  const excused = (exceptions ?? []).flatMap(({ when }) => (when.kind === 'answer' ? [when.answer] : []));
  return [...Object.keys(appliesTo?.answers ?? {}), ...excused];
}

function statesIn({ check, appliesTo, exceptions }: Rule): readonly string[] {
  const blocking = check.kind === 'state-block' ? check.states : [];
  const excusing = (exceptions ?? []).flatMap(({ when }) => (when.kind === 'state' ? when.states : []));
  return [...blocking, ...(appliesTo?.states ?? []), ...excusing];
}

function sayingsIn({ check, appliesTo }: Rule): readonly (readonly [string, SpeechMoment])[] {
  const asked = (appliesTo?.content ?? []).map((id) => [id, 'later-talk'] as const);
  if (check.kind !== 'content') return asked;
  const lists = [check.required, check.optional, check.onlyWhen, check.discouraged, check.forbidden];
  // A moment of a conversation rather than of a message, where the rule speaks of both.
  const moment =
    check.moments.find((one) => one === 'later-talk' || one === 'first-talk') ?? check.moments[0] ?? 'later-talk';
  const listed = lists.flat().flatMap((item) => [item.id, ...(item.alsoCalled ?? [])]);
  return [...asked, ...listed.map((id) => [id, moment] as const)];
}
