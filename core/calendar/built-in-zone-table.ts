import { assert } from '../kernel/assert.ts';
import { tzdb } from './tzdb.generated.ts';
import { parseZoneTable } from './zone-table.ts';

const parsed = parseZoneTable(tzdb);
assert(parsed.ok, 'the zone table in the source is readable');

/** The release that this version was built with. Never the one of the machine: Node carries older ones. */
export const builtInZoneTable = parsed.value;
