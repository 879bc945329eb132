import type { BankFileReport } from '@duologue/contract/bank.ts';
import { looksLikeOpenItems } from '@duologue/core/intake/looks-like-open-items.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { proposeMapping } from '@duologue/core/intake/propose-mapping.ts';
import { openLedger } from '@duologue/formats/ledger/open-ledger.ts';
import type { Upload } from '../ports/uploads.ts';
import { emptyReport } from './empty-report.ts';

/**
 * A ledger of open items, as a table, has days, amounts and texts like a table of movements. Taken for one it would post
 * what is owed as what was paid, number by number. It is refused, with what to do instead; anything else is `undefined`.
 */
export async function refuseLedger(
  { name, source }: Pick<Upload, 'name' | 'source'>,
  fileId: string,
): Promise<BankFileReport | undefined> {
  const opened = await openLedger(source);
  if (!opened.ok) return undefined;
  const profiler = createProfiler();
  for await (const rows of opened.value.rows()) profiler.add(rows);
  if (!looksLikeOpenItems(proposeMapping(profiler.finish(), {}).mapping)) return undefined;
  const message = { code: 'taken.is-a-ledger', values: {} };
  return {
    ...emptyReport({ fileId, name, kind: 'unknown', format: null }),
    refused: true,
    problems: [{ severity: 'fatal', line: null, path: null, message }],
  };
}
