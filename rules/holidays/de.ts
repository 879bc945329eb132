import type { HolidayList } from '@duologue/core/compliance/packs/rule.ts';
import { easter, EASTER_MONDAY, fixed, GOOD_FRIDAY, type Holiday, lastBefore, onDates, since } from './days.ts';
import { holidayList } from './holiday-list.ts';

const EVERYWHERE: readonly Holiday[] = [
  fixed(1, 1),
  GOOD_FRIDAY,
  EASTER_MONDAY,
  fixed(5, 1),
  easter(39),
  easter(50),
  fixed(10, 3),
  fixed(12, 25),
  fixed(12, 26),
];
const EPIPHANY = fixed(1, 6);
const WOMENS_DAY = fixed(3, 8);
const CORPUS_CHRISTI = easter(60);
const ASSUMPTION = fixed(8, 15);
const REFORMATION = fixed(10, 31);
const ALL_SAINTS = fixed(11, 1);

/**
 * What each Land keeps besides the days that all keep, by its own act on Sundays and holidays. Bavaria keeps 15 August
 * in its mostly Catholic communes only: kept here for all of it. Days of single towns are left out.
 */
const OWN = {
  BB: [easter(0), easter(49), REFORMATION],
  BE: [since(2019, WOMENS_DAY), onDates('2020-05-08', '2025-05-08')],
  BW: [EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS],
  BY: [EPIPHANY, CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS],
  HB: [REFORMATION],
  HE: [CORPUS_CHRISTI],
  HH: [REFORMATION],
  MV: [since(2023, WOMENS_DAY), REFORMATION],
  NI: [REFORMATION],
  NW: [CORPUS_CHRISTI, ALL_SAINTS],
  RP: [CORPUS_CHRISTI, ALL_SAINTS],
  SH: [REFORMATION],
  SL: [CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS],
  SN: [REFORMATION, lastBefore(3, 11, 23)],
  ST: [EPIPHANY, REFORMATION],
  TH: [since(2019, fixed(9, 20)), REFORMATION],
} as const satisfies Readonly<Record<string, readonly Holiday[]>>;

/** The part of ISO 3166-2:DE after the hyphen, with the public holidays of that Land. */
export const germanLaender: readonly { readonly region: string; readonly list: HolidayList }[] = Object.entries(
  OWN,
).map(([region, own]) => ({ region, list: holidayList(`de.${region.toLowerCase()}`, [...EVERYWHERE, ...own]) }));
