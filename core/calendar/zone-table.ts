import { addMonths, type CalendarDate, parseCalendarDate } from './calendar-date.ts';
import { type Instant, MINUTE_MS, parseInstant } from './instant.ts';
import { accept, refuse, type Result } from '../kernel/result.ts';
import { type ZoneId, zoneId } from './zone-id.ts';

/** The offsets of one zone: `offsetMinutes[i]` holds from `startsAt[i - 1]` (the first from the beginning of the table). */
export type ZoneOffsets = { readonly startsAt: readonly number[]; readonly offsetMinutes: readonly number[] };

/**
 * One release of the tz database, cut to the years that calls are made and explained in. Past its last day a zone's
 * clock is unknown rather than guessed, and the gate refuses what is unknown.
 */
export type ZoneTable = {
  /** The release, such as `2026f`. Named in every decision. */
  readonly version: string;
  /** The day on which the release was at hand; what `isStale` counts from. */
  readonly publishedOn: CalendarDate;
  readonly coversFrom: Instant;
  /** The first moment that is not covered. */
  readonly coversUntil: Instant;
  readonly zones: ReadonlyMap<string, ZoneOffsets>;
  /** Country (ISO 3166-1 alpha-2) to its zones. */
  readonly countries: ReadonlyMap<string, readonly ZoneId[]>;
};

/** A table as it is written in a file: JSON that `scripts/data/zone-table.mjs` makes and an operator may load. */
export type WrittenZoneTable = {
  readonly version: string;
  readonly publishedOn: string;
  readonly coversFrom: string;
  readonly coversUntil: string;
  /** `60 lxw0=120`: the first offset in minutes, then each change as minutes since 1970 in base 36 = offset. */
  readonly zones: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
};

export type ZoneTableProblem = { readonly path: string; readonly problem: 'missing' | 'not-readable' | 'unknown-zone' };

/** A table older than this warns: governments change clocks with less notice than that. */
export const STALE_AFTER_MONTHS = 6;

/** Reads a written table and reports every entry that cannot be read. */
export function parseZoneTable(input: unknown): Result<ZoneTable, readonly ZoneTableProblem[]> {
  const problems: ZoneTableProblem[] = [];
  const table = isRecord(input) ? input : {};
  const version = textAt(table, 'version', (text) => (/^\d{4}[a-z]{1,2}$/.test(text) ? text : undefined), problems);
  const publishedOn = textAt(table, 'publishedOn', parseCalendarDate, problems);
  const coversFrom = textAt(table, 'coversFrom', parseInstant, problems);
  const coversUntil = textAt(table, 'coversUntil', parseInstant, problems);

  const zones = new Map<string, ZoneOffsets>();
  for (const [name, text] of entriesAt(table, 'zones', problems)) {
    const offsets = parseOffsets(text);
    if (offsets === undefined) problems.push({ path: `zones.${name}`, problem: 'not-readable' });
    else zones.set(name, offsets);
  }
  for (const [alias, target] of entriesAt(table, 'links', problems)) {
    const offsets = zones.get(target);
    if (offsets === undefined) problems.push({ path: `links.${alias}`, problem: 'unknown-zone' });
    else zones.set(alias, offsets);
  }
  const countries = new Map<string, readonly ZoneId[]>();
  for (const [country, names] of entriesAt(table, 'countries', problems)) {
    const found = names.split(' ');
    if (found.every((name) => zones.has(name))) countries.set(country, found.map(zoneId));
    else problems.push({ path: `countries.${country}`, problem: 'unknown-zone' });
  }

  const isWhole =
    version !== undefined && publishedOn !== undefined && coversFrom !== undefined && coversUntil !== undefined;
  if (!isWhole || problems.length > 0) return refuse(problems);
  return accept({ version, publishedOn, coversFrom, coversUntil, zones, countries });
}

/** Whether the table, seen from today, is older than six months. The shell warns at start. */
export function isStale(table: ZoneTable, today: CalendarDate): boolean {
  return addMonths(table.publishedOn, STALE_AFTER_MONTHS) < today;
}

export function isKnownZone(table: ZoneTable, zone: string): boolean {
  return table.zones.has(zone);
}

export function zonesOfCountry(table: ZoneTable, country: string): readonly ZoneId[] {
  return table.countries.get(country) ?? [];
}

function parseOffsets(text: string): ZoneOffsets | undefined {
  const [first, ...changes] = text.split(' ');
  if (first === undefined || !OFFSET.test(first)) return undefined;
  const startsAt: number[] = [];
  const offsetMinutes = [Number(first)];
  for (const change of changes) {
    const [start, offset] = change.split('=');
    if (start === undefined || offset === undefined || !/^[0-9a-z]{1,8}$/.test(start) || !OFFSET.test(offset))
      return undefined;
    const at = Number.parseInt(start, 36) * MINUTE_MS;
    if (at <= (startsAt.at(-1) ?? Number.NEGATIVE_INFINITY)) return undefined;
    startsAt.push(at);
    offsetMinutes.push(Number(offset));
  }
  return { startsAt, offsetMinutes };
}

const OFFSET = /^-?\d{1,4}$/;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textAt<Value>(
  record: Readonly<Record<string, unknown>>,
  key: string,
  parse: (text: string) => Value | undefined,
  problems: ZoneTableProblem[],
): Value | undefined {
  const text = record[key];
  const value = typeof text === 'string' ? parse(text) : undefined;
  if (value === undefined) problems.push({ path: key, problem: text === undefined ? 'missing' : 'not-readable' });
  return value;
}

function entriesAt(
  record: Readonly<Record<string, unknown>>,
  key: string,
  problems: ZoneTableProblem[],
): readonly (readonly [string, string])[] {
  const found = record[key];
  if (!isRecord(found)) {
    problems.push({ path: key, problem: found === undefined ? 'missing' : 'not-readable' });
    return [];
  }
  return Object.entries(found).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    problems.push({ path: `${key}.${name}`, problem: 'not-readable' });
    return [];
  });
}
