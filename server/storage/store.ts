import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { Store, TenantRecord } from '@duologue/server/app/ports/store.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records/records.ts';
import type { Tables } from './records/tables.ts';

/** The store of the use cases over a database. */
export function createStore(database: Database<Tables>): Store {
  return {
    inTenant: (tenantId, work) => database.inTenant(tenantId, (scope) => work(recordsOf(scope))),
    inTenantRead: (tenantId, work) => database.inTenantRead(tenantId, (scope) => work(recordsOf(scope))),
    inTenantLong: (tenantId, work) => database.inTenant(tenantId, (scope) => work(recordsOf(scope)), { isLong: true }),
    listTenants: async () => (await tenants(database)).map(toTenant),
  };
}

/** The tenants that are no samples. */
export async function listFirms(database: Database<Tables>): Promise<readonly TenantRecord[]> {
  return (await tenants(database)).filter(({ kind }) => kind === 'real').map(toTenant);
}

const tenants = (database: Database<Tables>) =>
  database.outsideTenants((trx) =>
    trx
      .selectFrom('tenant')
      .select(['tenant_id', 'kind', 'zone', 'home_country', 'home_currency'])
      .orderBy('tenant_id')
      .execute(),
  );

function toTenant(row: Awaited<ReturnType<typeof tenants>>[number]): TenantRecord {
  return {
    tenantId: row.tenant_id as TenantId,
    zone: row.zone,
    homeCountry: row.home_country,
    homeCurrency: row.home_currency,
  };
}
