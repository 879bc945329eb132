import { assert } from '../../kernel/assert.ts';
import {
  type CellProblem,
  IGNORED_REASONS,
  type IgnoredReason,
  type IgnoredRow,
  type IntakeBatch,
  type IntakeCounts,
  type IntakeRecord,
  type IntakeWarning,
  type Rejection,
} from '../intake-record.ts';

/** Where every row ends up, once. Emptied batch by batch; only the counts stay. */
export function createPiles() {
  let records: IntakeRecord[] = [];
  let settled: IntakeRecord[] = [];
  let rejections: Rejection[] = [];
  let ignored: IgnoredRow[] = [];
  let warnings: IntakeWarning[] = [];
  const reasons: Record<IgnoredReason, number> = emptyReasons();
  const counts = { read: 0, accepted: 0, settled: 0, rejected: 0, records: 0 };

  return {
    read: () => {
      counts.read += 1;
    },
    accept(found: readonly IntakeRecord[]): void {
      counts.accepted += 1;
      counts.records += found.length;
      for (const record of found) records.push(record);
    },
    settle(record: IntakeRecord): void {
      counts.settled += 1;
      settled.push(record);
    },
    reject(line: number, problems: readonly CellProblem[]): void {
      assert(problems.length > 0, 'a rejected row has a reason');
      counts.rejected += 1;
      rejections.push({ line, problems });
    },
    ignore(line: number, reason: IgnoredReason): void {
      reasons[reason] += 1;
      ignored.push({ line, reason });
    },
    warn(warning: IntakeWarning): void {
      warnings.push(warning);
    },
    takeBatch(): IntakeBatch {
      const batch = { records, settled, rejections, ignored, warnings };
      records = [];
      settled = [];
      rejections = [];
      ignored = [];
      warnings = [];
      return batch;
    },
    counts(headerFound: boolean): IntakeCounts {
      const passed = IGNORED_REASONS.reduce((sum, reason) => sum + reasons[reason], 0);
      assert(counts.accepted + counts.settled + counts.rejected + passed === counts.read, 'every row is in one pile');
      return { ...counts, ignored: { ...reasons }, headerFound };
    },
  };
}
export type Piles = ReturnType<typeof createPiles>;

export function emptyReasons(): Record<IgnoredReason, number> {
  return {
    title: 0,
    header: 0,
    blank: 0,
    section: 0,
    'contact-line': 0,
    parent: 0,
    subtotal: 0,
    total: 0,
    percentage: 0,
    footer: 0,
    'zero-balance': 0,
    'not-issued-yet': 0,
    draft: 0,
    cancelled: 0,
    'status-left-out': 0,
    'line-of-invoice': 0,
  };
}
