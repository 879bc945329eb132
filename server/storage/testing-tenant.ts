import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import { NO_HASH } from '@duologue/core/evidence/chain.ts';
import type { ClientScope } from './database.ts';

/** Ids of test records; they ascend with their numbers. */
export const testIds = {
  tenant: (number: number) => uuid('1', number) as TenantId,
  actor: uuid('2', 1) as ActorId,
  case: (number: number) => uuid('3', number) as CaseId,
};

function uuid(kind: string, number: number): string {
  return `0193a5c0-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`;
}

/** Adds a tenant with an actor and `cases` empty cases, numbered from 1: as little as the schema asks for. */
export async function addTenantWithCases({ client, tenantId }: ClientScope, cases: number, at: Instant) {
  const now = formatInstant(at);
  const creditor = uuid('4', 1);
  await client.query(`insert into tenant values ($1, 'Firm', 'real', 'GB', 'GBP', 'Europe/London', '{}', $2)`, [
    tenantId,
    now,
  ]);
  await client.query(`insert into actor values ($1, $2, 'Ann', 'collector', $3, null)`, [tenantId, testIds.actor, now]);
  await client.query(`insert into creditor values ($1, $2, 'Firm', 'GB', $3)`, [tenantId, creditor, now]);
  await addAccounts({ client, tenantId }, cases);
  await client.query(
    `insert into case_file (tenant_id, case_id, account_id, version, head_hash, opened_at)
     select $1, ('0193a5c0-0000-7000-8000-3' || lpad(n::text, 11, '0'))::uuid,
       ('0193a5c0-0000-7000-8000-6' || lpad(n::text, 11, '0'))::uuid, 0, $4, $3
     from generate_series(1, $2::int) n`,
    [tenantId, cases, now, NO_HASH],
  );
}

/** Adds debtors, each with an account of the tenant's creditor, numbered from 1; answers the accounts. */
export async function addAccounts({ client, tenantId }: ClientScope, count: number): Promise<readonly AccountId[]> {
  const creditor = uuid('4', 1);
  const now = '2026-11-21T08:00:00Z';
  await client.query(
    `insert into debtor (tenant_id, debtor_id, name, kind, created_at)
     select $1, ('0193a5c0-0000-7000-8000-5' || lpad(n::text, 11, '0'))::uuid, 'Debtor ' || n, 'business', $3
     from generate_series(1, $2::int) n`,
    [tenantId, count, now],
  );
  await client.query(
    `insert into account (tenant_id, account_id, creditor_id, debtor_id, status, status_since, created_at)
     select $1, ('0193a5c0-0000-7000-8000-6' || lpad(n::text, 11, '0'))::uuid, $4,
       ('0193a5c0-0000-7000-8000-5' || lpad(n::text, 11, '0'))::uuid, 'new', $3, $3
     from generate_series(1, $2::int) n`,
    [tenantId, count, now, creditor],
  );
  return Array.from({ length: count }, (_, index) => uuid('6', index + 1) as AccountId);
}
