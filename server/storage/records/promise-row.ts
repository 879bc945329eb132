import type { PromiseRecord } from '@duologue/server/app/ports/cases.ts';
import { fromInstant } from './columns.ts';

/** A promise as a row: one that stands alone, or an instalment. */
export function promiseRow(
  promise: PromiseRecord,
  { tenantId, caseId }: { readonly tenantId: string; readonly caseId: string },
) {
  return {
    tenant_id: tenantId,
    promise_id: promise.promiseId,
    case_id: caseId,
    currency: promise.amount.currency,
    amount_minor: promise.amount.minor.toString(),
    due_on: promise.dueOn,
    grace_days: promise.graceDays,
    status: promise.status,
    method: promise.method,
    promised_by: promise.promisedBy,
    item_ids: [...promise.itemIds],
    made_at: fromInstant(promise.madeAt),
    judged_on: promise.judgedOn,
    received_minor: promise.received.minor.toString(),
    supersedes: null,
    arrangement_id: promise.instalmentOf?.arrangementId ?? null,
    instalment_no: promise.instalmentOf?.number ?? null,
  };
}
