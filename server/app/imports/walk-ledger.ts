import type { IntakeBatch, IntakeCounts } from '@duologue/core/intake/intake-record.ts';
import { createLedgerReader } from '@duologue/core/intake/read-ledger.ts';
import type { Reading } from './prepare-reading.ts';

/** Reads a file from end to end by its mapping and hands over what comes of it, batch by batch. */
export async function walkLedger(
  { sheet, mapping }: Pick<Reading, 'sheet' | 'mapping'>,
  take: (batch: IntakeBatch, rows: number) => Promise<void>,
): Promise<IntakeCounts> {
  const reader = createLedgerReader(mapping);
  let rows = 0;
  for await (const batch of sheet.rows()) {
    rows += batch.length;
    await take(reader.add(batch), rows);
  }
  const { batch, counts } = reader.finish();
  await take(batch, rows);
  return counts;
}
