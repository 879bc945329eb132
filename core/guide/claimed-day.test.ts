import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { GuideAct, GuideAction } from './actions.ts';
import { dayAskedOf, dayProblemOf } from './claimed-day.ts';

const on = (text: string) => text as CalendarDate;
const doing = (...acts: readonly GuideAct[]) => {
  return { actions: acts.map((act) => ({ act }) as GuideAction) as [GuideAction, ...GuideAction[]] };
};

test.each([
  ['it is paid', ['trace-payment', 'verify'], 'left'],
  ['it is in the run', ['note-payment-run', 'ask-fact'], 'leaves'],
  ['a new system, and then the run', ['resend-invoice', 'note-payment-run'], 'leaves'],
  ['a part is paid, and the rest is in the run', ['note-payment-run', 'trace-payment'], 'left'],
  ['who approves is away', ['find-approver', 'book-call'], undefined],
] as const)('P10: %s: the day that it turns on is asked for, or there is none', (_, acts, asked) => {
  expect(dayAskedOf(doing(...acts))).toBe(asked);
});

test.each([
  ['paid today', 'left', '2026-06-10', undefined],
  ['paid tomorrow', 'left', '2026-06-11', 'not-yet'],
  ['paid a year ago and a day', 'left', '2025-06-09', undefined],
  ['paid before that: the year is a slip of the pen', 'left', '2025-06-08', 'too-far'],
  ['in the run of today', 'leaves', '2026-06-10', undefined],
  ['in the run of yesterday', 'leaves', '2026-06-09', 'gone'],
  ['in a run as late as a next step may be', 'leaves', '2027-06-11', undefined],
  ['in a run after that', 'leaves', '2027-06-12', 'too-far'],
  ['a day with an excuse that turns on none', undefined, '2026-06-12', undefined],
  ['a day in another century with one', undefined, '2062-06-12', 'too-far'],
] as const)('P10: on 10 June they say %s', (_, asked, claimedOn, problem) => {
  expect(dayProblemOf(asked, on(claimedOn), on('2026-06-10'))).toBe(problem);
});
