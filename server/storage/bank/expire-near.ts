import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { byLookUp } from '../by-look-up.ts';
import type { ClientScope } from '../database.ts';

/** Lines of the cases of these accounts, each found by its key. */
const expire = (accounts: string) => `update worklist_row l set changes_at = $2
  from (select distinct c.case_id from (${accounts}) t (account_id)
    cross join lateral (select x.case_id from case_file x where x.tenant_id = $1 and x.account_id = t.account_id limit 1) c) k
  where l.tenant_id = $1 and l.case_id = k.case_id and (l.changes_at is null or l.changes_at > $2)`;

/** Lines of cases that these receipts name best, or named until now: what may be asked for there is another sum. */
export async function expireMoved(
  scope: ClientScope,
  weighed: readonly { readonly receiptId: string; readonly bestAccountId: string | null; readonly isNear: boolean }[],
  at: Instant,
): Promise<void> {
  const { client, tenantId } = scope;
  await byLookUp(scope, () =>
    client.query(
      `with moved as materialized (
         select r.best_account_id as before, w.account_id as after
         from unnest($3::uuid[], $4::uuid[], $5::boolean[]) as w (receipt_id, account_id, is_near)
         cross join lateral (select * from receipt x where x.tenant_id = $1 and x.receipt_id = w.receipt_id limit 1) r
         where (r.best_account_id, r.is_near) is distinct from (w.account_id, w.is_near))
       ${expire('select before from moved where before is not null union select after from moved where after is not null')}`,
      [
        tenantId,
        formatInstant(at),
        weighed.map(({ receiptId }) => receiptId),
        weighed.map(({ bestAccountId }) => bestAccountId),
        weighed.map(({ isNear }) => isNear),
      ],
    ),
  );
}

/** The same where receipts begin or cease to wait for somebody. */
export async function expireNear(scope: ClientScope, receiptIds: readonly string[], at: Instant): Promise<void> {
  const { client, tenantId } = scope;
  await byLookUp(scope, () =>
    client.query(
      expire('select distinct best_account_id from receipt where tenant_id = $1 and receipt_id = any($3::uuid[])'),
      [tenantId, formatInstant(at), receiptIds],
    ),
  );
}
