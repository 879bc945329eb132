import { describe, expect, test } from 'vitest';
import { at, on } from '../calendar/testing.ts';
import type { CaseEvent } from '../cases/case-events.ts';
import type { CallId, DebtorId, ItemId, PromiseId } from '../cases/ids.ts';
import type { AccountStatus } from '../cases/status.ts';
import { assert } from '../kernel/assert.ts';
import { amountOf } from '../ledger/testing.ts';
import { startCall } from './call.ts';
import { decideOutcome } from './decide-outcome.ts';
import { BUSINESS_OUTCOMES, LINE_RESULTS, PARTIES, type Party } from './outcome-codes.ts';
import { BUSINESS_TABLE } from './tables/business-table.ts';
import { PARTY_TABLE } from './tables/party-table.ts';
import { answer, OVER, talked, WEDNESDAY } from './testing.ts';
import type { WrapUp } from './wrap-up.ts';
import type { WrapUpGiven } from './wrap-up-given.ts';

const promise = answer('promise-full', BUSINESS_TABLE['promise-full'].requires);
const dispute = answer('dispute-raised', BUSINESS_TABLE['dispute-raised'].requires);
const sent = answer('payment-sent-claimed', BUSINESS_TABLE['payment-sent-claimed'].requires);
const callback = answer('callback-agreed', ['callbackAt', 'callbackWith']);
const stop = answer('stop-requested', ['stopScope', 'words']);

function decided(wrapUp: WrapUp, given: Partial<WrapUpGiven> = {}) {
  const decision = decideOutcome(OVER, wrapUp, { ...WEDNESDAY, ...given });
  assert(decision.ok, `the call closes: ${JSON.stringify(decision.ok || decision.refusal)}`);
  return decision.value;
}
function problemsOf(wrapUp: WrapUp, given: Partial<WrapUpGiven> = {}): readonly string[] {
  const decision = decideOutcome(OVER, wrapUp, { ...WEDNESDAY, ...given });
  if (decision.ok) return [];
  assert(decision.refusal.code === 'outcome-incomplete', 'the call is over');
  return decision.refusal.problems.map(({ where, outcome, field, problem }) =>
    [where === 'captured' ? undefined : where, outcome, field, problem].filter((part) => part !== undefined).join(' '),
  );
}
const typesOf = (events: readonly CaseEvent[]) => events.map((event) => event.type);
const dataOf = <Type extends CaseEvent['type']>(events: readonly CaseEvent[], type: Type) =>
  events.flatMap((event) => (event.type === type ? [event.data] : []));

describe('P13 P19 a call cannot be left without an outcome and a dated next step', () => {
  test('a call that is still ringing is not closed', () => {
    const ringing = startCall({ callId: 'C1' as CallId, debtorId: 'D1' as DebtorId, startedAt: WEDNESDAY.now });
    expect(decideOutcome(ringing, talked(promise), WEDNESDAY)).toEqual({
      ok: false,
      refusal: { code: 'call-not-over', state: 'ringing' },
    });
  });

  test.each(LINE_RESULTS.filter((line) => line !== 'answered'))(
    '%s alone closes the call and leaves a step within days',
    (line) => {
      const { nextStep, events } = decided({ line, business: [], ticks: [], note: '' });
      expect(nextStep.dueOn > WEDNESDAY.today && nextStep.dueOn <= '2026-11-20').toBe(true);
      expect(typesOf(events)).toContain('next-step-set');
    },
  );

  test.each(BUSINESS_OUTCOMES)('%s with all that it requires closes the call with a dated step', (outcome) => {
    const { nextStep, events } = decided(talked(answer(outcome, BUSINESS_TABLE[outcome].requires)));
    expect(nextStep.dueOn >= WEDNESDAY.today).toBe(true);
    expect(typesOf(events)[0]).toBe('call-closed');
    expect(JSON.parse(JSON.stringify(events))).toEqual(events);
  });

  test.each(BUSINESS_OUTCOMES)('%s with nothing captured says all that is missing, at once', (outcome) => {
    expect(problemsOf(talked({ outcome, captured: {} })).toSorted()).toEqual(
      BUSINESS_TABLE[outcome].requires.map((field) => `${outcome} ${field} missing`).toSorted(),
    );
  });

  test.each(PARTIES.filter((party) => !PARTY_TABLE[party].needsBusiness))(
    '%s needs no outcome, and still a step',
    (party: Party) => {
      expect(decided({ ...talked(), party }).nextStep.dueOn > WEDNESDAY.today).toBe(true);
    },
  );
});

describe('what is wrong is said all at once', () => {
  test.each<[string, WrapUp, readonly string[]]>([
    ['nobody named', { ...talked(), party: undefined }, ['party missing']],
    ['a person on a line that nobody answered', { ...talked(), line: 'no-answer' }, ['party not-possible']],
    ['no outcome with the debtor', talked(), ['business missing']],
    [
      'a promise by a third person',
      { ...talked(promise), party: 'third-party' },
      ['business promise-full not-possible'],
    ],
    ['the same outcome twice', talked(dispute, dispute), ['business dispute-raised twice']],
    ['two answers to one question', talked(promise, answer('refuses', ['words'])), ['business refuses contradicts']],
    [
      'five outcomes',
      talked(promise, dispute, callback, answer('complaint', ['words']), answer('cannot-pay', ['words'])),
      ['business too-many'],
    ],
    [
      'a promise of yesterday',
      talked(answer('promise-full', BUSINESS_TABLE['promise-full'].requires, { dueOn: on('2026-11-17') })),
      ['promise-full dueOn in-the-past'],
    ],
    [
      'a payment of tomorrow',
      talked(answer('payment-sent-claimed', ['reference', 'bank'], { paidOn: on('2026-11-19') })),
      ['payment-sent-claimed paidOn in-the-future'],
    ],
    [
      'a call-back a minute ago',
      talked(answer('callback-agreed', ['callbackWith'], { callbackAt: at('2026-11-18T09:59Z') })),
      ['callback-agreed callbackAt in-the-past'],
    ],
    ['consent refused', talked(answer('hardship', ['words'], { consent: false })), ['hardship consent consent-needed']],
    [
      'no invoices chosen',
      talked(answer('promise-full', ['amount', 'dueOn', 'method', 'promisedBy'], { items: [] })),
      ['promise-full items no-items'],
    ],
    [
      'another account’s invoice',
      talked(answer('promise-full', ['amount', 'dueOn', 'method', 'promisedBy'], { items: ['X' as ItemId] })),
      ['promise-full items unknown-item'],
    ],
    [
      'a foreign currency',
      talked(answer('promise-full', BUSINESS_TABLE['promise-full'].requires, { amount: amountOf('1.00', 'GBP') })),
      ['promise-full amount currency-not-owed'],
    ],
    [
      'not all, said to be all',
      talked(answer('promise-full', BUSINESS_TABLE['promise-full'].requires, { amount: amountOf('99.99') })),
      ['promise-full amount not-the-full-amount'],
    ],
    [
      'more than the invoice',
      talked(answer('promise-part', BUSINESS_TABLE['promise-part'].requires, { amount: amountOf('100.01') })),
      ['promise-part amount more-than-open'],
    ],
    [
      'a dispute beyond the invoice',
      talked(answer('dispute-raised', ['disputeReason', 'items'], { disputedAmount: amountOf('100.01') })),
      ['dispute-raised disputedAmount more-than-open'],
    ],
    ['a field nobody asked for', talked(answer('refuses', ['words', 'bank'])), ['refuses bank not-expected']],
    [
      'instalments out of order',
      talked(
        answer('plan-proposed', [], {
          schedule: [
            { dueOn: on('2026-12-02'), amount: amountOf('1.00') },
            { dueOn: on('2026-12-01'), amount: amountOf('1.00') },
          ],
        }),
      ),
      ['plan-proposed schedule not-in-order'],
    ],
    ['a call-back after “never call again”', talked(stop, callback), ['business callback-agreed call-is-stopped']],
    [
      'a next step of yesterday',
      { ...talked(promise), nextStep: { kind: 'call', dueOn: on('2026-11-17'), assignee: 'me' } },
      ['next-step in-the-past'],
    ],
    [
      'a next step next year',
      { ...talked(promise), nextStep: { kind: 'check-ledger', dueOn: on('2027-11-20'), assignee: 'me' } },
      ['next-step too-far'],
    ],
    [
      'a call into the pause',
      { ...talked(promise), nextStep: { kind: 'call', dueOn: on('2026-11-24'), assignee: 'me' } },
      ['next-step before-hold-ends'],
    ],
    [
      'a call after a stop',
      { ...talked(stop), nextStep: { kind: 'call', dueOn: on('2026-11-24'), assignee: 'me' } },
      ['next-step call-is-stopped'],
    ],
    [
      'several things',
      {
        ...talked({ outcome: 'callback-agreed', captured: {} }, answer('hardship', ['words'])),
        note: 'x'.repeat(10_001),
      },
      [
        'callback-agreed callbackAt missing',
        'callback-agreed callbackWith missing',
        'hardship consent missing',
        'note too-long',
      ],
    ],
  ])('%s', (_, wrapUp, expected) => {
    expect(problemsOf(wrapUp)).toEqual(expected);
  });
});

describe('what follows from an outcome', () => {
  test('a promise is watched until the end of its grace, and nobody is called meanwhile', () => {
    const { events, nextStep, status } = decided(talked(promise));
    // Due on a Friday: two business days of grace end on Tuesday.
    expect(nextStep).toEqual({
      kind: 'watch-promise',
      assignee: 'anyone',
      dueOn: '2026-11-24',
      expects: amountOf('100.00'),
    });
    expect(dataOf(events, 'hold-placed')).toMatchObject([{ reason: 'promise', until: '2026-11-24' }]);
    expect(dataOf(events, 'promise-made')).toMatchObject([
      { promiseId: 'id-1', dueOn: '2026-11-20', graceUntil: '2026-11-24', kind: 'full' },
    ]);
    expect(status).toBe('promised');
  });

  test('a payment said to be sent is traced, and there is no call before the days it needs', () => {
    const { events, nextStep } = decided(talked(sent));
    expect(nextStep).toMatchObject({ kind: 'trace-payment', dueOn: '2026-11-20' });
    expect(dataOf(events, 'hold-placed')).toMatchObject([{ reason: 'payment-sent', until: '2026-11-20' }]);
  });

  test('a payment said to be sent long ago is traced tomorrow', () => {
    const wrapUp = talked(answer('payment-sent-claimed', ['reference', 'bank'], { paidOn: on('2026-10-01') }));
    expect(decided(wrapUp).nextStep.dueOn).toBe('2026-11-19');
  });

  test('a stop request binds at once: it is in force today and no step is a call', () => {
    const { events, nextSteps, status } = decided(talked(stop));
    expect(dataOf(events, 'stop-requested')).toMatchObject([{ scope: 'all-contact', requestedOn: '2026-11-18' }]);
    expect(nextSteps.map((step) => step.kind)).toEqual(['supervisor-review']);
    expect(status).toBe('stopped-by-request');
  });

  test('a stop for one number names it and leaves the account to work on', () => {
    const oneNumber = talked(answer('stop-requested', ['words'], { stopScope: 'this-number' }));
    const { events, status } = decided(oneNumber);
    expect(dataOf(events, 'stop-requested')).toMatchObject([{ scope: 'this-number', number: '+390200000000' }]);
    expect(status).toBe('working');
    expect(problemsOf(oneNumber, { number: undefined })).toEqual(['stop-requested stopScope number-unknown']);
  });

  test.each(['this-number', 'workplace'] as const)(
    'a stop for %s closes that way only: the case goes on, and another way is looked for',
    (stopScope) => {
      const narrow = talked(answer('stop-requested', ['words'], { stopScope }));
      const { events, status, nextSteps } = decided(narrow);
      expect(dataOf(events, 'stop-requested')).toMatchObject([{ scope: stopScope }]);
      expect(status).toBe('working');
      expect(nextSteps.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['find-contact', '2026-11-19']]);
      // A call-back may be agreed on another number.
      const called = talked(answer('stop-requested', ['words'], { stopScope }), callback);
      expect(problemsOf(called)).toEqual([]);
    },
  );

  test.each(['phone', 'all-contact'] as const)('a stop of %s ends all calls', (stopScope) => {
    const wide = talked(answer('stop-requested', ['words'], { stopScope }));
    expect(decided(wide)).toMatchObject({ status: 'stopped-by-request', nextSteps: [{ kind: 'supervisor-review' }] });
    expect(problemsOf(talked(answer('stop-requested', ['words'], { stopScope }), callback))).toEqual([
      'business callback-agreed call-is-stopped',
    ]);
  });

  test('the rest is asked for: a dispute on a part and a promise for what is left are one call', () => {
    const rest = answer('promise-full', BUSINESS_TABLE['promise-full'].requires, { amount: amountOf('60.00') });
    const { events, status, nextSteps } = decided(talked(dispute, rest));
    expect(dataOf(events, 'dispute-opened')).toMatchObject([
      { reason: 'quality', amount: { minor: '4000' }, answerDueOn: '2026-11-20' },
    ]);
    expect(dataOf(events, 'promise-made')).toMatchObject([{ amount: { minor: '6000' } }]);
    expect(nextSteps.map((step) => step.kind)).toEqual(['answer-dispute', 'watch-promise']);
    expect(status).toBe('disputed');
  });

  test('a call-back is kept to the minute', () => {
    const { nextStep, events } = decided(talked(callback));
    expect(nextStep).toEqual({
      kind: 'call-back',
      assignee: 'me',
      dueOn: '2026-11-19',
      dueAt: at('2026-11-19T14:30Z'),
    });
    expect(dataOf(events, 'callback-agreed')).toMatchObject([{ at: '2026-11-19T14:30:00.000Z', with: 'me' }]);
  });

  test('the approver’s answer is asked for on the day it is expected, and not before', () => {
    const { nextStep, events } = decided(talked(answer('awaiting-approval', ['approver', 'expectedOn'])));
    expect(nextStep).toMatchObject({ kind: 'call', dueOn: '2026-11-25' });
    expect(dataOf(events, 'hold-placed')).toMatchObject([{ until: '2026-11-24' }]);
    expect(dataOf(events, 'fact-learnt')).toMatchObject([{ fact: 'approver', value: 'Mr Rossi' }]);
  });

  test('an attorney on the line ends the calls to the debtor; the attorney is rung back', () => {
    const { events, nextStep } = decided({ ...talked(callback), party: 'attorney' });
    expect(nextStep).toMatchObject({ kind: 'contact-representative', dueAt: at('2026-11-19T14:30Z') });
    expect(dataOf(events, 'hold-placed')).toMatchObject([{ reason: 'represented' }]);
  });

  test.each([
    [{ line: 'disconnected' }, 'disconnected'],
    [{ line: 'invalid-number' }, 'invalid-number'],
    [{ line: 'answered', party: 'wrong-number' }, 'wrong-number'],
  ] as const)('after %j the number is not dialled again', (said, why) => {
    const { events, nextStep } = decided({ ...said, business: [], ticks: [], note: '' });
    expect(dataOf(events, 'number-blocked')).toEqual([{ number: '+390200000000', why, callId: 'C1' }]);
    expect(nextStep.kind).toBe('find-contact');
  });

  test('P18 P20 the person and the facts are kept for the next brief', () => {
    const { events } = decided({
      ...talked(),
      party: 'gatekeeper',
      spokeWith: { name: ' Ms Novak ', role: 'reception', manner: 'helpful' },
      facts: [{ fact: 'payment-run-day', value: 'Friday' }],
    });
    expect(dataOf(events, 'contact-added')).toEqual([
      { contactId: 'id-1', name: 'Ms Novak', relation: 'employee', role: 'reception', source: 'call' },
    ]);
    expect(dataOf(events, 'manner-noted')).toMatchObject([{ contactId: 'id-1', manner: 'helpful' }]);
    expect(dataOf(events, 'fact-learnt')).toMatchObject([
      { fact: 'payment-run-day', value: 'Friday', source: 'call: Ms Novak' },
    ]);
  });

  test('a new promise supersedes the running one', () => {
    const { events } = decided(talked(promise), {
      promises: [
        {
          promiseId: 'old' as PromiseId,
          amount: amountOf('100.00'),
          madeOn: on('2026-11-01'),
          dueOn: on('2026-11-30'),
          graceUntil: on('2026-12-02'),
          items: [],
          status: 'pending',
        },
      ],
    });
    expect(dataOf(events, 'promise-ended')).toMatchObject([
      { promiseId: 'old', to: 'superseded', byPromiseId: 'id-1' },
    ]);
  });
});

describe('the status of the account afterwards', () => {
  const nobody: WrapUp = { line: 'no-answer', business: [], ticks: [], note: '' };
  test.each<[AccountStatus, WrapUp, Partial<WrapUpGiven>, AccountStatus]>([
    ['new', nobody, {}, 'working'],
    ['new', { ...nobody, line: 'line-fault' }, {}, 'new'],
    ['promised', nobody, {}, 'promised'],
    ['promise-broken', nobody, {}, 'promise-broken'],
    ['promise-broken', talked(promise), {}, 'promised'],
    ['working', talked(promise), { hasOpenDispute: true }, 'disputed'],
    ['disputed', talked(promise), { hasOpenDispute: false }, 'promised'],
    ['hold', nobody, { hasOpenHold: true }, 'hold'],
    ['hold', nobody, { hasOpenHold: false }, 'working'],
    ['stopped-by-request', talked(promise), {}, 'stopped-by-request'],
    ['skip', talked(callback), {}, 'working'],
    ['paid-in-full', nobody, {}, 'paid-in-full'],
    ['working', talked(answer('insolvency-reported', ['words'])), {}, 'hold'],
    ['working', { ...talked(), party: 'deceased-reported' }, {}, 'hold'],
  ])('%s, then %o', (status, wrapUp, given, expected) => {
    expect(decided(wrapUp, { ...given, status }).status).toBe(expected);
  });
});
