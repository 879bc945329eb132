import { unreachable } from '../../kernel/assert.ts';
import type { Money } from '../../money/money.ts';
import { multiplyRational, type Rational, rational } from '../../money/rational.ts';
import type { Every } from './statement-words.ts';

export type AmountEvery = { readonly amount: Money; readonly every: Every };

/** How often in a year, as a fraction: 52 weeks, 26 fortnights, 13 times four weeks. */
function timesAYear(every: Every): bigint {
  switch (every) {
    case 'week':
      return 52n;
    case 'two-weeks':
      return 26n;
    case 'four-weeks':
      return 13n;
    case 'month':
      return 12n;
    case 'quarter':
      return 4n;
    case 'year':
      return 1n;
    default:
      return unreachable(every);
  }
}

/** What an amount is a month, exact, in minor units: a year's worth by twelve. */
export function perMonth({ amount, every }: AmountEvery): Rational {
  return rational(amount.minor * timesAYear(every), 12n);
}

/** What a monthly amount is each time, exact. */
export function fromMonth(monthly: Rational, every: Every): Rational {
  return multiplyRational(monthly, rational(12n, timesAYear(every)));
}

/** Whole minor units that are surely there: rounded towards less. */
export function floorMinor({ top, bottom }: Rational): bigint {
  const whole = top / bottom;
  return top < 0n && whole * bottom !== top ? whole - 1n : whole;
}
