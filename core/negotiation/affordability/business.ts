import { addDays, type CalendarDate, daysBetween } from '../../calendar/calendar-date.ts';
import { type Money, money } from '../../money/money.ts';
import { rational, type Rational, smallerRational } from '../../money/rational.ts';
import { FORECAST_WEEKS, RECEIPTS_MAX } from '../limits.ts';
import { floorMinor } from './per-month.ts';

/** Three questions: what is in the bank, what comes in and when, what goes out each week whatever happens. */
export type BusinessStatement = {
  readonly cashNow: Money;
  readonly receipts: readonly { readonly on: CalendarDate; readonly amount: Money }[];
  readonly outgoingsPerWeek: Money;
};

export type ForecastWeek = {
  /** 1 to 13. */
  readonly number: number;
  readonly fromOn: CalendarDate;
  readonly receipts: Money;
  /** May be below zero. */
  readonly cashAtEnd: Money;
};

/**
 * `surplusPerMonth`: the most that can be paid in equal weekly sums without the cash falling below zero in any of the
 * thirteen weeks, as a month: min over weeks k of cash(k)/k, times 52/12, rounded towards less.
 */
export type BusinessAnswer = {
  readonly weeks: readonly ForecastWeek[];
  readonly lowest: Money;
  readonly lowestWeek: number;
  readonly shortWeek: number | undefined;
  readonly surplusPerMonth: Money;
};

export type BusinessProblem = 'currencies-differ' | 'negative' | 'too-many' | 'in-the-past';

export function businessProblem(statement: BusinessStatement, today: CalendarDate): BusinessProblem | undefined {
  const { cashNow, receipts, outgoingsPerWeek } = statement;
  const amounts = [outgoingsPerWeek, ...receipts.map(({ amount }) => amount)];
  if (receipts.length > RECEIPTS_MAX) return 'too-many';
  if (amounts.some(({ currency }) => currency !== cashNow.currency)) return 'currencies-differ';
  if (amounts.some(({ minor }) => minor < 0n)) return 'negative';
  if (receipts.some(({ on }) => on < today)) return 'in-the-past';
  return undefined;
}

/** The thirteen weeks from today; what comes later is not counted on. Cash may be below zero from the start. */
export function businessAnswer(statement: BusinessStatement, today: CalendarDate): BusinessAnswer {
  const { cashNow, receipts, outgoingsPerWeek } = statement;
  const { currency } = cashNow;
  const weeks: ForecastWeek[] = [];
  let cash = cashNow.minor;
  for (let number = 1; number <= FORECAST_WEEKS; number += 1) {
    const came = receipts
      .filter(({ on }) => Math.floor(daysBetween(today, on) / 7) + 1 === number)
      .reduce((sum, { amount }) => sum + amount.minor, 0n);
    cash += came - outgoingsPerWeek.minor;
    const fromOn = addDays(today, (number - 1) * 7);
    weeks.push({ number, fromOn, receipts: money(currency, came), cashAtEnd: money(currency, cash) });
  }
  const lowest = weeks.reduce((least, week) => (week.cashAtEnd.minor < least.cashAtEnd.minor ? week : least));
  const weekly = weeks
    .map(({ number, cashAtEnd }): Rational => rational(cashAtEnd.minor, BigInt(number)))
    .reduce(smallerRational);
  const monthly = floorMinor(rational(weekly.top * 52n, weekly.bottom * 12n));
  return {
    weeks,
    lowest: lowest.cashAtEnd,
    lowestWeek: lowest.number,
    shortWeek: weeks.find(({ cashAtEnd }) => cashAtEnd.minor < 0n)?.number,
    surplusPerMonth: money(currency, monthly > 0n ? monthly : 0n),
  };
}
