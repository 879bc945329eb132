import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Confidence } from '../compliance/packs/rule.ts';
import type { Money } from '../money/money.ts';
import type { Rational } from '../money/rational.ts';
import type { Allocation, Compounding, DayCount, DebtorKind, InterestLaw, RateMoves } from './law.ts';
import type { PaidToward } from './question.ts';
import type { RateSeriesId } from './rates/series.ts';

/** A yearly rate and where it comes from. Rates are decimal text in per cent. */
export type AppliedRate = {
  readonly percent: string;
  readonly basis: 'reference' | 'fixed' | 'contract';
  /** `null` for an agreed rate: it is what the parties wrote. */
  readonly confidence: Confidence | null;
  readonly source: string;
  readonly reference?: {
    readonly series: RateSeriesId;
    readonly name: string;
    readonly period: string;
    readonly percent: string;
    readonly multiple?: string;
    readonly marginPercent: string;
    readonly isOwn: boolean;
  };
};

/** A stretch of days with one amount and one rate. */
export type InterestSegment = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  /** What bears interest, in minor units; with interest that was added where the law compounds. */
  readonly outstanding: Rational;
  readonly rate: AppliedRate;
  /** Exact, in minor units. */
  readonly interest: Rational;
  readonly rounded: Money;
  /** `5000.00 x 11.50/100 x 92/365`. */
  readonly formula: string;
  readonly isCapped: boolean;
};

/** What happened at the end of a day. Interest is rounded half-up to the minor unit when it is posted. */
export type InterestPosting = {
  readonly on: CalendarDate;
  readonly kind: 'payment' | 'capitalised';
  /** Interest that was booked on this day. */
  readonly posted: Money;
  readonly paid: Readonly<Record<PaidToward, Money>>;
  readonly principalLeft: Money;
  readonly interestLeft: Money;
};

/** One late item, reckoned. */
export type ItemInterest = {
  readonly ref: string;
  readonly dueOn: CalendarDate;
  /** The day after the due date. */
  readonly firstDay: CalendarDate;
  /** What was late on the first day, without the disputed part; zero when it was paid in time. */
  readonly latePrincipal: Money;
  readonly segments: readonly InterestSegment[];
  readonly postings: readonly InterestPosting[];
  /** All interest since the first day, paid or not: what was posted and the rest, rounded half-up. */
  readonly interest: Money;
  /** The sum of the segments before any rounding, in minor units. */
  readonly exactInterest: Rational;
  readonly outstanding: Readonly<Record<PaidToward, Money>>;
  readonly disputed: Money;
  /** Paid beyond all that was owed. */
  readonly surplus: Money;
};

export type FlatSum = {
  readonly amount: Money;
  /** How it came about: `40.00 x 3` or `15% of 2500.00 + …`. */
  readonly formula: string;
  /** Where the law pays in another currency than the debt's. */
  readonly conversion?: { readonly rateOn: CalendarDate | null; readonly converted: Money | null };
};

export type Compensation =
  | { readonly kind: 'owed'; readonly sum: FlatSum }
  | { readonly kind: 'none'; readonly why: 'not-late' | 'no-law' | 'by-contract' }
  /** The bands are in another currency than the debt. */
  | { readonly kind: 'unknown'; readonly why: 'other-currency' };

/** What the person who reads the figure has to know besides it. */
export const INTEREST_FLAGS = [
  'disputed-part',
  'debtor-appropriation',
  'due-on-weekend',
  'capped-in-duplum',
  'agreed-with-consumer',
  'contract-capped',
  'contract-below-floor',
  'floor-not-checked',
  'limits-not-known',
  'payment-after-day',
  'rate-from-memory',
  'own-rate',
] as const;
export type InterestFlag = (typeof INTEREST_FLAGS)[number];

export type InterestAnswer = {
  readonly law: InterestLaw;
  readonly debtor: DebtorKind;
  readonly asOf: CalendarDate;
  readonly dayCount: DayCount;
  /** `never`: agreed, or a figure of the law. */
  readonly moves: RateMoves | 'never';
  readonly compounding: Compounding;
  readonly allocation: Allocation;
  readonly items: readonly ItemInterest[];
  readonly interest: Money;
  readonly compensation: Compensation;
  readonly flags: readonly InterestFlag[];
};

export type RateUnknown = {
  readonly code: 'rate-unknown';
  /** `NBP 2026 H2`. */
  readonly rate: string;
  readonly series: RateSeriesId;
  readonly on: CalendarDate;
  /** Interest can be reckoned up to this day, if any. */
  readonly knownUntil: CalendarDate | null;
};

export type InterestRefusal =
  | RateUnknown
  | { readonly code: 'no-law'; readonly country: string; readonly debtor: DebtorKind }
  | {
      readonly code: 'law-not-known-then';
      readonly lawId: string;
      readonly on: CalendarDate;
      readonly from: CalendarDate;
    }
  | { readonly code: 'contract-rate-needed'; readonly lawId: string }
  | { readonly code: 'not-reckonable'; readonly why: UnreckonableWhy };

export type UnreckonableWhy = 'no-items' | 'too-many' | 'too-long' | 'negative' | 'currencies' | 'several-laws';
