import { expect, test } from 'vitest';
import { isWeekday } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type BookedAfter, judgeExcuse, watchOf } from './judge-excuse.ts';

const on = (text: string) => text as CalendarDate;
const given = { heardOn: on('2026-06-10'), isBusinessDay: isWeekday, arrivalDays: 3 };

test.each([
  ['trace-payment', undefined, { from: '2026-04-11', until: '2026-06-15' }],
  ['trace-payment', '2026-06-02', { from: '2026-05-26', until: '2026-06-15' }],
  ['trace-payment', '2026-06-12', { from: '2026-06-03', until: '2026-06-17' }],
  ['note-payment-run', '2026-06-12', { from: '2026-06-10', until: '2026-06-17' }],
  ['note-payment-run', undefined, { from: '2026-06-10', until: '2026-06-22' }],
  ['find-approver', '2026-06-12', undefined],
] as const)('P11: %s with %s said on 10 June is watched for %o', (act, claimedOn, expected) => {
  const claimed = claimedOn === undefined ? {} : { claimedOn: on(claimedOn) };
  expect(watchOf({ actions: [{ act }] }, { ...given, ...claimed })).toEqual(expected);
});

const watch = { from: on('2026-06-10'), until: on('2026-06-17') };
const came = (day: string, earliest?: string): readonly BookedAfter[] => {
  return [{ on: on(day), ...(earliest === undefined ? {} : { earliestOn: on(earliest) }) }];
};
test.each([
  ['nothing came, and the books end on the last day', [], '2026-06-17', false, undefined],
  ['nothing came, and the books reach past it', [], '2026-06-18', false, 'refuted'],
  ['nothing came, and money waits that may be theirs', [], '2026-06-18', true, undefined],
  ['nothing came, and nobody knows how far the books reach', [], 'unknown', false, undefined],
  ['money came on the first day', came('2026-06-10'), '2026-06-11', false, 'confirmed'],
  ['money came on the last day', came('2026-06-17'), '2026-06-30', false, 'confirmed'],
  ['money came a day too late', came('2026-06-18'), '2026-06-30', false, 'refuted'],
  ['money is of before they said it', came('2026-06-09'), '2026-06-30', false, 'refuted'],
  [
    'money came between two exports, perhaps in time',
    came('2026-06-20', '2026-06-16'),
    '2026-06-30',
    false,
    'confirmed',
  ],
  ['money came between two exports, surely late', came('2026-06-20', '2026-06-18'), '2026-06-30', false, 'refuted'],
] as const)('P11: when %s, the ledger says so', (_, booked, asOn, hasWaitingMoney, expected) => {
  expect(judgeExcuse(watch, { booked, asOn: asOn === 'unknown' ? asOn : on(asOn), hasWaitingMoney })).toBe(expected);
});
