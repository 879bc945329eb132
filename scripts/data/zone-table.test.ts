import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the zone table in core is what the pinned package gives', () => {
  const table = readFileSync(path.resolve(import.meta.dirname, '../../core/calendar/tzdb.generated.ts'), 'utf8');
  const publishedOn = /publishedOn: "(\d{4}-\d{2}-\d{2})"/.exec(table)?.[1] ?? 'missing';
  const generator = path.join(import.meta.dirname, 'zone-table.mjs');
  expect(execFileSync(process.execPath, [generator, publishedOn, '--print'], { encoding: 'utf8' })).toBe(table);
});
