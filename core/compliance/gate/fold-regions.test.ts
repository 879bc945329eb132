import { expect, test } from 'vitest';
import { at } from '../../calendar/testing.ts';
import type { Effect } from '../packs/rule.ts';
import { isRefusal, isWarning } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { foldRegions, REGION_UNKNOWN } from './fold-regions.ts';
import { noRuleFinding } from './no-rule.ts';

const pack = (id: string, region?: string) => ({
  id,
  appliesTo: { places: [{ country: 'US', ...(region === undefined ? {} : { region }) }] },
  rules: [],
});
const book = { packs: [pack('us.federal'), pack('us.ny', 'NY'), pack('us.tx', 'TX')] } as never;
const finding = (packId: string, effect: Effect, nextAt: string | null, result: Finding['result'] = 'violated') => ({
  ...noRuleFinding,
  ruleId: `${packId}/rule`,
  packId,
  code: packId.toUpperCase(),
  effect,
  result,
  nextAt: nextAt === null ? null : at(nextAt),
});
const [early, late] = ['2026-11-22T09:00:00Z', '2026-11-22T13:00:00Z'];
const regime = (...places: { country: string; region?: string }[]) => ({
  places,
  debtKind: 'consumer' as const,
  collector: 'third-party' as const,
});
const verdict = (findings: readonly Finding[]) =>
  findings.some(isRefusal) ? 'deny' : findings.some(isWarning) ? 'warn' : 'allow';

test('two states object: one finding, as strict as the strictest, open when the last of them is', () => {
  const all = [
    finding('us.federal', 'warn', early),
    finding('us.ny', 'deny', early),
    finding('us.tx', 'deny', late),
    finding('us.tx', 'warn', null),
  ];
  const { findings, folded } = foldRegions(all, regime({ country: 'US' }), book);
  expect(findings.map(({ code }) => code)).toEqual([REGION_UNKNOWN, 'US.FEDERAL']);
  expect(findings[0]).toMatchObject({ effect: 'deny', nextAt: at(late), values: { regions: 2, country: 'US' } });
  expect(folded).toHaveLength(3);
  expect(verdict(findings)).toBe(verdict(all));
});

test.each<[readonly Effect[], string]>([
  [['deny', 'warn'], 'deny'],
  [['warn', 'info'], 'warn'],
  [['info', 'info'], 'allow'],
])('%s stays %s', (effects, expected) => {
  const all = effects.map((effect, index) => finding(index === 0 ? 'us.ny' : 'us.tx', effect, null));
  expect([verdict(all), verdict(foldRegions(all, regime({ country: 'US' }), book).findings)]).toEqual([
    expected,
    expected,
  ]);
});

test('what only an event opens stays so', () => {
  const all = [finding('us.ny', 'deny', null, 'unknown'), finding('us.tx', 'deny', late)];
  expect(foldRegions(all, regime({ country: 'US' }), book).findings[0]).toMatchObject({ nextAt: null });
});

test.each([
  ['the state is known', regime({ country: 'US', region: 'NY' })],
  ['one number tells a state', regime({ country: 'US' }, { country: 'US', region: 'TX' })],
  ['another country', regime({ country: 'CA' })],
])('%s: nothing is folded', (_, given) => {
  const all = [finding('us.ny', 'deny', early), finding('us.tx', 'deny', late)];
  expect(foldRegions(all, given, book)).toEqual({ findings: all, folded: [] });
});

test('one state alone is told by its own rule, and what is satisfied is left as it is', () => {
  const all = [finding('us.ny', 'deny', early), finding('us.tx', 'deny', null, 'satisfied')];
  expect(foldRegions(all, regime({ country: 'US' }), book)).toEqual({ findings: all, folded: [] });
});
