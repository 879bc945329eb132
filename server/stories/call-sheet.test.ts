import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { promiseInFull } from './calls.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterAll(() => world?.close());

test('P05: the call sheet is a page and its back with the guide, with every letter of every name', async () => {
  const { run, ann } = world;
  const items = Array.from({ length: 40 }, (_, index) => [`INV-${index}`, '2026-05-01', 123_456] as const);
  const { caseId, number, itemIds } = await world.addCase({ name: 'Łódź Żółw Sp. z o.o. – Ελληνικά', items });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const callId = started.ok ? started.value.call.callId : '';
  const promise = promiseInFull({ minor: '123456', dueOn: '2026-06-12', itemIds: itemIds.slice(0, 1) });
  await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body: promise });

  for (const language of ['en', 'de', 'it'] as const) {
    const sheet = await run('GET /cases/{caseId}/call-sheet', ann, { params: { caseId }, query: { language } });
    const bytes = sheet.ok && sheet.value.bytes instanceof Uint8Array ? sheet.value.bytes : new Uint8Array();
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
    // The font is in the file, so that no reader has to guess the letters.
    expect(text).toContain('DejaVuSansCondensed');
    expect(bytes.byteLength).toBeLessThan(300_000);
    const folder = process.env['DUOLOGUE_KEEP'];
    if (folder !== undefined) await writeFile(`${folder}/call-sheet-${language}.pdf`, bytes);
  }
});

test('the call log is exported newest first, with its formulas defused', async () => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ name: '=cmd|calc', items: [['INV-1', '2026-05-01', 100]] });
  const body = { lineResult: 'no-answer' as const, party: null, number, startedAt: '2026-06-10T08:30:00.000Z' };
  await run('POST /cases/{caseId}/call-log', ann, { params: { caseId }, body });
  const csv = await run('GET /exports/calls.csv', ann, { query: { from: '2026-06-10' } });
  let text = '';
  if (csv.ok) for await (const part of csv.value.bytes as AsyncIterable<string>) text += part;
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('1234.56,GBP');
  expect(lines[2]).toContain('2026-06-10,09:30,2026-06-10T08:30:00.000Z,0');
  expect(lines[2]).not.toContain(',=cmd');
  const xlsx = await run('GET /exports/calls.xlsx', ann, { query: { to: '2026-06-09' } });
  expect(xlsx.ok && xlsx.value.bytes instanceof Uint8Array && xlsx.value.bytes.byteLength).toBeGreaterThan(1000);
});
