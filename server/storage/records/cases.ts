import type { AccountId, CaseId } from '@duologue/core/cases/ids.ts';
import { ACCOUNT_STATUS } from '@duologue/core/cases/status.ts';
import { sql } from 'kysely';
import type { CaseCardRecord, CaseRecords } from '@duologue/server/app/ports/cases.ts';
import { toCase, toDispute, toHold, toNextStep, toPromise, toStop } from './case-columns.ts';
import { caseWrites } from './case-writes.ts';
import { CHARGED_KINDS, toMoney } from './columns.ts';
import type { Scope } from './scope.ts';

/** Promises that the ledger has not decided, as in the partial index of the table. */
const OPEN_PROMISES = ['pending', 'due', 'in-grace'];

export function caseRecords(scope: Scope): CaseRecords {
  const { trx, tenantId } = scope;

  return {
    ...caseWrites(scope),
    find: async (caseId) => {
      const row = await caseQuery(scope).where('c.case_id', '=', caseId).executeTakeFirst();
      return row && toCase(row);
    },
    lock: async (caseId) => {
      // The lock comes first and alone: what is read afterwards is what the holder before us left.
      const locked = await trx
        .selectFrom('case_file')
        .select('case_id')
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .forUpdate()
        .executeTakeFirst();
      if (locked === undefined) return undefined;
      const row = await caseQuery(scope).where('c.case_id', '=', caseId).executeTakeFirst();
      return row && toCase(row);
    },
    ofAccount: async (accountIds) => {
      const rows = await trx
        .selectFrom('case_file')
        .select('case_id')
        .where('tenant_id', '=', tenantId)
        .where('account_id', 'in', [...accountIds] as AccountId[])
        .orderBy('case_id')
        .execute();
      return rows.map((row) => row.case_id as CaseId);
    },
    findActor: async (actorId) => {
      const row = await trx
        .selectFrom('actor')
        .select('name')
        .where('tenant_id', '=', tenantId)
        .where('actor_id', '=', actorId)
        .executeTakeFirst();
      return row && { actorId, name: row.name };
    },
    listHolds: async (caseId) => {
      const query = trx.selectFrom('hold').selectAll().where('tenant_id', '=', tenantId);
      return (await query.where('case_id', '=', caseId).orderBy('hold_id').execute()).map(toHold);
    },
    listStops: async (caseId) => {
      const query = trx.selectFrom('stop_request').selectAll().where('tenant_id', '=', tenantId);
      return (await query.where('case_id', '=', caseId).orderBy('stop_id').execute()).map(toStop);
    },
    listDisputes: async (caseId) => {
      const query = trx.selectFrom('dispute').selectAll().where('tenant_id', '=', tenantId);
      return (await query.where('case_id', '=', caseId).orderBy('dispute_id').execute()).map(toDispute);
    },
    listPromises: async (caseId) => {
      const query = trx.selectFrom('promise').selectAll().where('tenant_id', '=', tenantId);
      return (await query.where('case_id', '=', caseId).orderBy('promise_id', 'desc').execute()).map(toPromise);
    },
    listToJudge: (after, limit) => listToJudge(scope, after, limit),
    listPastGrace: async (on, after, limit) => {
      // Found by the index of what runs and is due; `offset 0` keeps the order of cases from choosing another one.
      const { rows } = await sql<{ case_id: CaseId }>`
        select distinct case_id from (select p.case_id from promise p
          where p.tenant_id = ${tenantId} and p.status in ('pending', 'due', 'in-grace') and p.due_on <= ${on}::date
            and p.due_on + p.grace_days <= ${on}::date and (${after}::uuid is null or p.case_id > ${after}::uuid)
          offset 0) past
        order by case_id limit ${limit}
      `.execute(trx);
      return rows.map((row) => row.case_id);
    },
    listHoldsOver: async (on, after, limit) => {
      const { rows } = await sql<{ case_id: CaseId }>`
        select c.case_id from account a
        join case_file c on c.tenant_id = a.tenant_id and c.account_id = a.account_id
        where a.tenant_id = ${tenantId} and a.status = 'hold' and (${after}::uuid is null or c.case_id > ${after}::uuid)
          and not exists (select from hold h where h.tenant_id = a.tenant_id and h.case_id = c.case_id
            and h.lifted_at is null and (h.until_on is null or h.until_on >= ${on}::date))
        order by c.case_id limit ${limit}
      `.execute(trx);
      return rows.map((row) => row.case_id);
    },
    findNextStep: async (caseId) => {
      const query = trx.selectFrom('next_step').selectAll().where('tenant_id', '=', tenantId);
      const open = query.where('case_id', '=', caseId).where('state', '=', 'open');
      const row = await open.orderBy('step_id').limit(1).executeTakeFirst();
      return row && toNextStep(row);
    },
    search: async (text, limit) => {
      const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      const rows = await caseQuery(scope)
        .leftJoin('worklist_row as w', (on) =>
          on.onRef('w.tenant_id', '=', 'c.tenant_id').onRef('w.case_id', '=', 'c.case_id'),
        )
        .select(['w.view', 'w.currency', 'w.overdue_minor'])
        .where((or) => or.or([or('d.name', 'ilike', pattern), or('d.number', 'ilike', pattern)]))
        .orderBy('d.name')
        .orderBy('c.case_id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        caseId: row.case_id as CaseId,
        debtorName: row.name,
        debtorNumber: row.number,
        view: (row.view ?? 'none') as CaseCardRecord['view'],
        overdue: row.currency === null || row.overdue_minor === null ? null : toMoney(row.currency, row.overdue_minor),
      }));
    },
  };
}

async function listToJudge({ trx, tenantId }: Scope, after: CaseId | null, limit: number): Promise<readonly CaseId[]> {
  const isOwing = sql`exists (select from item i where i.tenant_id = a.tenant_id and i.account_id = a.account_id
    and i.kind in ${sql.raw(CHARGED_KINDS)} and (i.state = 'gone' or (i.state = 'open' and i.open_minor > 0)))`;
  const hasPaid = sql`exists (select from item i where i.tenant_id = a.tenant_id and i.account_id = a.account_id
    and i.state = 'settled')`;
  const cases = sql`select c.case_id from account a
    join case_file c on c.tenant_id = a.tenant_id and c.account_id = a.account_id
    where a.tenant_id = ${tenantId} and (${after}::uuid is null or c.case_id > ${after}::uuid)`;
  const { rows } = await sql<{ case_id: CaseId }>`
    select case_id from promise where tenant_id = ${tenantId} and status = any(${OPEN_PROMISES}::text[])
      and (${after}::uuid is null or case_id > ${after}::uuid)
    union select case_id from arrangement where tenant_id = ${tenantId}
      and status in ('draft', 'proposed', 'awaiting-approval', 'accepted', 'active', 'late')
      and (${after}::uuid is null or case_id > ${after}::uuid)
    union ${cases} and a.status in ('paid-in-full', 'settled-in-full') and ${isOwing}
    union ${cases} and a.status <> all(${CLOSED}::text[]) and not ${isOwing} and ${hasPaid}
    order by case_id limit ${limit}
  `.execute(trx);
  return rows.map((row) => row.case_id);
}

const CLOSED = Object.entries(ACCOUNT_STATUS).flatMap(([status, kind]) => (kind === 'closed' ? [status] : []));

/** The head of a case, as `toCase` reads it. */
export function caseQuery({ trx, tenantId }: Scope) {
  return trx
    .selectFrom('case_file as c')
    .innerJoin('account as a', (on) =>
      on.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.account_id', '=', 'c.account_id'),
    )
    .innerJoin('debtor as d', (on) =>
      on.onRef('d.tenant_id', '=', 'a.tenant_id').onRef('d.debtor_id', '=', 'a.debtor_id'),
    )
    .innerJoin('creditor as k', (on) =>
      on.onRef('k.tenant_id', '=', 'a.tenant_id').onRef('k.creditor_id', '=', 'a.creditor_id'),
    )
    .leftJoin('actor as o', (on) => on.onRef('o.tenant_id', '=', 'c.tenant_id').onRef('o.actor_id', '=', 'c.owner_id'))
    .select(['c.case_id', 'c.account_id', 'c.version', 'c.head_hash', 'a.status', 'c.owner_id', 'o.name as owner_name'])
    .select(['k.creditor_id', 'k.name as creditor_name', 'd.debtor_id', 'd.name', 'd.parent_name', 'd.number'])
    .select(['d.tax_number', 'd.kind', 'd.country', 'd.region', 'd.city', 'd.postcode', 'd.address_line', 'd.email'])
    .select(['d.language', 'd.zone_said', 'd.erased_at'])
    .where('c.tenant_id', '=', tenantId);
}
