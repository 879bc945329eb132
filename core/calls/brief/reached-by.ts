import { type CalendarDate, parseCalendarDate } from '../../calendar/calendar-date.ts';
import type { CapturedData, OutcomeData } from '../../cases/events/call-events.ts';
import type { MoneyData } from '../../money/money-data.ts';
import { BRINGING_MONEY } from '../outcome-codes.ts';

/** An amount by a day: what a call was to reach, or what it reached. */
export type AmountByDay = { readonly amount: MoneyData; readonly byOn: CalendarDate };

/**
 * What the answers of a call come to in one currency: all that was paid, promised or agreed, and the day by which the last
 * of it is to be there. `undefined` where nothing was. What was paid on the call is there on `closedOn`.
 */
export function reachedBy(
  outcomes: readonly OutcomeData[],
  { currency, closedOn }: { readonly currency: string; readonly closedOn: CalendarDate },
): AmountByDay | undefined {
  const parts = outcomes
    .filter(({ outcome }) => BRINGING_MONEY.has(outcome))
    .flatMap(({ captured }) => partsOf(captured, closedOn))
    .filter(({ amount }) => amount.currency === currency);
  const minor = parts.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  if (minor <= 0n) return undefined;
  const byOn = parts.reduce((last, part) => (part.byOn > last ? part.byOn : last), closedOn);
  return { amount: { currency, minor: minor.toString() }, byOn };
}

function partsOf(captured: OutcomeData['captured'], closedOn: CalendarDate): readonly AmountByDay[] {
  const { schedule, amount, dueOn, expiresOn } = captured;
  if (isSchedule(schedule))
    return schedule.map((part) => ({ amount: part.amount, byOn: parseCalendarDate(part.dueOn) ?? closedOn }));
  if (!isMoney(amount)) return [];
  const day = [dueOn, expiresOn].find((text) => typeof text === 'string');
  return [{ amount, byOn: (typeof day === 'string' ? parseCalendarDate(day) : undefined) ?? closedOn }];
}

type Schedule = readonly { readonly dueOn: string; readonly amount: MoneyData }[];
const isSchedule = (data: CapturedData | undefined): data is Schedule =>
  Array.isArray(data) && data.every((part) => typeof part === 'object');
const isMoney = (data: CapturedData | undefined): data is MoneyData =>
  typeof data === 'object' && 'currency' in data && 'minor' in data;
