import type { IntakeBatch, IntakeCounts } from '@duologue/core/intake/intake-record.ts';
import type { LedgerMapping } from '@duologue/core/intake/ledger-mapping.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { createLedgerReader } from '@duologue/core/intake/read-ledger.ts';
import type { SheetProfile } from '@duologue/core/intake/sheet-profile.ts';
import type { LedgerSheet } from './open-ledger.ts';

/** The first pass: all rows looked at, none kept. */
export async function profileLedger(sheet: LedgerSheet): Promise<SheetProfile> {
  const profiler = createProfiler();
  for await (const rows of sheet.rows()) profiler.add(rows);
  return profiler.finish();
}

/** The second pass: rows read by a mapping, handed over batch by batch; the next batch waits until one is taken. */
export async function readLedger(
  sheet: LedgerSheet,
  mapping: LedgerMapping,
  take: (batch: IntakeBatch) => void | Promise<void>,
): Promise<IntakeCounts> {
  const reader = createLedgerReader(mapping);
  for await (const rows of sheet.rows()) await take(reader.add(rows));
  const { batch, counts } = reader.finish();
  await take(batch);
  return counts;
}
