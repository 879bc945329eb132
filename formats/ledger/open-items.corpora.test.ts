import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { looksLikeOpenItems } from '@duologue/core/intake/looks-like-open-items.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { proposeMapping } from '@duologue/core/intake/propose-mapping.ts';
import { expect, test } from 'vitest';
import { bytesSource, type ByteSource } from '../source.ts';
import { openLedger } from './open-ledger.ts';

async function looks(source: ByteSource): Promise<boolean | undefined> {
  const opened = await openLedger(source);
  if (!opened.ok) return undefined;
  const profiler = createProfiler();
  for await (const rows of opened.value.rows()) profiler.add(rows);
  return looksLikeOpenItems(proposeMapping(profiler.finish(), {}).mapping);
}

test.each<[string, string, boolean]>([
  ['open items', 'Customer,Invoice No,Due,Open\nBeta,R-1,2026-01-09,10.00\n', true],
  ['open items by buckets', 'Customer,Current,1-30,31-60\nBeta,1.00,2.00,3.00\n', true],
  ['movements', 'Date,Payee,Reference,Amount\n2026-01-09,Beta,R-1,10.00\n', false],
  [
    'movements with a balance',
    'Buchungstag;Name;Verwendungszweck;Betrag;Saldo\n09.01.2026;Beta;R-1;10,00;20,00\n',
    false,
  ],
])('%s', async (_, content, expected) => {
  expect(await looks(bytesSource('table.csv', new TextEncoder().encode(content)))).toBe(expected);
});

const shared = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared');
const corpora = path.join(shared, 'corpora');
const isThere = existsSync(corpora);
if (!isThere) console.log(`Not tried against the corpora: ${corpora} is not there.`);

test.runIf(isThere).each([
  ['csv-bank', false],
  ['csv-aged-receivables', true],
] as const)('every table of %s', async (folder, expected) => {
  const files = readdirSync(path.join(corpora, folder), { recursive: true, encoding: 'utf8' });
  const answers = new Map<string, boolean>();
  for (const name of files) {
    const file = path.join(corpora, folder, name);
    if (!statSync(file).isFile()) continue;
    const source = { name, sizeBytes: statSync(file).size, open: () => createReadStream(file) };
    const answer = await looks(source);
    if (answer !== undefined) answers.set(name, answer);
  }
  console.log(`${folder}: ${answers.size} tables, ${[...answers.values()].filter(Boolean).length} of open items.`);
  expect(answers.size).toBeGreaterThan(5);
  expect([...answers].filter(([, answer]) => answer !== expected)).toEqual([]);
});
