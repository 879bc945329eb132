import { type CalendarDate, daysBetween } from '../../calendar/calendar-date.ts';
import { percent, partOf } from '../../interest/percent.ts';
import { assert } from '../../kernel/assert.ts';
import { type Money, money } from '../../money/money.ts';
import { POWER_DIGITS, VALUED_DAYS_MAX } from '../limits.ts';

/**
 * What payments to come are worth today: the sum of amount/(1 + r)^(days/365), rounded half-up once, at the end. r is the
 * firm's own yearly rate, days are counted from today.
 *
 * A power with a broken exponent is no fraction, so each factor is a whole number of 10^-40: ln(1 + r) and exp are summed
 * as series until their terms vanish. The error is below 10^-30 of a minor unit; the same input gives the same answer on
 * every machine.
 */
export function presentValue(
  payments: readonly { readonly dueOn: CalendarDate; readonly amount: Money }[],
  { today, yearlyPercent, currency }: { today: CalendarDate; yearlyPercent: string; currency: Money['currency'] },
): Money {
  const lnRate = lnOnePlus(yearlyPercent);
  const sum = payments.reduce((total, { dueOn, amount }) => {
    return total + amount.minor * discountFactor(lnRate, Math.max(0, daysBetween(today, dueOn)));
  }, 0n);
  return money(currency, (sum * 2n + ONE) / (ONE * 2n));
}

/** One, with as many digits as the powers are reckoned with. */
export const ONE = 10n ** BigInt(POWER_DIGITS);

/** (1 + r)^(-days/365), as a whole number of 10^-40. */
export function discountFactor(lnRate: bigint, days: number): bigint {
  assert(days <= VALUED_DAYS_MAX, 'a payment lies within the years that are valued');
  const exponent = (lnRate * BigInt(days)) / 365n;
  // exp(-x) as exp(-x/2^k)^(2^k), so that the series is short.
  const halvings = 8;
  const small = exponent >> BigInt(halvings);
  let [sum, term] = [ONE, ONE];
  for (let at = 1n; term !== 0n; at += 1n) {
    term = (-term * small) / (ONE * at);
    sum += term;
  }
  for (let turn = 0; turn < halvings; turn += 1) sum = (sum * sum) / ONE;
  return sum;
}

/** ln(1 + r) of a rate from nought to a thousand per cent: 2·artanh(r/(2 + r)). */
export function lnOnePlus(yearlyPercent: string): bigint {
  const { top, bottom } = partOf(percent(yearlyPercent));
  assert(top >= 0n, 'a firm values later money at nought or more');
  const ratio = (top * ONE) / (2n * bottom + top);
  const square = (ratio * ratio) / ONE;
  let [sum, power] = [0n, ratio];
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE;
  }
  return 2n * sum;
}
