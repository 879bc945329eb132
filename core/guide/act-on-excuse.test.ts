import { expect, test } from 'vitest';
import { isWeekday } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ItemId } from '../cases/ids.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { actOnExcuse, type ExcuseGiven } from './act-on-excuse.ts';
import type { GuideAction, LeadsTo } from './actions.ts';

const EUR = (minor: bigint) => money(currencyOf('EUR'), minor);
const friday = '2026-06-12' as CalendarDate;
const monday = '2026-06-15';
const item = (id: string, open: bigint, disputed = 0n) => {
  return { itemId: id as ItemId, open: EUR(open), disputed: EUR(disputed) };
};
const given: ExcuseGiven = {
  today: friday,
  dateOf: () => friday,
  isBusinessDay: isWeekday,
  graceBusinessDays: 2,
  traceBusinessDays: 3,
  words: 'we never had that',
  items: [item('a', 100n), item('b', 200n)],
  ask: [EUR(300n)],
  askItemIds: ['a', 'b'],
  facts: new Map(),
};
const verify = (who: 'own-sales' | 'debtor-accounts'): GuideAction => {
  return { act: 'verify', verification: { with: who, question: `${who}.x` } };
};
const task = (kind: string, dueOn: string, assignee: string) => ({ does: 'task', task: { kind, dueOn, assignee } });

test.each<[GuideAction, Partial<ExcuseGiven>, object]>([
  [{ act: 'resend-invoice' }, {}, task('resend-invoice', monday, 'me')],
  [{ act: 'send-documents', what: 'timesheet' }, {}, task('send-information', monday, 'me')],
  [{ act: 'open-dispute', reason: 'price' }, {}, { does: 'prefill' }],
  [{ act: 'ask-for-rest' }, {}, { does: 'screen', screen: 'ask-for-rest' }],
  [{ act: 'find-approver' }, {}, { does: 'screen', screen: 'ask-fact', fact: 'approver' }],
  [{ act: 'find-approver' }, { facts: new Map([['approver', 'Ms K.']]) }, { screen: 'ask-fact', known: 'Ms K.' }],
  [{ act: 'book-call' }, {}, { does: 'prefill', fields: ['callbackAt', 'callbackWith'] }],
  [{ act: 'trace-payment' }, {}, { does: 'prefill', fields: ['paidOn', 'reference', 'bank', 'amount', 'items'] }],
  [{ act: 'note-payment-run' }, {}, { does: 'prefill', fields: ['runOn', 'amount', 'items'] }],
  [verify('own-sales'), {}, task('verify', monday, 'me')],
  [verify('debtor-accounts'), {}, task('verify', '2026-06-16', 'me')],
  [{ act: 'ask-fact', fact: 'email' }, {}, { does: 'screen', screen: 'ask-fact', fact: 'email' }],
  [{ act: 'correct-contact' }, {}, { does: 'screen', screen: 'correct-contact' }],
  [{ act: 'make-offers' }, {}, { does: 'screen', screen: 'offers' }],
  [{ act: 'check-credit' }, {}, task('check-credit', '2026-06-16', 'account-owner')],
  [{ act: 'hardship-route' }, {}, { does: 'screen', screen: 'hardship' }],
  [{ act: 'stop-request' }, {}, { does: 'now', thing: 'stop-calls' }],
  [{ act: 'stop-recording' }, {}, { does: 'now', thing: 'stop-recording' }],
  [{ act: 'insolvency-check' }, {}, task('check-report', monday, 'supervisor')],
  [{ act: 'refer-to-representative' }, {}, { does: 'screen', screen: 'representative' }],
  [{ act: 'verify-identity' }, {}, task('verify-identity', monday, 'supervisor')],
  [{ act: 'limitation-check' }, {}, task('check-limitation', monday, 'supervisor')],
  [{ act: 'language-help' }, {}, task('arrange-language', monday, 'supervisor')],
  [{ act: 'de-escalate' }, {}, { does: 'screen', screen: 'de-escalation' }],
  [{ act: 'complaint' }, {}, { does: 'prefill', fields: ['words'] }],
  [{ act: 'prove-ourselves' }, {}, { does: 'screen', screen: 'prove-ourselves' }],
  [{ act: 'third-person-mode' }, {}, { does: 'screen', screen: 'third-person' }],
  [{ act: 'supervisor-help' }, {}, task('supervisor-review', monday, 'supervisor')],
])('P10: %o with %o', (action, more, expected) => {
  const plan = actOnExcuse({ actions: [action], leadsTo: { outcome: 'no-commitment' } }, { ...given, ...more });
  expect(plan.steps).toMatchObject([expected]);
});

const start = (leadsTo: LeadsTo, more: Partial<ExcuseGiven> = {}, ...actions: readonly GuideAction[]) =>
  actOnExcuse({ actions: [{ act: 'ask-for-rest' }, ...actions], leadsTo }, { ...given, ...more }).wrapUp;

test('a dispute takes its invoice by itself only where there is one: the rest is still asked for', () => {
  const leadsTo: LeadsTo = { outcome: 'dispute-raised', disputeReason: 'price' };
  expect(start(leadsTo).captured).toEqual({ disputeReason: 'price', words: 'we never had that' });
  const one = start(leadsTo, { items: [item('a', 100n, 30n), item('b', 200n, 200n)] });
  expect(one.captured).toMatchObject({ items: ['a'], disputedAmount: EUR(70n) });
});

test.each([
  ['payment-sent-claimed', '2026-06-11', { paidOn: '2026-06-11', amount: EUR(300n), items: ['a', 'b'] }, '2026-06-16'],
  ['in-payment-run', '2026-06-19', { runOn: '2026-06-19', amount: EUR(300n), items: ['a', 'b'] }, '2026-06-23'],
  ['in-payment-run', undefined, { amount: EUR(300n), items: ['a', 'b'] }, monday],
  ['promise-part', '2026-06-19', { dueOn: '2026-06-19', items: ['a', 'b'] }, '2026-06-23'],
] as const)('%s with %s said starts with what is known and no more', (outcome, claimedOn, captured, dueOn) => {
  const wrapUp = start({ outcome }, { claimedOn: claimedOn as CalendarDate | undefined });
  expect(wrapUp.captured).toMatchObject(captured);
  expect(Object.keys(wrapUp.captured).sort()).toEqual(
    [...Object.keys(captured), ...(outcome === 'promise-part' ? ['words'] : [])].sort(),
  );
  expect(wrapUp.nextStep.dueOn).toBe(dueOn);
});

test.each([
  ['the items that the sum is about', ['b'], ['b']],
  ['whatever is free, where nothing may be asked for', [], ['a', 'b']],
] as const)('what is said to be paid is %s', (_, askItemIds, items) => {
  const ask = askItemIds.length === 0 ? [] : [EUR(200n)];
  expect(start({ outcome: 'payment-sent-claimed' }, { ask, askItemIds }).captured.items).toEqual(items);
});

test('an action that is an answer of its own is told beside the main one, once', () => {
  const wrapUp = start({ outcome: 'information-requested' }, {}, { act: 'book-call' }, { act: 'book-call' });
  expect(wrapUp.also).toEqual(['callback-agreed']);
  expect(start({ outcome: 'callback-agreed' }, {}, { act: 'book-call' }).also).toEqual([]);
});

test('nobody is put down as having consented', () => {
  expect(start({ outcome: 'hardship' }).captured).toEqual({ words: 'we never had that' });
});
