import type { CaseDeps } from '../case-deps.ts';
import { keepEvents } from '../cases/keep-events.ts';
import type { InvoiceDeps } from '../invoices/invoice-deps.ts';
import { keepPaper } from './keep-paper.ts';

/**
 * The file that brought an item, or that was read for it, kept with it in the same transaction. Of a debtor whose data was
 * erased nothing is kept again; an account without a case has no chain to tell it on.
 */
export const keepTaken =
  (deps: Pick<CaseDeps, 'store' | 'ids'>): InvoiceDeps['keepPaper'] =>
  (acting, { itemId, origin }, file, at) =>
    deps.store.inTenantLong(acting.tenantId, async (records) => {
      const item = await records.papers.findItem(itemId);
      if (item === undefined) return { kept: 'erased', caseId: null };
      const { caseId } = item;
      const debtCase = caseId === null ? undefined : await records.cases.lock(caseId);
      const { actorId } = acting;
      const kept = await keepPaper({ records, ids: deps.ids, actorId, at }, { itemId, origin }, file);
      if (!kept.ok) return { kept: 'full', caseId };
      const { events } = kept.value;
      if (events.length === 0) return { kept: 'known', caseId };
      if (debtCase !== undefined) await keepEvents({ records, debtCase, actorId, at, ids: deps.ids }, events);
      return { kept: 'kept', caseId };
    });
