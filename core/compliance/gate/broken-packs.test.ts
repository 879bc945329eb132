import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RulePack } from '../packs/rule.ts';
import { bookOf, packOf, quiet, renamed } from '../packs/testing.ts';
import { decideContact } from './decide-contact.ts';
import { nextAllowedAt } from './next-allowed-at.ts';

const sound = renamed(packOf({ kind: 'hold' }), 'test.sound');
const whole = packOf({
  kind: 'rolling-count',
  counts: { callsOut: ['no-answer'], callsIn: [], written: [] },
  eventsMax: 3,
  window: { unit: 'local-days', length: 7 },
  scope: 'account',
});

const decide = (pack: unknown) => decideContact(bookOf(sound, pack as RulePack), quiet);

test('a whole pack is no obstacle', () => {
  expect(decide(whole).verdict).toBe('allow');
});

describe('a pack that is not whole refuses every contact, with a reason, and no waiting helps', () => {
  const rule = whole.rules[0];
  const withRule = (more: object) => ({ ...whole, rules: [{ ...rule, ...more }] });

  test.each<[string, unknown]>([
    ['a kind of check from another version', withRule({ check: { kind: 'phase-of-the-moon' } })],
    ['no check at all', withRule({ check: undefined })],
    ['a limit of no events', withRule({ check: { ...rule?.check, eventsMax: 0 } })],
    ['a limit that is no number', withRule({ check: { ...rule?.check, eventsMax: Number.NaN } })],
    ['no citation', withRule({ citation: '' })],
    ['no sentence in a language', withRule({ sentence: { en: 'Rule', de: '', it: 'Regola' } })],
    ['no sentence', withRule({ sentence: null })],
    ['no examples', withRule({ examples: undefined })],
    ['a purpose that nobody has', withRule({ appliesTo: { purposes: ['for-fun'] } })],
    ['no rules', { ...whole, rules: [] }],
    ['rules that are no list', { ...whole, rules: 'none' }],
    ['ends before it begins', withRule({ effectiveTo: '2019-01-01' })],
  ])('%s', (_, pack) => {
    const { verdict, judgement, nextAllowedAt: next } = decide(pack);
    expect(verdict).toBe('deny');
    expect(next).toBeNull();
    const broken = judgement.findings.find(({ code }) => code === 'BASE-BROKEN-PACK');
    expect(broken?.values['problem']).toMatch(/\w/);
    expect(nextAllowedAt(bookOf(sound, pack as RulePack), quiet)).toBeNull();
  });

  test('whatever is torn out of a pack or put in its place', () => {
    const paths = leavesOf(whole).filter((path) => path[0] === 'rules' && !path.includes('examples'));
    const junk = fc.oneof(
      fc.constant(undefined),
      fc.constant(null),
      fc.constant(Number.NaN),
      fc.integer({ max: -1 }),
      fc.string(),
      fc.constant({}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        // Must not throw; and when it still allows, the change was one that means the same or less.
        const { verdict, judgement } = decide(put(whole, path, value));
        expect(['allow', 'deny', 'warn']).toContain(verdict);
        if (verdict === 'deny') expect(judgement.findings.some(({ sentence }) => sentence.en !== '')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

type Path = readonly string[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))].filter(
    (one) => one.length > 0,
  );
}

function put(value: unknown, path: Path, leaf: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return leaf;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === head ? put(inner, rest, leaf) : inner));
  return { ...(value as object), [head]: put((value as Record<string, unknown>)[head], rest, leaf) };
}
