import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInZoneTable as table } from '../../calendar/built-in-zone-table.ts';
import { localTime } from '../../calendar/local-time.ts';
import { zoneId } from '../../calendar/zone-id.ts';
import { isKnownZone } from '../../calendar/zone-table.ts';
import { decideContact } from '../gate/decide-contact.ts';
import { moment } from '../packs/write-rules.ts';
import { bookOf, packOf, quiet } from '../packs/testing.ts';
import { groundCode, STRADDLING } from './area-codes.ts';
import { candidatePlaces, placesOf } from './area-regions.ts';
import { candidateZones, zonesOfAddress } from './candidate-zones.ts';
import { isGeographic, zonesOfNumber, zonesToKeep } from './phone-zones.ts';
import { regionZones } from './region-zones.ts';

const shared = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../../shared');
const corpus = path.join(shared, 'corpora/phone-timezones/map_data.txt');
const lines = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter((line) => /^\d+\|/.test(line))
  : [];
if (lines.length === 0) console.warn('SKIPPED: shared/corpora/phone-timezones is not beside this repository.');

describe.skipIf(lines.length === 0)('the whole numbering data', () => {
  const zonesByPrefix = new Map(
    lines.map((line): [string, string] => {
      const [prefix = '', zones = ''] = line.split('|');
      return [prefix, zones];
    }),
  );
  /** Said again in the plainest way: of all prefixes that begin the number, the longest. */
  const expected = (digits: string) => {
    let found: string | undefined;
    for (let length = 1; length <= digits.length; length += 1)
      found = zonesByPrefix.get(digits.slice(0, length)) ?? found;
    return found?.split('&') ?? [];
  };
  const number = fc
    .tuple(fc.constantFrom(...zonesByPrefix.keys()), fc.stringMatching(/^\d{8}$/))
    .map(([prefix, rest]) => `${prefix}${rest}`.slice(0, 15));

  test('the longest prefix decides, in every region of the world', () => {
    fc.assert(
      fc.property(number, (digits) => {
        expect(zonesOfNumber(`+${digits}`)).toEqual(expected(digits));
      }),
      { numRuns: 3000 },
    );
  });

  test('every line of it is kept', () => {
    const lost = [...zonesByPrefix].filter(([prefix, zones]) => {
      const digits = prefix.length >= 7 ? prefix : `${prefix}${'0'.repeat(15 - prefix.length)}`;
      return (
        prefix.length >= 7 && expected(digits).join('&') === zones && zonesOfNumber(`+${digits}`).join('&') !== zones
      );
    });
    expect(lost).toEqual([]);
    expect(zonesByPrefix.size).toBeGreaterThan(2000);
  });

  test('the state of each area code keeps the clock that the data names', () => {
    const odd: string[] = [];
    for (let code = 200; code <= 999; code += 1) {
      const e164 = `+1${code}2345678`;
      const places = placesOf(e164);
      if (places.length === 0) continue;
      const ofStates = places.flatMap(({ country, region }) => regionZones.get(`${country}-${region}`) ?? []);
      const clocks = new Set(ofStates.map(clockNow));
      if (!zonesToKeep(e164).some((zone) => clocks.has(clockNow(zone)))) odd.push(String(code));
    }
    expect(odd).toEqual([]);
  });

  test('every area code of the data that is not of the Caribbean has its state', () => {
    const codes = new Set(
      [...zonesByPrefix].flatMap(([prefix, zones]) =>
        /^1\d{3}/.test(prefix) && !ISLANDS.test(zones) ? [prefix.slice(1, 4)] : [],
      ),
    );
    expect([...codes].filter((code) => placesOf(`+1${code}2345678`).length === 0)).toEqual([]);
  });
});

const ISLANDS =
  /Nassau|Barbados|Anguilla|Antigua|Tortola|Cayman|Bermuda|Grenada|Grand_Turk|Jamaica|Montserrat|Lower_Princes|St_Lucia|Dominica|St_Vincent|Santo_Domingo|Port_of_Spain|St_Kitts/;

function clockNow(zone: string): string {
  const january = localTime(table, zoneId(zone), moment('2026-12-15T17:00Z'))?.minutes;
  const july = localTime(table, zoneId(zone), moment('2026-07-15T17:00Z'))?.minutes;
  return `${january} ${july}`;
}

describe('codes on the border of two zones count on both sides', () => {
  test.each(Object.entries(STRADDLING))('%s', (code, zones) => {
    expect(zonesToKeep(`+1${code}2345678`)).toEqual(expect.arrayContaining([...zones]));
    for (const zone of zones) expect(isKnownZone(table, zone)).toBe(true);
  });

  test('Idaho’s overlay as well as its first code', () => {
    expect(zonesToKeep('+19865550100')).toEqual(expect.arrayContaining(['America/Boise', 'America/Los_Angeles']));
    expect(zonesToKeep('+14585550100')).toEqual(expect.arrayContaining(['America/Boise', 'America/Los_Angeles']));
  });
});

describe('overlays have the zones of the code below', () => {
  test.each([
    ['483', '334'],
    ['357', '559'],
    ['457', '318'],
    ['679', '313'],
    ['924', '507'],
    ['471', '662'],
    ['624', '716'],
    ['436', '440'],
    ['837', '530'],
    ['861', '309'],
    ['387', '416'],
    ['879', '709'],
    ['930', '812'],
    ['474', '306'],
  ])('%s lies over %s', (over, below) => {
    expect(groundCode(over)).toBe(below);
    expect(isGeographic(`+1${over}2345678`)).toBe(true);
    expect(zonesToKeep(`+1${over}2345678`)).toEqual(expect.arrayContaining([...zonesToKeep(`+1${below}2345678`)]));
  });

  test('the data calls 689 Central; it is Orlando', () => {
    expect(zonesOfNumber('+16895550100')).toEqual(['America/Chicago']);
    expect(zonesToKeep('+16895550100')).toEqual(['America/New_York']);
  });

  test('a code that nobody knows may be anywhere in North America', () => {
    expect(zonesToKeep('+12305550100')).toHaveLength(42);
    expect(isGeographic('+12305550100')).toBe(false);
    expect(placesOf('+12305550100')).toEqual([]);
  });
});

describe('the regions of a number', () => {
  test.each([
    ['+12125550100', ['US-NY']],
    ['+12025550100', ['US-DC']],
    ['+17715550100', ['US-DC']],
    ['+16045550100', ['CA-BC']],
    ['+19025550100', ['CA-NS', 'CA-PE']],
    ['+18675550100', ['CA-NT', 'CA-NU', 'CA-YT']],
    ['+61255501234', ['AU-ACT', 'AU-NSW', 'AU-VIC']],
    ['+61491570006', ['AU']],
    [`+5511${'9'.repeat(9)}`, ['BR-SP']],
    [`+5561${'9'.repeat(9)}`, ['BR-DF', 'BR-GO']],
    ['+18005550100', []],
    ['+442079460123', []],
    ['call me', []],
  ])('%s: %j', (number, places) => {
    expect(placesOf(number).map(({ country, region }) => (region ? `${country}-${region}` : country))).toEqual(places);
  });

  test('address and numbers together, each place once', () => {
    expect(
      candidatePlaces({
        places: [{ country: 'US', region: 'NY', city: 'New York' }],
        numbers: ['+12125550100', '+14155550100', '+18005550100'],
      }),
    ).toEqual([
      { country: 'US', region: 'NY', city: 'New York' },
      { country: 'US', region: 'CA' },
    ]);
  });

  test('an address without its state gives way to the state of a number, and to nothing else', () => {
    const inUs = [{ country: 'US' }];
    expect(candidatePlaces({ places: inUs, numbers: ['+15125550100'] })).toEqual([{ country: 'US', region: 'TX' }]);
    expect(candidatePlaces({ places: inUs, numbers: ['+18005550100'] })).toEqual(inUs);
    expect(candidatePlaces({ places: inUs, numbers: ['+14165550100'] })).toEqual([
      ...inUs,
      { country: 'CA', region: 'ON' },
    ]);
  });
});

describe('the Mexican border', () => {
  test.each([
    ['Chihuahua', 'Ciudad Juárez', ['America/Ciudad_Juarez']],
    ['CHH', 'Ojinaga', ['America/Ojinaga']],
    ['CHH', undefined, ['America/Chihuahua', 'America/Ciudad_Juarez', 'America/Ojinaga']],
    ['Coahuila', 'Piedras Negras', ['America/Matamoros']],
    ['Nuevo León', 'Anáhuac', ['America/Matamoros']],
    ['NLE', 'Monterrey', ['America/Monterrey', 'America/Matamoros']],
    ['Tamaulipas', 'Reynosa', ['America/Matamoros']],
    ['TAM', 'Tampico', ['America/Monterrey', 'America/Matamoros']],
    ['BCN', 'Mexicali', ['America/Tijuana']],
    ['SON', 'Nogales', ['America/Hermosillo']],
  ])('%s, %s', (region, city, zones) => {
    expect(zonesOfAddress(table, { country: 'MX', region, ...(city !== undefined && { city }) })).toEqual(zones);
  });
});

describe('places whose clocks changed in 2026 are right on every Node', () => {
  test.each([
    [{ country: 'CA', region: 'BC' }, 'America/Vancouver', '10:00'],
    [{ country: 'CA', region: 'AB' }, 'America/Edmonton', '11:00'],
    [{ country: 'CA', region: 'MB' }, 'America/Winnipeg', '12:00'],
    [{ country: 'CA', region: 'NT' }, 'America/Inuvik', '11:00'],
    [{ country: 'MA' }, 'Africa/Casablanca', '17:00'],
    [{ country: 'CU' }, 'America/Havana', '13:00'],
  ])('%j: %s at %s on 15 December 2026, 17:00 UTC', (place, zone, clock) => {
    const zones = candidateZones(table, { places: [place], numbers: [] });
    expect(zones).toContain(zone);
    const minutes = localTime(table, zoneId(zone), moment('2026-12-15T17:00Z'))?.minutes ?? 0;
    expect(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`).toBe(clock);
  });

  test('every decision names the table that it was made with', () => {
    const { judgement } = decideContact(bookOf(packOf({ kind: 'hold' })), quiet);
    expect(judgement.zoneTable).toBe(table.version);
    expect(table.version).toBe('2026f');
  });
});
