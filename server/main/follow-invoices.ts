import type { CaseDeps } from '../app/case-deps.ts';
import type { InvoiceDeps } from '../app/invoices/invoice-deps.ts';
import { judgeCases } from '../app/payments/judge-promises.ts';
import { refreshCases } from '../app/refresh-worklist.ts';

/** After an e-invoice became an item: the account's status follows the ledger, and its line of the worklist is brought up to date. */
export function followInvoices(deps: CaseDeps): InvoiceDeps['follow'] {
  return (acting, caseIds, at) =>
    deps.store.inTenantLong(acting.tenantId, async (records) => {
      const home = { ruleBook: deps.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
      await judgeCases({ records, deps, actorId: acting.actorId, at }, caseIds, home);
      await refreshCases(records, caseIds, at, home);
    });
}
