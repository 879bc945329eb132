import {
  LEGAL_ANSWERS,
  LEGAL_CONSENTS,
  LEGAL_NOTICES,
  LEGAL_STATES,
  PRODUCTS,
} from '@duologue/core/cases/legal-words.ts';
import type { ExceptionWhen, RuleCheck } from '@duologue/core/compliance/packs/rule.ts';
import { expect, test } from 'vitest';
import { allPacks } from './packs.ts';

/** A rule that asks for a word that nobody can record would never be asked, or never be satisfied. */
const rules = allPacks.flatMap((pack) => pack.rules);
const conditions = [...allPacks, ...rules].map(({ appliesTo }) => appliesTo ?? {});
const exceptions = rules.flatMap((rule) => rule.exceptions ?? []).map(({ when }) => when);
const checks = rules.map(({ check }) => check);

const unknown = (used: readonly string[], known: readonly string[]) =>
  [...new Set(used)].filter((word) => !known.includes(word)).sort();
const whens = <Kind extends ExceptionWhen['kind']>(kind: Kind) =>
  exceptions.filter((when): when is Extract<ExceptionWhen, { kind: Kind }> => when.kind === kind);
const kinds = <Kind extends RuleCheck['kind']>(kind: Kind) =>
  checks.filter((check): check is Extract<RuleCheck, { kind: Kind }> => check.kind === kind);

test('every state that a pack asks for can be recorded', () => {
  const used = [
    ...conditions.flatMap(({ states }) => states ?? []),
    ...kinds('state-block').flatMap(({ states }) => states),
    ...whens('state').flatMap(({ states }) => states),
  ];
  // The older name of the crisis moratorium stands in its pack beside the one that is recorded.
  expect(unknown(used, [...LEGAL_STATES, 'mental-health-crisis-moratorium'])).toEqual([]);
});

test('every notice that a pack waits for can be recorded', () => {
  expect(
    unknown(
      kinds('waiting-period').map(({ milestone }) => milestone),
      LEGAL_NOTICES,
    ),
  ).toEqual([]);
});

test('every question of a pack can be answered, by the firm or for the case', () => {
  const used = [
    ...conditions.flatMap(({ answers }) => Object.keys(answers ?? {})),
    ...kinds('needs').map(({ answer }) => answer),
    ...whens('answer').map(({ answer }) => answer),
  ].filter((answer) => !answer.startsWith('licence.'));
  expect(unknown(used, LEGAL_ANSWERS)).toEqual([]);
});

test('every consent of a pack can be given', () => {
  expect(
    unknown(
      whens('consent').map(({ to }) => to),
      LEGAL_CONSENTS,
    ),
  ).toEqual([]);
});

test('every product of a pack can be chosen', () => {
  expect(
    unknown(
      conditions.flatMap(({ products }) => products ?? []),
      PRODUCTS,
    ),
  ).toEqual([]);
});
