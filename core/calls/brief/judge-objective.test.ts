import { expect, test } from 'vitest';
import type { BusinessOutcome, Party } from '../outcome-codes.ts';
import { on } from '../../calendar/testing.ts';
import { judgeObjective, type ObjectiveJudgement } from './judge-objective.ts';
import { OBJECTIVES } from './suggest-objective.ts';

test.each<[string, Party | null, readonly BusinessOutcome[], ObjectiveJudgement]>([
  ['collect-in-full', 'debtor-verified', ['promise-full'], { met: 'yes', because: 'promise-full' }],
  ['collect-in-full', 'debtor-verified', ['promise-part'], { met: 'part', because: 'promise-part' }],
  ['collect-in-full', 'debtor-verified', ['dispute-raised', 'promise-part'], { met: 'part', because: 'promise-part' }],
  ['collect-in-full', 'debtor-verified', ['refuses'], { met: 'no', because: 'refuses' }],
  ['collect-in-full', null, [], { met: 'no', because: 'none' }],
  ['negotiate', 'debtor-verified', ['promise-part'], { met: 'yes', because: 'promise-part' }],
  ['negotiate', 'debtor-verified', ['settlement-offered'], { met: 'part', because: 'settlement-offered' }],
  ['confirm-arrangement', 'debtor-verified', ['in-payment-run'], { met: 'yes', because: 'in-payment-run' }],
  ['verify-excuse', 'debtor-verified', ['payment-sent-claimed'], { met: 'yes', because: 'payment-sent-claimed' }],
  ['answer-dispute', 'debtor-verified', ['callback-agreed'], { met: 'part', because: 'callback-agreed' }],
  ['gather-information', 'debtor-verified', [], { met: 'yes', because: 'party' }],
  ['gather-information', 'gatekeeper', [], { met: 'part', because: 'party' }],
  ['gather-information', 'wrong-number', [], { met: 'no', because: 'none' }],
  ['keep-relationship', 'debtor-verified', ['complaint'], { met: 'no', because: 'complaint' }],
  ['do-not-call', 'debtor-verified', ['promise-full'], { met: 'no', because: 'none' }],
  ['something else', 'debtor-verified', ['promise-full'], { met: 'no', because: 'none' }],
])('%s with %s and %j', (chosen, party, outcomes, expected) => {
  expect(judgeObjective(chosen, { party, outcomes })).toEqual(expected);
});

test('every objective can be reached but the one not to call', () => {
  const outcomes: readonly BusinessOutcome[] = ['promise-full'];
  const never = OBJECTIVES.filter((one) => judgeObjective(one, { party: 'debtor-verified', outcomes }).met !== 'yes');
  expect(never).toEqual(['do-not-call']);
});

const by = (minor: number, day: string) => ({ amount: { currency: 'GBP', minor: String(minor) }, byOn: on(day) });

test.each<[string, string, ReturnType<typeof by> | undefined, ObjectiveJudgement['met']]>([
  ['all of it by the day', 'collect-in-full', by(1000, '2026-11-25'), 'yes'],
  ['all of it a day later', 'collect-in-full', by(1000, '2026-11-26'), 'part'],
  ['a penny less', 'collect-in-full', by(999, '2026-11-25'), 'part'],
  ['more, and sooner', 'repair-broken-promise', by(1200, '2026-11-20'), 'yes'],
  ['no figure was captured', 'collect-in-full', undefined, 'yes'],
  ['time is what a negotiation is about', 'negotiate', by(900, '2027-03-01'), 'yes'],
])('beside the aim of 10.00 by 25 November: %s', (_, chosen, reached, met) => {
  const aim = by(1000, '2026-11-25');
  const came = { party: 'debtor-verified', outcomes: ['promise-full'], aim, reached } as const;
  expect(judgeObjective(chosen, came)).toEqual({ met, because: 'promise-full' });
});
