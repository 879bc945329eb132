import { describe, expect, test } from 'vitest';
import type { HolidayList } from '@duologue/core/compliance/packs/rule.ts';
import { indiaNational } from './asia.ts';
import { alberta, britishColumbia, canadaFederal, ontario, quebec } from './canada.ts';
import {
  alsoWhen,
  easterSunday,
  firstFrom,
  fixed,
  lastBefore,
  lastWeekday,
  moved,
  nthWeekday,
  withSubstitutes,
} from './days.ts';
import { holidayList } from './holiday-list.ts';
import { brazilNational, mexicoNational, saoPaulo } from './latin-america.ts';
import { australiaNational, newZealandNational, southAfrica } from './oceania.ts';

/** Easter as printed in almanacs. */
test.each([
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2020, '2020-04-12'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2035, '2035-03-25'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, sunday) => {
  expect(easterSunday(year)).toBe(sunday);
});

test.each([
  ['the first Monday in September 2026', nthWeekday(1, 1, 9)(2026), ['2026-09-07']],
  ['the first Monday where the month begins on one', nthWeekday(1, 1, 6)(2026), ['2026-06-01']],
  ['the third Monday in February 2026', nthWeekday(3, 1, 2)(2026), ['2026-02-16']],
  ['the last Monday in May 2026', lastWeekday(1, 5)(2026), ['2026-05-25']],
  ['the last Friday of a year', lastWeekday(5, 12)(2026), ['2026-12-25']],
  ['the Monday before 25 May 2026, which is one', lastBefore(1, 5, 25)(2026), ['2026-05-18']],
  ['the Monday before 25 May 2027', lastBefore(1, 5, 25)(2027), ['2027-05-24']],
  ['the first Friday from 1 February', firstFrom(5, 2, 1)(2027), ['2027-02-05']],
  ['a Sunday moved to Saturday', moved(7, -1, fixed(4, 27))(2025), ['2025-04-26']],
  ['a weekday not moved', moved(7, -1, fixed(4, 27))(2026), ['2026-04-27']],
  ['a Sunday kept with its Monday', alsoWhen(7, 1, fixed(7, 1))(2029), ['2029-07-01', '2029-07-02']],
  [
    'Christmas on Saturday: Monday and Tuesday as well',
    withSubstitutes(fixed(12, 25), fixed(12, 26))(2021),
    ['2021-12-25', '2021-12-26', '2021-12-27', '2021-12-28'],
  ],
  [
    'Christmas on Sunday: the Tuesday, for Monday is taken',
    withSubstitutes(fixed(12, 25), fixed(12, 26))(2022),
    ['2022-12-25', '2022-12-26', '2022-12-27'],
  ],
])('%s', (_, days, expected) => {
  expect(days).toEqual(expected);
});

const in2026 = (list: HolidayList) => list.dates.filter((date) => date.startsWith('2026')).map((date) => date.slice(5));

/** As the research lists them, by law and not by what calendars print. */
describe('the lists of 2026', () => {
  test.each<[string, HolidayList, string]>([
    ['Canada', canadaFederal, '01-01 04-03 04-06 05-18 07-01 09-07 09-30 10-12 11-11 12-25'],
    ['Ontario', ontario, '01-01 02-16 04-03 04-06 05-18 07-01 09-07 10-12 11-11 12-25 12-26'],
    ['Quebec', quebec, '01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25'],
    ['British Columbia', britishColumbia, '01-01 02-16 04-03 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25'],
    ['Alberta', alberta, '01-01 02-16 04-03 05-18 07-01 09-07 10-12 11-11 12-25'],
    ['Australia', australiaNational, '01-01 01-26 04-03 04-06 04-25 12-25 12-26 12-28'],
    [
      'New Zealand',
      newZealandNational,
      '01-01 01-02 02-06 04-03 04-06 04-25 04-27 06-01 07-10 10-26 12-25 12-26 12-28',
    ],
    ['South Africa', southAfrica, '01-01 03-21 04-03 04-06 04-27 05-01 06-16 08-09 08-10 09-24 12-16 12-25 12-26'],
    ['Brazil', brazilNational, '01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25'],
    ['São Paulo', saoPaulo, '01-01 04-03 04-21 05-01 07-09 09-07 10-12 11-02 11-15 11-20 12-25'],
    ['Mexico', mexicoNational, '01-01 02-02 03-16 05-01 09-16 11-16 12-25'],
    ['India', indiaNational, '01-26 08-15 10-02'],
  ])('%s', (_, list, days) => {
    expect(in2026(list)).toEqual(days.split(' '));
  });
});

test('Quebec keeps 2 July when the first is a Sunday, and not both', () => {
  expect(quebec.dates.filter((date) => date.startsWith('2029-07'))).toEqual(['2029-07-02']);
});

test('20 November is a holiday in Brazil from 2024 on', () => {
  expect(brazilNational.dates.filter((date) => date.endsWith('-11-20')).at(0)).toBe('2024-11-20');
});

test('a list holds each day once, in order, for the years it names', () => {
  const list = holidayList('test', [fixed(1, 1), fixed(1, 1), fixed(5, 1)], [2026, 2027]);
  expect(list).toEqual({
    id: 'test',
    years: [2026, 2027],
    dates: ['2026-01-01', '2026-05-01', '2027-01-01', '2027-05-01'],
  });
});
