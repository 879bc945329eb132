import type { CalendarDate } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { parseDecimal } from '../money/decimal.ts';
import { assert } from '../kernel/assert.ts';
import type { Money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import type { InterestAnswer, InterestRefusal } from './answer.ts';
import type { InterestLaw } from './law.ts';
import type { InterestBook, InterestQuestion, LateItem } from './question.ts';
import { daysOfPeriod, type RateEntry } from './rates/rate-table.ts';
import { reckonInterest } from './reckon-interest.ts';

/** A country that no map shows: 8 points above its reference rate, moving by half-year. */
export function lawOf(change: Partial<InterestLaw> = {}): InterestLaw {
  return {
    id: 'xx.test',
    place: 'XX',
    debtors: ['business', 'consumer', 'public', 'public-health'],
    debts: ['ordinary'],
    title: { en: 'Test', de: 'Test', it: 'Prova' },
    citation: 'None',
    confidence: 'H',
    effectiveFrom: on('2000-01-01'),
    rate: { kind: 'reference', series: 'ecb-mro', marginPercent: '8.00', moves: 'floating' },
    contract: { compensation: true },
    dayCount: 'ACT/365F',
    compounding: 'none',
    allocation: 'interest-first',
    compensation: { kind: 'none' },
    notes: [],
    ...change,
  };
}

export function rateEntry(period: string, percent: string, change: Partial<RateEntry> = {}): RateEntry {
  const days = daysOfPeriod(period);
  assert(days !== undefined, `${period} is a period`);
  return { series: 'ecb-mro', ...days, percent, confidence: 'H', source: 'test', ...change };
}

/** 2020 to 2025 at 0.00, 1.00, 2.00 … by half-year. */
export const STAIRS: readonly RateEntry[] = [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year, at) =>
  ['H1', 'H2'].map((half, step) => rateEntry(`${year} ${half}`, `${at * 2 + step}.00`)),
);

export function bookOf(law: Partial<InterestLaw> = {}, rates: readonly RateEntry[] = STAIRS): InterestBook {
  return { laws: [lawOf(law)], rates, isBusinessDay: () => undefined };
}

export function eur(text: string): Money {
  const amount = parseDecimal(currencyOf('EUR'), text);
  assert(amount !== undefined, `${text} is an amount`);
  return amount;
}

/** `2024-02-10 100.00 principal`, a payment on a line. */
export function lateItem(
  principal: string,
  dueOn: string,
  payments: readonly string[] = [],
  change: Partial<LateItem> = {},
): LateItem {
  return {
    ref: '1',
    principal: eur(principal),
    dueOn: on(dueOn),
    payments: payments.map((line) => {
      const [day = '', amount = '', toward] = line.split(' ');
      const named = (['costs', 'interest', 'principal'] as const).find((known) => known === toward);
      return { on: on(day), amount: eur(amount), ...(named !== undefined && { toward: named }) };
    }),
    ...change,
  };
}

export function questionOf(
  item: LateItem,
  asOf: string | CalendarDate,
  change: Partial<InterestQuestion> = {},
): InterestQuestion {
  return { country: 'XX', debtor: 'business', debt: 'ordinary', items: [item], asOf: on(asOf), ...change };
}

/** The answer, where one is expected. */
export function reckoned(book: InterestBook, question: InterestQuestion): InterestAnswer {
  const answer = reckonInterest(book, question);
  assert(answer.ok, `reckoned, not ${answer.ok ? '' : answer.refusal.code}`);
  return answer.value;
}

export function refused(book: InterestBook, question: InterestQuestion): InterestRefusal {
  const answer = reckonInterest(book, question);
  assert(!answer.ok, 'refused');
  return answer.refusal;
}
