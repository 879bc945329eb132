import type { TenantScope } from '../database.ts';
import type { Tables } from './tables.ts';

/**
 * One transaction of one tenant. Every query names the tenant although row-level security would do it: so that the
 * same queries run on a cluster that is sharded by tenant, and so that each wall stands without the other.
 */
export type Scope = TenantScope<Tables>;
