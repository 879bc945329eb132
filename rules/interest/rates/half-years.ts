import { daysOfPeriod, type RateEntry } from '@duologue/core/interest/rates/rate-table.ts';
import type { RateSeriesId } from '@duologue/core/interest/rates/series.ts';
import type { Confidence } from '@duologue/core/compliance/packs/rule.ts';
import { assert } from '@duologue/core/kernel/assert.ts';

/**
 * Per half-year: the rate of the European Central Bank for its main refinancing operations on 1 January or 1 July, the
 * German base rate, the reference of the Bank of England for interest that starts then (Bank Rate on the last day of the
 * half-year before), and the reference rate of the Polish central bank. Where nothing stands, nothing is known.
 */
const HALF_YEARS: readonly (readonly [string, string, string, string, string?])[] = [
  ['2013 H1', '0.75', '-0.13', '0.50'],
  ['2013 H2', '0.50', '-0.38', '0.50'],
  ['2014 H1', '0.25', '-0.63', '0.50'],
  ['2014 H2', '0.15', '-0.73', '0.50'],
  ['2015 H1', '0.05', '-0.83', '0.50'],
  ['2015 H2', '0.05', '-0.83', '0.50'],
  ['2016 H1', '0.05', '-0.83', '0.50', '1.50'],
  ['2016 H2', '0.00', '-0.88', '0.50', '1.50'],
  ['2017 H1', '0.00', '-0.88', '0.25', '1.50'],
  ['2017 H2', '0.00', '-0.88', '0.25', '1.50'],
  ['2018 H1', '0.00', '-0.88', '0.50', '1.50'],
  ['2018 H2', '0.00', '-0.88', '0.50', '1.50'],
  ['2019 H1', '0.00', '-0.88', '0.75', '1.50'],
  ['2019 H2', '0.00', '-0.88', '0.75', '1.50'],
  ['2020 H1', '0.00', '-0.88', '0.75', '1.50'],
  ['2020 H2', '0.00', '-0.88', '0.10', '0.10'],
  ['2021 H1', '0.00', '-0.88', '0.10', '0.10'],
  ['2021 H2', '0.00', '-0.88', '0.10', '0.10'],
  ['2022 H1', '0.00', '-0.88', '0.25', '1.75'],
  ['2022 H2', '0.00', '-0.88', '1.25', '6.00'],
  ['2023 H1', '2.50', '1.62', '3.50', '6.75'],
  ['2023 H2', '4.00', '3.12', '5.00', '6.75'],
  ['2024 H1', '4.50', '3.62', '5.25', '5.75'],
  ['2024 H2', '4.25', '3.37', '5.25', '5.75'],
  ['2025 H1', '3.15', '2.27', '4.75', '5.75'],
  ['2025 H2', '2.15', '1.27', '4.25', '5.25'],
  ['2026 H1', '2.15', '1.27', '3.75', '4.00'],
  ['2026 H2', '2.40', '1.52', '3.75'],
];

type Known = { readonly confidence: Confidence; readonly source: string };
const memory = (source: string): Known => ({ confidence: 'M', source });
const second = (source: string): Known => ({ confidence: 'S', source });
const official = (source: string): Known => ({ confidence: 'O', source });

const ITALIAN_NOTICE = official('ECB key interest rates, as in the notice of the Italian ministry');
const PUBLISHED_TABLE = second('Bank of England Bank Rate, one published table read in full');
const DATA_NOTE = second('Bank of England Bank Rate, a note of October 2026 quoting its data series');

/** Where a figure was read; the rest of a column is from memory, and checked by base = ECB - 0.88. */
const READ_IN: Readonly<Partial<Record<RateSeriesId, Readonly<Record<string, Known>>>>> = {
  'ecb-mro': {
    '2013 H1': ITALIAN_NOTICE,
    '2014 H2': official('ECB key interest rates, as stated by the Irish department'),
    '2026 H1': ITALIAN_NOTICE,
    '2026 H2': second('ECB key interest rates in effect from 17 June 2026, read by another'),
  },
  'de-base': {
    '2020 H2': official('Deutsche Bundesbank, Basiszinssatz'),
    '2021 H1': official('Deutsche Bundesbank, Basiszinssatz'),
    '2026 H2': second('Basiszinssatz from 1 July 2026, two independent sources'),
  },
  boe: { '2024 H2': official('Bank Rate on 20 June 2024, news of the Bank') },
  nbp: {
    '2021 H2': second('NBP reference rate'),
    '2022 H1': second('NBP reference rate'),
    '2022 H2': second('NBP reference rate'),
  },
};

const USUALLY = {
  'ecb-mro': () => memory('ECB key interest rates, main refinancing operations'),
  'de-base': () => memory('Basiszinssatz, § 247 BGB'),
  boe: (period: string) => (period < '2024 H2' ? PUBLISHED_TABLE : DATA_NOTE),
  nbp: () => memory('NBP reference rate'),
} as const;

function column(series: keyof typeof USUALLY, percentOf: (row: (typeof HALF_YEARS)[number]) => string | undefined) {
  return HALF_YEARS.flatMap((row): readonly RateEntry[] => {
    const [period] = row;
    const percent = percentOf(row);
    const days = daysOfPeriod(period);
    assert(days !== undefined, `${period} is a half-year`);
    if (percent === undefined) return [];
    return [{ series, ...days, percent, ...(READ_IN[series]?.[period] ?? USUALLY[series](period)) }];
  });
}

export const halfYearRates: readonly RateEntry[] = [
  ...column('ecb-mro', ([, ecb]) => ecb),
  ...column('de-base', ([, , base]) => base),
  ...column('boe', ([, , , boe]) => boe),
  ...column('nbp', ([, , , , nbp]) => nbp),
];
