import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type {
  ErasureRequestRecord,
  LegalHoldRecord,
  PersonCase,
  PersonRecord,
  PrivacyRecords,
  Removed,
  RetentionRunRecord,
} from '@duologue/server/app/ports/privacy.ts';
import { fromInstant, toInstant, toInstantOrNull } from '../records/columns.ts';
import { eraseThirdPerson } from './erase-third-person.ts';
import { erasePerson } from './erase-person.ts';
import type { Scope } from '../records/scope.ts';

export function privacyRecords(scope: Scope): PrivacyRecords {
  const { client, tenantId } = scope;
  return {
    find: (debtorId) => findPerson(scope, debtorId),
    addHold: async (debtorId, actorId, { legalHoldId, reason, placedAt }) => {
      await client.query('insert into legal_hold values ($1, $2, $3, $4, $5, $6, null)', [
        tenantId,
        legalHoldId,
        debtorId,
        reason,
        fromInstant(placedAt),
        actorId,
      ]);
    },
    liftHold: async (legalHoldId, at) => {
      await client.query('update legal_hold set lifted_at = $3 where tenant_id = $1 and legal_hold_id = $2', [
        tenantId,
        legalHoldId,
        fromInstant(at),
      ]);
    },
    addRequest: async (debtorId, actorId, { requestId, requestedOn, answerDueOn, decidedAt, outcome, rules }) => {
      await client.query('insert into erasure_request values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        tenantId,
        requestId,
        debtorId,
        requestedOn,
        answerDueOn,
        fromInstant(decidedAt),
        outcome,
        [...rules],
        actorId,
      ]);
    },
    restrict: async (debtorIds, at) => {
      await client.query('update debtor set restricted_at = $3 where tenant_id = $1 and debtor_id = any($2::uuid[])', [
        tenantId,
        [...debtorIds],
        at === null ? null : fromInstant(at),
      ]);
    },
    blankEvents: async (caseId, version) => {
      const { rows } = await client.query<{ count: number }>('select erase_named_events($1, $2) as count', [
        caseId,
        version,
      ]);
      return rows[0]?.count ?? 0;
    },
    erase: (debtorIds, at) => erasePerson(scope, debtorIds, at),
    eraseThirdPerson: (person, at) => eraseThirdPerson(scope, person, at),
    ...retentionRecords(scope),
  };
}

function retentionRecords({
  client,
  tenantId,
}: Scope): Pick<
  PrivacyRecords,
  'listClosed' | 'listEndedNotes' | 'removeNote' | 'removeStatements' | 'removeReplies' | 'addRun' | 'listRuns'
> {
  return {
    listClosed: async (before, after, limit) => {
      const { rows } = await client.query<{ debtor_id: DebtorId }>(
        `select d.debtor_id from debtor d
         left join jsonb_to_recordset($5::jsonb) as own(country text, before date) on own.country = d.country
         where d.tenant_id = $1 and d.erased_at is null and d.merged_into is null
           and ($3::uuid is null or d.debtor_id > $3::uuid)
           and exists (select from account a where a.tenant_id = $1 and a.debtor_id = d.debtor_id)
           and not exists (select from account a where a.tenant_id = $1 and a.debtor_id = d.debtor_id
             and (a.status_since >= coalesce(own.before, $2::date) or a.status <> all(array['insolvent', 'deceased', 'out-of-business',
               'placed-agency', 'placed-lawyer', 'paid-in-full', 'settled-in-full', 'written-off', 'recalled'])))
         order by d.debtor_id limit $4`,
        [tenantId, before.elsewhere, after, limit, JSON.stringify(before.countries)],
      );
      return rows.map((row) => row.debtor_id);
    },
    listEndedNotes: async (before, limit) => {
      const { rows } = await client.query<{ fact_id: string; case_id: CaseId }>(
        `select f.fact_id, f.case_id from law_fact f
         where f.tenant_id = $1 and f.kind = 'state' and f.key = any($2::text[])
           and least(f.ended_at::date, f.until_on) < $3::date
           and not exists (select from legal_hold h where h.tenant_id = $1 and h.debtor_id = f.debtor_id
             and h.lifted_at is null)
         order by f.case_id, f.fact_id limit $4`,
        [tenantId, [...EPISODES], before, limit],
      );
      return rows.map((row) => ({ factId: row.fact_id, caseId: row.case_id }));
    },
    removeNote: async (factId) => {
      await client.query('delete from law_fact where tenant_id = $1 and fact_id = $2', [tenantId, factId]);
    },
    removeStatements: async (before, isDryRun) => {
      const which = `from affordability s where s.tenant_id = $1 and s.kind in ('household', 'business')
        and s.taken_at::date < $2::date and not exists (select from legal_hold h where h.tenant_id = $1
          and h.debtor_id = s.debtor_id and h.lifted_at is null)`;
      if (!isDryRun) return (await client.query(`delete ${which}`, [tenantId, before])).rowCount ?? 0;
      const { rows } = await client.query<{ count: number }>(`select count(*)::integer as count ${which}`, [
        tenantId,
        before,
      ]);
      return rows[0]?.count ?? 0;
    },
    removeReplies: async (before, isDryRun) => {
      const which = 'from idempotency where tenant_id = $1 and at < $2';
      const values = [tenantId, fromInstant(before)];
      if (!isDryRun) return (await client.query(`delete ${which}`, values)).rowCount ?? 0;
      const { rows } = await client.query<{ count: number }>(`select count(*)::integer as count ${which}`, values);
      return rows[0]?.count ?? 0;
    },
    addRun: async (actorId, { runId, asOf, ranAt, removed }) => {
      await client.query('insert into retention_run values ($1, $2, $3, $4, $5, $6)', [
        tenantId,
        runId,
        asOf,
        fromInstant(ranAt),
        actorId,
        JSON.stringify(removed),
      ]);
    },
    listRuns: async (limit) => {
      const { rows } = await client.query<{ run_id: string; as_of: string; ran_at: Date; removed: Removed[] }>(
        'select run_id, as_of, ran_at, removed from retention_run where tenant_id = $1 order by run_id desc limit $2',
        [tenantId, limit],
      );
      return rows.map(
        (row): RetentionRunRecord => ({
          runId: row.run_id,
          asOf: row.as_of as CalendarDate,
          ranAt: toInstant(row.ran_at),
          removed: row.removed,
        }),
      );
    },
  };
}

/** Legal states that are notes on somebody's health or hardship, and end with an episode. */
const EPISODES: readonly string[] = ['vulnerable', 'crisis-moratorium', 'breathing-space'];

type PersonRow = {
  debtor_id: DebtorId;
  country: string | null;
  region: string | null;
  restricted_at: Date | null;
  erased_at: Date | null;
};

async function findPerson(scope: Scope, debtorId: DebtorId): Promise<PersonRecord | undefined> {
  const { client, tenantId } = scope;
  const { rows } = await client.query<PersonRow>(
    `with recursive person as (
       select debtor_id from debtor where tenant_id = $1 and debtor_id = $2
       union select d.debtor_id from debtor d join person p on d.tenant_id = $1 and d.merged_into = p.debtor_id)
     select d.debtor_id, d.country, d.region, d.restricted_at, d.erased_at
     from person p join debtor d on d.tenant_id = $1 and d.debtor_id = p.debtor_id order by d.debtor_id`,
    [tenantId, debtorId],
  );
  const root = rows.find((row) => row.debtor_id === debtorId);
  if (root === undefined) return undefined;
  const debtorIds = rows.map((row) => row.debtor_id);
  return {
    debtorId,
    debtorIds,
    country: root.country,
    region: root.region,
    restrictedAt: toInstantOrNull(root.restricted_at),
    erasedAt: toInstantOrNull(root.erased_at),
    cases: await listCases(scope, debtorId, debtorIds),
    holds: await listHolds(scope, debtorIds),
    requests: await listRequests(scope, debtorIds),
  };
}

type PersonCaseRow = {
  case_id: CaseId;
  debtor_id: DebtorId;
  status: AccountStatus;
  status_since: Date;
  opened_at: Date;
  has_dispute: boolean;
  declared: string | null;
  has_open_call: boolean;
};

async function listCases(
  { client, tenantId }: Scope,
  root: DebtorId,
  debtorIds: readonly DebtorId[],
): Promise<readonly PersonCase[]> {
  const { rows } = await client.query<PersonCaseRow>(
    `select c.case_id, a.debtor_id, a.status, a.status_since, c.opened_at,
       exists (select from dispute x where x.tenant_id = $1 and x.case_id = c.case_id and x.closed_at is null)
         as has_dispute,
       (select f.value->>'declared' from law_fact f where f.tenant_id = $1 and f.case_id = c.case_id
         and f.kind = 'limitation' and f.ended_at is null order by f.recorded_at desc, f.fact_id desc limit 1) as declared,
       exists (select from call k where k.tenant_id = $1 and k.case_id = c.case_id and k.closed_at is null)
         as has_open_call
     from account a join case_file c on c.tenant_id = $1 and c.account_id = a.account_id
     where a.tenant_id = $1 and a.debtor_id = any($2::uuid[]) order by c.case_id`,
    [tenantId, [...debtorIds]],
  );
  return rows.map((row) => ({
    caseId: row.case_id,
    isMerged: row.debtor_id !== root,
    status: row.status,
    statusSince: toInstant(row.status_since),
    openedAt: toInstant(row.opened_at),
    hasDispute: row.has_dispute,
    declared: row.declared === 'time-barred' || row.declared === 'running' ? row.declared : null,
    hasOpenCall: row.has_open_call,
  }));
}

async function listHolds({ client, tenantId }: Scope, debtorIds: readonly DebtorId[]): Promise<LegalHoldRecord[]> {
  const { rows } = await client.query<{
    legal_hold_id: string;
    reason: string;
    placed_at: Date;
    lifted_at: Date | null;
  }>(
    `select legal_hold_id, reason, placed_at, lifted_at from legal_hold
     where tenant_id = $1 and debtor_id = any($2::uuid[]) order by legal_hold_id`,
    [tenantId, [...debtorIds]],
  );
  return rows.map((row) => ({
    legalHoldId: row.legal_hold_id,
    reason: row.reason,
    placedAt: toInstant(row.placed_at),
    liftedAt: toInstantOrNull(row.lifted_at),
  }));
}

async function listRequests(
  { client, tenantId }: Scope,
  debtorIds: readonly DebtorId[],
): Promise<ErasureRequestRecord[]> {
  const { rows } = await client.query<{
    request_id: string;
    requested_on: string;
    answer_due_on: string;
    decided_at: Date;
    outcome: ErasureRequestRecord['outcome'];
    rules: string[];
  }>(
    `select request_id, requested_on, answer_due_on, decided_at, outcome, rules from erasure_request
     where tenant_id = $1 and debtor_id = any($2::uuid[]) order by request_id`,
    [tenantId, [...debtorIds]],
  );
  return rows.map((row) => ({
    requestId: row.request_id,
    requestedOn: row.requested_on as CalendarDate,
    answerDueOn: row.answer_due_on as CalendarDate,
    decidedAt: toInstant(row.decided_at),
    outcome: row.outcome,
    rules: row.rules,
  }));
}
