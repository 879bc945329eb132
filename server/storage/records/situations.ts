import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseSituation } from '@duologue/server/app/ports/worklist.ts';
import { sql } from 'kysely';
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

/** Three queries for the whole batch, whatever its size: a batch of one is the page of a case. */
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
  const parts = await listParts(scope, ids, callsSince);
  const items = await listItems(scope, ids);

  const byId = new Map(
    heads.map((head): [string, CaseSituation] => {
      const { case_id: caseId, account_id: accountId, debtor_id: debtorId } = head;
      const situation = {
        caseId: caseId as CaseId,
        accountId: accountId as CaseSituation['accountId'],
        creditorId: head.creditor_id as CaseSituation['creditorId'],
        status: head.status as CaseSituation['status'],
        debtor: toDebtor(head),
        phones: parts.phones.get(debtorId) ?? [],
        items: items.get(accountId) ?? [],
        habit: { count: head.settled_count, daysLateSum: head.days_late_sum },
        disputes: parts.disputes.get(caseId) ?? [],
        // Ids ascend with time; promises are read newest first.
        promises: [...(parts.promises.get(caseId) ?? [])].reverse(),
        nextSteps: parts.nextSteps.get(caseId) ?? [],
        holds: parts.holds.get(caseId) ?? [],
        stops: parts.stops.get(caseId) ?? [],
        calls: parts.calls.get(debtorId) ?? [],
        ledgerAsOf: toDateOrNull(head.ledger_as_of),
      };
      return [caseId, situation];
    }),
  );
  return caseIds.flatMap((caseId) => byId.get(caseId) ?? []);
}

type Head = Omit<CaseRow, 'version' | 'head_hash' | 'owner_id' | 'owner_name' | 'creditor_name'> & {
  readonly settled_count: number;
  readonly days_late_sum: number;
  readonly ledger_as_of: string | null;
};

/** Look-ups by their keys: right after an import there are no statistics that would tell the planner to do so. */
async function listHeads({ trx, tenantId }: Scope, caseIds: readonly CaseId[]): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    select c.case_id, c.account_id, a.status, a.creditor_id, d.debtor_id, d.name, d.parent_name, d.number,
      d.tax_number, d.kind, d.country, d.region, d.city, d.postcode, d.address_line, d.email, d.language, d.zone_said,
      h.settled_count, h.days_late_sum, r.as_of as ledger_as_of
    from unnest(${[...caseIds]}::uuid[]) as w (case_id)
    cross join lateral (select * from case_file x where x.tenant_id = ${tenantId} and x.case_id = w.case_id limit 1) c
    cross join lateral (select * from account x
      where x.tenant_id = ${tenantId} and x.account_id = c.account_id limit 1) a
    cross join lateral (select * from debtor x where x.tenant_id = ${tenantId} and x.debtor_id = a.debtor_id limit 1) d
    cross join lateral (
      select count(*)::int as settled_count, coalesce(sum(greatest(i.settled_on - i.due_on, 0)), 0)::int as days_late_sum
      from item i where i.tenant_id = ${tenantId} and i.account_id = c.account_id and i.state = 'settled'
        and i.kind = 'invoice' and i.settled_on is not null and i.due_on is not null) h
    left join (select creditor_id, max(as_of) as as_of from import_run where tenant_id = ${tenantId}
      group by creditor_id) r on r.creditor_id = a.creditor_id
  `.execute(trx);
  return rows;
}

type PartRow = { readonly part: string; readonly of_id: string; readonly row: never };

/**
 * What hangs on the cases and their debtors, in one round trip. Rows travel as JSON: dates and instants as text, as the
 * mappers take them, and amounts as text too, because JSON numbers are not exact.
 */
async function listParts({ trx, tenantId }: Scope, { cases, debtors }: Ids, callsSince: Instant) {
  const ofCase = sql`t.tenant_id = ${tenantId} and t.case_id = any(${[...cases]}::uuid[])`;
  const ofDebtor = sql`t.tenant_id = ${tenantId} and t.debtor_id = any(${[...debtors]}::uuid[])`;
  const amount = sql`jsonb_build_object('amount_minor', t.amount_minor::text)`;
  const promised = sql`jsonb_build_object('amount_minor', t.amount_minor::text, 'received_minor', t.received_minor::text)`;
  const expected = sql`jsonb_build_object('expects_minor', t.expects_minor::text)`;
  const { rows } = await sql<PartRow>`
    select 'dispute' as part, t.case_id as of_id, null::timestamptz as at, t.dispute_id::text as id,
        to_jsonb(t) || ${amount} as row
      from dispute t where ${ofCase}
    union all select 'promise', t.case_id, null, t.promise_id::text, to_jsonb(t) || ${promised}
      from promise t where ${ofCase}
    union all select 'step', t.case_id, null, t.step_id::text, to_jsonb(t) || ${expected}
      from next_step t where ${ofCase} and t.state = 'open'
    union all select 'hold', t.case_id, null, t.hold_id::text, to_jsonb(t)
      from hold t where ${ofCase} and t.lifted_at is null
    union all select 'stop', t.case_id, null, t.stop_id::text, to_jsonb(t)
      from stop_request t where ${ofCase} and t.revoked_at is null
    union all select 'phone', t.debtor_id, t.created_at, t.number, to_jsonb(t) from phone t where ${ofDebtor}
    union all select 'call', t.debtor_id, t.started_at, t.call_id::text, to_jsonb(t)
      from call t where ${ofDebtor} and t.started_at >= ${fromInstant(callsSince)}
    order by at nulls first, id
  `.execute(trx);
  const of = <Part>(part: string, toPart: (row: never) => Part) =>
    groupBy(
      rows.filter((row) => row.part === part),
      (row) => row.of_id,
      ({ row }) => toPart(row),
    );
  return {
    disputes: of('dispute', toDispute),
    promises: of('promise', toPromise),
    nextSteps: of('step', toNextStep),
    holds: of('hold', toHold),
    stops: of('stop', toStop),
    phones: of('phone', toPhone),
    calls: of('call', toCall),
  };
}

async function listItems({ trx, tenantId }: Scope, { accounts }: Ids) {
  // One look-up for each account: without statistics the planner goes through all items of the tenant for every batch.
  const { rows } = await sql<Parameters<typeof toItem>[0] & { account_id: string }>`
    select account_id, item_id, kind, number, reference, issued_on, due_on, currency, amount_minor, open_minor, state,
      disputed, bucket_from_days, bucket_to_days
    from (select i.* from unnest(${[...accounts]}::uuid[]) as w (account_id)
          cross join lateral (select * from item i where i.tenant_id = ${tenantId} and i.account_id = w.account_id
                              and i.state in ('open', 'gone') offset 0) i) i
    order by due_on nulls last, item_id
  `.execute(trx);
  return groupBy(rows, (row) => row.account_id, toItem);
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
