import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting, Clock, Ids } from '../deps.ts';
import type { ImportRecords } from '../ports/imports.ts';
import type { InvoiceRecords } from '../ports/invoices.ts';

export type InvoiceImportRecords = ImportRecords & InvoiceRecords;

export type InvoiceDeps = {
  readonly store: {
    /** One transaction behind the tenant's wall, without a limit on how long a statement may take. */
    inTenant<Answer>(tenantId: TenantId, work: (records: InvoiceImportRecords) => Promise<Answer>): Promise<Answer>;
  };
  readonly clock: Clock;
  readonly ids: Ids;
  /** What follows for cases from a new item, in the same transaction: status and promises, and their lines of the worklist. */
  readonly follow: (acting: Acting, caseIds: readonly CaseId[], at: Instant) => Promise<void>;
};
