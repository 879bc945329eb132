import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { BRIEF_EXCUSES_MAX } from '@duologue/server/app/limits.ts';
import type { BriefRecord, BriefRecords } from '@duologue/server/app/ports/brief.ts';
import { sql } from 'kysely';
import { askPrepared } from './prepared.ts';
import { toCall } from './calls.ts';
import { toCase, toFact } from './case-columns.ts';
import { caseQuery } from './cases.ts';
import { toDateOrNull, toMoney } from './columns.ts';
import { excusesOfCase, toExcuse } from './excuses.ts';
import { toContact } from './people.ts';
import type { Scope } from './scope.ts';

type PartRow = {
  readonly part: 'case' | 'contact' | 'fact' | 'call' | 'habit' | 'excuse' | 'paid';
  readonly row: never;
};

/**
 * One statement: a brief is opened before every call, and each message to the database would cost more than its answer.
 * Rows travel as JSON: dates and instants as text, as the mappers take them; amounts as text, for JSON is not exact.
 */
export function briefRecords(scope: Scope): BriefRecords {
  return {
    find: async (caseId, callsMax) => {
      const rows = await askPrepared(scope, partsOf(scope, caseId, callsMax));
      const of = <Part>(part: PartRow['part'], toPart: (row: never) => Part): readonly Part[] =>
        rows.flatMap((row) => (row.part === part ? [toPart(row.row)] : []));
      const [debtCase] = of('case', toCase);
      if (debtCase === undefined) return undefined;
      return {
        debtCase,
        contacts: of('contact', toContact),
        facts: of('fact', toFact),
        calls: of('call', toSpokenCall).toReversed(),
        excuses: of('excuse', toExcuse).toReversed(),
        habits: habitsOf(of('habit', (row: HabitRow) => row)),
        lastPaid: of('paid', (row: PaidRow) => ({ on: row.paid_on, amount: toMoney(row.currency, row.minor) })),
      };
    },
  };
}

function partsOf(scope: Scope, caseId: CaseId, callsMax: number) {
  const { tenantId } = scope;
  const head = caseQuery(scope).where('c.case_id', '=', caseId);
  return sql<PartRow>`
    with head as materialized (${head})
    select 'case' as part, null::timestamptz as at, '' as id, to_jsonb(t) as row from head t
    union all select 'contact', null, t.contact_id::text, to_jsonb(t) from contact t
      where t.tenant_id = ${tenantId} and t.debtor_id = (select debtor_id from head) and t.retired_at is null
    union all select 'fact', t.learnt_at, t.fact_id::text, to_jsonb(t) from fact t
      where t.tenant_id = ${tenantId} and t.case_id = ${caseId}
    union all (select 'call', t.started_at, t.call_id::text,
        to_jsonb(t) || jsonb_build_object('by', a.name, 'person', p.name)
      from call t
      left join actor a on a.tenant_id = t.tenant_id and a.actor_id = t.actor_id
      left join contact p on p.tenant_id = t.tenant_id and p.contact_id = t.contact_id
      where t.tenant_id = ${tenantId} and t.case_id = ${caseId} order by t.started_at desc limit ${callsMax})
    union all select 'excuse', t.heard_at, t.excuse_id::text, to_jsonb(t)
      from (${excusesOfCase(scope, caseId, BRIEF_EXCUSES_MAX)}) t
    union all select 'habit', null, t.currency, to_jsonb(t) from (
      select currency, count(*) as paid, count(*) filter (where settled_on > due_on) as late,
        sum(greatest(settled_on - due_on, 0)) as days_late, sum(amount_minor)::text as paid_minor,
        sum(amount_minor * greatest(settled_on - due_on, 0))::text as late_minor_days,
        max(settled_on) as last_on, min(settled_on) as first_on
      from item where tenant_id = ${tenantId} and account_id = (select account_id from head) and state = 'settled'
        and kind = 'invoice' and settled_on is not null and due_on is not null group by currency) t
    union all select 'paid', null, t.currency, to_jsonb(t) from (${lastPayment(scope)}) t
    order by at nulls first, id
  `;
}

/** What came in on the latest day on which anything did, as the ledger or the bank has it; what both have, once. */
function lastPayment({ tenantId }: Scope) {
  return sql`
    select currency, paid_on, sum(amount_minor)::text as minor from (
      select currency, paid_on, amount_minor, rank() over (order by paid_on desc) as age from (
        select e.currency, e.posted_on as paid_on, e.amount_minor from ledger_entry e
        where e.tenant_id = ${tenantId} and e.account_id = (select account_id from head) and e.direction = 'paid'
          and not exists (select from ledger_entry r where r.tenant_id = e.tenant_id and r.account_id = e.account_id
                          and r.direction = 'reversed' and r.reverses = e.entry_id)
        union all
        select p.currency, r.booked_on, p.amount_minor from posting p
        join receipt r on r.tenant_id = p.tenant_id and r.receipt_id = p.receipt_id
        where p.tenant_id = ${tenantId} and p.account_id = (select account_id from head) and p.reversed_at is null
          and not exists (select from receipt_in_ledger l where l.tenant_id = p.tenant_id and l.receipt_id = p.receipt_id)
      ) came) aged
    where age = 1 group by currency, paid_on`;
}

function toSpokenCall(row: Parameters<typeof toCall>[0] & { readonly person: string | null }) {
  return { ...toCall(row), person: row.person };
}

type PaidRow = { readonly currency: string; readonly paid_on: CalendarDate; readonly minor: string };

type HabitRow = {
  readonly currency: string;
  readonly paid: number;
  readonly late: number;
  readonly days_late: number;
  readonly paid_minor: string;
  readonly late_minor_days: string;
  readonly last_on: CalendarDate;
  readonly first_on: CalendarDate;
};

function habitsOf(rows: readonly HabitRow[]): BriefRecord['habits'] {
  const sum = (pick: (row: HabitRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const lastOn = rows
    .map((row) => row.last_on)
    .sort()
    .at(-1);
  const firstOn = rows.map((row) => row.first_on).sort()[0];
  const count = sum(({ paid }) => paid);
  assert(Number.isSafeInteger(count), 'documents are counted exactly');
  return {
    count,
    lateCount: sum(({ late }) => late),
    daysLateSum: sum(({ days_late }) => days_late),
    byCurrency: rows.map((row) => ({
      currency: toMoney(row.currency, '0').currency,
      paidMinor: BigInt(row.paid_minor),
      lateMinorDays: BigInt(row.late_minor_days),
    })),
    ...(lastOn === undefined ? {} : { lastPaymentOn: lastOn }),
    firstSettledOn: toDateOrNull(firstOn ?? null),
  };
}
