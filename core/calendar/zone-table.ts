import type { CalendarDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';

/** The offsets of one zone: `offsetMinutes[i]` holds from `startsAt[i - 1]` (the first from the beginning of the table). */
export type ZoneOffsets = { readonly startsAt: readonly number[]; readonly offsetMinutes: readonly number[] };

/** One release of the tz database, cut to the years that calls are made and explained in. Outside them: unknown. */
export type ZoneTable = {
  /** The release, such as `2026f`. Named in every decision. */
  readonly version: string;
  readonly publishedOn: CalendarDate;
  readonly coversFrom: Instant;
  /** The first moment that is not covered. */
  readonly coversUntil: Instant;
  readonly zones: ReadonlyMap<string, ZoneOffsets>;
  /** Country (ISO 3166-1 alpha-2) to its zones. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
};
