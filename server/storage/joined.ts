import { AsyncLocalStorage } from 'node:async_hooks';
import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { Database, TenantScope } from './database.ts';

/**
 * The same database, where work for a tenant that is started inside other work for that tenant joins its transaction.
 * So a write and the reply that is kept for its idempotency key stand or fall together. The inner work has a savepoint
 * of its own: it may fail and be tried again without breaking the outer one.
 */
export function joinNested<Tables>(database: Database<Tables>): Database<Tables> {
  const current = new AsyncLocalStorage<TenantScope<Tables>>();
  const outerOf = (tenantId: TenantId) => {
    const outer = current.getStore();
    return outer?.tenantId === tenantId ? outer : undefined;
  };
  return {
    ...database,
    inTenant: async (tenantId, work, options) => {
      const outer = outerOf(tenantId);
      if (outer !== undefined) return withSavepoint(outer, work);
      return database.inTenant(tenantId, (scope) => current.run(scope, () => work(scope)), options);
    },
    inTenantRead: async (tenantId, work) => {
      const outer = outerOf(tenantId);
      if (outer !== undefined) return withSavepoint(outer, work);
      return database.inTenantRead(tenantId, (scope) => current.run(scope, () => work(scope)));
    },
  };
}

async function withSavepoint<Tables, Answer>(
  scope: TenantScope<Tables>,
  work: (scope: TenantScope<Tables>) => Promise<Answer>,
): Promise<Answer> {
  await scope.client.query('savepoint inner_work');
  try {
    const answer = await work(scope);
    await scope.client.query('release savepoint inner_work');
    return answer;
  } catch (error) {
    await scope.client.query('rollback to savepoint inner_work');
    throw error;
  }
}
