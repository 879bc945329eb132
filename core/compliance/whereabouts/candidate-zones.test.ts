import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInZoneTable as table } from '../../calendar/built-in-zone-table.ts';
import { isKnownZone } from '../../calendar/zone-table.ts';
import { candidateZones, zonesOfAddress } from './candidate-zones.ts';
import { isGeographic, zonesOfNumber } from './phone-zones.ts';
import { phoneZones } from './phone-zones.generated.ts';
import { regionZones } from './region-zones.ts';

/** Real prefixes, so the numbers stay in the shared folder. */
const shared = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../../shared');
const corpus = path.join(shared, 'corpora/phone-timezones/expected.json');
const examples = existsSync(corpus)
  ? (JSON.parse(readFileSync(corpus, 'utf8')) as { readonly examples: Readonly<Record<string, readonly string[]>> })
      .examples
  : undefined;
if (examples === undefined)
  console.warn('SKIPPED: the numbers of shared/corpora/phone-timezones are not beside this repository.');

describe('where a number is at home', () => {
  test.each([
    ['+12125550100', ['America/New_York']],
    ['+14155550100', ['America/Los_Angeles']],
    ['+493023125000', ['Europe/Berlin']],
    ['+447911123456', ['Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/London']],
    ['+12085550100', ['America/Boise', 'America/Los_Angeles']],
  ])('%s: the longest prefix decides', (number, zones) => {
    expect(zonesOfNumber(number)).toEqual(zones);
  });

  test.each(['', '2125550100', '+1', '+12125550100123456', 'call me'])('"%s" is at home nowhere', (number) => {
    expect(zonesOfNumber(number)).toEqual([]);
  });

  test.skipIf(examples === undefined)('as the examples beside the corpus say', () => {
    for (const [number, zones] of Object.entries(examples ?? {}))
      expect([number, ...zonesOfNumber(number)]).toEqual([number, ...zones]);
  });

  test('a toll-free number may be anywhere in North America and says so', () => {
    expect(zonesOfNumber('+18005550100')).toHaveLength(42);
    expect(isGeographic('+18005550100')).toBe(false);
    expect(isGeographic('+12125550100')).toBe(true);
  });

  test('the clock of every zone in the tables is known', () => {
    const named = [
      ...Object.keys(phoneZones).flatMap((zones) => zones.split(' ')),
      ...[...regionZones.values()].flat(),
    ];
    expect(named.filter((zone) => !isKnownZone(table, zone))).toEqual([]);
  });
});

describe('where an address lies', () => {
  test.each([
    [{ country: 'GB' }, ['Europe/London']],
    [{ country: 'de' }, ['Europe/Berlin']],
    [{ country: 'US', region: 'TX' }, ['America/Chicago', 'America/Denver']],
    [{ country: 'US', region: 'US-HI' }, ['Pacific/Honolulu']],
    [
      { country: 'CA', region: 'British Columbia' },
      ['America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek', 'America/Creston'],
    ],
    [{ country: 'ES', postcode: '35001' }, ['Atlantic/Canary']],
    [{ country: 'PT', postcode: '9500-012' }, ['Atlantic/Azores']],
    [{ country: 'Atlantis' }, []],
  ])('%j', (place, zones) => {
    expect(zonesOfAddress(table, place)).toEqual(zones);
  });

  test.each([
    [{ country: 'US' }, 29],
    [{ country: 'US', region: 'Texass' }, 29],
    [{ country: 'MX', region: 'Atlantida' }, 12],
  ])('%j: without a known region, every zone of the country', (place, count) => {
    expect(zonesOfAddress(table, place)).toHaveLength(count);
  });
});

describe('all that may be', () => {
  test('address and number both count', () => {
    const known = { places: [{ country: 'US', region: 'CA' }], numbers: ['+12125550100'] };
    expect(candidateZones(table, known)).toEqual(['America/Los_Angeles', 'America/New_York']);
  });

  test('a toll-free number does not widen an address, but is all there is without one', () => {
    const toll = ['+18005550100'];
    expect(candidateZones(table, { places: [{ country: 'US', region: 'NY' }], numbers: toll })).toEqual([
      'America/New_York',
    ]);
    expect(candidateZones(table, { places: [], numbers: toll })).toHaveLength(42);
  });

  test('what the person said decides alone', () => {
    const known = { saidZone: 'Asia/Tokyo', places: [{ country: 'GB' }], numbers: [] };
    expect(candidateZones(table, known)).toEqual(['Asia/Tokyo']);
  });

  test.each([
    ['nothing known', { places: [], numbers: [] }],
    ['a zone that no table has', { saidZone: 'Mars/Olympus', places: [{ country: 'GB' }], numbers: [] }],
    ['a country that is none', { places: [{ country: 'ZZ' }], numbers: ['12'] }],
  ])('%s is unknown', (_, known) => {
    expect(candidateZones(table, known)).toBe('unknown');
  });
});
