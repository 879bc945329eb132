import type { IsBusinessDay } from '../../calendar/add-business-days.ts';
import { addDays, type CalendarDate, partsOf } from '../../calendar/calendar-date.ts';
import { assert } from '../../kernel/assert.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import { type Money, money } from '../../money/money.ts';
import { splitEvenly } from '../../money/split-evenly.ts';
import { FIRST_INSTALMENT_DAYS_MAX, INSTALMENTS_MAX, SEASON_WEIGHT_MAX } from '../limits.ts';
import { dueDates, type NominalDay, nominalDays } from './due-dates.ts';
import type { Instalment, ScheduleRefusal, ScheduleTerms, Shape } from './schedule-terms.ts';

export type ScheduleGiven = { readonly isBusinessDay: IsBusinessDay; readonly today: CalendarDate };

/** Parts of the total with the days of the rhythm on which they fall. */
type Parts = { readonly amounts: readonly Money[]; readonly days: readonly CalendarDate[] };

/**
 * The instalments of these terms. They sum to the total to the minor unit, every one is due on a business day of the
 * place, no two on one day, and none before `firstOn`. Pure and quick: the screen asks on every keystroke.
 */
export function buildSchedule(
  terms: ScheduleTerms,
  given: ScheduleGiven,
): Result<readonly Instalment[], ScheduleRefusal> {
  const refusal = startRefusal(terms, given) ?? shapeRefusal(terms);
  if (refusal !== undefined) return refuse(refusal);

  const { amounts, days } = partsOfTotal(terms, nominalDays(terms.rhythm, terms.firstOn));
  if (amounts.some(({ minor }) => minor <= 0n)) return refuse({ code: 'instalment-empty' });
  const dates = dueDates(days, given.isBusinessDay);
  return accept(
    amounts.map((amount, index) => {
      const dueOn = dates[index];
      assert(dueOn !== undefined, 'every part has its day');
      return { number: index + 1, dueOn, amount };
    }),
  );
}

function startRefusal(
  { total, rhythm, firstOn }: ScheduleTerms,
  { today }: ScheduleGiven,
): ScheduleRefusal | undefined {
  if (total.minor <= 0n) return { code: 'total-not-positive' };
  if (firstOn < today) return { code: 'starts-in-the-past', today };
  const latestOn = addDays(today, FIRST_INSTALMENT_DAYS_MAX);
  if (firstOn > latestOn) return { code: 'starts-too-late', latestOn };
  const { every, on } = rhythm;
  if (on === undefined) return undefined;
  const isClear =
    'weekday' in on ? isWholeWithin(on.weekday, 1, 7) : every === 'month' && isWholeWithin(on.dayOfMonth, 1, 31);
  return isClear ? undefined : { code: 'day-not-of-rhythm' };
}

function shapeRefusal({ total, shape }: ScheduleTerms): ScheduleRefusal | undefined {
  const part = shape.kind === 'amount' ? shape.each : shape.kind === 'first-larger' ? shape.first : undefined;
  if (part !== undefined && part.currency !== total.currency) return { code: 'currency-differs' };
  if (part !== undefined && (part.minor <= 0n || part.minor > total.minor)) return { code: 'part-not-within-total' };
  if (shape.kind === 'seasonal' && !hasClearWeights(shape.weightsByMonth)) return { code: 'weights-unclear' };

  const count = countOf(shape, total);
  const instalmentsMin = shape.kind === 'first-larger' ? 2 : 1;
  if (!(count >= instalmentsMin)) return { code: 'instalments-too-few', instalmentsMin };
  if (count > INSTALMENTS_MAX) return { code: 'instalments-too-many', instalmentsMax: INSTALMENTS_MAX };
  return Number.isInteger(count) ? undefined : { code: 'instalments-too-few', instalmentsMin };
}

function countOf(shape: Shape, total: Money): number {
  if (shape.kind !== 'amount') return shape.count;
  const count = (total.minor + shape.each.minor - 1n) / shape.each.minor;
  return count > BigInt(INSTALMENTS_MAX) ? INSTALMENTS_MAX + 1 : Number(count);
}

function hasClearWeights(weights: readonly number[]): boolean {
  return (
    weights.length === 12 &&
    weights.every((weight) => isWholeWithin(weight, 0, SEASON_WEIGHT_MAX)) &&
    weights.some((weight) => weight > 0)
  );
}

function partsOfTotal({ total, shape }: ScheduleTerms, day: NominalDay): Parts {
  const daysOf = (count: number) => Array.from({ length: count }, (_, index) => day(index));
  switch (shape.kind) {
    case 'count':
      return { amounts: splitEvenly(total, shape.count), days: daysOf(shape.count) };
    case 'amount': {
      const count = countOf(shape, total);
      const last = total.minor - shape.each.minor * BigInt(count - 1);
      const minors = Array.from({ length: count }, (_, index) => (index === count - 1 ? last : shape.each.minor));
      return { amounts: minors.map((minor) => money(total.currency, minor)), days: daysOf(count) };
    }
    case 'first-larger': {
      const rest = money(total.currency, total.minor - shape.first.minor);
      return { amounts: [shape.first, ...splitEvenly(rest, shape.count - 1)], days: daysOf(shape.count) };
    }
    case 'seasonal':
      return seasonalParts(total, shape, day);
  }
}

/** Odd minor units fall where the running share passes them: each part is within one unit of its exact share. */
function seasonalParts(
  total: Money,
  { weightsByMonth, count }: Extract<Shape, { readonly kind: 'seasonal' }>,
  day: NominalDay,
): Parts {
  const days: CalendarDate[] = [];
  const weights: bigint[] = [];
  for (let index = 0; days.length < count; index += 1) {
    const candidate = day(index);
    const weight = weightsByMonth[partsOf(candidate)[1] - 1] ?? 0;
    if (weight === 0) continue;
    days.push(candidate);
    weights.push(BigInt(weight));
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  let [passed, given] = [0n, 0n];
  const amounts = weights.map((weight) => {
    passed += weight;
    const upTo = (total.minor * passed) / whole;
    const amount = money(total.currency, upTo - given);
    given = upTo;
    return amount;
  });
  return { amounts, days };
}

const isWholeWithin = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max;
