import { type CalendarDate, addDays } from '../calendar/calendar-date.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { addExact, ZERO_DECIMAL } from '../money/exact-decimal.ts';
import type { AppliedRate, InterestFlag, RateUnknown } from './answer.ts';
import type { ContractRate } from './contract-rate.ts';
import type { InterestLaw, RateMoves, RateRule } from './law.ts';
import { comparePercent, percent, percentText, timesPercent } from './percent.ts';
import { lastDayOf, periodName, rateOn, type RateTable } from './rates/rate-table.ts';
import { RATE_SERIES } from './rates/series.ts';

/** The rate of a day, and the last day up to which it is the same. */
export type RateOfDay = { readonly rate: AppliedRate; readonly until: CalendarDate };
export type RateAt = (day: CalendarDate, restStart: CalendarDate) => Result<RateOfDay, RateUnknown>;

export type Days = { readonly dueOn: CalendarDate; readonly firstDay: CalendarDate; readonly lastDay: CalendarDate };

/** How rates are looked up for one item under a law. `undefined`: the law has no rate and none was agreed. */
export function rateOfItem(
  law: InterestLaw,
  given: { readonly contractRate?: ContractRate; readonly moves: RateMoves; readonly rates: RateTable },
  days: Days,
): { readonly rateAt: RateAt; readonly flags: readonly InterestFlag[]; readonly isContract: boolean } | undefined {
  const { contractRate, rates } = given;
  const agreed = contractRate === undefined ? undefined : agreedRate(law, contractRate, rates, days.firstDay);
  if (agreed?.rate !== undefined) {
    const answer = accept({ rate: agreed.rate, until: days.lastDay });
    return { rateAt: () => answer, flags: agreed.flags, isContract: true };
  }
  if (law.rate === undefined) return undefined;
  return { rateAt: rateOfLaw(law, law.rate, given, days), flags: agreed?.flags ?? [], isContract: false };
}

/** The agreed rate as the law lets it stand; without `rate` the clause falls and the law's own rate holds. */
function agreedRate(
  { contract }: InterestLaw,
  agreed: ContractRate,
  rates: RateTable,
  firstDay: CalendarDate,
): { readonly rate?: AppliedRate; readonly flags: readonly InterestFlag[] } {
  const { floor, unstatedYearlyMaxPercent } = contract;
  const most = unstatedYearlyMaxPercent === undefined ? undefined : percent(unstatedYearlyMaxPercent);
  const isCut = most !== undefined && !agreed.isYearlyStated && comparePercent(agreed.yearlyPercent, most) > 0;
  const rate: AppliedRate = {
    percent: percentText(isCut ? most : agreed.yearlyPercent),
    basis: 'contract',
    confidence: null,
    source: agreed.clause,
  };
  if (isCut) return { rate, flags: ['contract-capped'] };
  if (floor === undefined) return { rate, flags: [] };
  const reference = rateOn(rates, floor.series, firstDay);
  if (reference === undefined) return { rate, flags: ['floor-not-checked'] };
  const least = timesPercent(percent(reference.percent), floor.multiple);
  return comparePercent(agreed.yearlyPercent, least) < 0 ? { flags: ['contract-below-floor'] } : { rate, flags: [] };
}

function rateOfLaw(
  law: InterestLaw,
  rule: RateRule,
  { moves, rates }: { readonly moves: RateMoves; readonly rates: RateTable },
  { dueOn, firstDay, lastDay }: Days,
): RateAt {
  if (rule.kind === 'fixed') {
    const { confidence, source } = rule;
    const rate: AppliedRate = { percent: percentText(percent(rule.percent)), basis: 'fixed', confidence, source };
    const answer = accept({ rate, until: lastDay });
    return () => answer;
  }
  return (day, restStart) => {
    const at = { floating: day, 'at-rests': restStart, 'fixed-at-first-day': firstDay, 'fixed-at-due-date': dueOn }[
      moves
    ];
    const entry = rateOn(rates, rule.series, at);
    const { name } = RATE_SERIES[rule.series];
    const period = periodName(rule.series, at);
    if (entry === undefined) {
      const knownUntil = day > firstDay ? addDays(day, -1) : null;
      return refuse({ code: 'rate-unknown', rate: `${name} ${period}`, series: rule.series, on: at, knownUntil });
    }
    const { multiple, marginPercent } = rule;
    const total = addExact(timesPercent(percent(entry.percent), multiple ?? '1'), percent(marginPercent));
    // A reference below zero lowers the rate; the rate itself never turns against the creditor.
    const applied = comparePercent(total, ZERO_DECIMAL) < 0 ? ZERO_DECIMAL : total;
    const rate: AppliedRate = {
      percent: percentText(applied),
      basis: 'reference',
      confidence: entry.confidence,
      source: entry.source,
      reference: {
        series: rule.series,
        name,
        period,
        percent: entry.percent,
        ...(multiple !== undefined && { multiple }),
        marginPercent,
        isOwn: entry.isOwn === true,
      },
    };
    return accept({ rate, until: moves === 'floating' ? lastDayOf(rates, entry, day) : lastDay });
  };
}
