import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { ClientScope } from '../database.ts';

const EXPIRE = `update worklist_row l set changes_at = $2
  from case_file c
  where l.tenant_id = $1 and c.tenant_id = $1 and l.case_id = c.case_id
    and (l.changes_at is null or l.changes_at > $2) and c.account_id in`;

/** Lines of cases that these receipts name best, or named until now: what may be asked for there is another sum. */
export async function expireMoved(
  { client, tenantId }: ClientScope,
  weighed: readonly { readonly receiptId: string; readonly bestAccountId: string | null; readonly isNear: boolean }[],
  at: Instant,
): Promise<void> {
  await client.query(
    `with moved as (
       select r.best_account_id as before, w.account_id as after from receipt r
       join unnest($3::uuid[], $4::uuid[], $5::boolean[]) as w (receipt_id, account_id, is_near)
         on w.receipt_id = r.receipt_id
       where r.tenant_id = $1 and (r.best_account_id, r.is_near) is distinct from (w.account_id, w.is_near))
     ${EXPIRE} (select before from moved where before is not null union select after from moved where after is not null)`,
    [
      tenantId,
      formatInstant(at),
      weighed.map(({ receiptId }) => receiptId),
      weighed.map(({ bestAccountId }) => bestAccountId),
      weighed.map(({ isNear }) => isNear),
    ],
  );
}

/** The same where receipts begin or cease to wait for somebody. */
export async function expireNear(
  { client, tenantId }: ClientScope,
  receiptIds: readonly string[],
  at: Instant,
): Promise<void> {
  await client.query(
    `${EXPIRE} (select best_account_id from receipt where tenant_id = $1 and receipt_id = any($3::uuid[]))`,
    [tenantId, formatInstant(at), receiptIds],
  );
}
