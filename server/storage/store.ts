import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { Store, TenantRecord } from '@duologue/server/app/ports/store.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records/records.ts';
import type { Tables } from './records/tables.ts';

/** The store of the use cases over a database. */
export function createStore(database: Database<Tables>): Store {
  return {
    inTenant: (tenantId, work) => database.inTenant(tenantId, (scope) => work(recordsOf(scope))),
    inTenantLong: (tenantId, work) => database.inTenant(tenantId, (scope) => work(recordsOf(scope)), { isLong: true }),
    listTenants: async () => {
      const rows = await database.outsideTenants((trx) =>
        trx
          .selectFrom('tenant')
          .select(['tenant_id', 'zone', 'home_country', 'home_currency'])
          .orderBy('tenant_id')
          .execute(),
      );
      return rows.map(
        (row): TenantRecord => ({
          tenantId: row.tenant_id as TenantId,
          zone: row.zone,
          homeCountry: row.home_country,
          homeCurrency: row.home_currency,
        }),
      );
    },
  };
}
