import type { ZoneTable } from '../../calendar/zone-table.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { Example, Rule, RulePack } from './rule.ts';

export type ExampleFailure = {
  readonly ruleId: string;
  readonly example: string;
  readonly expected: 'allows' | 'refuses';
  readonly actual: string;
};

/** Asks each rule about its own examples. An empty list means that the pack does what its author thinks it does. */
export function checkExamples(pack: RulePack, zoneTable: ZoneTable): readonly ExampleFailure[] {
  return pack.rules.flatMap((rule) => [
    ...rule.examples.allows.flatMap((example) => check(pack, rule, example, 'allows', zoneTable)),
    ...rule.examples.refuses.flatMap((example) => check(pack, rule, example, 'refuses', zoneTable)),
  ]);
}

function check(
  pack: RulePack,
  rule: Rule,
  example: Example,
  expected: ExampleFailure['expected'],
  zoneTable: ZoneTable,
): readonly ExampleFailure[] {
  const book = { packs: [pack], zoneTable, mode: 'strict', chosen: [pack.id] } as const;
  const judgement = evaluate(book, { ...pack.quiet, ...example.facts });
  const actual = judgement.findings.find((finding) => finding.ruleId === rule.id)?.result ?? 'not asked';
  // A rule that does not speak of a contact allows it: for "never to employers" that is the only way to allow.
  const isAsSaid =
    expected === 'allows'
      ? actual === 'satisfied' || (actual === 'not asked' && rule.check.kind === 'never')
      : actual === 'violated' || actual === 'unknown';
  return isAsSaid ? [] : [{ ruleId: rule.id, example: example.name, expected, actual }];
}
