import { describe, expect, test } from 'vitest';
import { type CallLineResult, type CallParty, contactOutcomeOf } from '../facts/counting.ts';
import { checkPack, definePack } from './define-pack.ts';
import type { Rule, RulePack } from './rule.ts';
import { sentenceOf } from './sentence.ts';
import { packOf } from './testing.ts';
import { day, hours, quietFacts } from './write-rules.ts';

const pack = packOf({ kind: 'history-known' });
const withRule = (more: Partial<Rule>): RulePack => ({
  ...pack,
  rules: pack.rules.map((rule) => ({ ...rule, ...more })),
});

describe('a pack', () => {
  test('puts its id before the ids of its rules', () => {
    expect(pack.rules.map((rule) => rule.id)).toEqual(['test.pack/rule']);
    expect(checkPack(pack)).toEqual([]);
  });

  test.each<[string, RulePack, string]>([
    ['no rules', { ...pack, rules: [] }, 'would allow everything'],
    ['an id with spaces', { ...pack, id: 'Test Pack' }, 'a pack id'],
    ['the same rule twice', { ...pack, rules: [...pack.rules, ...pack.rules] }, 'used twice'],
    ['a rule of another pack', withRule({ id: 'other.pack/rule' }), 'not pack/name'],
    ['no citation', withRule({ citation: ' ' }), 'citation'],
    [
      'a sentence without German',
      withRule({ sentence: { en: 'Rule', de: '', it: 'Regola' } }),
      'missing in a language',
    ],
    ['no refusing example', withRule({ examples: { allows: [{ name: 'some', facts: {} }], refuses: [] } }), 'example'],
    ['an end before the beginning', withRule({ effectiveTo: day('2019-12-31') }), 'ends before'],
    ['a window that never opens', withRule({ check: { kind: 'time-window', hours: [], zone: 'candidates' } }), 'hours'],
    [
      'hours past midnight',
      withRule({
        check: { kind: 'time-window', hours: [{ days: [1], fromMinute: 1200, toMinute: 1500 }], zone: 'candidates' },
      }),
      'hours',
    ],
    [
      'holidays that it does not have',
      withRule({
        check: { kind: 'time-window', hours: [hours([1], '08:00', '09:00')], zone: 'candidates', closedOn: 'x' },
      }),
      'holiday list',
    ],
    [
      'a cap of nothing',
      withRule({
        check: { kind: 'minimum-gap', counts: { callsOut: [], callsIn: [], written: [] }, minutes: 0, scope: 'person' },
      }),
      'minute',
    ],
  ])('with %s is refused', (_, broken, problem) => {
    expect(
      checkPack(broken)
        .map((found) => found.problem)
        .join('; '),
    ).toContain(problem);
  });

  test('that is not whole does not come into being', () => {
    const quiet = quietFacts({ at: '2026-06-10T10:00Z', zone: 'Europe/London', regime: pack.quiet.regime });
    expect(() => definePack({ ...pack, quiet, rules: [] })).toThrow('would allow everything');
  });
});

describe('what a call counts as', () => {
  test.each<[CallLineResult, CallParty | undefined, string | undefined]>([
    ['gate-refused', undefined, undefined],
    ['no-answer', undefined, 'no-answer'],
    ['busy', undefined, 'busy'],
    ['disconnected', undefined, 'not-in-service'],
    ['invalid-number', undefined, 'not-in-service'],
    ['voicemail-limited', undefined, 'voicemail-limited'],
    ['abandoned', undefined, 'answered-dropped'],
    ['line-fault', undefined, 'unknown'],
    ['hung-up', undefined, 'answered-dropped'],
    ['hung-up', 'debtor-verified', 'conversation'],
    ['answered', 'debtor-verified', 'conversation'],
    ['answered', 'identity-refused', 'conversation'],
    ['answered', 'gatekeeper', 'answered-by-other'],
    ['answered', 'wrong-number', 'wrong-number'],
    ['answered', undefined, 'unknown'],
  ])('%s with %s: %s', (line, party, expected) => {
    expect(contactOutcomeOf(line, party)).toBe(expected);
  });
});

test('a sentence is filled with the figures of its finding', () => {
  const sentence = {
    en: 'At most {max}; {count} made.',
    de: 'Höchstens {max}; bisher {count}.',
    it: 'Al massimo {max}.',
  };
  expect(sentenceOf({ sentence, values: { max: 7, count: 3 } }, 'en')).toBe('At most 7; 3 made.');
  expect(sentenceOf({ sentence, values: { max: 7 } }, 'de')).toBe('Höchstens 7; bisher ….');
});
