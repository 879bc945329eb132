import { addBusinessDays, type IsBusinessDay } from '../calendar/add-business-days.ts';
import { type CalendarDate, parseCalendarDate } from '../calendar/calendar-date.ts';
import { isRunning, type PromiseStatus } from '../arrangements/promise.ts';
import type { CapturedData, OutcomeData } from '../cases/events/call-events.ts';
import type { Announced } from '../ledger/owed-facts.ts';
import { type Money, money } from '../money/money.ts';
import { type MoneyData, parseMoneyData } from '../money/money-data.ts';

/** A call of the case with what came of it, on the debtor's own day. */
export type PastCall = { readonly on: CalendarDate; readonly outcomes: readonly OutcomeData[] };

export type PromisedMoney = {
  readonly amount: Money;
  readonly received: Money;
  readonly dueOn: CalendarDate;
  readonly graceUntil: CalendarDate;
  readonly status: PromiseStatus;
  readonly itemIds: readonly string[];
};

export type AnnouncedGiven = {
  /** In the order in which they were made. */
  readonly calls: readonly PastCall[];
  readonly promises: readonly PromisedMoney[];
  /** Business days that announced money may take, at the place where it comes from. */
  readonly arrivalDays: number;
  readonly isBusinessDay: IsBusinessDay;
};

/** The outcomes that announce money, and the day from which on it is under way; without one, the day of the call. */
const ANNOUNCING: Readonly<Record<string, 'paidOn' | 'runOn' | undefined>> = {
  'payment-sent-claimed': 'paidOn',
  'in-payment-run': 'runOn',
  'paid-on-call': undefined,
};

/**
 * Money that somebody said is on its way. Of what was said in calls the latest counts: a debtor who is rung again tells
 * of the same payment once more. Promises count as long as they run, less what came in for them. Whether the day has
 * passed by which it should be here, the reader judges.
 */
export function announcedMoney({ calls, promises, arrivalDays, isBusinessDay }: AnnouncedGiven): readonly Announced[] {
  const arrival = (from: CalendarDate) => addBusinessDays(from, arrivalDays, isBusinessDay);
  const latest = calls.map((call) => saidIn(call, arrival)).findLast((said) => said.length > 0) ?? [];
  const promised = promises
    .filter(({ status, amount, received }) => isRunning(status) && received.minor < amount.minor)
    .map(({ amount, received, dueOn, graceUntil, itemIds }): Announced => {
      const arrivedOn = arrival(dueOn);
      const left = money(amount.currency, amount.minor - received.minor);
      return { amount: left, itemIds, expectedOn: arrivedOn > graceUntil ? arrivedOn : graceUntil };
    });
  return [...latest, ...promised];
}

function saidIn({ on, outcomes }: PastCall, arrival: (from: CalendarDate) => CalendarDate): readonly Announced[] {
  return outcomes.flatMap(({ outcome, captured }): Announced[] => {
    if (!Object.hasOwn(ANNOUNCING, outcome)) return [];
    const field = ANNOUNCING[outcome];
    const from = field === undefined ? on : (dateIn(captured[field]) ?? on);
    return [{ amount: amountIn(captured['amount']), itemIds: textsIn(captured['items']), expectedOn: arrival(from) }];
  });
}

const dateIn = (value: CapturedData | undefined) => (typeof value === 'string' ? parseCalendarDate(value) : undefined);

function amountIn(value: CapturedData | undefined): Money | undefined {
  return isMoney(value) ? parseMoneyData(value) : undefined;
}

const isMoney = (value: CapturedData | undefined): value is MoneyData =>
  typeof value === 'object' && 'currency' in value && 'minor' in value;

function textsIn(value: CapturedData | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => (typeof one === 'string' ? [one] : []));
}
