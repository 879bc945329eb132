import { expect, test } from 'vitest';
import { effectOfLaw, lawsOn, type PlanLawFacts } from '@duologue/core/negotiation/law/plan-law.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { planLaws } from './plan-laws.ts';

const facts = (more: Partial<PlanLawFacts> = {}, country = 'DE', collector = 'third-party' as const): PlanLawFacts => ({
  today: day('2026-11-23'),
  regime: { places: [{ country }], debtKind: 'consumer', collector, product: 'goods-and-services' },
  sent: [],
  answers: {},
  ...more,
});
const plan = (count: number) => ({ kind: 'instalments' as const, instalments: Array.from({ length: count }) });
const ids = (count: number, asked: PlanLawFacts) =>
  lawsOn(plan(count), planLaws, asked).map(({ law, effect }) => `${law.id} ${effect}`);

test('Germany: a collector agrees no plan with a private person before the notice of its cost', () => {
  expect(ids(2, facts())).toEqual(['DE-RDG13A-PLAN forbids']);
  expect(ids(1, facts())).toEqual([]);
  expect(ids(2, facts({ sent: ['plan-cost-notice'] }))).toEqual([]);
  expect(ids(2, facts({}, 'AT'))).toEqual([]);
  expect(ids(2, { ...facts(), regime: { ...facts().regime, debtKind: 'commercial' } })).toEqual([]);
});

test('consumer credit and more than four instalments are warned of, not forbidden', () => {
  expect(ids(5, facts({}, 'US'))).toEqual(['US-TILA-FOUR warns']);
  expect(ids(4, facts({}, 'US'))).toEqual([]);
  const credit = { ...facts({}, 'GB'), regime: { ...facts({}, 'GB').regime, product: 'consumer-credit' } };
  expect(ids(1, credit)).toEqual(['UK-CONC-FORBEAR-PLAN warns']);
  expect(ids(1, { ...credit, answers: { 'forbearance-considered': 'yes' } })).toEqual([]);
});

test('only a text that was read forbids', () => {
  for (const law of planLaws) if (law.confidence !== 'P') expect(effectOfLaw(law)).toBe('warns');
  expect(new Set(planLaws.map(({ id }) => id)).size).toBe(planLaws.length);
});
