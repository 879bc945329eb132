import type { CalendarDate, Weekday } from '../../calendar/calendar-date.ts';
import type { Money } from '../../money/money.ts';

/**
 * When instalments fall due. `on` names the day: of the month (1 to 31; a month without that day has its last one), or
 * of the week. With `month` a weekday is the payment run of a firm: the first such day on or after the month's day of
 * `firstOn`. Without `on` the day of `firstOn` is meant.
 */
export type Rhythm = {
  readonly every: 'week' | 'two-weeks' | 'month';
  readonly on?: { readonly dayOfMonth: number } | { readonly weekday: Weekday } | undefined;
};

/** How the total is cut. `weightsByMonth` has a weight for each month, January first; zero is a month without one. */
export type Shape =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'amount'; readonly each: Money }
  | { readonly kind: 'first-larger'; readonly first: Money; readonly count: number }
  | { readonly kind: 'seasonal'; readonly weightsByMonth: readonly number[]; readonly count: number };

/** What is paid in all, how often, from when, and in what parts. `firstOn` is the earliest day of the first one. */
export type ScheduleTerms = {
  readonly total: Money;
  readonly rhythm: Rhythm;
  readonly firstOn: CalendarDate;
  readonly shape: Shape;
};

/** `number` counts from one; `dueOn` is a business day of the place. */
export type Instalment = { readonly number: number; readonly dueOn: CalendarDate; readonly amount: Money };

export type ScheduleRefusal =
  | { readonly code: 'total-not-positive' }
  | { readonly code: 'starts-in-the-past'; readonly today: CalendarDate }
  | { readonly code: 'starts-too-late'; readonly latestOn: CalendarDate }
  | { readonly code: 'day-not-of-rhythm' }
  | { readonly code: 'instalments-too-few'; readonly instalmentsMin: number }
  | { readonly code: 'instalments-too-many'; readonly instalmentsMax: number }
  | { readonly code: 'currency-differs' }
  | { readonly code: 'part-not-within-total' }
  | { readonly code: 'instalment-empty' }
  | { readonly code: 'weights-unclear' };
