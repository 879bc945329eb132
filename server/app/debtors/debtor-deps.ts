import type { CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting, Clock, Ids } from '../deps.ts';
import type { DebtorRecords } from '../ports/debtors.ts';

export type DebtorDeps = {
  readonly store: {
    inTenant<Answer>(tenantId: TenantId, work: (records: DebtorRecords) => Promise<Answer>): Promise<Answer>;
  };
  readonly clock: Clock;
  readonly ids: Ids;
  /** Ranks these cases anew, in the same transaction. */
  readonly rankCases: (acting: Acting, caseIds: readonly CaseId[]) => Promise<void>;
};
