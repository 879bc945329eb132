import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Currency } from '../money/currency.ts';
import { money } from '../money/money.ts';
import {
  addRational,
  largerRational,
  rational,
  type Rational,
  roundHalfUp,
  smallerRational,
  subtractRational,
  ZERO_RATIONAL,
} from '../money/rational.ts';
import type { InterestPosting } from './answer.ts';
import type { Allocation } from './law.ts';
import type { LatePayment, PaidToward } from './question.ts';

/** What is owed on one item at the end of a day, in minor units. */
export type Books = {
  readonly principal: bigint;
  readonly costs: bigint;
  /** Interest that was booked, and what of it was paid. */
  readonly posted: bigint;
  readonly interestPaid: bigint;
  /** Interest since the last booking, exact. */
  readonly accrued: Rational;
  /** Unpaid interest that bears interest itself. */
  readonly carried: Rational;
  readonly surplus: bigint;
};

export function openBooks(principal: bigint, costs: bigint): Books {
  const none = { posted: 0n, interestPaid: 0n, accrued: ZERO_RATIONAL, carried: ZERO_RATIONAL, surplus: 0n };
  return { principal, costs, ...none };
}

export function unpaidInterest({ posted, interestPaid, accrued }: Books): Rational {
  return addRational(rational(posted - interestPaid), accrued);
}

export const bearsInterest = ({ principal, carried }: Books) => addRational(rational(principal), carried);

/** Books what has accrued, rounded half-up to the minor unit. */
export function post(books: Books): Books {
  return { ...books, posted: books.posted + roundHalfUp(books.accrued), accrued: ZERO_RATIONAL };
}

const ORDER: Readonly<Record<Allocation, readonly PaidToward[]>> = {
  'interest-first': ['costs', 'interest', 'principal'],
  'principal-first': ['costs', 'principal', 'interest'],
};

/** One payment on posted books: the debtor's own word first, then the usual order. `'all'` pays off the principal. */
export function pay(books: Books, amount: bigint | 'all', order: Allocation, toward?: PaidToward): Books {
  if (amount === 'all') return { ...books, principal: 0n };
  const usual = ORDER[order];
  const buckets = toward === undefined ? usual : [toward, ...usual.filter((bucket) => bucket !== toward)];
  const owed = { costs: books.costs, interest: books.posted - books.interestPaid, principal: books.principal };
  const paid = { costs: 0n, interest: 0n, principal: 0n };
  let left = amount;
  for (const bucket of buckets) {
    paid[bucket] = owed[bucket] < left ? owed[bucket] : left;
    left -= paid[bucket];
  }
  const interestPaid = books.interestPaid + paid.interest;
  // The oldest interest is paid first: the part that bears interest itself.
  const carried = smallerRational(
    largerRational(subtractRational(books.carried, rational(paid.interest)), ZERO_RATIONAL),
    rational(books.posted - interestPaid),
  );
  return {
    ...books,
    principal: books.principal - paid.principal,
    costs: books.costs - paid.costs,
    interestPaid,
    carried,
    surplus: books.surplus + left,
  };
}

/** Payments of one day in an order of their own, so that the order in which they were entered does not matter. */
export function inFixedOrder(payments: readonly LatePayment[]): readonly LatePayment[] {
  const rank = ({ toward }: LatePayment) => (toward === undefined ? 'z' : toward);
  return [...payments].sort((left, right) => {
    if (rank(left) !== rank(right)) return rank(left) < rank(right) ? -1 : 1;
    return left.amount.minor < right.amount.minor ? -1 : left.amount.minor > right.amount.minor ? 1 : 0;
  });
}

/** What changed between two states of the books, as it is shown. */
export function postingOf(
  kind: InterestPosting['kind'],
  on: CalendarDate,
  currency: Currency,
  { before, after }: { readonly before: Books; readonly after: Books },
): InterestPosting {
  const amount = (minor: bigint) => money(currency, minor);
  return {
    on,
    kind,
    posted: amount(after.posted - before.posted),
    paid: {
      costs: amount(before.costs - after.costs),
      interest: amount(after.interestPaid - before.interestPaid),
      principal: amount(before.principal - after.principal),
    },
    principalLeft: amount(after.principal),
    interestLeft: amount(roundHalfUp(unpaidInterest(after))),
  };
}
