import { BUSINESS_OUTCOMES } from '@duologue/core/calls/outcome-codes.ts';
import { assert, expect, test } from 'vitest';
import { machineAndOver, noAnswer, talkedAndOver, type Screen } from '../../api/testing/named-call.ts';
import { en } from '@duologue/words/en.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { createText } from '@duologue/words/text.ts';
import { draftNote } from './draft-note.ts';
import { missingOf } from './missing.ts';
import { nextStepOf } from './next-step-default.ts';
import { bodyOf } from './wrap-up-body.ts';
import {
  capture,
  chooseLine,
  chooseParty,
  type FormFacts,
  openForm,
  speakWith,
  toggleOutcome,
} from './wrap-up-form.ts';

const factsOf = ({ call, head, brief }: Screen): FormFacts => ({
  call,
  head,
  brief,
  today: '2026-11-23',
  zone: 'Europe/London',
});
const talked = factsOf(talkedAndOver);
const text = createText(en, createFormats('en-GB', 'Europe/London'), () => '2026-11-23');

test('nobody answered: the form can be saved as it opens', () => {
  const form = openForm(factsOf(noAnswer));
  const next = nextStepOf(form, '2026-11-23', 'Europe/London');
  expect(form.line).toBe('no-answer');
  expect(next).toEqual({ kind: 'call', dueOn: '2026-11-24', dueAt: null });
  expect(missingOf(form, next.dueOn)).toEqual([]);
});

test('the form starts from the answers that the server suggests', () => {
  expect(openForm(factsOf(machineAndOver))).toMatchObject({ line: 'voicemail-no-message', party: undefined });
  expect(openForm(talked)).toMatchObject({ line: 'answered', party: 'debtor-verified', asked: 'business' });
});

test('a full promise is one key: amount, date, method, person and invoices stand there already', () => {
  const form = toggleOutcome(openForm(talked), 'promise-full', talked);
  expect(form.answers[0]?.captured).toEqual({
    amount: { currency: 'GBP', minor: '919050' },
    dueOn: '2026-11-30',
    method: 'bank-transfer',
    promisedBy: 'Amara Nwosu',
    items: [
      '0192f000-0000-7000-8000-000000000040',
      '0192f000-0000-7000-8000-000000000041',
      '0192f000-0000-7000-8000-000000000042',
    ],
  });
  const next = nextStepOf(form, '2026-11-23', 'Europe/London');
  expect(missingOf(form, next.dueOn)).toEqual([]);
  expect(next).toEqual({ kind: 'watch-promise', dueOn: '2026-12-02', dueAt: null });
});

test('a promise, a payment on the call and a plan start from what may be asked for, not from what is overdue', () => {
  assert(talked.brief !== null, 'the debt was disclosed');
  const ask = [{ currency: 'GBP', minor: '450000' }];
  const less = { ...talked, brief: { ...talked.brief, stillOwed: { ...talked.brief.stillOwed, ask } } };
  for (const outcome of ['promise-full', 'paid-on-call'] as const) {
    expect(toggleOutcome(openForm(less), outcome, less).answers[0]?.captured.amount).toEqual(ask[0]);
  }
  const schedule = toggleOutcome(openForm(less), 'plan-agreed', less).answers[0]?.captured.schedule;
  expect(schedule).toMatchObject([150_000, 150_000, 150_000].map((minor) => ({ amount: { minor: String(minor) } })));
});

test('the disputed invoice is not promised', () => {
  const form = toggleOutcome(openForm(talked), 'promise-full', talked);
  expect(form.answers[0]?.captured.items).not.toContain('0192f000-0000-7000-8000-000000000043');
});

test('what is promised is what was asked for: no copy of an invoice, and the rest of one that is disputed in part', () => {
  assert(talked.brief !== null, 'the debt was disclosed');
  const [copy, ...others] = talked.brief.items;
  assert(copy !== undefined, 'there are invoices');
  const items = [{ ...copy, asked: false }, ...others.map((item) => ({ ...item, asked: item.asked || item.disputed }))];
  const facts = { ...talked, brief: { ...talked.brief, items } };
  expect(toggleOutcome(openForm(facts), 'promise-full', facts).answers[0]?.captured.items).toEqual([
    '0192f000-0000-7000-8000-000000000041',
    '0192f000-0000-7000-8000-000000000042',
    '0192f000-0000-7000-8000-000000000043',
  ]);
});

test('what the debtor claims is asked, never proposed', () => {
  const form = toggleOutcome(openForm(talked), 'payment-sent-claimed', talked);
  expect(missingOf(form, '2026-11-26')).toEqual([
    { what: 'field', outcome: 'payment-sent-claimed', field: 'paidOn' },
    { what: 'field', outcome: 'payment-sent-claimed', field: 'reference' },
    { what: 'field', outcome: 'payment-sent-claimed', field: 'bank' },
  ]);
});

test('the next step follows the date that was captured, until the caller writes another', () => {
  const promised = toggleOutcome(openForm(talked), 'promise-full', talked);
  const later = capture(promised, 'promise-full', 'dueOn', '2026-12-04');
  expect(nextStepOf(later, '2026-11-23', 'Europe/London').dueOn).toBe('2026-12-08');
  const own = { ...later, nextStep: { kind: 'call', dueOn: '2026-12-09' } };
  expect(nextStepOf(own, '2026-11-23', 'Europe/London').dueOn).toBe('2026-12-09');
});

test('a call back falls on the minute that was agreed, in the debtor’s zone', () => {
  const form = toggleOutcome(openForm(talked), 'callback-agreed', talked);
  expect(form.answers[0]?.captured.callbackAt).toBe('2026-11-24T10:00:00.000Z');
  expect(nextStepOf(form, '2026-11-23', 'Europe/London')).toEqual({
    kind: 'call-back',
    dueOn: '2026-11-24',
    dueAt: '2026-11-24T10:00:00.000Z',
  });
});

test('a line on which nobody spoke takes the answers back that need somebody', () => {
  const promised = toggleOutcome(openForm(talked), 'promise-full', talked);
  expect(chooseLine(promised, 'no-answer')).toMatchObject({ party: undefined, answers: [] });
  expect(chooseParty(promised, 'gatekeeper').answers).toEqual([]);
});

test('four answers are the most', () => {
  const all = BUSINESS_OUTCOMES.slice(0, 6).reduce(
    (form, outcome) => toggleOutcome(form, outcome, talked),
    openForm(talked),
  );
  expect(all.answers).toHaveLength(4);
});

test('another name on the line also gives their word, unless somebody else did', () => {
  const promised = toggleOutcome(openForm(talked), 'promise-full', talked);
  const renamed = speakWith(promised, { name: 'Tom Brightwater', role: 'Director' });
  expect(renamed.answers[0]?.captured.promisedBy).toBe('Tom Brightwater');

  const other = capture(promised, 'promise-full', 'promisedBy', 'Their bookkeeper');
  expect(speakWith(other, { name: 'Tom', role: '' }).answers[0]?.captured.promisedBy).toBe('Their bookkeeper');
});

test('the note is written from the clicks', () => {
  const form = toggleOutcome(openForm(talked), 'promise-full', talked);
  expect(draftNote(form, talked.brief?.items ?? [], text)).toBe(
    'Spoke with Amara Nwosu (Accounts payable). Promised £9,190.50 by 30 Nov 2026 (Bank transfer). About INV-2381, INV-2502, INV-2544.',
  );
  expect(draftNote(openForm(factsOf(noAnswer)), [], text)).toBe('No answer.');
});

test('what is sent is what the contract asks for', () => {
  const form = toggleOutcome(openForm(talked), 'dispute-raised', talked);
  const filled = capture(form, 'dispute-raised', 'disputeReason', 'damaged');
  const body = bodyOf(filled, { kind: 'answer-dispute', dueOn: '2026-11-25', dueAt: null }, 'note');
  expect(body.business).toEqual([{ outcome: 'dispute-raised', captured: { disputeReason: 'damaged' } }]);
  expect(body.spokeWith).toEqual({ name: 'Amara Nwosu', role: 'Accounts payable' });
});

test('P20: an address that was learnt on the call is where the invoice is sent again to', () => {
  const { brief } = talked;
  assert(brief !== null);
  const learnt = { key: 'email', value: 'bills@brightwater.example', source: 'call', learntAt: '2026-11-23T10:00:00Z' };
  const facts = { ...talked, brief: { ...brief, facts: [...brief.facts, learnt] } };
  const form = toggleOutcome(openForm(facts), 'invoice-not-received', facts);
  expect(form.answers[0]?.captured.sendTo).toBe('bills@brightwater.example');
});
