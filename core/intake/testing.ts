import type { IntakeBatch, IntakeCounts } from './intake-record.ts';
import type { LedgerMapping } from './ledger-mapping.ts';
import { createProfiler } from './profile-sheet.ts';
import { type Proposal, type ProposalContext, proposeMapping } from './propose-mapping.ts';
import { createLedgerReader } from './read-ledger.ts';
import type { SheetProfile } from './sheet-profile.ts';
import type { SheetRow } from './sheet-row.ts';

/** A sheet written as a picture: one line per row, cells apart by `|`; blanks around cells are kept out, `_` indents. */
export function sheetOf(picture: string): readonly SheetRow[] {
  const lines = picture.replace(/^\n|\n\s*$/g, '').split('\n');
  return lines.map((line, index) => ({
    line: index + 1,
    cells: line.split('|').map((cell) => cell.trim().replace(/^_+/, (marks) => ' '.repeat(marks.length))),
  }));
}

export function profileOf(rows: readonly SheetRow[]): SheetProfile {
  const profiler = createProfiler();
  profiler.add(rows);
  return profiler.finish();
}

export function proposalFor(rows: readonly SheetRow[], context: ProposalContext = {}): Proposal {
  return proposeMapping(profileOf(rows), context);
}

/** All rows read at once. */
export function readRows(
  rows: readonly SheetRow[],
  mapping: LedgerMapping,
): IntakeBatch & { readonly counts: IntakeCounts } {
  const reader = createLedgerReader(mapping);
  const first = reader.add(rows);
  const { batch, counts } = reader.finish();
  return {
    records: [...first.records, ...batch.records],
    settled: [...first.settled, ...batch.settled],
    rejections: [...first.rejections, ...batch.rejections],
    ignored: [...first.ignored, ...batch.ignored],
    warnings: [...first.warnings, ...batch.warnings],
    counts,
  };
}
