import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Confidence, Sentence } from '../compliance/packs/rule.ts';
import type { RateSeriesId } from './rates/series.ts';

/** Who owes. A sole trader is a business here. `public-health` is a public body that runs hospitals and the like. */
export const DEBTOR_KINDS = ['business', 'consumer', 'public', 'public-health'] as const;
export type DebtorKind = (typeof DEBTOR_KINDS)[number];

/** What is owed, where a law tells it apart. */
export const DEBT_KINDS = ['ordinary', 'agri-food', 'loan', 'property-loan', 'subcontracting'] as const;
export type DebtKind = (typeof DEBT_KINDS)[number];

/**
 * When the rate is looked up: for each day, once for the first day of interest, once for the due date, or at the start of each
 * period after which interest is added.
 */
export type RateMoves = 'floating' | 'fixed-at-first-day' | 'fixed-at-due-date' | 'at-rests';

export type RateRule =
  /** `multiple` times the reference rate plus `marginPercent`, a year. The reference is never floored. */
  | {
      readonly kind: 'reference';
      readonly series: RateSeriesId;
      readonly multiple?: string;
      readonly marginPercent: string;
      readonly moves: RateMoves;
    }
  | { readonly kind: 'fixed'; readonly percent: string; readonly confidence: Confidence; readonly source: string };

/** What happens to a rate that was agreed. */
export type ContractPolicy = {
  /** Below so many times this reference rate the clause falls and the law's rate holds. */
  readonly floor?: { readonly series: RateSeriesId; readonly multiple: string };
  /** A written contract that names no yearly rate recovers at most this, in per cent a year. */
  readonly unstatedYearlyMaxPercent?: string;
  /** Whether flat sums are owed beside interest by contract. */
  readonly compensation: boolean;
};

/**
 * How days become a part of a year. `ACT/365F`: days by 365, leap year or not; `ACT/ACT`: days of a leap year by 366;
 * `30/360`: months of thirty days; `monthly-rests`: a month between rests is a twelfth, a day of it its share.
 */
export const DAY_COUNTS = ['ACT/365F', 'ACT/ACT', 'ACT/360', '30/360', 'monthly-rests'] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

export type Compounding =
  | 'none'
  /** After each full year from the due date interest is booked, rounded, and bears interest itself. */
  | 'yearly'
  /** After each month, without rounding. */
  | 'monthly';

/** What a payment pays first. Costs come before both in either order. */
export const ALLOCATIONS = ['interest-first', 'principal-first'] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

/** `below` leaves the limit out, `upTo` takes it in. Decimal text in `of`'s currency. */
export type Band = { readonly below?: string; readonly upTo?: string; readonly amount: string };

export type CompensationRule =
  | { readonly kind: 'none' }
  /** One sum for each late invoice or instalment. The last band has no limit. */
  | {
      readonly kind: 'bands';
      readonly of: string;
      readonly currency: string;
      readonly bands: readonly Band[];
      readonly convertedAt?: 'last-business-day-of-month-before';
    }
  /** A share of the whole principal, falling by step; `to` is the upper edge of a step, the last has none. */
  | {
      readonly kind: 'scale';
      readonly currency: string;
      readonly steps: readonly { readonly to?: string; readonly percent: string }[];
      readonly min: string;
      readonly max: string;
    };

/** What one place says about paying late, with its source: data, judged by this room. */
export type InterestLaw = {
  readonly id: string;
  /** ISO 3166 code, `EU`, or `*`: any place, for agreed rates where we know no law. */
  readonly place: string;
  readonly debtors: readonly DebtorKind[];
  readonly debts: readonly DebtKind[];
  readonly title: Sentence;
  readonly citation: string;
  readonly url?: string;
  readonly confidence: Confidence;
  /** Holds for interest whose first day is in this span. */
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo?: CalendarDate;
  /** Left out: the law names no rate that we know; without a contract's rate nothing is reckoned. */
  readonly rate?: RateRule;
  readonly contract: ContractPolicy;
  readonly dayCount: DayCount;
  readonly compounding: Compounding;
  readonly allocation: Allocation;
  readonly compensation: CompensationRule;
  /** `in-duplum`: nothing accrues while unpaid interest reaches the unpaid principal. */
  readonly cap?: 'in-duplum';
  /** Said beside every answer under this law. */
  readonly notes: readonly Sentence[];
};
