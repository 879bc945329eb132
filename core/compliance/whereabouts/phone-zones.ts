import { type ZoneId, zoneId } from '../../calendar/zone-id.ts';
import { areaCodeOf, groundCode, isOverlay, NOT_GEOGRAPHIC_NANP, STRADDLING } from './area-codes.ts';
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

/**
 * Every zone in which the owner of a number may be: its zones by longest prefix and, in North America, those of the
 * whole area code where it lies on a border of zones or over another code.
 */
export function zonesToKeep(e164: string): readonly ZoneId[] {
  const area = areaCodeOf(e164);
  if (area === undefined) return zonesOfNumber(e164);
  const ground = groundCode(area);
  const own = isOverlay(area) ? zonesUnder(`1${ground}`) : [...zonesOfNumber(e164), ...straddledBy(ground)];
  return [...new Set([...own, ...(STRADDLING[ground] ?? []).map(zoneId)])].sort();
}

/** The data names more than one zone for some codes; then all of them count for each number. */
function straddledBy(areaCode: string): readonly ZoneId[] {
  const zones = zonesUnder(`1${areaCode}`);
  return zones.length > 1 ? zones : [];
}

const zonesUnderPrefix = new Map<string, readonly ZoneId[]>();

function zonesUnder(prefix: string): readonly ZoneId[] {
  const known = zonesUnderPrefix.get(prefix);
  if (known !== undefined) return known;
  const found = new Set<ZoneId>();
  for (const [one, zones] of zonesByPrefix) if (one.startsWith(prefix)) for (const zone of zones) found.add(zone);
  const zones = [...found].sort();
  zonesUnderPrefix.set(prefix, zones);
  return zones;
}

/** Whether the number says where its owner is at home. Toll-free and personal numbers do not. */
export function isGeographic(e164: string): boolean {
  const area = areaCodeOf(e164);
  if (area !== undefined && isOverlay(area)) return true;
  const match = longestMatch(e164);
  // `+1` alone: an area code that is not in the table says no more than "North America".
  return match !== undefined && match.prefix !== '1' && !NOT_GEOGRAPHIC_NANP.test(e164);
}

function longestMatch(e164: string): { readonly prefix: string; readonly zones: readonly ZoneId[] } | undefined {
  if (!/^\+[1-9]\d{6,14}$/.test(e164)) return undefined;
  for (let length = PREFIX_LENGTH_MAX; length > 0; length -= 1) {
    const prefix = e164.slice(1, 1 + length);
    const zones = zonesByPrefix.get(prefix);
    if (zones !== undefined) return { prefix, zones };
  }
  return undefined;
}
