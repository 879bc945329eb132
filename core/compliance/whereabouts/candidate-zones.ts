import type { ZoneId } from '../../calendar/zone-id.ts';
import { zoneId } from '../../calendar/zone-id.ts';
import { isKnownZone, type ZoneTable, zonesOfCountry } from '../../calendar/zone-table.ts';
import { mexicanBorderZones } from './mexican-border.ts';
import { isGeographic, zonesToKeep } from './phone-zones.ts';
import { regionZones } from './region-zones.ts';

export type PostalPlace = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** State or province, by code (`TX`, `US-TX`) or by name. */
  readonly region?: string;
  /** Town or municipality: along the Mexican border each keeps the clock of its neighbour. */
  readonly city?: string;
  readonly postcode?: string;
};

/** The zones an address may lie in: one for most countries, by region where states differ, else all of the country. */
export function zonesOfAddress(table: ZoneTable, place: PostalPlace): readonly ZoneId[] {
  const country = place.country.trim().toUpperCase();
  const all = zonesOfCountry(table, country);
  if (all.length < 2) return all;
  const byPostcode = zonesByPostcode(country, place.postcode);
  if (byPostcode !== undefined) return byPostcode.map(zoneId);
  const region = (place.region ?? '').trim().toUpperCase().replace(`${country}-`, '');
  const byTown = country === 'MX' ? mexicanBorderZones(region, place.city) : undefined;
  return (byTown ?? regionZones.get(`${country}-${region}`))?.map(zoneId) ?? all;
}

/** Islands that keep another time than their mainland, told by postcode. */
function zonesByPostcode(country: string, postcode: string | undefined): readonly string[] | undefined {
  const digits = (postcode ?? '').replace(/\s/g, '');
  if (country === 'ES' && /^\d{5}$/.test(digits)) {
    return /^(35|38)/.test(digits) ? ['Atlantic/Canary'] : ['Europe/Madrid'];
  }
  if (country === 'PT' && /^\d{4}/.test(digits)) {
    if (/^9[0-4]/.test(digits)) return ['Atlantic/Madeira'];
    return /^9[5-9]/.test(digits) ? ['Atlantic/Azores'] : ['Europe/Lisbon'];
  }
  // Büsingen keeps Swiss time, which is German time.
  return country === 'DE' ? ['Europe/Berlin'] : undefined;
}

/**
 * Every zone the person may be in. What the person said decides alone; otherwise address and numbers together, for a
 * call must be lawful in all of them. A number without geographic meaning counts only when nothing else is known.
 */
export function candidateZones(
  table: ZoneTable,
  known: {
    readonly saidZone?: string;
    readonly places: readonly PostalPlace[];
    readonly numbers: readonly string[];
  },
): readonly ZoneId[] | 'unknown' {
  if (known.saidZone !== undefined) return isKnownZone(table, known.saidZone) ? [zoneId(known.saidZone)] : 'unknown';
  const found = new Set<ZoneId>([
    ...known.places.flatMap((place) => zonesOfAddress(table, place)),
    ...known.numbers.filter(isGeographic).flatMap(zonesToKeep),
  ]);
  if (found.size === 0) for (const zone of known.numbers.flatMap(zonesToKeep)) found.add(zone);
  return found.size === 0 ? 'unknown' : [...found].sort();
}
