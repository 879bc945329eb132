import type { ResponseOf } from '@duologue/contract/api.ts';
import { addMonths, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { FIRM_RATES_MAX } from '@duologue/core/interest/limits.ts';
import { parseOwnRates } from '@duologue/core/interest/rates/own-rates.ts';
import type { RateEntry } from '@duologue/core/interest/rates/rate-table.ts';
import { RATE_SERIES, type RateSeriesId } from '@duologue/core/interest/rates/series.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { interestBook } from '@duologue/rules/interest/book.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';

type Rates = ResponseOf<'GET /interest/rates'>;

/** Months ahead in which a missing rate is told. */
const TOLD_MONTHS = 1;

export const listRates =
  (deps: CaseDeps): UseCase<'GET /interest/rates'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async ({ negotiation }) => {
      const own = await negotiation.ownRates(FIRM_RATES_MAX);
      const soon = addMonths(homeToday(deps, acting, deps.clock.now()), TOLD_MONTHS);
      const ours = [...interestBook.rates].sort((left, right) => (left.from < right.from ? 1 : -1));
      return accept({
        rates: [
          ...own.map(({ rate, by, at }) => rateWire(rate, { by, at })),
          ...ours.map((rate) => rateWire(rate, null)),
        ],
        missing: missingBy(soon, [...own.map(({ rate }) => rate), ...ours]),
      });
    });

/** Series that nobody has a rate of for that day, and until when they are known. */
function missingBy(day: CalendarDate, rates: readonly RateEntry[]): Rates['missing'] {
  return (Object.keys(RATE_SERIES) as RateSeriesId[]).flatMap((series) => {
    const last = rates
      .filter((rate) => rate.series === series)
      .map(({ to }) => to)
      .sort()
      .at(-1);
    if (last !== undefined && last >= day) return [];
    return [{ series, name: RATE_SERIES[series].name, knownUntil: last ?? null }];
  });
}

/** One more rate, with its source. A rate is never changed: what was wrong is corrected by adding it again. */
export const addRate =
  (deps: CaseDeps): UseCase<'POST /interest/rates'> =>
  async ({ body }, acting) => {
    const read = parseOwnRates([body]);
    if (!read.ok) {
      const [problem] = read.refusal;
      const field = problem?.path.replace(/^rates(\[0\])?\.?/, '') ?? '';
      return invalid(field === '' ? 'period' : field, `input.rate-${problem?.problem ?? 'not-a-rate'}`);
    }
    const [rate] = read.value;
    if (rate === undefined) return invalid('series', 'input.rate-unknown-series');
    return deps.store.inTenant(acting.tenantId, async ({ negotiation }) => {
      const at = deps.clock.now();
      const kept = await negotiation.ownRates(FIRM_RATES_MAX);
      if (kept.length >= FIRM_RATES_MAX) return invalid('series', 'input.rate-too-many');
      await negotiation.addRate(rate, { actorId: acting.actorId, at });
      return accept(rateWire(rate, { by: acting.actorName, at }));
    });
  };

function rateWire(
  { series, isOwn, ...rate }: RateEntry,
  added: { readonly by: string; readonly at: Instant } | null,
): Rates['rates'][number] {
  return {
    ...rate,
    series,
    name: RATE_SERIES[series].name,
    isOwn: isOwn === true,
    by: added?.by ?? null,
    at: added === null ? null : formatInstant(added.at),
  };
}
