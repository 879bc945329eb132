import { type ZoneId, zoneId } from '../../calendar/zone-id.ts';
import { phoneZones } from './phone-zones.generated.ts';

/** The longest prefix in the table, in digits. */
const PREFIX_LENGTH_MAX = 9;

const zonesByPrefix: ReadonlyMap<string, readonly ZoneId[]> = new Map(
  Object.entries(phoneZones).flatMap(([zones, prefixes]) => {
    const ids = zones.split(' ').map(zoneId);
    return prefixes.split(' ').map((prefix): [string, readonly ZoneId[]] => [prefix, ids]);
  }),
);

/**
 * The zones in which a number is at home, by longest prefix. Several when the prefix spans them, all of North America
 * for a toll-free number, none for a number that is not E.164 or has no country (satellite, +800).
 */
export function zonesOfNumber(e164: string): readonly ZoneId[] {
  return longestMatch(e164)?.zones ?? [];
}

/** Whether the number says where its owner is at home. Toll-free and personal numbers do not. */
export function isGeographic(e164: string): boolean {
  const match = longestMatch(e164);
  // `+1` alone: an area code that is not in the table says no more than "North America".
  return match !== undefined && match.prefix !== '1' && !NOT_GEOGRAPHIC_NANP.test(e164);
}

/** Toll-free (8xx), personal (5xx), premium and government services of the North American plan. */
const NOT_GEOGRAPHIC_NANP = /^\+1(?:8(?:00|22|33|44|55|66|77|88)|5(?:00|2[1-9]|33|44|66|77|88)|600|700|710|900)/;

function longestMatch(e164: string): { readonly prefix: string; readonly zones: readonly ZoneId[] } | undefined {
  if (!/^\+[1-9]\d{6,14}$/.test(e164)) return undefined;
  for (let length = PREFIX_LENGTH_MAX; length > 0; length -= 1) {
    const prefix = e164.slice(1, 1 + length);
    const zones = zonesByPrefix.get(prefix);
    if (zones !== undefined) return { prefix, zones };
  }
  return undefined;
}
