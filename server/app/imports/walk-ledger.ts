import { setImmediate } from 'node:timers/promises';
import type { IntakeBatch, IntakeCounts } from '@duologue/core/intake/intake-record.ts';
import { createLedgerReader } from '@duologue/core/intake/read-ledger.ts';
import type { Reading } from './prepare-reading.ts';

/** Rows handed over together: what is known of them is looked up in one go. */
const HANDED_ROWS = 500;
/** Rows read without a pause, a few milliseconds of work: what is being written meanwhile waits for nothing longer. */
const SLICE_ROWS = 100;

/** Reads a file from end to end by its mapping and hands over what comes of it, batch by batch. */
export async function walkLedger(
  { sheet, mapping }: Pick<Reading, 'sheet' | 'mapping'>,
  take: (batch: IntakeBatch, rows: number) => Promise<void>,
): Promise<IntakeCounts> {
  const reader = createLedgerReader(mapping);
  let rows = 0;
  let parts: IntakeBatch[] = [];
  for await (const batch of sheet.rows()) {
    for (let start = 0; start < batch.length; start += SLICE_ROWS) {
      const slice = batch.slice(start, start + SLICE_ROWS);
      rows += slice.length;
      parts.push(reader.add(slice));
      await setImmediate();
      if (parts.length * SLICE_ROWS < HANDED_ROWS) continue;
      await take(joined(parts), rows);
      parts = [];
    }
  }
  const { batch, counts } = reader.finish();
  await take(joined([...parts, batch]), rows);
  return counts;
}

const joined = (parts: readonly IntakeBatch[]): IntakeBatch => ({
  records: parts.flatMap(({ records }) => records),
  settled: parts.flatMap(({ settled }) => settled),
  rejections: parts.flatMap(({ rejections }) => rejections),
  ignored: parts.flatMap(({ ignored }) => ignored),
  warnings: parts.flatMap(({ warnings }) => warnings),
});
