import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { Confidence } from '@duologue/core/compliance/packs/rule.ts';
import { daysOfPeriod, type RateEntry } from '@duologue/core/interest/rates/rate-table.ts';
import type { RateSeriesId } from '@duologue/core/interest/rates/series.ts';
import { assert } from '@duologue/core/kernel/assert.ts';

/** Legal rates that single laws point to. Years and half-years that are not listed are not known to us. */

type Figure = readonly [period: string, percent: string, confidence: Confidence];

function figures(series: RateSeriesId, source: string, list: readonly Figure[]): readonly RateEntry[] {
  return list.map(([period, percent, confidence]) => {
    const days = daysOfPeriod(period);
    assert(days !== undefined, `${period} is a period`);
    return { series, ...days, percent, confidence, source };
  });
}

const france = figures('fr-legal', 'Taux de l’intérêt légal, créances des professionnels (arrêtés semestriels)', [
  ['2020 H1', '0.87', 'S'],
  ['2020 H2', '0.84', 'S'],
  ['2021 H1', '0.79', 'S'],
  ['2021 H2', '0.76', 'S'],
  ['2023 H1', '2.06', 'M'],
  ['2023 H2', '4.22', 'M'],
  ['2024 H1', '5.07', 'M'],
  ['2024 H2', '4.92', 'M'],
  ['2025 H1', '3.71', 'S'],
  ['2025 H2', '2.76', 'S'],
]);

const italy = figures('it-legal', 'Saggio degli interessi legali, art. 1284 c.c. (decreto annuale)', [
  ['2023', '5.00', 'M'],
  ['2024', '2.50', 'M'],
  ['2025', '2.00', 'M'],
  ['2026', '1.60', 'S'],
]);

const spain = figures('es-legal', 'Interés legal del dinero (ley de presupuestos)', [
  ['2023', '3.25', 'M'],
  ['2024', '3.25', 'M'],
  ['2025', '3.25', 'M'],
  ['2026', '3.25', 'M'],
]);

const netherlands = figures('nl-consumer', 'Besluit wettelijke rente, BW 6:120(1)', [
  ['2023 H1', '4.00', 'M'],
  ['2023 H2', '6.00', 'M'],
  ['2024', '7.00', 'M'],
  ['2025', '6.00', 'M'],
  ['2026', '4.00', 'M'],
]);

const bankRate = (from: string, to: string, percent: string, confidence: Confidence): RateEntry => ({
  series: 'rbi-bank',
  from: day(from),
  to: day(to),
  percent,
  confidence,
  source: 'Reserve Bank of India, circulars "Change in Bank Rate"',
});

const india = [
  bankRate('2020-05-22', '2022-05-03', '4.25', 'M'),
  bankRate('2022-05-04', '2022-06-07', '4.65', 'M'),
  bankRate('2022-06-08', '2022-08-04', '5.15', 'M'),
  bankRate('2022-08-05', '2022-09-29', '5.65', 'M'),
  bankRate('2022-09-30', '2022-12-06', '6.15', 'M'),
  bankRate('2022-12-07', '2023-02-07', '6.50', 'S'),
  bankRate('2023-02-08', '2025-02-06', '6.75', 'S'),
  bankRate('2025-02-07', '2025-04-08', '6.50', 'M'),
  bankRate('2025-04-09', '2025-06-05', '6.25', 'M'),
  bankRate('2025-06-06', '2025-12-04', '5.75', 'M'),
];

export const nationalRates: readonly RateEntry[] = [...france, ...italy, ...spain, ...netherlands, ...india];
