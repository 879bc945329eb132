import { expect, test } from 'vitest';
import type { ExcuseWire } from '@duologue/contract/excuses.ts';
import { guideVerified } from '../../api/testing/named-guide.ts';
import { talkedAndOver } from '../../api/testing/named-call.ts';
import { openForm } from '../wrap-up/wrap-up-form.ts';
import { type Start, startsOf, withStarts } from './start-answers.ts';

const [run] = guideVerified.objections;
const objection = (id: string, leadsTo: NonNullable<typeof run>['leadsTo']) =>
  ({ ...run, id, leadsTo }) as NonNullable<typeof run>;
const OBJECTIONS = [
  objection('payment-run', { outcome: 'in-payment-run' }),
  objection('cash-flow', { outcome: 'cannot-pay' }),
  objection('goods-faulty', { outcome: 'dispute-raised', disputeReason: 'quality' }),
];
const heard = (...ids: readonly string[]) => ids.map((objectionId) => ({ objectionId }) as ExcuseWire);

test.each([
  ['nothing', [], []],
  ['one', ['payment-run'], ['in-payment-run']],
  ['the latest of two', ['payment-run', 'cash-flow'], ['in-payment-run']],
  ['a dispute and what came after it', ['cash-flow', 'goods-faulty'], ['cannot-pay', 'dispute-raised']],
  ['the same twice', ['goods-faulty', 'goods-faulty'], ['dispute-raised']],
  ['one that the firm has since taken out', ['gone'], []],
])('P10: the wrap-up starts with %s', (_, ids, outcomes) => {
  expect(startsOf(heard(...ids), OBJECTIONS).map(({ outcome }) => outcome)).toEqual(outcomes);
});

const { call, head, brief } = talkedAndOver;
const FACTS = { call, head, brief, today: '2026-11-23', zone: 'Europe/London' };

const DISPUTE: Start = { outcome: 'dispute-raised', disputeReason: 'quality' };
const PART: Start = { outcome: 'promise-part' };

test('P13: what was agreed on the call is what came of it; of the excuses only a dispute stands beside it', () => {
  const plan = { outcome: 'plan-agreed', captured: { promisedBy: 'Amara Nwosu' } } as const;
  const outcomes = (given: typeof FACTS & { agreed?: typeof plan }) =>
    withStarts(openForm(given), [PART, DISPUTE], given).answers.map(({ outcome }) => outcome);
  expect(outcomes(FACTS)).toEqual(['promise-part', 'dispute-raised']);
  expect(outcomes({ ...FACTS, agreed: plan })).toEqual(['plan-agreed', 'dispute-raised']);
});

const opened = (...said: readonly (readonly [objectionId: string, claimedOn: string | null])[]) => {
  const excuses = said.map(([objectionId, claimedOn]) => ({ objectionId, claimedOn }) as ExcuseWire);
  const started = startsOf(excuses, [...OBJECTIONS, objection('paid', { outcome: 'payment-sent-claimed' })]);
  return withStarts(openForm(FACTS), started, FACTS).answers[0]?.captured;
};

test('P10: the day that they named in the talk stands in the wrap-up, and what they did not name stays empty', () => {
  expect(opened(['paid', '2026-11-18'])).toMatchObject({ paidOn: '2026-11-18' });
  expect(opened(['paid', null])).toMatchObject({ paidOn: undefined, reference: undefined });
  expect(opened(['payment-run', '2026-11-27'])).toMatchObject({ runOn: '2026-11-27' });
  expect(opened(['cash-flow', '2026-11-27'])).not.toHaveProperty('dueOn');
});

test('P10: said again in other words and without a day, it is still of the day that they named', () => {
  expect(opened(['paid', null], ['payment-run', '2026-11-27'], ['paid', '2026-11-18'])).toMatchObject({
    paidOn: '2026-11-18',
  });
  expect(opened(['paid', '2026-11-17'], ['paid', '2026-11-18'])).toMatchObject({ paidOn: '2026-11-17' });
});
