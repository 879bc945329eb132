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

const DISPUTE: Start = { outcome: 'dispute-raised', disputeReason: 'quality' };
const PART: Start = { outcome: 'promise-part' };

test('P13: what was agreed on the call is what came of it; of the excuses only a dispute stands beside it', () => {
  const { call, head, brief } = talkedAndOver;
  const plan = { outcome: 'plan-agreed', captured: { promisedBy: 'Amara Nwosu' } } as const;
  const facts = { call, head, brief, today: '2026-11-23', zone: 'Europe/London' };
  const outcomes = (given: typeof facts & { agreed?: typeof plan }) =>
    withStarts(openForm(given), [PART, DISPUTE], given).answers.map(({ outcome }) => outcome);
  expect(outcomes(facts)).toEqual(['promise-part', 'dispute-raised']);
  expect(outcomes({ ...facts, agreed: plan })).toEqual(['plan-agreed', 'dispute-raised']);
});
