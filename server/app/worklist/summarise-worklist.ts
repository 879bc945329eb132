import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';
import { SUMMARY_AGE_MS, SUMMARY_FRESH_CASES_MAX } from '../limits.ts';
import type { Records } from '../ports/store.ts';
import type { WorklistSummary } from '../ports/worklist.ts';

type Kept = { readonly at: Instant; readonly summary: WorklistSummary };
const kept = new Map<TenantId, Kept>();

/**
 * The counts and totals above the list. For a large worklist they may lag a few seconds behind, because counting
 * hundreds of thousands of lines for each page would cost more than the page; for a small one they are always made anew.
 */
export async function summaryOf(
  records: Records,
  tenantId: TenantId,
  at: Instant,
  hasChanged: boolean,
): Promise<WorklistSummary> {
  const known = kept.get(tenantId);
  const isFresh = known !== undefined && Math.abs(at - known.at) < SUMMARY_AGE_MS;
  if (isFresh && !hasChanged && countOf(known.summary) > SUMMARY_FRESH_CASES_MAX) return known.summary;
  const summary = await records.worklist.summary();
  kept.set(tenantId, { at, summary });
  return summary;
}

const countOf = ({ counts: { now, later, blocked } }: WorklistSummary) => now + later + blocked;
