import { parseCalendarDate } from '../../calendar/calendar-date.ts';
import type { Confidence } from '../../compliance/packs/rule.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import { FIRM_RATES_MAX } from '../limits.ts';
import { parsePercent } from '../percent.ts';
import type { InterestBook } from '../question.ts';
import { daysOfPeriod, type RateEntry, type RateTable } from './rate-table.ts';
import { parseRateSeriesId, RATE_SERIES } from './series.ts';

/** `path` is where in the list, such as `rates[2].percent`. */
export type OwnRateProblem = {
  readonly path: string;
  readonly problem:
    | 'not-a-list'
    | 'too-many'
    | 'unknown-series'
    | 'not-a-period'
    | 'not-a-rate'
    | 'no-source'
    | 'overlaps';
};

/**
 * Rates that a firm enters: `{"rates": [{"series": "nbp", "period": "2026 H2", "percent": "3.75", "source": "…"}]}`, or
 * `from` and `to` instead of `period`. The source is asked for; `confidence` is ours (`H`) unless it says better.
 */
export function parseOwnRates(value: unknown): Result<RateTable, readonly OwnRateProblem[]> {
  const list = isObject(value) ? value['rates'] : value;
  if (!Array.isArray(list)) return refuse([{ path: 'rates', problem: 'not-a-list' }]);
  if (list.length > FIRM_RATES_MAX) return refuse([{ path: 'rates', problem: 'too-many' }]);
  const read = list.map((one: unknown, at) => parseOwnRate(one, `rates[${at}]`));
  const entries = read.flatMap((one) => (one.ok ? [one.value] : []));
  const problems = read.flatMap((one) => (one.ok ? [] : one.refusal));
  const overlaps = entries.flatMap((entry, at) =>
    entries.slice(0, at).some((other) => overlap(entry, other))
      ? [{ path: `rates[${at}]`, problem: 'overlaps' as const }]
      : [],
  );
  return problems.length + overlaps.length > 0 ? refuse([...problems, ...overlaps]) : accept(entries);
}

function parseOwnRate(value: unknown, path: string): Result<RateEntry, readonly OwnRateProblem[]> {
  const raw = isObject(value) ? value : {};
  const text = (key: string) => (typeof raw[key] === 'string' ? raw[key] : '');
  const series = parseRateSeriesId(text('series'));
  const days = raw['period'] === undefined ? spanOf(text('from'), text('to')) : daysOfPeriod(text('period'));
  const isPeriodFit = series === undefined || raw['period'] === undefined || RATE_SERIES[series].cadence !== 'day';
  const figure = parsePercent(text('percent'));
  const source = text('source').trim();
  const problems: OwnRateProblem[] = [];
  if (series === undefined) problems.push({ path: `${path}.series`, problem: 'unknown-series' });
  if (days === undefined || !isPeriodFit) problems.push({ path: `${path}.period`, problem: 'not-a-period' });
  if (figure === undefined) problems.push({ path: `${path}.percent`, problem: 'not-a-rate' });
  if (source === '') problems.push({ path: `${path}.source`, problem: 'no-source' });
  if (problems.length > 0 || series === undefined || days === undefined) return refuse(problems);
  const confidence = (['P', 'O', 'S', 'M'] as const).find((known) => known === raw['confidence']) ?? OURS;
  return accept({ series, ...days, percent: text('percent'), confidence, source, isOwn: true });
}

const OURS: Confidence = 'H';

function spanOf(fromText: string, toText: string) {
  const [from, to] = [parseCalendarDate(fromText), parseCalendarDate(toText)];
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

const overlap = (left: RateEntry, right: RateEntry) =>
  left.series === right.series && left.from <= right.to && right.from <= left.to;

/** The book with a firm's own rates before ours: they fill what we do not know, and correct what we have wrong. */
export function withOwnRates(book: InterestBook, own: RateTable): InterestBook {
  return { ...book, rates: [...own, ...book.rates] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
