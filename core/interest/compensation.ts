import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { assert } from '../kernel/assert.ts';
import { decimalsOf, parseCurrency } from '../money/currency.ts';
import { formatDecimal, parseDecimal } from '../money/decimal.ts';
import { parseExact, roundExact, multiplyExact } from '../money/exact-decimal.ts';
import { type Money, money } from '../money/money.ts';
import {
  addRational,
  largerRational,
  multiplyRational,
  rational,
  roundHalfUp,
  smallerRational,
} from '../money/rational.ts';
import type { Compensation, FlatSum, ItemInterest } from './answer.ts';
import type { Band, CompensationRule } from './law.ts';
import { partOf, percent } from './percent.ts';
import type { InterestBook, InterestQuestion } from './question.ts';

type Late = Pick<ItemInterest, 'latePrincipal' | 'dueOn'>;

/** The flat sums that a law adds to interest, for the items that were late for at least a day. */
export function compensationFor(
  rule: CompensationRule,
  late: readonly Late[],
  place: string,
  { exchangeRate }: Pick<InterestQuestion, 'exchangeRate'>,
  isBusinessDay: InterestBook['isBusinessDay'],
): Compensation {
  if (rule.kind === 'none') return { kind: 'none', why: 'no-law' };
  const [first] = late;
  if (first === undefined) return { kind: 'none', why: 'not-late' };
  const { currency } = first.latePrincipal;
  if (rule.kind === 'scale')
    return currency === rule.currency ? { kind: 'owed', sum: byScale(rule, late) } : OTHER_CURRENCY;
  const isOneSum = rule.bands.length === 1;
  if (currency !== rule.of && !isOneSum) return OTHER_CURRENCY;
  const sums = late.map(({ latePrincipal }) => sumOfBand(rule, latePrincipal));
  const total = sums.reduce((all, { minor }) => all + minor, 0n);
  const amount = money(currencyOf(rule.currency), total);
  const sum: FlatSum = { amount, formula: sums.map(formatDecimal).join(' + ') };
  if (rule.convertedAt === undefined) return { kind: 'owed', sum };
  const converted = exchangeRate === undefined ? null : convert(amount, exchangeRate, first.latePrincipal);
  const rateOn = lastBusinessDayBeforeMonth(first.dueOn, place, isBusinessDay);
  return { kind: 'owed', sum: { ...sum, conversion: { rateOn, converted } } };
}

const OTHER_CURRENCY: Compensation = { kind: 'unknown', why: 'other-currency' };

function sumOfBand(rule: Extract<CompensationRule, { kind: 'bands' }>, principal: Money): Money {
  const limit = (text: string) => amountOf(rule.of, text).minor;
  const holds = ({ below, upTo }: Band) => {
    if (below !== undefined) return principal.minor < limit(below);
    return upTo === undefined || principal.minor <= limit(upTo);
  };
  const band = rule.bands.find(holds);
  assert(band !== undefined, 'the last band has no limit');
  return amountOf(rule.currency, band.amount);
}

/** The scale is taken of all principals together; the least sum is owed for each item. */
function byScale(rule: Extract<CompensationRule, { kind: 'scale' }>, late: readonly Late[]): FlatSum {
  const whole = late.reduce((all, { latePrincipal }) => all + latePrincipal.minor, 0n);
  let [from, share] = [0n, rational(0n)];
  const parts: string[] = [];
  for (const { to, percent: text } of rule.steps) {
    const edge =
      to === undefined || amountOf(rule.currency, to).minor > whole ? whole : amountOf(rule.currency, to).minor;
    if (edge <= from) break;
    share = addRational(share, multiplyRational(rational(edge - from), partOf(percent(text))));
    parts.push(`${text}% x ${formatDecimal(money(currencyOf(rule.currency), edge - from))}`);
    from = edge;
  }
  const least = rational(amountOf(rule.currency, rule.min).minor * BigInt(late.length));
  const most = largerRational(rational(amountOf(rule.currency, rule.max).minor), least);
  const minor = roundHalfUp(smallerRational(largerRational(share, least), most));
  const edges = `min ${rule.min}${late.length > 1 ? ` x ${late.length}` : ''}, max ${rule.max}`;
  return { amount: money(currencyOf(rule.currency), minor), formula: `${parts.join(' + ')}; ${edges}` };
}

/** Rounded half-up to the minor unit of the debt's currency. */
function convert(amount: Money, exchangeRate: string, { currency }: Money): Money {
  const rate = parseExact(exchangeRate);
  assert(rate !== undefined, 'an exchange rate is a decimal');
  const product = multiplyExact({ units: amount.minor, scale: decimalsOf(amount.currency) }, rate);
  return money(currency, roundExact(product, decimalsOf(currency)).units);
}

/** `null` when the holidays of that year are not known. */
function lastBusinessDayBeforeMonth(
  dueOn: CalendarDate,
  place: string,
  isBusinessDay: InterestBook['isBusinessDay'],
): CalendarDate | null {
  let day = addDays(`${dueOn.slice(0, 7)}-01` as CalendarDate, -1);
  for (;;) {
    const answer = isBusinessDay(place, day);
    if (answer === undefined) return null;
    if (answer) return day;
    day = addDays(day, -1);
  }
}

function amountOf(currency: string, text: string): Money {
  const amount = parseDecimal(currencyOf(currency), text);
  assert(amount !== undefined, `${text} ${currency} is an amount`);
  return amount;
}

function currencyOf(code: string) {
  const currency = parseCurrency(code);
  assert(currency !== undefined, `${code} is a currency`);
  return currency;
}
