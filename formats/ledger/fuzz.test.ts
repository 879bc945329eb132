import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { on } from '@duologue/core/calendar/testing.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { BUDGET_MS, HANG_MS, RUNS, TEST_MS_MAX } from '../testing/fuzzing.ts';
import { dryRunLedger } from './dry-run.ts';
import { openLedger } from './open-ledger.ts';

const SEEDS = [
  'Invoice No,Customer,Due,Gross,Currency\nA-1,"Alpha, Ltd",2026-03-01,"1,000.00",EUR\nA-2,Beta,2026-03-01,(5.00),EUR\nTotal,,,995.00,\n',
  ',Current,1 - 30,Total\nAlpha,1.00,,1.00\n  Beta,,2.00,2.00\nTotal for Alpha,1.00,2.00,3.00\nTOTAL,1.00,2.00,3.00\n',
  'Konto;Name;Rechnungsnr.;Fälligkeit;Saldo;S/H\r\n1;Müller;R-1;01.09.2026;1.234,56;S\r\n1;Müller;G-1;;34,56;H\r\n',
  'Invoice Date\tDue Date\tInvoice Number\tCurrent\tOlder\tTotal\nAlpha\n1 Jun 2026\t1 Jul 2026\tI-1\t\t5.00\t5.00\nTotal Alpha\t\t\t\t5.00\t5.00\n',
];

const GROWTH_MAX = 256 * 2 ** 20;
/** The same damage in every run: a finding can be looked at again. */
const SEED = Number(process.env['DUOLOGUE_FUZZ_SEED'] ?? 20_261_122);
const BATCH = 20;

/** One thing that goes wrong with a file on its way: bytes lost, doubled, changed, or put where they hurt. */
const damage = fc.record({
  at: fc.nat(400),
  length: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '""',
      '\n',
      '\r',
      '\0',
      ',',
      ';',
      '\t',
      '\uFEFF',
      '=cmd',
      '-',
      '(',
      '.',
      '9'.repeat(30),
      '2026-02-30',
      'Total',
      '%',
      '\uFFFD',
    ),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  ),
});

const damaged = fc.tuple(fc.constantFrom(...SEEDS), fc.array(damage, { maxLength: 6 })).map(([seed, damages]) => {
  let text = seed;
  for (const { at, length, put } of damages) text = text.slice(0, at) + put + text.slice(at + length);
  return text;
});

const ENCODINGS = ['utf8', 'latin1', 'utf16le'] as const;

/** Reads the rows and the items; what it did is told by the answer, what must hold is seen on the way. */
async function readDamaged(bytes: Buffer): Promise<'read' | 'refused'> {
  const opened = await openLedger(bytesSource('any', bytes));
  if (!opened.ok) {
    expect(opened.refusal[0]?.code).toBeDefined();
    return 'refused';
  }
  let rows = 0;
  for await (const batch of opened.value.rows()) rows += batch.length;
  const context = { today: on('2026-11-20'), answers: { currency: currencyOf('EUR') } };
  const { report } = await dryRunLedger(opened.value, context);
  // The reader itself asserts that the piles add up; here, that it saw every row there is.
  expect(report.counts.read).toBe(rows);
  return 'read';
}

test(
  'whatever happens to a small ledger, it is refused or read in time and in memory, and no row is lost',
  async () => {
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    const seen = { read: 0, refused: 0 };
    let slowest = 0;
    for (let run = 0; run < RUNS && performance.now() - began < BUDGET_MS; run += BATCH) {
      const texts = fc.sample(fc.tuple(damaged, fc.constantFrom(...ENCODINGS)), { numRuns: BATCH, seed: SEED + run });
      for (const [text, encoding] of texts) {
        // Of the processor: on a machine that is busy elsewhere a quick reader waits as well.
        const since = process.cpuUsage();
        seen[await readDamaged(Buffer.from(text, encoding))] += 1;
        const { user, system } = process.cpuUsage(since);
        const took = (user + system) / 1_000;
        slowest = Math.max(slowest, took);
        if (took > HANG_MS) expect.fail(`batch ${run} took ${took} ms: ${JSON.stringify(text)}`);
      }
    }
    const grown = process.memoryUsage().heapUsed - before;
    const { read, refused } = seen;
    console.info(
      `ledger: ${read + refused} damaged files, ${read} read, ${refused} refused, slowest ${Math.round(slowest)} ms, heap ${Math.round(grown / 2 ** 20)} MB more.`,
    );
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(grown).toBeLessThan(GROWTH_MAX);
  },
  TEST_MS_MAX,
);

test('any bytes at all are refused or read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'PK\u0003\u0004', 'a,b\n1,2\n'),
      async (bytes, start) => {
        const opened = await openLedger(bytesSource('any', Buffer.concat([Buffer.from(start, 'latin1'), bytes])));
        if (opened.ok) for await (const batch of opened.value.rows()) expect(batch.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
