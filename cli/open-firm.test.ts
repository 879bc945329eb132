import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { expect, test } from 'vitest';
import { firmFrom } from './open-firm.ts';

test.each([
  ['what the clock tells', {}, 'Europe/Rome', ['My firm', 'IT', 'EUR', 'Europe/Rome']],
  [
    'names',
    { firm: 'Acme', country: 'us', currency: 'cad' },
    'America/New_York',
    ['Acme', 'US', 'CAD', 'America/New_York'],
  ],
  [
    'a country with one zone, on a machine without a place',
    { country: 'GB' },
    'UTC',
    ['My firm', 'GB', 'GBP', 'Europe/London'],
  ],
])('%s', (_, options, zone, expected) => {
  const { name, homeCountry, homeCurrency, zone: found } = firmFrom(options, zone, builtInZoneTable);
  expect([name, homeCountry, homeCurrency, found]).toEqual(expected);
});

test.each([
  ['a machine without a place', {}, 'UTC', 'Name your country'],
  ['a country that is none', { country: 'QQ' }, 'Europe/Rome', '--country takes'],
  ['a currency that is none', { currency: 'EURO' }, 'Europe/Rome', '--currency takes'],
  ['a country whose currency we do not guess', { country: 'JP' }, 'Asia/Tokyo', 'Name your main currency'],
])('%s is asked', (_, options, zone, words) => {
  expect(() => firmFrom(options, zone, builtInZoneTable)).toThrow(words);
});
