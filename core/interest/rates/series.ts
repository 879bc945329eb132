/** The reference rates that laws point to. `cadence` is how their periods are called. */
export const RATE_SERIES = {
  'ecb-mro': { name: 'ECB', cadence: 'half-year' },
  'de-base': { name: 'German base rate', cadence: 'half-year' },
  boe: { name: 'Bank of England', cadence: 'half-year' },
  nbp: { name: 'NBP', cadence: 'half-year' },
  'fr-legal': { name: 'French legal rate', cadence: 'half-year' },
  'it-legal': { name: 'Italian legal rate', cadence: 'year' },
  'es-legal': { name: 'Spanish legal rate', cadence: 'year' },
  'nl-consumer': { name: 'Dutch consumer rate', cadence: 'half-year' },
  'rbi-bank': { name: 'RBI bank rate', cadence: 'day' },
  'za-repo': { name: 'South African repo rate', cadence: 'day' },
  'au-court': { name: 'Australian court rate', cadence: 'half-year' },
  'nz-court': { name: 'New Zealand court rate', cadence: 'day' },
  'br-legal': { name: 'Brazilian legal rate', cadence: 'day' },
} as const satisfies Readonly<Record<string, RateSeries>>;

export type RateSeries = { readonly name: string; readonly cadence: 'half-year' | 'year' | 'day' };
export type RateSeriesId = keyof typeof RATE_SERIES;

export function parseRateSeriesId(text: string): RateSeriesId | undefined {
  return Object.hasOwn(RATE_SERIES, text) ? (text as RateSeriesId) : undefined;
}
