import { expect, test } from 'vitest';
import { type GeneratedFormat, generatedStatement } from './generate.ts';
import { openStatement } from './open-statement.ts';

/** Megabytes of each statement; `npm run bench` reads larger ones. What a reader holds does not depend on it. */
const SIZE = Number(process.env['STATEMENT_MEGABYTES'] ?? 2);
/** The same for every size; most of it is what the collector has not taken away yet. */
const HELD_MAX = 128 * 2 ** 20;

const collect = () => (globalThis as { gc?: () => void }).gc?.();

test.each<GeneratedFormat>(['camt', 'mt940', 'bai2', 'ofx', 'qif', 'csv'])(
  'a large %s file is read in bounded memory, and every entry of it',
  async (format) => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const opened = await openStatement(generatedStatement(format, SIZE * 1_000_000));
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    let [entries, batchMax, peak] = [0, 0, 0];
    let last = '';
    for await (const events of opened.value.events()) {
      batchMax = Math.max(batchMax, events.length);
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      for (const event of events) {
        if (event.kind !== 'entry') continue;
        entries += 1;
        last = event.entry.remittance ?? '';
      }
    }
    // The number in the last remittance is that of the last entry: none was left out.
    expect(last).toBe(`Invoice A-${entries}`);
    expect(entries).toBeGreaterThan(SIZE * 1_000);
    expect(batchMax).toBeLessThan(50_000);
    expect(peak).toBeLessThan(HELD_MAX);
  },
  600_000,
);
