import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { describe, expect, test } from 'vitest';
import { allPacks } from '../packs.ts';
import { readVectorFile } from './read-vectors.ts';
import { runVectors } from './run-vectors.ts';
import { readUsVector } from './us/us-vector.ts';

type Vector = {
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly expect: Readonly<Record<string, unknown>>;
};

const own = JSON.parse(readFileSync(path.join(import.meta.dirname, 'us/more-vectors.json'), 'utf8')) as Vector[];
const research = (readVectorFile('vectors-us.json') ?? []) as Vector[];
const library = { packs: allPacks, zoneTable: builtInZoneTable };
const run = (vectors: unknown) => runVectors(vectors, [readUsVector], library);

const [first] = own;
if (first === undefined) throw new Error('There is a vector.');
const changed = (change: Readonly<Record<string, unknown>>): unknown => ({ ...first, ...change });

test('our own American vectors pass', () => {
  expect(run(own)).toEqual({ passed: own.length, failed: 0, skipped: 0, failures: [] });
});

describe('a wrong expectation is caught, whatever the vector', () => {
  const all = [...own, ...research];
  const allFail = (change: (vector: Vector) => readonly Readonly<Record<string, unknown>>[]) => {
    const wrong = all.flatMap((vector) =>
      change(vector).map((more) => ({ ...vector, expect: { ...vector.expect, ...more } })),
    );
    expect(wrong.length).toBeGreaterThan(20);
    const failed = run(wrong).failures.map(({ id }) => id);
    expect(wrong.map(({ id }) => id).filter((id) => !failed.includes(id))).toEqual([]);
    expect(run(wrong).passed).toBe(0);
  };

  test('another decision', () => {
    allFail(({ expect: { decision } }) =>
      ['allow', 'warn', 'deny', 'required'].filter((other) => other !== decision).map((other) => ({ decision: other })),
    );
  });

  test('a rule that has nothing to do with it', () => {
    allFail(() => [{ ruleId: 'UK-MCOB-HOURS' }]);
  });

  test('no rule where one objects or is excused', () => {
    allFail(({ expect: { decision, ruleId } }) =>
      ruleId === null || decision === 'allow' || decision === 'required' ? [] : [{ ruleId: null }],
    );
  });

  test('another moment', () => {
    allFail(({ expect: { nextAllowedAt } }) =>
      nextAllowedAt === undefined
        ? []
        : [{ nextAllowedAt: nextAllowedAt === null ? '2026-06-11T08:00:00-04:00' : null }],
    );
  });
});

describe('what is not understood fails with its reason', () => {
  test.each<[string, unknown, RegExp]>([
    ['a key of the vector', changed({ colour: 'red' }), /vector\.colour/],
    ['a key of the query', changed({ query: { ...first.query, colour: 'red' } }), /query\.colour/],
    ['a kind of query', changed({ query: { ...first.query, kind: 'telepathy' } }), /telepathy/],
    ['a kind of event', changed({ events: [{ at: '2026-06-01T10:00:00-04:00', kind: 'sneeze' }] }), /sneeze/],
    ['an outcome', changed({ events: [{ ...first.events[0], outcome: 'eaten' }] }), /eaten/],
    ['a moment without offset', changed({ query: { ...first.query, at: '2026-06-01T10:00:00' } }), /offset/],
    ['a zone', changed({ query: { ...first.query, timezones: ['Mars/Base'] } }), /Mars/],
    ['a fact', changed({ facts: { moonPhase: 'full' } }), /moonPhase/],
    ['a place', changed({ jurisdiction: 'US-ZZ' }), /US-ZZ/],
    ['a decision', changed({ expect: { decision: 'perhaps' } }), /decision/],
    ['a detail', changed({ expect: { ...first.expect, detail: { moons: 1 } } }), /moons/],
    [
      'an utterance',
      changed({ query: { ...first.query, kind: 'say', utterance: 'xyzzy', situation: 'first conversation' } }),
      /xyzzy/,
    ],
    ['another form', { id: 'X', kind: 'poem' }, /no vector of a form/],
    ['a form without query', { ...first, query: undefined }, /no vector of a form/],
  ])('%s', (_, vector, reason) => {
    const report = run([vector]);
    expect(report).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
    expect(JSON.stringify(report.failures)).toMatch(reason);
  });

  test.each([[[]], [{}], ['text'], [null]])('%j holds no vector', (file) => {
    expect(run(file)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('the lists of an object are taken together', () => {
    expect(run({ meta: { title: 'x' }, contact: own.slice(0, 2), more: own.slice(2, 3) })).toMatchObject({
      passed: 3,
      failed: 0,
    });
  });
});
