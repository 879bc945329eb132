import type { TenantId } from '@duologue/core/cases/ids.ts';

export type KeptReply = { readonly status: number; readonly body: unknown };
export type OnceUse = { readonly tenantId: TenantId; readonly key: string; readonly requestHash: string };

/**
 * Runs a write once per key: the reply is kept in the same transaction as the write, so that a repeated request gets
 * the first reply, and a key that was used for another request is refused.
 */
export interface Once {
  run(use: OnceUse, write: () => Promise<KeptReply>): Promise<KeptReply | 'key-used-differently'>;
}
