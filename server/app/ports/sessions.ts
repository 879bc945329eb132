import type { ActorId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting } from '../deps.ts';

/** Who a request speaks for; `undefined` when tenant or profile do not exist or the profile is retired. */
export interface Sessions {
  find(tenantId: TenantId, actorId: ActorId): Promise<Acting | undefined>;
}
