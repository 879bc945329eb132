import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import type { ContractRate } from './contract-rate.ts';
import type { Allocation, Compounding, DayCount, DebtKind, DebtorKind, InterestLaw, RateMoves } from './law.ts';
import type { RateTable } from './rates/rate-table.ts';

export const PAID_TOWARD = ['costs', 'interest', 'principal'] as const;
export type PaidToward = (typeof PAID_TOWARD)[number];

/** `toward` is the debtor's own word on what is paid; what is left over follows the usual order. */
export type LatePayment = { readonly on: CalendarDate; readonly amount: Money; readonly toward?: PaidToward };

/** One late invoice, or one late instalment. Taxes are part of the principal. */
export type LateItem = {
  readonly ref: string;
  readonly principal: Money;
  /** The day on which it was due in effect; a day moved by a weekend is moved by who asks. */
  readonly dueOn: CalendarDate;
  /** Nothing is reckoned on this part. */
  readonly disputed?: Money;
  /** Costs that were claimed and come first when something is paid. */
  readonly costs?: Money;
  readonly payments: readonly LatePayment[];
  /** The day on which all that was left of the principal was paid. */
  readonly paidOn?: CalendarDate;
};

/** What a court, a contract or the person who asks wants otherwise than the law's usual way. */
export type AskedWays = {
  readonly dayCount?: DayCount;
  readonly allocation?: Allocation;
  readonly moves?: RateMoves;
  readonly compounding?: Compounding;
};

export type InterestQuestion = {
  readonly country: string;
  readonly debtor: DebtorKind;
  readonly debt: DebtKind;
  readonly items: readonly LateItem[];
  /** The last day that bears interest. */
  readonly asOf: CalendarDate;
  readonly contractRate?: ContractRate;
  readonly ways?: AskedWays;
  /** Units of the debt's currency for one unit of the flat sum's, as decimal text. */
  readonly exchangeRate?: string;
};

/** What questions are judged by. A firm's own rates are put before ours by `withOwnRates`. */
export type InterestBook = {
  readonly laws: readonly InterestLaw[];
  readonly rates: RateTable;
  /** `undefined` where the holidays of that place and year are not known. */
  readonly isBusinessDay: (place: string, day: CalendarDate) => boolean | undefined;
};
