import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { on } from '@duologue/core/calendar/testing.ts';
import { tzdb } from '@duologue/core/calendar/tzdb.generated.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRuleBook, SettingError, zoneWarning } from './rule-book.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-zones-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (text: string) => writeFileSync(path.join(folder, 'zones.json'), text);

test('without a file of the operator, the table of this version judges', () => {
  expect(loadRuleBook(folder).zoneTable).toBe(builtInZoneTable);
});

test('a newer table of the operator takes its place, and is named in every decision', () => {
  put(JSON.stringify({ ...tzdb, version: '2031a', publishedOn: '2031-02-01' }));
  expect(loadRuleBook(folder).zoneTable.version).toBe('2031a');
});

test('an older one does not', () => {
  put(JSON.stringify({ ...tzdb, version: '2019a', publishedOn: '2019-03-25' }));
  expect(loadRuleBook(folder).zoneTable).toBe(builtInZoneTable);
});

test.each([
  ['not JSON', '{'],
  ['no zone table', '{"version":"2031a"}'],
])('one that is %s stops the start and says so', (_, text) => {
  put(text);
  expect(() => loadRuleBook(folder)).toThrow(SettingError);
});

test.each([
  ['on the last day of the sixth month', '2027-04-29', false],
  ['on the day after', '2027-04-30', true],
])('the age of the table is a warning: %s', (_, today, warns) => {
  const table = { ...builtInZoneTable, publishedOn: on('2026-10-29') };
  expect(zoneWarning(table, on(today)) !== undefined).toBe(warns);
});
