import { expect, test } from 'vitest';
import { isWeekday } from '../../calendar/add-business-days.ts';
import { on } from '../../calendar/testing.ts';
import { stillOwed } from '../../ledger/still-owed.ts';
import { amountOf, owedFactsOf } from '../../ledger/testing.ts';
import { type BriefDispute, type BriefPromise, type ObjectiveGiven, suggestObjective } from './suggest-objective.ts';

const TODAY = on('2026-11-18');
const owed = owedFactsOf(TODAY, [{ id: 'A', open: '100.00', dueOn: '2026-10-19' }]);
const quiet: ObjectiveGiven = {
  today: TODAY,
  isBusinessDay: isWeekday,
  stillOwed: stillOwed(owed),
  promises: [],
  disputes: [],
  missing: [],
  daysOverdueMax: 30,
  habit: { count: 0, daysLateSum: 0 },
};
const promise = (status: BriefPromise['status'], more: Partial<BriefPromise> = {}): BriefPromise => ({
  promiseId: 'P1',
  amount: amountOf('40.00'),
  madeOn: on('2026-11-02'),
  dueOn: on('2026-11-30'),
  status,
  ...more,
});
const dispute = (answerDueOn: string, status: BriefDispute['status'] = 'raised'): BriefDispute => ({
  disputeId: 'X1',
  reason: 'quality',
  amount: amountOf('30.00'),
  items: ['A'],
  status,
  raisedOn: on('2026-11-12'),
  answerDueOn: on(answerDueOn),
});

test.each<[string, Partial<ObjectiveGiven>, string, string]>([
  ['overdue, nothing else', {}, 'collect-in-full', 'overdue'],
  ['overdue for a quarter', { daysOverdueMax: 90 }, 'negotiate', 'long-overdue'],
  ['a day less', { daysOverdueMax: 89 }, 'collect-in-full', 'overdue'],
  ['could not pay', { lastSaid: 'cannot-pay' }, 'negotiate', 'could-not-pay'],
  ['said that money was on its way', { lastSaid: 'excuse' }, 'verify-excuse', 'excuse-to-check'],
  [
    'a good payer, ten days late',
    { daysOverdueMax: 10, habit: { count: 10, daysLateSum: 30 } },
    'keep-relationship',
    'good-payer',
  ],
  ['a day more', { daysOverdueMax: 11, habit: { count: 10, daysLateSum: 30 } }, 'collect-in-full', 'overdue'],
  ['late before', { daysOverdueMax: 10, habit: { count: 10, daysLateSum: 31 } }, 'collect-in-full', 'overdue'],
  ['a plan that runs', { arrangement: { status: 'running' } }, 'confirm-arrangement', 'arrangement-running'],
  ['a late plan', { arrangement: { status: 'late' } }, 'repair-arrangement', 'arrangement-late'],
  [
    'a plan that was not kept, before its broken instalment',
    { arrangement: { status: 'defaulted' }, promises: [promise('broken')] },
    'repair-arrangement',
    'arrangement-defaulted',
  ],
  [
    'all in credit',
    { stillOwed: stillOwed({ ...owed, unallocated: [amountOf('200.00')] }) },
    'do-not-call',
    'not-owed',
  ],
  [
    'an unknown ledger date',
    { stillOwed: stillOwed({ ...owed, ledgerAsOn: 'unknown' }) },
    'verify-ledger',
    'ledger-uncertain',
  ],
  ['a broken promise', { promises: [promise('broken')] }, 'repair-broken-promise', 'promise-broken'],
  ['a promise kept in part', { promises: [promise('part-kept')] }, 'repair-broken-promise', 'promise-part-kept'],
  ['a running promise', { promises: [promise('pending')] }, 'confirm-promise', 'promise-running'],
  ['a promise that was cancelled', { promises: [promise('cancelled')] }, 'collect-in-full', 'overdue'],
  [
    'a newer promise after a broken one',
    { promises: [promise('broken'), promise('pending', { promiseId: 'P2', madeOn: on('2026-11-09') })] },
    'confirm-promise',
    'promise-running',
  ],
  ['a part in dispute', { disputes: [dispute('2026-11-30')] }, 'collect-undisputed-part', 'part-disputed'],
  ['an answer that is due', { disputes: [dispute('2026-11-18')] }, 'answer-dispute', 'dispute-answer-due'],
  ['a dispute that is over', { disputes: [dispute('2026-11-18', 'rejected')] }, 'collect-in-full', 'overdue'],
  ['no number to call', { missing: ['phone'] }, 'gather-information', 'nobody-known'],
])('P03 the objective: %s', (_, more, kind, because) => {
  expect(suggestObjective({ ...quiet, ...more })).toMatchObject({ kind, because });
});

test('the money is asked for within three business days; a promise is confirmed for its own day and not asked for again', () => {
  expect(suggestObjective(quiet)).toMatchObject({ amounts: [amountOf('100.00')], byOn: '2026-11-23' });
  expect(suggestObjective({ ...quiet, promises: [promise('due')] })).toMatchObject({
    amounts: [],
    promised: amountOf('40.00'),
    byOn: '2026-11-30',
  });
});
