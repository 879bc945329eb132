import { describe, expect, expectTypeOf, test } from 'vitest';
import { isWeekday } from '../calendar/add-business-days.ts';
import { at, on } from '../calendar/testing.ts';
import type { Contact } from '../cases/contacts.ts';
import type { CallId, CaseId, ContactId, DebtorId, ItemId, PromiseId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import { OWED_DAYS } from '../ledger/owed-facts.ts';
import { sumHabits } from '../ledger/payment-habits.ts';
import { amountOf, entryOf, itemOf } from '../ledger/testing.ts';
import type { BriefLocked } from './brief/brief.ts';
import { type BriefInputs, buildBrief, type PastCall } from './build-brief.ts';
import { advance, type Call, startCall, type VerifiedCall } from './call.ts';
import { discloseBrief, sealBrief } from './disclose-brief.ts';

const TODAY = on('2026-11-18');
const contact = (id: string, relation: Contact['relation'], more: Partial<Contact> = {}): Contact => ({
  contactId: id as ContactId,
  name: `Name of ${id}`,
  relation,
  phones: [],
  emails: [],
  ...more,
});
const call = (id: string, more: Partial<PastCall> = {}): PastCall => ({
  callId: id as CallId,
  startedAt: at('2026-11-10T09:15Z'),
  on: on('2026-11-10'),
  line: 'no-answer',
  outcomes: [],
  note: '',
  ...more,
});
const inputs: BriefInputs = {
  caseId: 'K1' as CaseId,
  debtorId: 'D1' as DebtorId,
  debtorName: 'Example Ltd',
  today: TODAY,
  now: at('2026-11-18T10:00Z'),
  status: 'working',
  known: { kind: 'business', phones: ['+390200000000'], emails: [], contacts: [], facts: [] },
  owed: {
    ledgerAsOn: TODAY,
    items: [
      itemOf({ id: 'B', open: '50.00', dueOn: '2026-11-10' }),
      itemOf({ id: 'A', open: '100.00', dueOn: '2026-10-19' }),
      itemOf({ id: 'C', open: '5.00', kind: 'credit-note' }),
      itemOf({ id: 'S', open: '0.00', amount: '9.00', state: 'settled' }),
    ],
    unallocated: [],
    ...OWED_DAYS,
  },
  entries: [],
  habits: sumHabits([{ amount: amountOf('9.00'), dueOn: on('2026-09-01'), settledOn: on('2026-09-13') }]),
  promises: [],
  disputes: [],
  holds: [],
  stops: [],
  calls: [],
  nextSteps: [],
  isBusinessDay: isWeekday,
  localHour: (instant) => ({ weekday: 2, hour: Math.floor(instant / 3_600_000) % 24 }),
};
const promise = (status: 'pending' | 'broken', dueOn: string) => ({
  promiseId: 'PR' as PromiseId,
  amount: amountOf('100.00'),
  madeOn: on('2026-11-02'),
  dueOn: on(dueOn),
  graceUntil: on(dueOn),
  items: ['A' as ItemId],
  status,
});
const dispute = (amount: string, answerDueOn: string) => ({
  disputeId: 'X1',
  reason: 'quality' as const,
  amount: amountOf(amount),
  items: ['A'],
  status: 'raised' as const,
  raisedOn: on('2026-11-12'),
  answerDueOn: on(answerDueOn),
  parts: [{ itemId: 'A', amount: amountOf(amount) }],
});

describe('P01 the brief', () => {
  test('items oldest first, credits last, settled ones left out; each with its age and undisputed part', () => {
    const { debt } = buildBrief({ ...inputs, disputes: [dispute('30.00', '2026-11-20')] });
    expect(
      debt.items.map(({ itemId, daysLate, disputed, undisputed }) => [itemId, daysLate, disputed, undisputed]),
    ).toEqual([
      ['A', 30, amountOf('30.00'), amountOf('70.00')],
      ['B', 8, amountOf('0.00'), amountOf('50.00')],
      ['C', 0, amountOf('0.00'), amountOf('5.00')],
    ]);
    expect(debt.ageing[0]?.total).toEqual(amountOf('145.00'));
    expect(debt.stillOwed.ask).toEqual([amountOf('115.00')]);
    expect(debt.habits).toMatchObject({ known: true, averageDaysLate: 12, shareLate: 1 });
  });

  test('promises are judged as of today, not as they were stored', () => {
    const { debt } = buildBrief({ ...inputs, promises: [promise('pending', '2026-11-10')] });
    expect([debt.promises[0]?.status, debt.promisesKept, debt.promisesBroken]).toEqual(['broken', 0, 1]);
    const kept = buildBrief({
      ...inputs,
      promises: [promise('pending', '2026-11-10')],
      entries: [entryOf('2026-11-09 paid P1 100.00 EUR for A')],
    });
    expect([kept.debt.promises[0]?.status, kept.debt.promisesKept]).toEqual(['kept', 1]);
  });

  test('P18 whoever may hear and was spoken with last is the one to ask for', () => {
    const contacts = [
      contact('p1', 'third-party'),
      contact('p2', 'accounts-payable'),
      contact('p3', 'management', { manner: 'helpful' }),
    ];
    const calls = [
      call('c1', {
        party: 'third-party',
        line: 'answered',
        on: on('2026-11-16'),
        spokeWith: { name: 'Name of p1', contactId: 'p1' },
      }),
      call('c2', { party: 'debtor-verified', line: 'answered', spokeWith: { name: 'Name of p3' } }),
    ];
    const { locked } = buildBrief({ ...inputs, calls, known: { ...inputs.known, contacts } });
    expect(
      locked.people.map(({ contactId, mayHear, lastSpokeOn, manner }) => [contactId, mayHear, lastSpokeOn, manner]),
    ).toEqual([
      ['p3', true, '2026-11-10', 'helpful'],
      ['p2', true, undefined, undefined],
      ['p1', false, '2026-11-16', undefined],
    ]);
  });

  test('P20 what nobody knows is a question', () => {
    const { ask } = buildBrief(inputs).debt;
    expect(ask).toContain('payment-run-day');
    expect(ask).not.toContain('phone');
  });

  test.each<[string, Partial<BriefInputs>, object]>([
    ['nothing tried', {}, { kind: 'unknown' }],
    [
      'tried once with success',
      { calls: [call('1', { line: 'answered', party: 'debtor-verified' })] },
      { kind: 'unknown' },
    ],
    [
      'reached one of two',
      { calls: [call('1'), call('2', { line: 'answered', party: 'debtor-verified' })] },
      { kind: 'learnt', slots: [{ weekday: 2, hour: 9, reached: 1, tried: 2 }] },
    ],
    [
      'a stranger is not the right person',
      { calls: [call('1'), call('2', { line: 'answered', party: 'gatekeeper' })] },
      { kind: 'unknown' },
    ],
    [
      'agreed',
      { callbackAt: at('2026-11-18T14:00Z'), calls: [call('1'), call('2')] },
      { kind: 'agreed', at: at('2026-11-18T14:00Z') },
    ],
    ['agreed, but the time has passed', { callbackAt: at('2026-11-18T09:00Z') }, { kind: 'unknown' }],
  ])('P21 the best time to call: %s', (_, more, expected) => {
    expect(buildBrief({ ...inputs, ...more }).locked.bestTime).toEqual(expected);
  });

  test.each<[string, Partial<BriefInputs>, string, string]>([
    ['overdue, nothing else', {}, 'collect-in-full', 'overdue'],
    ['all in credit', { owed: { ...inputs.owed, unallocated: [amountOf('200.00')] } }, 'do-not-call', 'not-owed'],
    [
      'an unknown ledger date',
      { owed: { ...inputs.owed, ledgerAsOn: 'unknown' } },
      'verify-ledger',
      'ledger-uncertain',
    ],
    ['a broken promise', { promises: [promise('pending', '2026-11-10')] }, 'repair-broken-promise', 'promise-broken'],
    ['a running promise', { promises: [promise('pending', '2026-11-30')] }, 'confirm-promise', 'promise-running'],
    ['a part in dispute', { disputes: [dispute('30.00', '2026-11-30')] }, 'collect-undisputed-part', 'part-disputed'],
    ['an answer that is due', { disputes: [dispute('30.00', '2026-11-18')] }, 'answer-dispute', 'dispute-answer-due'],
    ['no number to call', { known: { ...inputs.known, phones: [] } }, 'gather-information', 'nobody-known'],
  ])('P03 the objective: %s', (_, more, kind, because) => {
    expect(buildBrief({ ...inputs, ...more }).debt.objective).toMatchObject({ kind, because });
  });

  test('the same records in another order give the same brief', () => {
    const full = {
      ...inputs,
      promises: [
        promise('pending', '2026-11-10'),
        { ...promise('pending', '2026-11-30'), promiseId: 'PR2' as PromiseId },
      ],
      calls: [call('1'), call('2'), call('3', { startedAt: at('2026-11-11T10:00Z') })],
    };
    const turned = {
      ...full,
      promises: [...full.promises].reverse(),
      calls: [...full.calls].reverse(),
      owed: { ...full.owed, items: [...full.owed.items].reverse() },
    };
    expect(buildBrief(turned).locked).toEqual(buildBrief(full).locked);
    expect(buildBrief(turned).debt.items).toEqual(buildBrief(full).debt.items);
    expect(buildBrief(turned).debt.promises).toEqual(buildBrief(full).debt.promises);
    expect(buildBrief(turned).debt.objective).toEqual(buildBrief(full).debt.objective);
  });
});

describe('P07 the brief is locked until the person is verified', () => {
  const brief = buildBrief({ ...inputs, calls: [call('1', { note: 'owes 150', outcomes: ['promise-full'] })] });
  const answered = advance(startCall({ callId: 'C1' as CallId, debtorId: 'D1' as DebtorId, startedAt: inputs.now }), {
    type: 'picked-up',
    at: inputs.now,
  });
  assert(answered.ok, 'somebody answers');

  test('a verified call opens it, for that debtor only', () => {
    const verified = advance(answered.value, { type: 'identity-confirmed', party: 'debtor-verified' });
    assert(verified.ok && verified.value.state === 'verified', 'the person is verified');
    expect(discloseBrief(verified.value, sealBrief(brief)).debt.items).toHaveLength(3);
    const other = { ...brief, locked: { ...brief.locked, debtorId: 'D2' as DebtorId } };
    const { value } = verified;
    expect(() => discloseBrief(value, sealBrief(other))).toThrow('the person on the line');
    expect(() => discloseBrief(value, { ...sealBrief(brief) })).toThrow('not a copy');
  });

  test('sealed, it tells nothing of the debt: neither written out nor copied', () => {
    const texts = [JSON.stringify(sealBrief(brief)), JSON.stringify({ ...sealBrief(brief) })];
    for (const text of texts) {
      expect(text).toContain('Example Ltd');
      expect(text).not.toMatch(/owes|promise|ageing|minor|disput/);
    }
  });

  test('no other call fits: the types say so', () => {
    expectTypeOf<Extract<Call, { state: 'answered' }>>().not.toExtend<VerifiedCall>();
    expectTypeOf<Extract<Call, { state: 'third-party' }>>().not.toExtend<VerifiedCall>();
    expectTypeOf<keyof BriefLocked>().toEqualTypeOf<
      'caseId' | 'debtorId' | 'debtorName' | 'language' | 'people' | 'lastCalls' | 'bestTime'
    >();
  });
});
