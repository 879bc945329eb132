import type { Brand } from '../kernel/brand.ts';

/** A name of the tz database, such as `Europe/London`. Whether a table knows it is asked with `isKnownZone`. */
export type ZoneId = Brand<string, 'ZoneId'>;

/** A name as it stands in a file or a form. It is looked up, never trusted: an unknown zone is refused by the gate. */
export function zoneId(name: string): ZoneId {
  return name as ZoneId;
}
