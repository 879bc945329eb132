import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { plainArray } from '../arrays.ts';
import type { ClientScope } from '../database.ts';

type Weighed = {
  readonly receiptId: string;
  readonly bestAccountId: string | null;
  readonly isNear: boolean;
  readonly isPostedAtOnce?: boolean | undefined;
};

/**
 * Lines of cases that these receipts name best, or named until now: what may be asked for there is another sum. What is
 * posted the first time that it is weighed named nobody before, and its case is marked with the posting.
 */
export async function expireMoved(scope: ClientScope, all: readonly Weighed[], at: Instant): Promise<void> {
  const { client, tenantId } = scope;
  const weighed = all.filter(({ isPostedAtOnce }) => isPostedAtOnce !== true);
  if (weighed.length === 0) return;
  // Each receipt is looked up by its key, whatever the planner believes about a table that was filled a moment ago.
  const { rows } = await client.query<{ before: string | null; after: string | null }>(
    `select r.best_account_id as before, w.account_id as after
     from unnest($2::uuid[], $3::uuid[], $4::boolean[]) as w (receipt_id, account_id, is_near)
     cross join lateral (select * from receipt x where x.tenant_id = $1 and x.receipt_id = w.receipt_id limit 1) r
     where (r.best_account_id, r.is_near) is distinct from (w.account_id, w.is_near)`,
    [
      tenantId,
      plainArray(weighed.map(({ receiptId }) => receiptId)),
      plainArray(weighed.map(({ bestAccountId }) => bestAccountId)),
      plainArray(weighed.map(({ isNear }) => isNear)),
    ],
  );
  await expireOf(
    scope,
    rows.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
    at,
  );
}

/** The same where receipts begin or cease to wait for somebody. */
export async function expireNear(scope: ClientScope, receiptIds: readonly string[], at: Instant): Promise<void> {
  const { client, tenantId } = scope;
  const { rows } = await client.query<{ account_id: string }>(
    `select distinct best_account_id as account_id from receipt
     where tenant_id = $1 and receipt_id = any($2::uuid[]) and best_account_id is not null`,
    [tenantId, receiptIds],
  );
  await expireOf(
    scope,
    rows.map(({ account_id }) => account_id),
    at,
  );
}

async function expireOf(scope: ClientScope, accountIds: readonly string[], at: Instant): Promise<void> {
  if (accountIds.length === 0) return;
  const { client, tenantId } = scope;
  const { rows } = await client.query<{ case_id: string }>(
    `select c.case_id from unnest($2::uuid[]) as k (account_id)
     cross join lateral (select x.case_id from case_file x where x.tenant_id = $1 and x.account_id = k.account_id limit 1) c`,
    [tenantId, plainArray([...new Set(accountIds)])],
  );
  await expireLines(
    scope,
    rows.map(({ case_id }) => case_id),
    at,
  );
}

/** Lines of the worklist that are not true any more from that moment on. */
export async function expireLines(
  { client, tenantId }: ClientScope,
  caseIds: readonly string[],
  at: Instant,
): Promise<void> {
  await client.query(
    `update worklist_row set changes_at = $3
     where tenant_id = $1 and case_id = any($2::uuid[]) and (changes_at is null or changes_at > $3)`,
    [tenantId, plainArray(caseIds), formatInstant(at)],
  );
}
