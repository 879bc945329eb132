import type { HolidayList } from '@duologue/core/compliance/packs/rule.ts';
import { expect, test } from 'vitest';
import { germanLaender } from './de.ts';
import { spain } from './es.ts';
import { france } from './fr.ts';
import { englandAndWales, northernIreland, scotland } from './gb.ts';
import { ireland } from './ie.ts';
import { italy } from './it.ts';
import { netherlands } from './nl.ts';
import { poland } from './pl.ts';

const of = (list: HolidayList | undefined, year: number) =>
  list?.dates.filter((date) => date.startsWith(String(year))).map((date) => date.slice(5));
const land = (region: string) => germanLaender.find((one) => one.region === region)?.list;

/** As the research and the acts list them, by law and not by what calendars print. */
test.each<[string, HolidayList | undefined, number, string]>([
  ['the Netherlands', netherlands, 2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
  [
    'the Netherlands, King’s Day on Saturday',
    netherlands,
    2025,
    '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26',
  ],
  [
    'the Netherlands with two days by decree',
    netherlands,
    2024,
    '01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27',
  ],
  ['Italy', italy, 2026, '01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
  ['Italy before Saint Francis', italy, 2025, '01-01 01-06 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'],
  ['Ireland', ireland, 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26 12-28'],
  [
    'Ireland, the first of February a Friday',
    ireland,
    2030,
    '01-01 02-01 03-17 03-18 04-22 05-06 06-03 08-05 10-28 12-25 12-26',
  ],
  ['England and Wales', englandAndWales, 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
  [
    'England and Wales in the year of the jubilee',
    englandAndWales,
    2022,
    '01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27',
  ],
  ['Scotland', scotland, 2027, '01-01 01-02 01-04 03-26 05-03 05-31 08-02 11-30 12-25 12-26 12-27 12-28'],
  [
    'Northern Ireland',
    northernIreland,
    2026,
    '01-01 03-17 04-03 04-06 05-04 05-25 07-12 07-13 08-31 12-25 12-26 12-28',
  ],
  ['Bavaria', land('BY'), 2026, '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26'],
  ['Saxony', land('SN'), 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26'],
  ['Berlin in 2025', land('BE'), 2025, '01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26'],
  ['France', france, 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['Spain', spain, 2026, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
  ['Poland', poland, 2026, '01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26'],
])('%s', (_, list, year, days) => {
  expect(of(list, year)).toEqual(days.split(' '));
});

test('every Land has a list', () => {
  expect(germanLaender).toHaveLength(16);
});
