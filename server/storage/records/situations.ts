import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseSituation } from '@duologue/server/app/ports/worklist.ts';
import { type RawBuilder, sql } from 'kysely';
import { toArrangementRecord } from './arrangements.ts';
import { listBankFacts } from './bank-facts.ts';
import { type CaseRow, toDebtor, toDispute, toHold, toNextStep, toPromise, toStop } from './case-columns.ts';
import { toCall } from './calls.ts';
import { askFor } from './prepared.ts';
import { phoneRow } from '../privacy/suppressed.ts';
import { fromInstant, toDateOrNull } from './columns.ts';
import {
  CHANGED,
  type ContactLogRow,
  type FirmRow,
  type LawFactRow,
  toFirmLaw,
  toLawFact,
  toLoggedContact,
} from './law.ts';
import { toItem } from './ledger.ts';
import { toPhone } from './people.ts';
import { togetherOver } from './together.ts';
import type { Scope } from './scope.ts';

/** Which cases, and their accounts and debtors, as arrays of SQL. */
type Ids = {
  readonly cases: RawBuilder<unknown>;
  readonly accounts: RawBuilder<unknown>;
  readonly debtors: RawBuilder<unknown>;
};

/** What is asked, and whether it is the one case of a page: its queries stay planned; a batch is planned for its size. */
type Asked = { readonly ids: Ids; readonly isOne: boolean };

/** Four queries for the whole batch, whatever its size: a batch of one is the page of a case. */
export async function listSituations(
  scope: Scope,
  caseIds: readonly CaseId[],
  callsSince: Instant,
): Promise<readonly CaseSituation[]> {
  const [first, ...others] = caseIds;
  if (first === undefined) return [];
  const isOne = others.length === 0;
  const known = isOne ? undefined : await listHeads(scope, uuids(caseIds), isOne);
  const asked = { ids: known === undefined ? idsOfOne(scope, first) : idsOf(caseIds, known), isOne };
  const [heads, parts, items, bank] = await togetherOver(scope)(
    async () => known ?? listHeads(scope, asked.ids.cases, isOne),
    () => listParts(scope, asked, callsSince),
    () => listItems(scope, asked),
    () => listBankFacts(scope, asked.ids.accounts, isOne),
  );

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
        arrangements: [...(parts.arrangements.get(caseId) ?? [])].reverse(),
        nextSteps: parts.nextSteps.get(caseId) ?? [],
        holds: parts.holds.get(caseId) ?? [],
        stops: parts.stops.get(caseId) ?? [],
        calls: parts.calls.get(debtorId) ?? [],
        lawFacts: (parts.law.get(debtorId) ?? []).filter((row) => binds(row, head)).map(toLawFact),
        contacts: parts.contacts.get(debtorId) ?? [],
        lastPaymentOn: parts.paidOn.get(accountId)?.[0] ?? null,
        firm: parts.firm,
        ledgerAsOf: toDateOrNull(head.ledger_as_of),
        money: bank.money,
        bank: {
          readUpTo: bank.readUpTo,
          received: bank.received.get(accountId) ?? [],
          unsureItemIds: bank.unsureItemIds.get(accountId) ?? [],
          orders: bank.orders.get(accountId) ?? new Map(),
        },
      };
      return [caseId, situation];
    }),
  );
  return caseIds.flatMap((caseId) => byId.get(caseId) ?? []);
}

type Head = Omit<CaseRow, 'erased_at' | 'version' | 'head_hash' | 'owner_id' | 'owner_name' | 'creditor_name'> & {
  readonly settled_count: number;
  readonly days_late_sum: number;
  readonly ledger_as_of: string | null;
};

const uuids = (ids: readonly string[]) => sql`${[...ids]}::uuid[]`;

function idsOf(caseIds: readonly CaseId[], heads: readonly Head[]): Ids {
  return {
    cases: uuids(caseIds),
    accounts: uuids(heads.map((head) => head.account_id)),
    debtors: uuids(heads.map((head) => head.debtor_id)),
  };
}

/**
 * The account and the debtor of one case are looked up where they are needed, so that no query waits for another. Arrays
 * of one expression: the planner then knows that there is one, and keeps its plan.
 */
function idsOfOne({ tenantId }: Scope, caseId: CaseId): Ids {
  const account = sql`(select c.account_id from case_file c where c.tenant_id = ${tenantId} and c.case_id = ${caseId}::uuid)`;
  return {
    cases: sql`array[${caseId}::uuid]`,
    accounts: sql`array[${account}]`,
    debtors: sql`array[(select a.debtor_id from account a where a.tenant_id = ${tenantId} and a.account_id = ${account})]`,
  };
}

/** Look-ups by their keys: right after an import there are no statistics that would tell the planner to do so. */
async function listHeads(scope: Scope, cases: Ids['cases'], isOne: boolean): Promise<readonly Head[]> {
  const { tenantId } = scope;
  return askFor(
    scope,
    isOne,
    sql<Head>`
    select c.case_id, c.account_id, a.status, a.creditor_id, d.debtor_id, d.name, d.parent_name, d.number,
      d.tax_number, d.kind, d.country, d.region, d.city, d.postcode, d.address_line, d.email, d.language, d.zone_said,
      h.settled_count, h.days_late_sum, r.as_of as ledger_as_of
    from unnest(${cases}) as w (case_id)
    cross join lateral (select * from case_file x where x.tenant_id = ${tenantId} and x.case_id = w.case_id limit 1) c
    cross join lateral (select * from account x
      where x.tenant_id = ${tenantId} and x.account_id = c.account_id limit 1) a
    cross join lateral (select * from debtor x where x.tenant_id = ${tenantId} and x.debtor_id = a.debtor_id limit 1) d
    cross join lateral (
      select count(*)::int as settled_count, coalesce(sum(greatest(i.settled_on - i.due_on, 0)), 0)::int as days_late_sum
      from item i where i.tenant_id = ${tenantId} and i.account_id = c.account_id and i.state = 'settled'
        and i.kind = 'invoice' and i.settled_on is not null and i.due_on is not null) h
    left join (select creditor_id, max(as_of) as as_of from import_run where tenant_id = ${tenantId}
      group by creditor_id) r on r.creditor_id = a.creditor_id`,
  );
}

type PartRow = { readonly part: string; readonly of_id: string; readonly row: unknown };

/** What hangs on the cases and their debtors, as one text. */
function partsOf({ tenantId }: Scope, { cases, accounts, debtors }: Ids, callsSince: Instant): RawBuilder<PartRow> {
  const ofCase = sql`t.tenant_id = ${tenantId} and t.case_id = any(${cases})`;
  const ofDebtor = sql`t.tenant_id = ${tenantId} and t.debtor_id = any(${debtors})`;
  const amount = sql`jsonb_build_object('amount_minor', t.amount_minor::text)`;
  const promised = sql`jsonb_build_object('amount_minor', t.amount_minor::text, 'received_minor', t.received_minor::text)`;
  const expected = sql`jsonb_build_object('expects_minor', t.expects_minor::text)`;
  const since = fromInstant(callsSince);
  // A debtor that was merged into another brings its past along.
  return sql<PartRow>`
    with past as (
      select w.debtor_id, w.debtor_id as root from unnest(${debtors}) as w (debtor_id)
      union all select d.debtor_id, d.merged_into from debtor d
        where d.tenant_id = ${tenantId} and d.merged_into is not null and d.merged_into = any(${debtors}))
    select 'dispute' as part, t.case_id as of_id, null::timestamptz as at, t.dispute_id::text as id,
        to_jsonb(t) || ${amount} as row
      from dispute t where ${ofCase}
    union all select 'promise', t.case_id, null, t.promise_id::text, to_jsonb(t) || ${promised}
      from promise t where ${ofCase}
    union all select 'arrangement', t.case_id, null, t.arrangement_id::text, to_jsonb(t)
        || jsonb_build_object('total_minor', t.total_minor::text, 'forgiven_minor', t.forgiven_minor::text)
      from arrangement t where ${ofCase}
    union all select 'step', t.case_id, null, t.step_id::text, to_jsonb(t) || ${expected}
      from next_step t where ${ofCase} and t.state = 'open'
    union all select 'hold', t.case_id, null, t.hold_id::text, to_jsonb(t)
      from hold t where ${ofCase} and t.lifted_at is null
    union all select 'stop', t.case_id, null, t.stop_id::text, to_jsonb(t)
      from stop_request t where ${ofCase} and t.revoked_at is null
    union all select 'phone', t.debtor_id, t.created_at, t.number, ${phoneRow} from phone t where ${ofDebtor}
    union all select 'call', p.root, t.started_at, t.call_id::text, to_jsonb(t)
      from past p join call t on t.tenant_id = ${tenantId} and t.debtor_id = p.debtor_id and t.started_at >= ${since}
    union all select 'contact', p.root, t.at, t.contact_log_id::text, to_jsonb(t)
      from past p join contact_log t on t.tenant_id = ${tenantId} and t.debtor_id = p.debtor_id and t.at >= ${since}
    union all select 'law', p.root, t.recorded_at, t.fact_id::text, to_jsonb(t)
      from past p join law_fact t on t.tenant_id = ${tenantId} and t.debtor_id = p.debtor_id and t.ended_at is null
    union all select 'paid', t.account_id, null, '', jsonb_build_object('paid_on', max(t.posted_on))
      from ledger_entry t
      where t.tenant_id = ${tenantId} and t.account_id = any(${accounts}) and t.direction = 'paid'
        and not exists (select from ledger_entry r where r.tenant_id = t.tenant_id and r.account_id = t.account_id
                        and r.direction = 'reversed' and r.reverses = t.entry_id)
      group by t.account_id
    union all select 'firm', t.tenant_id, null, '', to_jsonb(t) from (
      select tenant_id, event_no, data from firm_event where tenant_id = ${tenantId} and type = ${CHANGED}
      order by event_no desc limit 1) t
    order by at nulls first, id`;
}

/**
 * What hangs on the cases and their debtors, in one round trip. Rows travel as JSON: dates and instants as text, as the
 * mappers take them, and amounts as text too, because JSON numbers are not exact.
 */
async function listParts(scope: Scope, { ids, isOne }: Asked, callsSince: Instant) {
  const rows = await askFor(scope, isOne, partsOf(scope, ids, callsSince));
  const of = <Row, Part>(part: string, toPart: (row: Row) => Part) =>
    groupBy(
      rows.filter((row) => row.part === part),
      (row) => row.of_id,
      // What was asked of this part of the union is what comes back of it.
      ({ row }) => toPart(row as Row),
    );
  return {
    disputes: of('dispute', toDispute),
    promises: of('promise', toPromise),
    arrangements: of('arrangement', toArrangementRecord),
    nextSteps: of('step', toNextStep),
    holds: of('hold', toHold),
    stops: of('stop', toStop),
    phones: of('phone', toPhone),
    calls: of('call', toCall),
    contacts: of('contact', (row: ContactLogRow) => toLoggedContact(row)),
    law: of('law', (row: LawFactRow) => row),
    firm: of('firm', (row: FirmRow) => toFirmLaw(row)).get(scope.tenantId)?.[0] ?? null,
    paidOn: of('paid', (row: { readonly paid_on: string | null }) => toDateOrNull(row.paid_on)),
  };
}

/** What binds the debtor binds this case; what was said of a case binds that one, and the one it was merged into. */
function binds(row: LawFactRow, head: Head): boolean {
  return row.covers === 'debtor' || row.case_id === head.case_id || row.debtor_id !== head.debtor_id;
}

async function listItems(scope: Scope, { ids: { accounts }, isOne }: Asked) {
  // One look-up for each account: without statistics the planner goes through all items of the tenant for every batch.
  const { tenantId } = scope;
  const rows = await askFor(
    scope,
    isOne,
    sql<Parameters<typeof toItem>[0] & { account_id: string }>`
    select account_id, item_id, kind, number, reference, issued_on, due_on, currency, amount_minor, open_minor, state,
      disputed, bucket_from_days, bucket_to_days
    from (select i.* from unnest(${accounts}) as w (account_id)
          cross join lateral (select * from item i where i.tenant_id = ${tenantId} and i.account_id = w.account_id
                              and i.state in ('open', 'gone') offset 0) i) i
    order by due_on nulls last, item_id`,
  );
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
