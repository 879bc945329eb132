import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { checkExamples } from '@duologue/core/compliance/packs/check-examples.ts';
import { checkPack } from '@duologue/core/compliance/packs/define-pack.ts';
import { evaluate, isRefusal, isWarning } from '@duologue/core/compliance/gate/evaluate.ts';
import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { describe, expect, test } from 'vitest';
import { allPacks } from './packs.ts';

describe.each(allPacks.map((pack): [string, RulePack] => [pack.id, pack]))('%s', (_, pack) => {
  test('is whole', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  test('allows and refuses what its own examples say', () => {
    expect(checkExamples(pack, builtInZoneTable)).toEqual([]);
  });

  test('has nothing to object to its quiet situation', () => {
    const { findings } = evaluate({ packs: [pack], zoneTable: builtInZoneTable, mode: 'standard' }, pack.quiet);
    expect(findings.filter((finding) => isRefusal(finding) || isWarning(finding))).toEqual([]);
  });

  test('every figure in a sentence is a figure that the finding has', () => {
    const { findings } = evaluate({ packs: [pack], zoneTable: builtInZoneTable, mode: 'standard' }, pack.quiet);
    const onlyWhenViolated = ['count'];
    const missing = findings.flatMap(({ ruleId, sentence, values }) =>
      Object.values(sentence)
        .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
        .filter((name) => values[name] === undefined && !onlyWhenViolated.includes(name))
        .map((name) => `${ruleId}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

test('a pack that lies about an example is caught', () => {
  const [pack] = allPacks;
  const [rule] = pack?.rules ?? [];
  if (pack === undefined || rule === undefined) throw new Error('There is a pack with a rule.');
  const liar = { ...rule, examples: { allows: rule.examples.refuses, refuses: rule.examples.allows } };
  expect(checkExamples({ ...pack, rules: [liar] }, builtInZoneTable).length).toBeGreaterThan(0);
});

test('no two packs share an id', () => {
  expect(new Set(allPacks.map((pack) => pack.id)).size).toBe(allPacks.length);
});
