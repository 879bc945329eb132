import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInZoneTable as table } from './built-in-zone-table.ts';
import { formatInstant, type Instant } from './instant.ts';
import { firstInstantAt, instantsOf, localTime } from './local-time.ts';
import { at, on } from './testing.ts';
import { tzdb } from './tzdb.generated.ts';
import { zoneId } from './zone-id.ts';
import { isKnownZone, isStale, parseZoneTable, zonesOfCountry } from './zone-table.ts';

const clock = (zone: string, instant: Instant) => {
  const local = localTime(table, zoneId(zone), instant);
  if (local === undefined) return 'unknown';
  const [hours, minutes] = [Math.floor(local.minutes / 60), local.minutes % 60];
  return `${local.date} ${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

describe('the clock of a zone', () => {
  test.each([
    ['America/Vancouver', '2026-12-15 10:00'],
    ['America/Edmonton', '2026-12-15 11:00'],
    ['Africa/Casablanca', '2026-12-15 17:00'],
    ['America/Winnipeg', '2026-12-15 12:00'],
    ['America/Inuvik', '2026-12-15 11:00'],
    ['America/Havana', '2026-12-15 13:00'],
  ])('%s follows tzdb 2026f, whatever this Node believes', (zone, expected) => {
    expect(clock(zone, at('2026-12-15T17:00Z'))).toBe(expected);
  });

  test.each([
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['America/Godthab', 'America/Nuuk'],
  ])('the old name %s is %s', (alias, name) => {
    expect(isKnownZone(table, alias)).toBe(true);
    expect(clock(alias, at('2026-07-01T12:00Z'))).toBe(clock(name, at('2026-07-01T12:00Z')));
  });

  test.each([
    ['Europe/Nowhere', '2026-01-01T00:00Z', 'no such zone'],
    ['toString', '2026-01-01T00:00Z', 'not a name that every object carries'],
    ['Europe/London', '2009-12-31T23:59Z', 'before the table'],
    ['Europe/London', '2037-12-31T00:00Z', 'after the table'],
  ])('%s at %s is unknown: %s', (zone, instant) => {
    expect(clock(zone, at(instant))).toBe('unknown');
  });

  test('agrees with Intl on every zone for years that this Node knows', () => {
    // Intl is right about the past, except where a release since has corrected or merged old data.
    const names = [...table.zones.keys()].filter((name) => isKnownToIntl(name));
    expect(names.length).toBeGreaterThan(400);
    const moment = fc.integer({ min: Date.UTC(2010, 0, 2) / 60_000, max: Date.UTC(2024, 11, 30) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...names), moment, (name, minute) => {
        const instant = (minute * 60_000) as Instant;
        expect(`${name} ${clock(name, instant)}`).toBe(`${name} ${intlClock(name, instant)}`);
      }),
      { numRuns: 4000 },
    );
  });
});

describe('from the clock to the moment', () => {
  test.each([
    ['2026-03-29', 90, [], 'skipped in spring'],
    ['2026-10-25', 90, ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'], 'shown twice in autumn'],
    ['2026-06-01', 480, ['2026-06-01T07:00:00.000Z'], 'an ordinary morning'],
  ])('London on %s at minute %i', (date, minutes, expected) => {
    expect(instantsOf(table, zoneId('Europe/London'), on(date), minutes).map(formatInstant)).toEqual(expected);
  });

  test('a skipped minute gives the end of the gap', () => {
    expect(firstInstantAt(table, zoneId('Europe/London'), on('2026-03-29'), 90)).toBe(at('2026-03-29T01:00Z'));
  });

  test('a skipped day gives the beginning of the next', () => {
    // Samoa went from 29 to 31 December 2011.
    expect(firstInstantAt(table, zoneId('Pacific/Apia'), on('2011-12-30'), 600)).toBe(at('2011-12-30T10:00Z'));
    expect(clock('Pacific/Apia', at('2011-12-30T10:00Z'))).toBe('2011-12-31 00:00');
  });

  test('a moment is found again from what its clock shows', () => {
    const zones = fc.constantFrom(...table.zones.keys());
    const minutes = fc.integer({ min: Date.UTC(2010, 0, 5) / 60_000, max: Date.UTC(2037, 11, 25) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (name, minute) => {
        const instant = (minute * 60_000) as Instant;
        const local = localTime(table, zoneId(name), instant);
        expect(local && instantsOf(table, zoneId(name), local.date, local.minutes)).toContain(instant);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the table', () => {
  test('says which release it is and when it is too old', () => {
    expect(table.version).toBe('2026f');
    expect(isStale(table, on('2027-04-29'))).toBe(false);
    expect(isStale(table, on('2027-04-30'))).toBe(true);
  });

  test('knows the zones of a country', () => {
    expect(zonesOfCountry(table, 'GB')).toEqual(['Europe/London']);
    expect(zonesOfCountry(table, 'XX')).toEqual([]);
  });

  test.each([
    ['nothing', undefined, 'version'],
    ['an empty object', {}, 'zones'],
    ['a release that is no release', { ...tzdb, version: 'latest' }, 'version'],
    ['offsets in words', { ...tzdb, zones: { ...tzdb.zones, 'Europe/Rome': 'CET' } }, 'zones.Europe/Rome'],
    [
      'changes that go back in time',
      { ...tzdb, zones: { ...tzdb.zones, 'Europe/Rome': '60 b=120 a=60' } },
      'zones.Europe/Rome',
    ],
    ['a link to nowhere', { ...tzdb, links: { ...tzdb.links, 'X/Y': 'X/Z' } }, 'links.X/Y'],
  ])('%s is not read as a table', (_, input, path) => {
    const parsed = parseZoneTable(input);
    expect(parsed.ok ? [] : parsed.refusal.map((problem) => problem.path)).toContain(path);
  });
});

function isKnownToIntl(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function intlClock(name: string, instant: Instant): string {
  // Swedish writes a date and a time as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
  return format.format(instant);
}
