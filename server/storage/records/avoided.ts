import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { type MoneyData, toMoneyData } from '@duologue/core/money/money-data.ts';
import type { AvoidedCall, AvoidedExample, AvoidedRecords, AvoidedTotals } from '@duologue/server/app/ports/avoided.ts';
import { sql } from 'kysely';
import { fromInstant, toDateOrNull, toMoney } from './columns.ts';
import type { Scope } from './scope.ts';

export function avoidedRecords(scope: Scope): AvoidedRecords {
  const { trx, tenantId } = scope;
  return {
    add: async (calls, at) => {
      if (calls.length === 0) return;
      const rows = JSON.stringify(
        calls.map(({ caseId, check, on, by, amount, message }) => {
          return { case_id: caseId, check_id: check, on_day: on, by, amount: amount.map(toMoneyData), message };
        }),
      );
      await sql`
        insert into avoided_call (tenant_id, case_id, check_id, on_day, by, amount, message, at)
        select ${tenantId}, r.case_id, r.check_id, r.on_day, r.by, r.amount, r.message, ${fromInstant(at)}
        from jsonb_populate_recordset(null::avoided_call, ${rows}::jsonb) r
        on conflict do nothing
      `.execute(trx);
    },
    totals: (from, to) => totals(scope, from, to),
    listExamples: async (from, to, limit) => {
      const { rows } = await sql<ExampleRow>`
        select a.case_id, a.check_id, a.on_day, a.by, a.amount, a.message, d.name
        from avoided_call a
        join case_file c on c.tenant_id = a.tenant_id and c.case_id = a.case_id
        join account x on x.tenant_id = a.tenant_id and x.account_id = c.account_id
        join debtor d on d.tenant_id = a.tenant_id and d.debtor_id = x.debtor_id
        where a.tenant_id = ${tenantId} and a.on_day between ${from}::date and ${to}::date
        order by a.on_day desc, a.at desc, a.case_id, a.check_id limit ${limit}
      `.execute(trx);
      return rows.map(toExample);
    },
  };
}

type ExampleRow = {
  readonly case_id: string;
  readonly check_id: string;
  readonly on_day: string;
  readonly by: string;
  readonly amount: readonly MoneyData[];
  readonly message: AvoidedCall['message'];
  readonly name: string;
};

function toExample(row: ExampleRow): AvoidedExample {
  return {
    caseId: row.case_id as CaseId,
    check: row.check_id as AvoidedCall['check'],
    on: toDateOrNull(row.on_day) as CalendarDate,
    by: row.by as AvoidedCall['by'],
    amount: row.amount.map(({ currency, minor }) => toMoney(currency, minor)),
    message: row.message,
    debtorName: row.name,
  };
}

async function totals({ trx, tenantId }: Scope, from: CalendarDate, to: CalendarDate): Promise<AvoidedTotals> {
  const within = sql`tenant_id = ${tenantId} and on_day between ${from}::date and ${to}::date`;
  const { rows } = await sql<{ check_id: string; calls: number; currency: string | null; minor: string | null }>`
    select k.check_id, k.calls, m.currency, m.minor from (
      select check_id, count(*)::int as calls from avoided_call where ${within} group by check_id
    ) k left join (
      select check_id, part->>'currency' as currency, sum((part->>'minor')::numeric)::text as minor
      from avoided_call, jsonb_array_elements(amount) part where ${within} group by check_id, part->>'currency'
    ) m on m.check_id = k.check_id
    order by k.calls desc, k.check_id, m.currency
  `.execute(trx);
  const days = await sql<{ calls: number }>`
    select count(*)::int as calls from (select distinct case_id, on_day from avoided_call where ${within}) d
  `.execute(trx);
  const byCheck = new Map<string, AvoidedTotals['checks'][number]>();
  for (const { check_id: check, calls, currency, minor } of rows) {
    const known = byCheck.get(check) ?? { check, calls, amount: [] };
    const more = currency === null || minor === null ? [] : [toMoney(currency, minor)];
    byCheck.set(check, { ...known, amount: [...known.amount, ...more] });
  }
  return { calls: days.rows[0]?.calls ?? 0, checks: [...byCheck.values()] };
}
