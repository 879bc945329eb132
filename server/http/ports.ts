import type { ActorId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting } from '@duologue/server/app/deps.ts';

/** Who a request speaks for; `undefined` when tenant or profile do not exist or the profile is retired. */
export interface Sessions {
  find(tenantId: TenantId, actorId: ActorId): Promise<Acting | undefined>;
}

export type KeptReply = { readonly status: number; readonly body: unknown };

/**
 * Runs a write once per key: the reply is kept in the same transaction as the write, so that a repeated request gets
 * the first reply, and a key that was used for another request is refused.
 */
export interface Once {
  run(
    use: { readonly tenantId: TenantId; readonly key: string; readonly requestHash: string },
    write: () => Promise<KeptReply>,
  ): Promise<KeptReply | 'key-used-differently'>;
}

/** The log of the edge. Never given bodies, names or numbers: only what happened, with a reference. */
export interface EdgeLog {
  fault(reference: string, operation: string, error: unknown): void;
}
