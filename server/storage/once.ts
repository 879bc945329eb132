import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { Clock } from '@duologue/server/app/deps.ts';
import type { KeptReply, OnceUse } from '@duologue/server/app/ports/once.ts';
import type { Database } from './database.ts';

/**
 * Runs a write once per key. The key is taken first and the reply kept in the same transaction as the write: a second
 * request with the key waits for the first, and then gets its reply.
 */
export function createOnce<Tables>(database: Database<Tables>, clock: Clock) {
  return {
    run: (use: OnceUse, write: () => Promise<KeptReply>): Promise<KeptReply | 'key-used-differently'> =>
      database.inTenant(
        use.tenantId,
        async ({ client }) => {
          const taken = await client.query(
            `insert into idempotency (tenant_id, key, request_hash, status, response, at) values ($1, $2, $3, 0, 'null', $4)
             on conflict do nothing`,
            [use.tenantId, use.key, use.requestHash, formatInstant(clock.now())],
          );
          if (taken.rowCount === 0) {
            const { rows } = await client.query<{ request_hash: string; status: number; response: unknown }>(
              'select request_hash, status, response from idempotency where tenant_id = $1 and key = $2',
              [use.tenantId, use.key],
            );
            const [kept] = rows;
            if (kept === undefined || kept.request_hash !== use.requestHash) return 'key-used-differently';
            return { status: kept.status, body: kept.response };
          }
          const reply = await write();
          await client.query('update idempotency set status = $3, response = $4 where tenant_id = $1 and key = $2', [
            use.tenantId,
            use.key,
            reply.status,
            JSON.stringify(reply.body),
          ]);
          return reply;
        },
        { isLong: true },
      ),
  };
}
