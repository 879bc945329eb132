import { expect, test } from 'vitest';
import { at, on } from '../calendar/testing.ts';
import { decideErasure, type KeptClaim, type KeptPerson, keptUntil } from './decide-erasure.ts';
import { NO_FIRM_PERIODS } from './periods.ts';

const paid: KeptClaim = {
  status: 'paid-in-full',
  statusSince: on('2026-03-01'),
  openedOn: on('2026-01-15'),
  hasDispute: false,
  declared: null,
};
const now = at('2026-11-20T09:00:00Z');
const periods = { law: { limitation: [], duties: [] }, firm: NO_FIRM_PERIODS };
const person = (given: Partial<KeptPerson>): KeptPerson => ({
  place: 'GB',
  claims: [paid],
  legalHold: false,
  ...given,
});

test.each<[string, Partial<KeptPerson>, 'allow' | 'deny', string | null]>([
  ['paid, and nothing stands in the way', {}, 'allow', null],
  ['one of two debts is open', { claims: [paid, { ...paid, status: 'working' }] }, 'deny', 'DP-HOLD'],
  [
    'open where our table has no such rule',
    { place: 'US-TX', claims: [{ ...paid, status: 'new' }] },
    'deny',
    'DP-HOLD',
  ],
  ['a hold', { legalHold: true }, 'deny', 'DP-HOLD'],
  ['a hold where our table has no such rule', { place: 'US-TX', legalHold: true }, 'deny', 'DP-RETENTION'],
  ['a dispute', { claims: [{ ...paid, hasDispute: true }] }, 'deny', 'DP-HOLD'],
  [
    'written off, and nobody said that it is barred',
    { claims: [{ ...paid, status: 'written-off' }] },
    'deny',
    'DP-HOLD',
  ],
  ['written off and barred', { claims: [{ ...paid, status: 'written-off', declared: 'time-barred' }] }, 'allow', null],
  ['no account that could say', { claims: [] }, 'deny', 'DP-HOLD'],
  ['the books of Ontario', { place: 'CA-ON' }, 'deny', 'DP-ON-BOOKS'],
  ['nobody knows where they live', { place: null }, 'allow', null],
  ['paid in Texas within three years', { place: 'US-TX' }, 'deny', 'DP-US-RECORDS'],
  [
    'paid in Texas three years ago',
    { place: 'US-TX', claims: [{ ...paid, statusSince: on('2023-11-19') }] },
    'allow',
    null,
  ],
])('%s', (_, given, decision, ruleId) => {
  expect(decideErasure(person(given), now)).toMatchObject({ decision, ruleId });
});

test('who asks is answered within a calendar month, whatever the answer', () => {
  expect(decideErasure(person({}), now, on('2026-11-03')).answerDueOn).toBe('2026-12-03');
  expect(decideErasure(person({ legalHold: true }), now, on('2026-11-30')).answerDueOn).toBe('2026-12-30');
});

test('the call log ends a year after the last day on which somebody could sue; a hold and an open claim keep it', () => {
  expect(keptUntil(person({}), 'call-log', now, periods)).toMatchObject({ state: 'until', eraseOn: '2037-03-02' });
  expect(keptUntil(person({ legalHold: true }), 'call-log', now, periods)).toMatchObject({ state: 'held' });
  expect(keptUntil(person({ claims: [{ ...paid, status: 'plan' }] }), 'call-log', now, periods)).toMatchObject({
    state: 'open',
  });
});
