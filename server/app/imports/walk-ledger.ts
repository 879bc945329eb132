import { setImmediate } from 'node:timers/promises';
import type { IntakeBatch, IntakeCounts } from '@duologue/core/intake/intake-record.ts';
import { createLedgerReader } from '@duologue/core/intake/read-ledger.ts';
import type { Reading } from './prepare-reading.ts';

/** Rows read in one go, some milliseconds of work: what is being written meanwhile waits for nothing longer. */
const SLICE_ROWS = 500;

/** Reads a file from end to end by its mapping and hands over what comes of it, batch by batch. */
export async function walkLedger(
  { sheet, mapping }: Pick<Reading, 'sheet' | 'mapping'>,
  take: (batch: IntakeBatch, rows: number) => Promise<void>,
): Promise<IntakeCounts> {
  const reader = createLedgerReader(mapping);
  let rows = 0;
  for await (const batch of sheet.rows()) {
    for (let start = 0; start < batch.length; start += SLICE_ROWS) {
      const slice = batch.slice(start, start + SLICE_ROWS);
      rows += slice.length;
      await take(reader.add(slice), rows);
      await setImmediate();
    }
  }
  const { batch, counts } = reader.finish();
  await take(batch, rows);
  return counts;
}
