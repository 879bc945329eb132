import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { type ZoneId, zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { ContactFacts, Regime } from '@duologue/core/compliance/facts/facts.ts';
import { withValidation } from '@duologue/rules/us/validation-states.ts';
import type { LawFacts } from './law-facts.ts';

type Clock = { readonly zones: readonly ZoneId[] | 'unknown'; readonly zoneTable: ZoneTable };

/** The first and the last day of the United States: what nobody knows lies between them. */
const AMERICAN_ZONES = [zoneId('Pacific/Honolulu'), zoneId('America/New_York')];

/**
 * The legal states as the rules read them: those that were recorded, and what follows from recorded notices. A dispute in
 * writing is also an open dispute; whether it came in time is asked in the United States only.
 */
export function statesOf(
  { states, milestones }: Pick<LawFacts, 'states' | 'milestones'>,
  { places }: Pick<Regime, 'places'>,
  clock: Clock,
): ContactFacts['states'] {
  if (states === 'unknown') return states;
  const written = states.filter(({ state }) => state === 'dispute-written');
  const open = written.map((dispute) => ({ ...dispute, state: 'dispute-open' }));
  const isAmerican = places !== 'unknown' && places.some(({ country }) => country === 'US');
  const sentAt = isAmerican ? milestones['validation-notice'] : undefined;
  return withValidation([...states, ...open], sentAt, (at) => daysOf(at, clock));
}

function daysOf(at: Instant, { zones, zoneTable }: Clock): readonly CalendarDate[] {
  const possible = zones === 'unknown' ? AMERICAN_ZONES : zones;
  return possible.flatMap((zone) => localTime(zoneTable, zone, at)?.date ?? []);
}
