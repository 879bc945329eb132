import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Currency } from '../money/currency.ts';
import { type Money, money } from '../money/money.ts';

/** A document that was paid in full, and when. */
export type SettledItem = { readonly amount: Money; readonly dueOn: CalendarDate; readonly settledOn: CalendarDate };

/** Running sums of paid documents. Plain additions, so that storage may keep them per account and per currency. */
export type HabitSums = {
  readonly count: number;
  readonly lateCount: number;
  /** Days late over all; a document paid early or in time adds nothing. */
  readonly daysLateSum: number;
  readonly byCurrency: readonly {
    readonly currency: Currency;
    readonly paidMinor: bigint;
    /** Sum of amount × days late, in minor units. */
    readonly lateMinorDays: bigint;
  }[];
  readonly lastPaymentOn?: CalendarDate;
};

/**
 * How an account pays. `averageDaysLate` = days late ÷ documents (early counts as 0); `shareLate` = late documents ÷
 * documents, 0 to 1; `weightedDaysLate` = Σ(amount × days late) ÷ Σ amount, per currency. Without any paid document
 * nothing is said: no history is not a good history.
 */
export type PaymentHabits =
  | { readonly known: false }
  | {
      readonly known: true;
      readonly count: number;
      readonly averageDaysLate: number;
      readonly shareLate: number;
      readonly weightedDaysLate: readonly {
        readonly currency: Currency;
        readonly paid: Money;
        readonly days: number;
      }[];
      readonly lastPaymentOn?: CalendarDate;
    };

export const NO_HABIT: HabitSums = { count: 0, lateCount: 0, daysLateSum: 0, byCurrency: [] };

export function sumHabits(items: readonly SettledItem[]): HabitSums {
  const byCurrency = new Map<Currency, { paidMinor: bigint; lateMinorDays: bigint }>();
  let [lateCount, daysLateSum] = [0, 0];
  let lastPaymentOn: CalendarDate | undefined;

  for (const { amount, dueOn, settledOn } of items) {
    const daysLate = Math.max(0, daysBetween(dueOn, settledOn));
    daysLateSum += daysLate;
    if (daysLate > 0) lateCount += 1;
    const sums = byCurrency.get(amount.currency) ?? { paidMinor: 0n, lateMinorDays: 0n };
    sums.paidMinor += amount.minor;
    sums.lateMinorDays += amount.minor * BigInt(daysLate);
    byCurrency.set(amount.currency, sums);
    if (lastPaymentOn === undefined || settledOn > lastPaymentOn) lastPaymentOn = settledOn;
  }
  return {
    count: items.length,
    lateCount,
    daysLateSum,
    byCurrency: [...byCurrency]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([currency, sums]) => ({ currency, ...sums })),
    ...(lastPaymentOn === undefined ? {} : { lastPaymentOn }),
  };
}

export function habitsOf(sums: HabitSums): PaymentHabits {
  if (sums.count === 0) return { known: false };
  return {
    known: true,
    count: sums.count,
    averageDaysLate: sums.daysLateSum / sums.count,
    shareLate: sums.lateCount / sums.count,
    weightedDaysLate: sums.byCurrency.map(({ currency, paidMinor, lateMinorDays }) => ({
      currency,
      paid: money(currency, paidMinor),
      // Two exact decimals are enough for a habit, and keep the division out of floating point for large sums.
      days: paidMinor > 0n ? Number((lateMinorDays * 100n) / paidMinor) / 100 : 0,
    })),
    ...(sums.lastPaymentOn === undefined ? {} : { lastPaymentOn: sums.lastPaymentOn }),
  };
}

/** The habits of an account from its settled documents. */
export function paymentHabits(items: readonly SettledItem[]): PaymentHabits {
  return habitsOf(sumHabits(items));
}
