import { addDays, type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { type MoneyData, parseMoneyData } from '@duologue/core/money/money-data.ts';

/** Values of events. What was written there can be read: anything else is a fault. */

export function moneyOf(data: MoneyData): Money {
  const amount = parseMoneyData(data);
  assert(amount !== undefined, 'an event holds amounts that can be read');
  return amount;
}

export function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  assert(date !== undefined, 'an event holds dates that can be read');
  return date;
}

export function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  assert(instant !== undefined, 'an event holds instants that can be read');
  return instant;
}

/** The last day on which the money still keeps the promise. */
export const graceUntilOf = ({ dueOn, graceDays }: { dueOn: CalendarDate; graceDays: number }) =>
  addDays(dueOn, graceDays);
