import { Buffer } from 'node:buffer';
import { afterAll, describe, expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { readInvoices } from './open-invoice.ts';
import { pdfWith, signed } from './testing/carriers.ts';
import { CII, FATTURA_TWO, UBL, UBL_CREDIT, ZUGFERD_1 } from './testing/fixtures.ts';
import { mutated, randomFrom, reworded } from './testing/mutations.ts';

/** So many for each format, and with DUOLOGUE_FUZZ as many as it says; a failing one is found by its seed and number. */
const RUNS = Number(process.env['DUOLOGUE_FUZZ'] ?? 2_000);
const SEED = Number(process.env['DUOLOGUE_FUZZ_SEED'] ?? 20_261_122);
const MS_MAX = 1_000;
const GROWTH_MAX = 256 * 1024 * 1024;

/** On few lines: what is tried is the reading of elements, not of blanks. */
const dense = (text: string) => Buffer.from(text.replace(/>\s+</g, '><'));
const seeds: readonly (readonly [string, () => Promise<readonly Uint8Array[]>])[] = [
  ['UBL', async () => [dense(UBL), dense(UBL_CREDIT)]],
  ['CII', async () => [dense(CII), dense(ZUGFERD_1)]],
  ['FatturaPA', async () => [dense(FATTURA_TWO)]],
  ['PDF', async () => [await pdfWith([['factur-x.xml', dense(CII)]])]],
  ['signed', async () => [signed(dense(FATTURA_TWO)), signed(dense(FATTURA_TWO), 'indefinite')]],
];

const LESS_THAN = '<'.charCodeAt(0);

async function timed<Answer>(work: () => Promise<Answer>) {
  const since = performance.now();
  const result = await work();
  return { ms: performance.now() - since, result };
}

const lines: string[] = [];
afterAll(() => console.log(lines.join('\n')));

describe(`${RUNS} mutations of a small file`, () => {
  test.each(seeds)(
    '%s is refused or read, in time and in memory',
    async (format, make) => {
      const files = await make();
      const random = randomFrom(SEED);
      const before = process.memoryUsage().heapUsed;
      const outcomes = { read: 0, refused: 0, slowestMs: 0 };
      for (let run = 0; run < RUNS; run += 1) {
        const seed = files[run % files.length] ?? Buffer.of();
        // Damage mostly ends in the tokenizer; every other XML stays whole and is damaged in what it says.
        const bytes = (run >> 1) % 2 === 0 && seed[0] === LESS_THAN ? reworded(seed, random) : mutated(seed, random);
        const attempt = () =>
          readInvoices(bytesSource(format, bytes)).catch((error: unknown) => {
            throw new Error(`Run ${run} of seed ${SEED} threw.`, { cause: error });
          });
        const first = await timed(attempt);
        // A machine that was busy elsewhere is not slow twice at the same file.
        const { ms, result } = first.ms > MS_MAX ? await timed(attempt) : first;
        outcomes.slowestMs = Math.max(outcomes.slowestMs, ms);
        if (result.ok) outcomes.read += 1;
        else outcomes.refused += 1;
        if (!result.ok && result.refusal[0] === undefined) throw new Error(`Run ${run} was refused without a reason.`);
      }
      const grown = process.memoryUsage().heapUsed - before;
      lines.push(
        `${format}: ${outcomes.read} read, ${outcomes.refused} refused, slowest ${Math.round(outcomes.slowestMs)} ms, heap ${Math.round(grown / 2 ** 20)} MB more`,
      );
      expect(outcomes.read + outcomes.refused).toBe(RUNS);
      // A mutation that never changes the outcome would try nothing.
      expect(outcomes.refused).toBeGreaterThan(RUNS / 100);
      expect(outcomes.slowestMs).toBeLessThan(MS_MAX);
      expect(grown).toBeLessThan(GROWTH_MAX);
    },
    process.env['DUOLOGUE_FUZZ'] === undefined ? 120_000 : 3_600_000,
  );
});
