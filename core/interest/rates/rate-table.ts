import { addDays, type CalendarDate, parseCalendarDate } from '../../calendar/calendar-date.ts';
import type { Confidence } from '../../compliance/packs/rule.ts';
import { RATE_SERIES, type RateSeriesId } from './series.ts';

/** One reference rate from a first to a last day. Both are stated: beyond what is known there is no rate. */
export type RateEntry = {
  readonly series: RateSeriesId;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Per cent a year, as decimal text; may be below zero. */
  readonly percent: string;
  readonly confidence: Confidence;
  readonly source: string;
  /** Entered by the firm itself. */
  readonly isOwn?: true;
};

export type RateTable = readonly RateEntry[];

/** The rate in force on a day, the firm's own before ours; `undefined` when nobody has said. */
export function rateOn(table: RateTable, series: RateSeriesId, day: CalendarDate): RateEntry | undefined {
  const there = table.filter((entry) => entry.series === series && entry.from <= day && day <= entry.to);
  return there.find(({ isOwn }) => isOwn === true) ?? there[0];
}

/** The last day up to which this entry is the answer: an own one that begins later takes over. */
export function lastDayOf(table: RateTable, entry: RateEntry, day: CalendarDate): CalendarDate {
  const next = table
    .filter(({ series, from, isOwn }) => series === entry.series && isOwn === true && from > day && from <= entry.to)
    .map(({ from }) => from)
    .sort()[0];
  return next === undefined || entry.isOwn === true ? entry.to : addDays(next, -1);
}

/** `2026 H2`, `2026` or the day: what the period with this day is called. */
export function periodName(series: RateSeriesId, day: CalendarDate): string {
  const year = day.slice(0, 4);
  switch (RATE_SERIES[series].cadence) {
    case 'half-year':
      return `${year} ${day.slice(5) < '07-01' ? 'H1' : 'H2'}`;
    case 'year':
      return year;
    case 'day':
      return day;
  }
}

/** First and last day of `2026 H2` or `2026`. */
export function daysOfPeriod(text: string): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  const [, year, half] = /^(\d{4})(?: (H[12]))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const from = parseCalendarDate(`${year}-${half === 'H2' ? '07-01' : '01-01'}`);
  const to = parseCalendarDate(`${year}-${half === 'H1' ? '06-30' : '12-31'}`);
  return from === undefined || to === undefined ? undefined : { from, to };
}
