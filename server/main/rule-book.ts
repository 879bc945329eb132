import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { isStale, parseZoneTable, STALE_AFTER_MONTHS, type ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { allPacks } from '@duologue/rules/packs.ts';

/** A zone table that the operator put beside the data, so that new clock rules need no new Duologue. */
const ZONES_FILE = 'zones.json';

/** A file of the operator cannot be used. The text says which and why. */
export class SettingError extends Error {}

/**
 * What every call is judged with: the packs, and the newer of our zone table and the operator's. An operator's file that
 * cannot be read stops the start: going on with older clocks would be a silent guess about lawful hours.
 */
export function loadRuleBook(dataFolder: string): RuleBook {
  const zoneTable = newerOf(builtInZoneTable, readZones(path.join(dataFolder, ZONES_FILE)));
  return { ...builtInRuleBook, zoneTable };
}

/** The packs and the zone table that this version was built with. */
export const builtInRuleBook: RuleBook = { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' };

/** What to tell the operator at the start about the age of the table, if anything. */
export function zoneWarning(table: ZoneTable, today: CalendarDate): string | undefined {
  if (!isStale(table, today)) return undefined;
  return (
    `The time zones are of tzdb ${table.version}, published on ${table.publishedOn}: more than ${STALE_AFTER_MONTHS} months old. ` +
    `Put a newer table as ${ZONES_FILE} beside the data, or install a newer Duologue.`
  );
}

function newerOf(ours: ZoneTable, theirs: ZoneTable | undefined): ZoneTable {
  return theirs !== undefined && theirs.publishedOn > ours.publishedOn ? theirs : ours;
}

function readZones(file: string): ZoneTable | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = parseZoneTable(parseJson(text, file));
  if (parsed.ok) return parsed.value;
  const problems = parsed.refusal.slice(0, 5).map((one) => `${one.path}: ${one.problem}`);
  throw new SettingError(`The zone table ${file} cannot be used (${problems.join(', ')}).`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingError(`The zone table ${file} is not JSON.`);
  }
}
