import type { Instant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt } from '@duologue/core/calendar/local-time.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ZoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type {
  ConsentFact,
  Dialling,
  LimitationFact,
  StateFact,
  StopFact,
} from '@duologue/core/compliance/facts/facts.ts';
import type { AskedNames } from './asked-names.ts';

/** What one fact of a vector adds to the situation. */
export type Contribution = {
  readonly stops?: readonly StopFact[];
  readonly states?: readonly StateFact[];
  readonly consents?: readonly ConsentFact[];
  /** `null`: it did not go out. */
  readonly milestones?: Readonly<Record<string, Instant | null>>;
  readonly answers?: Readonly<Record<string, 'yes' | 'no'>>;
  readonly limitation?: LimitationFact;
  readonly circumstances?: readonly string[];
  readonly product?: string;
  readonly traits?: readonly string[];
  readonly dialling?: Dialling;
  readonly numberUse?: 'work';
  readonly accountId?: string;
  readonly creditorId?: string;
  readonly holidays?: readonly CalendarDate[];
  readonly nationalHolidays?: readonly CalendarDate[];
};

/** What a fact is read with. */
export type Reading = {
  readonly at: Instant;
  readonly zones: readonly ZoneId[];
  readonly zoneTable: ZoneTable;
  /** What the packs of the place ask for, so that a fact of the same name is understood. */
  readonly asked: AskedNames;
  readonly report: (problem: string) => void;
};

/** The beginning of a local day, or the moment itself. */
export function whenOf(value: unknown, { zones, zoneTable }: Reading): Instant | undefined {
  if (typeof value !== 'string') return undefined;
  const date = parseCalendarDate(value);
  const [zone] = zones;
  if (date === undefined) return parseInstant(value);
  return zone === undefined ? undefined : firstInstantAt(zoneTable, zone, date, 0);
}

export function dateOf(value: unknown): CalendarDate | undefined {
  return typeof value === 'string' ? parseCalendarDate(value.slice(0, 10)) : undefined;
}

export function datesOf(value: unknown): readonly CalendarDate[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const dates = value.map((one) => dateOf(typeof one === 'object' && one !== null && 'date' in one ? one.date : one));
  return dates.every((date) => date !== undefined) ? dates.filter((date) => date !== undefined) : undefined;
}

/** A state that has lasted since long ago, unless a moment is named. */
export function stateFact(
  state: string,
  { at }: Reading,
  since?: Instant,
  untilOn: CalendarDate | null = null,
): StateFact {
  return { state, since: since ?? longBefore(at), untilOn, itemIds: 'all' };
}

export function longBefore(at: Instant): Instant {
  return (at - 400 * 86_400_000) as Instant;
}

export function consentTo(
  to: string,
  { at }: Reading,
  form: ConsentFact['form'] = 'spoken',
  more: Partial<ConsentFact> = {},
) {
  return { id: `consent ${to}`, to, form, givenAt: longBefore(at), revokedAt: null, ...more } satisfies ConsentFact;
}

/** Later ones of a single thing stand before earlier ones; lists are put together. */
export function gather(contributions: readonly Contribution[]) {
  const all = <Item>(pick: (one: Contribution) => readonly Item[] | undefined): readonly Item[] =>
    contributions.flatMap((one) => pick(one) ?? []);
  const merged = Object.assign({}, ...contributions) as Contribution;
  return {
    ...merged,
    stops: all((one) => one.stops),
    states: all((one) => one.states),
    consents: all((one) => one.consents),
    circumstances: all((one) => one.circumstances),
    traits: all((one) => one.traits),
    milestones: Object.assign({}, ...contributions.map(({ milestones }) => milestones)) as Readonly<
      Record<string, Instant | null>
    >,
    answers: Object.assign({}, ...contributions.map(({ answers }) => answers)) as Readonly<
      Record<string, 'yes' | 'no'>
    >,
    limitation: Object.assign({}, ...contributions.map(({ limitation }) => limitation)) as LimitationFact,
    holidays: contributions.some(({ holidays }) => holidays)
      ? contributions.flatMap(({ holidays }) => holidays ?? [])
      : undefined,
    nationalHolidays: contributions.some(({ nationalHolidays }) => nationalHolidays)
      ? contributions.flatMap(({ nationalHolidays }) => nationalHolidays ?? [])
      : undefined,
  };
}
