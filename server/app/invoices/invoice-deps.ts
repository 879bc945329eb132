import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting, Clock, Ids } from '../deps.ts';
import type { ImportRecords } from '../ports/imports.ts';
import type { PaperFile } from '../papers/read-paper.ts';
import type { InvoiceRecords } from '../ports/invoices.ts';
import type { PaperRecord } from '../ports/papers.ts';

export type InvoiceImportRecords = ImportRecords & InvoiceRecords;

export type InvoiceDeps = {
  readonly store: {
    /** One transaction behind the tenant's wall, without a limit on how long a statement may take. */
    inTenant<Answer>(tenantId: TenantId, work: (records: InvoiceImportRecords) => Promise<Answer>): Promise<Answer>;
  };
  readonly clock: Clock;
  readonly ids: Ids;
  /** The file, with an item of which it tells; in the same transaction. `full`: it has as many files as there may be. */
  readonly keepPaper: (
    acting: Acting,
    paper: Pick<PaperRecord, 'itemId' | 'origin'>,
    file: PaperFile,
    at: Instant,
  ) => Promise<{ readonly kept: 'kept' | 'known' | 'full' | 'erased'; readonly caseId: CaseId | null }>;
  /** What follows for cases from a new item, in the same transaction: status and promises, and their lines of the worklist. */
  readonly follow: (acting: Acting, caseIds: readonly CaseId[], at: Instant) => Promise<void>;
};
