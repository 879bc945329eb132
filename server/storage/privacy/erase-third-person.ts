import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ErasedCounts, ThirdPerson } from '@duologue/server/app/ports/privacy.ts';
import { fromInstant } from '../records/columns.ts';
import type { Scope } from '../records/scope.ts';

/** `$1` the tenant, `$2` the debtors, `$3` the numbers, `$4` the name, `$5` the contact. */
const CASES = `select c.case_id from account a join case_file c on c.tenant_id = $1 and c.account_id = a.account_id
  where a.tenant_id = $1 and a.debtor_id = any($2::uuid[])`;
const OF_CASES = `tenant_id = $1 and case_id in (${CASES})`;
const OF_DEBTORS = 'tenant_id = $1 and debtor_id = any($2::uuid[])';

/** Not called again, whoever they belong to later. The salt is the tenant, as for everybody. */
const SUPPRESS = `insert into suppressed_number (tenant_id, number_hash, kept_at)
  select distinct $1::uuid, encode(sha256(convert_to($1::uuid || ' ' || n, 'UTF8')), 'hex'), $3::timestamptz
  from unnest($2::text[]) n on conflict do nothing`;

type Statement = { readonly sql: string; readonly takes: readonly ('debtors' | 'numbers' | 'name' | 'contact')[] };

/** Each names its values by `$2` and on, in the order of `takes`. */
const STATEMENTS: readonly Statement[] = [
  {
    sql: `update contact_log set number = null, note = '' where (${OF_DEBTORS} or ${OF_CASES}) and number = any($3::text[])`,
    takes: ['debtors', 'numbers'],
  },
  {
    sql: `update call set number = '', contact_id = null, notes = '', wrap_up = null
      where ${OF_CASES} and (number = any($3::text[]) or contact_id = $4::uuid)`,
    takes: ['debtors', 'numbers', 'contact'],
  },
  {
    sql: `update stop_request set words = '', scope = scope || '{"number": ""}'
      where ${OF_CASES} and scope->>'number' = any($3::text[])`,
    takes: ['debtors', 'numbers'],
  },
  {
    sql: `delete from law_fact where (${OF_DEBTORS} or ${OF_CASES}) and value->>'number' = any($3::text[])`,
    takes: ['debtors', 'numbers'],
  },
  {
    sql: `update promise set promised_by = null where ${OF_CASES} and promised_by = $3::text`,
    takes: ['debtors', 'name'],
  },
  {
    sql: `update arrangement set promised_by = null where ${OF_CASES} and promised_by = $3::text`,
    takes: ['debtors', 'name'],
  },
  {
    sql: `update dispute set raised_by = '' where ${OF_CASES} and raised_by = $3::text`,
    takes: ['debtors', 'name'],
  },
  {
    // What stands inside a file nobody can search; its name can be changed, and keeps its ending.
    sql: `update item_paper set file_name = 'invoice' || coalesce(substring(file_name from '[.][[:alnum:]]{1,5}$'), '')
      where tenant_id = $1 and length($3::text) > 2 and position(lower($3::text) in lower(file_name)) > 0
        and item_id in (select i.item_id from item i join account a on a.tenant_id = $1 and a.account_id = i.account_id
          and a.debtor_id = any($2::uuid[]) where i.tenant_id = $1)`,
    takes: ['debtors', 'name'],
  },
  { sql: `delete from worklist_row where ${OF_CASES}`, takes: ['debtors'] },
  {
    sql: `delete from phone where ${OF_DEBTORS} and (number = any($3::text[]) or contact_id = $4::uuid)`,
    takes: ['debtors', 'numbers', 'contact'],
  },
  { sql: `delete from contact where ${OF_DEBTORS} and contact_id = $3::uuid`, takes: ['debtors', 'contact'] },
];

/** Replies to requests that name them: a repetition is told that the data is gone. */
const REPLIES = `update idempotency set status = 410,
    response = '{"type":"urn:duologue:problem:data-erased","title":"data erased","status":410,"code":"data-erased"}'
  where tenant_id = $1 and response <> 'null'
    and exists (select from unnest($2::text[]) w where position(w in response::text) > 0)`;

/** Takes a third person out of the tables, in the transaction of whoever blanks the events. Twice is as once. */
export async function eraseThirdPerson(
  { client, tenantId }: Scope,
  { debtorIds, numbers, contactId, name }: ThirdPerson,
  at: Instant,
): Promise<ErasedCounts> {
  const kept = await client.query(SUPPRESS, [tenantId, [...numbers], fromInstant(at)]);
  const given = { debtors: [...debtorIds], numbers: [...numbers], name, contact: contactId };
  let records = 0;
  for (const { sql, takes } of STATEMENTS) {
    records += (await client.query(sql, [tenantId, ...takes.map((one) => given[one])])).rowCount ?? 0;
  }
  for (const debtorId of debtorIds) {
    for (const number of numbers) {
      const { rows } = await client.query<{ count: number }>('select erase_number_of($1, $2) as count', [
        debtorId,
        number,
      ]);
      records += rows[0]?.count ?? 0;
    }
  }
  const words = [...numbers, ...(name.length > 2 ? [name] : [])];
  await client.query(REPLIES, [tenantId, words]);
  return { records, numbersKept: kept.rowCount ?? 0 };
}
