import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseSituation } from '@duologue/server/app/ports/worklist.ts';
import { type RawBuilder, sql } from 'kysely';
import { type CaseRow, toDebtor, toDispute, toHold, toNextStep, toPromise, toStop } from './case-columns.ts';
import { toCall } from './calls.ts';
import { fromInstant, toDateOrNull } from './columns.ts';
import { type ContactLogRow, type LawFactRow, latestFirmLaw, toLawFact, toLoggedContact } from './law.ts';
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
  // A debtor that was merged into another brings its past along.
  const roots = await listRoots(scope, ids);
  const calls = await listCalls(scope, roots, callsSince);
  const law = await listLaw(scope, roots, callsSince);
  const paidOn = await listLastPayments(scope, ids);
  const asOf = await listAsOf(scope);
  const firm = (await latestFirmLaw(scope)) ?? null;

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
        // Ids ascend with time; promises are read newest first.
        promises: [...(ofCase.promises.get(caseId) ?? [])].reverse(),
        nextSteps: ofCase.nextSteps.get(caseId) ?? [],
        holds: ofCase.holds.get(caseId) ?? [],
        stops: ofCase.stops.get(caseId) ?? [],
        calls: calls.get(debtorId) ?? [],
        lawFacts: (law.facts.get(debtorId) ?? []).filter((row) => binds(row, head)).map(toLawFact),
        contacts: law.contacts.get(debtorId) ?? [],
        lastPaymentOn: paidOn.get(accountId) ?? null,
        firm,
        ledgerAsOf: asOf.get(head.creditor_id) ?? null,
      };
      return [caseId, situation];
    }),
  );
  return caseIds.flatMap((caseId) => byId.get(caseId) ?? []);
}

type Head = Omit<CaseRow, 'version' | 'head_hash' | 'owner_id' | 'owner_name' | 'creditor_name'>;

/** Look-ups by their keys: right after an import there are no statistics that would tell the planner to do so. */
async function listHeads({ trx, tenantId }: Scope, caseIds: readonly CaseId[]): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    select c.case_id, c.account_id, a.status, a.creditor_id, d.debtor_id, d.name, d.parent_name, d.number,
      d.tax_number, d.kind, d.country, d.region, d.city, d.postcode, d.address_line, d.email, d.language, d.zone_said
    from unnest(${[...caseIds]}::uuid[]) as w (case_id)
    cross join lateral (select * from case_file x where x.tenant_id = ${tenantId} and x.case_id = w.case_id limit 1) c
    cross join lateral (select * from account x
      where x.tenant_id = ${tenantId} and x.account_id = c.account_id limit 1) a
    cross join lateral (select * from debtor x where x.tenant_id = ${tenantId} and x.debtor_id = a.debtor_id limit 1) d
  `.execute(trx);
  return rows;
}

type PartRow = { readonly part: string; readonly case_id: string; readonly row: never };

/**
 * What hangs on the cases, in one round trip. Rows travel as JSON: dates and instants as text, as the mappers take them,
 * and amounts as text too, because JSON numbers are not exact.
 */
async function listCaseParts(scope: Scope, { cases }: Ids) {
  const where = sql`t.tenant_id = ${scope.tenantId} and t.case_id = any(${[...cases]}::uuid[])`;
  const amount = sql`jsonb_build_object('amount_minor', t.amount_minor::text)`;
  const promised = sql`jsonb_build_object('amount_minor', t.amount_minor::text, 'received_minor', t.received_minor::text)`;
  const expected = sql`jsonb_build_object('expects_minor', t.expects_minor::text)`;
  const { rows } = await sql<PartRow>`
    select 'dispute' as part, t.case_id, t.dispute_id as id, to_jsonb(t) || ${amount} as row
      from dispute t where ${where}
    union all select 'promise', t.case_id, t.promise_id, to_jsonb(t) || ${promised} from promise t where ${where}
    union all select 'step', t.case_id, t.step_id, to_jsonb(t) || ${expected}
      from next_step t where ${where} and t.state = 'open'
    union all select 'hold', t.case_id, t.hold_id, to_jsonb(t) from hold t where ${where} and t.lifted_at is null
    union all select 'stop', t.case_id, t.stop_id, to_jsonb(t) from stop_request t where ${where} and t.revoked_at is null
    order by id
  `.execute(scope.trx);
  const of = <Part>(part: string, toPart: (row: never) => Part) =>
    groupBy(
      rows.filter((row) => row.part === part),
      (row) => row.case_id,
      ({ row }) => toPart(row),
    );
  return {
    disputes: of('dispute', toDispute),
    promises: of('promise', toPromise),
    nextSteps: of('step', toNextStep),
    holds: of('hold', toHold),
    stops: of('stop', toStop),
  };
}

async function listItems(scope: Scope, { accounts }: Ids) {
  // One look-up for each account: without statistics the planner goes through all items of the tenant for every batch.
  const where = sql`where i.tenant_id = ${scope.tenantId} and i.account_id = w.account_id`;
  const wanted = sql`unnest(${[...accounts]}::uuid[]) as w (account_id)`;
  const items = await grouped(
    scope,
    sql<Parameters<typeof toItem>[0] & { account_id: string }>`
      select account_id, item_id, kind, number, reference, issued_on, due_on, currency, amount_minor, open_minor, state,
        disputed, bucket_from_days, bucket_to_days
      from (select i.* from ${wanted}
            cross join lateral (select * from item i ${where} and i.state in ('open', 'gone') offset 0) i) i
      order by due_on nulls last, item_id`,
    (row) => row.account_id,
    toItem,
  );
  const { rows } = await sql<{ account_id: string; count: number; days_late: number }>`
    select account_id, count(*)::int as count, sum(greatest(settled_on - due_on, 0))::int as days_late
    from (select i.* from ${wanted}
          cross join lateral (select * from item i ${where} and i.state = 'settled' and i.kind = 'invoice'
                              and i.settled_on is not null and i.due_on is not null offset 0) i) i
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

/** From each debtor of the batch, and each that was merged into one of them, to the one of the batch. */
type Roots = ReadonlyMap<string, string>;

async function listRoots({ trx, tenantId }: Scope, { debtors }: Ids): Promise<Roots> {
  const { rows } = await sql<{ debtor_id: string; merged_into: string }>`
    select debtor_id, merged_into from debtor
    where tenant_id = ${tenantId} and merged_into is not null and merged_into = any(${[...debtors]}::uuid[])
  `.execute(trx);
  const own = debtors.map((id) => [id, id] as const);
  return new Map([...own, ...rows.map((row) => [row.debtor_id, row.merged_into] as const)]);
}

const rootOf = (roots: Roots) => (row: { readonly debtor_id: string }) => roots.get(row.debtor_id) ?? row.debtor_id;

function listCalls(scope: Scope, roots: Roots, since: Instant) {
  return grouped(
    scope,
    sql<Parameters<typeof toCall>[0]>`
      select *, null::text as by from call
      where tenant_id = ${scope.tenantId} and debtor_id = any(${[...roots.keys()]}::uuid[])
        and started_at >= ${fromInstant(since)} order by started_at`,
    rootOf(roots),
    toCall,
  );
}

/** What binds the debtor binds this case; what was said of a case binds that one, and the one it was merged into. */
function binds(row: LawFactRow, head: Head): boolean {
  return row.covers === 'debtor' || row.case_id === head.case_id || row.debtor_id !== head.debtor_id;
}

async function listLaw(scope: Scope, roots: Roots, since: Instant) {
  const ofDebtors = sql`tenant_id = ${scope.tenantId} and debtor_id = any(${[...roots.keys()]}::uuid[])`;
  const facts = await grouped(
    scope,
    sql<LawFactRow>`select * from law_fact where ${ofDebtors} and ended_at is null order by recorded_at, fact_id`,
    rootOf(roots),
    (row) => row,
  );
  const contacts = await grouped(
    scope,
    sql<ContactLogRow>`
      select * from contact_log where ${ofDebtors} and at >= ${fromInstant(since)} order by at, contact_log_id`,
    rootOf(roots),
    toLoggedContact,
  );
  return { facts, contacts };
}

async function listLastPayments({ trx, tenantId }: Scope, { accounts }: Ids) {
  const { rows } = await sql<{ account_id: string; paid_on: string }>`
    select e.account_id, max(e.posted_on) as paid_on from ledger_entry e
    where e.tenant_id = ${tenantId} and e.account_id = any(${[...accounts]}::uuid[]) and e.direction = 'paid'
      and not exists (select from ledger_entry r where r.tenant_id = e.tenant_id and r.account_id = e.account_id
                      and r.direction = 'reversed' and r.reverses = e.entry_id)
    group by e.account_id
  `.execute(trx);
  return new Map(rows.map((row) => [row.account_id, toDateOrNull(row.paid_on)]));
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
  return groupBy(rows, keyOf, part);
}

function groupBy<Row, Part>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  part: (row: Row) => Part,
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [part(row)]);
    else group.push(part(row));
  }
  return groups;
}
