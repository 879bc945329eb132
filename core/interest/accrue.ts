import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { accept, type Result } from '../kernel/result.ts';
import { type Currency, decimalsOf } from '../money/currency.ts';
import { money } from '../money/money.ts';
import {
  addRational,
  compareRational,
  formatRational,
  largerRational,
  multiplyRational,
  rational,
  type Rational,
  roundHalfUp,
  subtractRational,
  ZERO_RATIONAL,
} from '../money/rational.ts';
import type { AppliedRate, InterestPosting, InterestSegment, RateUnknown } from './answer.ts';
import { bearsInterest, type Books, inFixedOrder, openBooks, pay, post, postingOf, unpaidInterest } from './books.ts';
import { restOnOrAfter, yearPart } from './day-count.ts';
import type { Allocation, Compounding, DayCount } from './law.ts';
import { SHOWN_DECIMALS } from './limits.ts';
import { partOf, percent } from './percent.ts';
import type { LateItem } from './question.ts';
import type { RateAt } from './resolve-rate.ts';

/** How one item is reckoned, all decided. */
export type Terms = {
  readonly rateAt: RateAt;
  readonly dayCount: DayCount;
  readonly compounding: Compounding;
  readonly allocation: Allocation;
  readonly isInDuplum: boolean;
  /** Months after which the rate is looked up again or interest is added; `undefined`: neither. */
  readonly restMonths: 1 | 12 | undefined;
};

export type Accrual = {
  readonly latePrincipal: bigint;
  readonly segments: readonly InterestSegment[];
  readonly postings: readonly InterestPosting[];
  readonly books: Books;
};

/**
 * Walks from the day after the due date to `lastDay`, stretch by stretch: each ends where the rate changes, something is
 * paid, interest is added, or the days are counted otherwise. The day of a payment still bears interest on all of it.
 */
export function accrue(item: LateItem, terms: Terms, lastDay: CalendarDate): Result<Accrual, RateUnknown> {
  const { currency } = item.principal;
  const segments: InterestSegment[] = [];
  const postings: InterestPosting[] = [];
  const undisputed = item.principal.minor - (item.disputed?.minor ?? 0n);
  let books = closeDays(item, terms, openBooks(undisputed, item.costs?.minor ?? 0n), {
    to: firstOf([item.dueOn, lastDay]),
  });
  const latePrincipal = books.principal;

  for (let day = addDays(item.dueOn, 1); day <= lastDay; ) {
    const cut = firstOf(cutsAfter(item, terms, day, lastDay));
    let end = cut;
    if (compareRational(bearsInterest(books), ZERO_RATIONAL) > 0) {
      const found = terms.rateAt(day, restStart(item, terms, day));
      if (!found.ok) return found;
      end = firstOf([cut, found.value.until]);
      const span = { from: day, to: end, rate: found.value.rate };
      const segment = segmentOf(item, terms, books, span);
      segments.push(segment);
      books = { ...books, accrued: addRational(books.accrued, segment.interest) };
    }
    const paid = closeDays(item, terms, books, { from: end, to: end });
    if (paid !== books) postings.push(postingOf('payment', end, currency, { before: books, after: paid }));
    books = paid;
    const capitalised = capitalise(item, terms, books, end);
    if (capitalised !== books)
      postings.push(postingOf('capitalised', end, currency, { before: books, after: capitalised }));
    books = capitalised;
    day = addDays(end, 1);
  }
  return accept({ latePrincipal, segments, postings, books: post(books) });
}

/** The payments of these days; the same books when there are none. */
function closeDays(
  { payments, paidOn }: LateItem,
  { allocation }: Terms,
  books: Books,
  { from, to }: { readonly from?: CalendarDate; readonly to: CalendarDate },
): Books {
  const isThen = (on: CalendarDate) => (from === undefined || on >= from) && on <= to;
  const due = inFixedOrder(payments.filter(({ on }) => isThen(on)));
  const isSettled = paidOn !== undefined && isThen(paidOn);
  if (due.length === 0 && !isSettled) return books;
  let after = post(books);
  for (const { amount, toward } of due) after = pay(after, amount.minor, allocation, toward);
  return isSettled ? pay(after, 'all', allocation) : after;
}

/** Every day on which a stretch that begins on `day` may have to end. */
function cutsAfter(item: LateItem, terms: Terms, day: CalendarDate, lastDay: CalendarDate): CalendarDate[] {
  const { restMonths, dayCount } = terms;
  const paidOn = item.payments.map(({ on }) => on).filter((on) => on >= day);
  return [
    lastDay,
    ...paidOn,
    ...(item.paidOn !== undefined && item.paidOn >= day ? [item.paidOn] : []),
    ...(restMonths === undefined ? [] : [restOnOrAfter(item.dueOn, restMonths, day).on]),
    ...(dayCount === 'ACT/ACT' ? [`${day.slice(0, 4)}-12-31` as CalendarDate] : []),
    ...(dayCount === 'monthly-rests' ? [restOnOrAfter(item.dueOn, 1, day).on] : []),
  ];
}

const firstOf = (days: readonly CalendarDate[]) => days.reduce((first, day) => (day < first ? day : first));

function restStart({ dueOn }: LateItem, { restMonths }: Terms, day: CalendarDate): CalendarDate {
  return restMonths === undefined ? day : addDays(restOnOrAfter(dueOn, restMonths, day).before, 1);
}

function segmentOf(
  item: LateItem,
  { dayCount, isInDuplum }: Terms,
  books: Books,
  { from, to, rate }: { readonly from: CalendarDate; readonly to: CalendarDate; readonly rate: AppliedRate },
): InterestSegment {
  const { currency } = item.principal;
  const outstanding = bearsInterest(books);
  const part = yearPart(dayCount, { after: addDays(from, -1), to, dueOn: item.dueOn });
  const full = multiplyRational(multiplyRational(outstanding, partOf(percent(rate.percent))), part.share);
  const room = largerRational(subtractRational(rational(books.principal), unpaidInterest(books)), ZERO_RATIONAL);
  const isCapped = isInDuplum && compareRational(full, room) > 0;
  const interest = isCapped ? room : full;
  const shown = outstanding.bottom === 1n ? decimalsOf(currency) : SHOWN_DECIMALS;
  return {
    from,
    to,
    days: part.days,
    outstanding,
    rate,
    interest,
    rounded: money(currency, roundHalfUp(interest)),
    formula: `${formatRational(inUnits(outstanding, currency), shown)} x ${rate.percent}/100 x ${part.text}`,
    isCapped,
  };
}

/** Minor units as units of the currency. */
export function inUnits(minor: Rational, currency: Currency): Rational {
  return multiplyRational(minor, rational(1n, 10n ** BigInt(decimalsOf(currency))));
}

/** Adds interest to what bears interest at the end of a full year or month; the same books on other days. */
function capitalise({ dueOn }: LateItem, { compounding }: Terms, books: Books, day: CalendarDate): Books {
  if (compounding === 'none') return books;
  if (restOnOrAfter(dueOn, compounding === 'yearly' ? 12 : 1, day).on !== day) return books;
  const booked = compounding === 'yearly' ? post(books) : books;
  const carried = unpaidInterest(booked);
  return compareRational(carried, booked.carried) === 0 ? books : { ...booked, carried };
}
