import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { FileRead, MorningRecords, Stretch, Sum } from '@duologue/server/app/ports/morning.ts';
import { CHARGED_KINDS, fromInstant, toDate, toInstant, toMoney } from './columns.ts';
import type { Scope } from './scope.ts';

/** What happened to the money of a tenant: every query reads a stretch of time or what waits now. */
export function morningRecords(scope: Scope): MorningRecords {
  const { client, tenantId } = scope;
  const stretchOf = ({ since, until }: Stretch) => [tenantId, fromInstant(since), fromInstant(until)];
  return {
    files: async (stretch, limit) => {
      const { rows } = await client.query<FileRow>(FILES, [...stretchOf(stretch), limit]);
      return rows.map(toFile);
    },
    paid: async (stretch, limit) => {
      const { rows } = await client.query<PaidRow>(PAID, [...stretchOf(stretch), limit]);
      return rows.map(({ case_id, name, currency, minor, settled }) => {
        return { caseId: case_id, debtorName: name, amount: toMoney(currency, minor), settled };
      });
    },
    promises: async (since, limit) => {
      const { rows } = await client.query<PromiseRow>(PROMISES, [tenantId, since, limit]);
      return rows.map(({ case_id, name, status, currency, amount_minor, due_on }) => {
        return {
          caseId: case_id,
          debtorName: name,
          status,
          amount: toMoney(currency, amount_minor),
          dueOn: toDate(due_on),
        };
      });
    },
    waiting: async () => {
      const { rows } = await client.query<WaitingRow>(WAITING, [tenantId]);
      return {
        doubtful: sumOf(rows.filter((row) => row.is_near)),
        notMatched: sumOf(rows.filter((row) => !row.is_near)),
      };
    },
  };
}

type FileRow = {
  id: string;
  name: string;
  at: Date;
  kind: FileRead['kind'];
  as_of: CalendarDate | null;
  what: unknown;
};

/** A file of the inbox is also a run of an import or a file of the bank: that one tells more. */
const FILES = `
with runs as (
  select import_id as id, file_name as name, imported_at as at, 'ledger' as kind, as_of, counts as what, file_sha256 as sha256
  from import_run where tenant_id = $1 and imported_at >= $2 and imported_at < $3
), bank as (
  select file_id as id, name, read_at as at, 'bank-file' as kind, null::date as as_of, report as what, sha256
  from bank_file where tenant_id = $1 and read_at >= $2 and read_at < $3
), inbox as (
  select distinct on (i.sha256) i.inbox_file_id as id, i.name, i.read_at as at, 'inbox' as kind, null::date as as_of,
    i.result as what, i.sha256
  from inbox_file i
  where i.tenant_id = $1 and i.read_at >= $2 and i.read_at < $3
    and not exists (select from runs r where r.sha256 = i.sha256)
    and not exists (select from bank b where b.sha256 = i.sha256)
  order by i.sha256, i.read_at desc
)
select id, name, at, kind, as_of, what
from (select * from runs union all select * from bank union all select * from inbox) files
order by at desc, id desc limit $4`;

function toFile({ id, name, at, kind, as_of, what }: FileRow): FileRead {
  const file = { fileId: id, name, readAt: toInstant(at) };
  if (kind === 'ledger')
    return { ...file, kind, asOf: toDate(as_of ?? ''), counts: what as Readonly<Record<string, number>> };
  return kind === 'bank-file' ? { ...file, kind, report: what } : { ...file, kind, result: what };
}

type PaidRow = { case_id: CaseId; name: string; currency: string; minor: string; settled: boolean };

const PAID = `
with moved as (
  select e.account_id, e.currency,
    sum(case e.direction when 'paid' then e.amount_minor else -e.amount_minor end) as minor
  from ledger_entry e
  where e.tenant_id = $1 and e.recorded_at >= $2 and e.recorded_at < $3 and e.direction in ('paid', 'reversed')
  group by e.account_id, e.currency
)
select c.case_id, d.name, m.currency, m.minor::text as minor,
  not exists (select from item i where i.tenant_id = $1 and i.account_id = m.account_id and i.state in ('open', 'gone')
              and i.kind in ${CHARGED_KINDS} and i.open_minor > 0) as settled
from moved m
join case_file c on c.tenant_id = $1 and c.account_id = m.account_id
join account a on a.tenant_id = $1 and a.account_id = m.account_id
join debtor d on d.tenant_id = $1 and d.debtor_id = a.debtor_id
where m.minor > 0
order by m.minor desc, c.case_id limit $4`;

type PromiseRow = {
  case_id: CaseId;
  name: string;
  status: string;
  currency: string;
  amount_minor: string;
  due_on: string;
};

const PROMISES = `
select p.case_id, d.name, p.status, p.currency, p.amount_minor::text as amount_minor, p.due_on
from promise p
join case_file c on c.tenant_id = $1 and c.case_id = p.case_id
join account a on a.tenant_id = $1 and a.account_id = c.account_id
join debtor d on d.tenant_id = $1 and d.debtor_id = a.debtor_id
where p.tenant_id = $1 and p.judged_on >= $2 and p.status in ('kept', 'kept-late', 'part-kept', 'broken')
order by array_position(array['kept', 'kept-late', 'part-kept', 'broken'], p.status), p.due_on, p.promise_id
limit $3`;

type WaitingRow = { is_near: boolean; currency: string; count: string; minor: string };

const WAITING = `
select best_account_id is not null as is_near, currency, count(*)::text as count, sum(amount_minor)::text as minor
from receipt where tenant_id = $1 and state = 'review' group by 1, 2 order by 1, 2`;

function sumOf(rows: readonly WaitingRow[]): Sum {
  return {
    count: rows.reduce((sum, { count }) => sum + Number(count), 0),
    totals: rows.map(({ currency, minor }) => toMoney(currency, minor)),
  };
}
