import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting, Clock, Ids } from '../deps.ts';
import type { ImportRecords } from '../ports/imports.ts';
import type { Uploads } from '../ports/uploads.ts';
import type { createProfileShelf } from './prepare-reading.ts';
import type { ProgressBoard } from './progress.ts';

export interface ImportStore {
  /** One transaction behind the tenant's wall, without a limit on how long a statement may take. */
  inTenant<Answer>(tenantId: TenantId, work: (records: ImportRecords) => Promise<Answer>): Promise<Answer>;
}

export type JudgedPromise = {
  readonly caseId: string;
  readonly debtor: string;
  readonly status: string;
  readonly amount: { readonly currency: string; readonly minor: string };
};

export type ImportDeps = {
  readonly store: ImportStore;
  readonly uploads: Uploads;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: ProgressBoard;
  readonly profiles: ReturnType<typeof createProfileShelf>;
  readonly afterImport: {
    /** In the same transaction: promises judged, the worklist ranked anew. */
    judgePromises(acting: Acting, at: Instant): Promise<readonly JudgedPromise[]>;
    rankAll(acting: Acting, at: Instant): Promise<void>;
    /** In the same transaction: money that waits for somebody is marked, to be held against the new ledger. */
    markWaitingMoney(acting: Acting): Promise<void>;
    /** Once the import is kept: what was marked is weighed, and what is certain now is posted. */
    postWaitingMoney(acting: Acting): Promise<void>;
  };
};
