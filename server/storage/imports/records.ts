import type { InvoiceImportRecords } from '@duologue/server/app/invoices/invoice-deps.ts';
import { prepareCopies } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { importBankMoney } from './bank-money.ts';
import { importCases } from './cases.ts';
import { debtorTables, importDebtors } from './debtors.ts';
import { invoiceRecords } from './invoices.ts';
import { importItems, itemTable } from './items.ts';
import { importRuns } from './runs.ts';

/** Everything an import reads and writes, in one transaction of one tenant. */
export function importRecords(scope: ClientScope): InvoiceImportRecords {
  return {
    ...importRuns(scope),
    ...importDebtors(scope),
    ...importItems(scope),
    ...importCases(scope),
    ...importBankMoney(scope),
    ...invoiceRecords(scope),
    prepareRows: async (added) => {
      const { tenantId } = scope;
      const write = await prepareCopies([...debtorTables(tenantId, added), itemTable(tenantId, added)]);
      return () => write(scope);
    },
  };
}
