import { isWeekday } from '../calendar/add-business-days.ts';
import { parseCalendarDate } from '../calendar/calendar-date.ts';
import { formatInstant } from '../calendar/instant.ts';
import { at, on } from '../calendar/testing.ts';
import type { CallId, DebtorId, ItemId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import { amountOf } from '../ledger/testing.ts';
import { loggedCall, type WrapUpCall } from './call.ts';
import type { CaptureFieldId } from './capture-fields.ts';
import { IDS_PER_CALL } from './limits.ts';
import type { BusinessOutcome } from './outcome-codes.ts';
import type { BusinessAnswer, Captured, WrapUp } from './wrap-up.ts';
import type { WrapUpGiven } from './wrap-up-given.ts';

/** Wednesday 18 November 2026, ten in the morning UTC, two open invoices of EUR 100.00 and 50.00. For tests and fixtures. */
export const WEDNESDAY: WrapUpGiven = {
  today: on('2026-11-18'),
  now: at('2026-11-18T10:00Z'),
  dateOf: (instant) => {
    const date = parseCalendarDate(formatInstant(instant).slice(0, 10));
    assert(date !== undefined, 'an instant has a date');
    return date;
  },
  isBusinessDay: isWeekday,
  graceBusinessDays: 2,
  traceBusinessDays: 3,
  status: 'working',
  hasOpenDispute: false,
  hasOpenHold: false,
  hasRunningPlan: false,
  items: [
    { itemId: 'A' as ItemId, open: amountOf('100.00'), disputed: amountOf('0.00') },
    { itemId: 'B' as ItemId, open: amountOf('50.00'), disputed: amountOf('0.00') },
  ],
  promises: [],
  arrangements: [],
  askItemIds: [],
  number: '+390200000000',
  ids: Array.from({ length: IDS_PER_CALL }, (_, index) => `id-${index + 1}`),
};

export const OVER: WrapUpCall = loggedCall({
  callId: 'C1' as CallId,
  debtorId: 'D1' as DebtorId,
  startedAt: at('2026-11-18T09:55Z'),
  endedAt: at('2026-11-18T10:00Z'),
});

/** A plausible value of every field, on `WEDNESDAY`. */
export const FILLED: Required<{ [Id in CaptureFieldId]: NonNullable<Captured[Id]> }> = {
  amount: amountOf('100.00'),
  dueOn: on('2026-11-20'),
  method: 'bank-transfer',
  promisedBy: 'Ms Keller',
  items: ['A' as ItemId],
  receipt: 'R-17',
  sentOn: on('2026-11-18'),
  schedule: [
    { dueOn: on('2026-12-01'), amount: amountOf('75.00') },
    { dueOn: on('2027-01-01'), amount: amountOf('75.00') },
  ],
  approvedBy: 'Ms Lang',
  expiresOn: on('2026-11-30'),
  authority: 'up to 10 %',
  paidOn: on('2026-11-17'),
  reference: 'INV A',
  bank: 'Banca Esempio',
  runOn: on('2026-11-27'),
  approver: 'Mr Rossi',
  expectedOn: on('2026-11-25'),
  sendTo: 'accounts@example.com',
  what: 'copy of the contract',
  disputeReason: 'quality',
  disputedAmount: amountOf('40.00'),
  callbackAt: at('2026-11-19T14:30Z'),
  callbackWith: 'me',
  consent: true,
  words: 'in their words',
  representative: 'Studio Bianchi',
  representativeContact: '+390200000001',
  stopScope: 'all-contact',
  stopChannel: 'email',
  stopTimes: { kind: 'not-then', hours: [{ days: [1, 2], fromMinute: 540, toMinute: 720 }] },
  language: 'it',
};

/** An answer with exactly these fields of `FILLED`, some replaced. */
export function answer(
  outcome: BusinessOutcome,
  fields: readonly CaptureFieldId[],
  more: Captured = {},
): BusinessAnswer {
  const captured = Object.fromEntries(fields.map((field) => [field, FILLED[field]])) as Captured;
  return { outcome, captured: { ...captured, ...more } };
}

/** What the caller hands in after talking to the debtor. */
export function talked(...business: BusinessAnswer[]): WrapUp {
  return { line: 'answered', party: 'debtor-verified', business, ticks: [], note: '' };
}
