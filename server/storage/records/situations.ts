import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseSituation } from '@duologue/server/app/ports/worklist.ts';
import { type RawBuilder, sql } from 'kysely';
import { type CaseRow, toDebtor, toDispute, toHold, toNextStep, toPromise, toStop } from './case-columns.ts';
import { toCall } from './calls.ts';
import { fromInstant, toDateOrNull } from './columns.ts';
import { toItem } from './ledger.ts';
import { toPhone } from './people.ts';
import type { Scope } from './scope.ts';

type Ids = {
  readonly cases: readonly string[];
  readonly accounts: readonly string[];
  readonly debtors: readonly string[];
};

/** One query per subject for the whole batch, whatever its size: a batch of one is the page of a case. */
export async function listSituations(
  scope: Scope,
  caseIds: readonly CaseId[],
  callsSince: Instant,
): Promise<readonly CaseSituation[]> {
  if (caseIds.length === 0) return [];
  const heads = await listHeads(scope, caseIds);
  const ids = {
    cases: heads.map((head) => head.case_id),
    accounts: heads.map((head) => head.account_id),
    debtors: heads.map((head) => head.debtor_id),
  };
  const ofCase = await listCaseParts(scope, ids);
  const { items, habits } = await listItems(scope, ids);
  const phones = await listPhones(scope, ids);
  const calls = await listCalls(scope, ids, callsSince);
  const asOf = await listAsOf(scope);

  const byId = new Map(
    heads.map((head): [string, CaseSituation] => {
      const { case_id: caseId, account_id: accountId, debtor_id: debtorId } = head;
      const situation = {
        caseId: caseId as CaseId,
        accountId: accountId as CaseSituation['accountId'],
        creditorId: head.creditor_id as CaseSituation['creditorId'],
        status: head.status as CaseSituation['status'],
        debtor: toDebtor(head),
        phones: phones.get(debtorId) ?? [],
        items: items.get(accountId) ?? [],
        habit: habits.get(accountId) ?? NO_HABIT,
        disputes: ofCase.disputes.get(caseId) ?? [],
        promises: ofCase.promises.get(caseId) ?? [],
        nextSteps: ofCase.nextSteps.get(caseId) ?? [],
        holds: ofCase.holds.get(caseId) ?? [],
        stops: ofCase.stops.get(caseId) ?? [],
        calls: calls.get(debtorId) ?? [],
        ledgerAsOf: asOf.get(head.creditor_id) ?? null,
      };
      return [caseId, situation];
    }),
  );
  return caseIds.flatMap((caseId) => byId.get(caseId) ?? []);
}

type Head = Omit<CaseRow, 'version' | 'head_hash' | 'owner_id' | 'owner_name' | 'creditor_name'>;

async function listHeads({ trx, tenantId }: Scope, caseIds: readonly CaseId[]): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    select c.case_id, c.account_id, a.status, a.creditor_id, d.debtor_id, d.name, d.parent_name, d.number,
      d.tax_number, d.kind, d.country, d.region, d.city, d.postcode, d.address_line, d.email, d.language, d.zone_said
    from case_file c
    join account a on a.tenant_id = c.tenant_id and a.account_id = c.account_id
    join debtor d on d.tenant_id = a.tenant_id and d.debtor_id = a.debtor_id
    where c.tenant_id = ${tenantId} and c.case_id = any(${[...caseIds]}::uuid[])
  `.execute(trx);
  return rows;
}

async function listCaseParts(scope: Scope, { cases }: Ids) {
  const of = <Row extends { case_id: string }, Part>(query: RawBuilder<unknown>, part: (row: Row) => Part) =>
    grouped(scope, query as RawBuilder<Row>, (row) => row.case_id, part);
  const where = sql`where tenant_id = ${scope.tenantId} and case_id = any(${[...cases]}::uuid[])`;
  return {
    disputes: await of(sql`select * from dispute ${where} order by dispute_id`, toDispute),
    promises: await of(sql`select * from promise ${where} order by promise_id desc`, toPromise),
    nextSteps: await of(sql`select * from next_step ${where} and state = 'open' order by step_id`, toNextStep),
    holds: await of(sql`select * from hold ${where} and lifted_at is null order by hold_id`, toHold),
    stops: await of(sql`select * from stop_request ${where} and revoked_at is null order by stop_id`, toStop),
  };
}

async function listItems(scope: Scope, { accounts }: Ids) {
  const where = sql`where tenant_id = ${scope.tenantId} and account_id = any(${[...accounts]}::uuid[])`;
  const items = await grouped(
    scope,
    sql<Parameters<typeof toItem>[0] & { account_id: string }>`
      select account_id, item_id, kind, number, reference, issued_on, due_on, currency, amount_minor, open_minor, state,
        disputed, bucket_from_days, bucket_to_days
      from item ${where} and state in ('open', 'gone') order by due_on nulls last, item_id`,
    (row) => row.account_id,
    toItem,
  );
  const { rows } = await sql<{ account_id: string; count: number; days_late: number }>`
    select account_id, count(*)::int as count, sum(greatest(settled_on - due_on, 0))::int as days_late
    from item ${where} and state = 'settled' and kind = 'invoice' and settled_on is not null and due_on is not null
    group by account_id
  `.execute(scope.trx);
  const habits = new Map(
    rows.map((row) => [row.account_id, { count: row.count, daysLateSum: row.days_late }] as const),
  );
  return { items, habits };
}

const NO_HABIT: CaseSituation['habit'] = { count: 0, daysLateSum: 0 };

function listPhones(scope: Scope, { debtors }: Ids) {
  return grouped(
    scope,
    sql<Parameters<typeof toPhone>[0] & { debtor_id: string }>`
      select debtor_id, number, as_written, label, state, contact_id from phone
      where tenant_id = ${scope.tenantId} and debtor_id = any(${[...debtors]}::uuid[]) order by created_at, number`,
    (row) => row.debtor_id,
    toPhone,
  );
}

function listCalls(scope: Scope, { debtors }: Ids, since: Instant) {
  return grouped(
    scope,
    sql<Parameters<typeof toCall>[0]>`
      select *, null::text as by from call
      where tenant_id = ${scope.tenantId} and debtor_id = any(${[...debtors]}::uuid[])
        and started_at >= ${fromInstant(since)} order by started_at`,
    (row) => row.debtor_id,
    toCall,
  );
}

async function listAsOf({ trx, tenantId }: Scope) {
  const { rows } = await sql<{ creditor_id: string; as_of: string }>`
    select creditor_id, max(as_of) as as_of from import_run where tenant_id = ${tenantId} group by creditor_id
  `.execute(trx);
  return new Map(rows.map((row) => [row.creditor_id, toDateOrNull(row.as_of)]));
}

async function grouped<Row, Part>(
  { trx }: Scope,
  query: RawBuilder<Row>,
  keyOf: (row: Row) => string,
  part: (row: Row) => Part,
): Promise<ReadonlyMap<string, readonly Part[]>> {
  const { rows } = await query.execute(trx);
  const groups = new Map<string, Part[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [part(row)]);
    else group.push(part(row));
  }
  return groups;
}
