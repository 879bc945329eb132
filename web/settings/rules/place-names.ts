import type { PackWire } from '@duologue/contract/rules.ts';

/** Where a pack belongs on the page: the firm's own first, then what holds everywhere, then country by country. */
export type PlaceKey = 'firm' | 'everywhere' | string;

export function placeOf({ standing, jurisdiction }: Pick<PackWire, 'standing' | 'jurisdiction'>): PlaceKey {
  if (standing === 'firm') return 'firm';
  return jurisdiction === null ? 'everywhere' : (jurisdiction.split('-')[0] ?? jurisdiction);
}

/** The reader's name of a country, or of the European Union; the code itself where the browser knows no name. */
export function countryName(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code) : code;
}

/** `US-NY-New York` as "United States, NY, New York". */
export function placeName(place: string, locale: string): string {
  const [country = '', ...parts] = place.split('-');
  return [countryName(country, locale), ...parts].join(', ');
}
