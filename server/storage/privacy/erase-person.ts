import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { DebtorId } from '@duologue/core/cases/ids.ts';
import type { ErasedCounts } from '@duologue/server/app/ports/privacy.ts';
import { fromInstant } from '../records/columns.ts';
import { erasePapers } from './erase-papers.ts';
import type { Scope } from '../records/scope.ts';

/** What stands where a name stood: no language, and nobody's name. */
export const ERASED_NAME = '[erased]';

/** `$1` the tenant, `$2` the debtors; `OF_CASES` and `OF_DEBTORS` say which rows are theirs. */
const CASES = `select c.case_id from account a join case_file c on c.tenant_id = $1 and c.account_id = a.account_id
  where a.tenant_id = $1 and a.debtor_id = any($2::uuid[])`;
const OF_CASES = `tenant_id = $1 and case_id in (${CASES})`;
const OF_DEBTORS = 'tenant_id = $1 and debtor_id = any($2::uuid[])';

/**
 * Which numbers must not be called again, whoever they belong to later: those that were wrong, and those that somebody
 * asked us to stop calling. Of the others nothing is kept.
 */
const SUPPRESS = `insert into suppressed_number (tenant_id, number_hash, kept_at)
  select distinct $1::uuid, encode(sha256(convert_to(p.tenant_id || ' ' || p.number, 'UTF8')), 'hex'), $3::timestamptz
  from phone p where p.${OF_DEBTORS} and (p.state = 'wrong' or exists (
    select from stop_request s where s.${OF_CASES} and s.revoked_at is null
      and (s.scope->>'kind' in ('phone', 'all-contact') or s.scope->>'number' = p.number)))
  on conflict do nothing`;

/** Replies to requests that name the person or anything of theirs: a repetition is told that the data is gone. */
const REPLIES = `update idempotency set status = 410,
    response = '{"type":"urn:duologue:problem:data-erased","title":"data erased","status":410,"code":"data-erased"}'
  where tenant_id = $1 and response <> 'null' and exists (
    select from (
      select debtor_id::text as word from debtor where ${OF_DEBTORS}
      union select name from debtor where ${OF_DEBTORS} and length(name) > 2
      union select case_id::text from (${CASES}) c
      union select call_id::text from call where ${OF_CASES}
      union select number from phone where ${OF_DEBTORS}
      union select name from contact where ${OF_DEBTORS} and length(name) > 2) w
    where position(w.word in response::text) > 0)`;

/** One statement for each table, in an order in which what is still needed is there. */
const STATEMENTS = [
  `delete from worklist_row where ${OF_CASES}`,
  `delete from excuse_task where ${OF_CASES}`,
  `delete from excuse where ${OF_CASES}`,
  `delete from fact where ${OF_CASES}`,
  `delete from law_fact where ${OF_DEBTORS} or ${OF_CASES}`,
  `delete from affordability where ${OF_DEBTORS} or ${OF_CASES}`,
  `update approval set note = '', reason = '' where ${OF_CASES}`,
  `update contact_log set number = null, note = '' where ${OF_DEBTORS} or ${OF_CASES}`,
  `update call set number = '', notes = '', wrap_up = null, about = '{}', contact_id = null, outcomes = coalesce(
     (select jsonb_agg(jsonb_build_object('outcome', o->'outcome', 'captured', '{}'::jsonb))
      from jsonb_array_elements(outcomes) o), '[]') where ${OF_CASES}`,
  `update hold set reason = '' where ${OF_CASES}`,
  `update stop_request set words = '', scope = case when scope ? 'number' then '{"kind": "phone"}' else scope end
   where ${OF_CASES}`,
  `update dispute set note = null, raised_by = '' where ${OF_CASES}`,
  `update arrangement set promised_by = null, method = null where ${OF_CASES}`,
  `update promise set promised_by = null, method = null where ${OF_CASES}`,
  `update next_step set note = null where ${OF_CASES}`,
  `update item set reference = null where tenant_id = $1
   and account_id in (select account_id from account where ${OF_DEBTORS})`,
  // The amount and the day stay, for the books; who paid and what was written goes.
  `update receipt set payer_name = null, payer_account = null, reference = null, remittance = null, end_to_end_id = null,
     bank_reference = null, aside_note = null, facts = '{"references": [], "documents": [], "text": ""}'
   where tenant_id = $1 and receipt_id in (select receipt_id from posting where ${OF_CASES})`,
  `update posting set reversal_reason = '' where ${OF_CASES} and reversal_reason is not null`,
  `delete from payer_account where tenant_id = $1
   and account_id in (select account_id from account where ${OF_DEBTORS})`,
  `update item_document set file_name = '', buyer_reference = null, payment_reference = null, order_reference = null,
     terms = null, lines = '[]' where tenant_id = $1 and item_id in (select i.item_id from item i
     join account a on a.tenant_id = $1 and a.account_id = i.account_id and a.debtor_id = any($2::uuid[])
     where i.tenant_id = $1)`,
  // That a letter went out and its hash stay; to whom and what was written goes. What waits is not sent any more.
  `update letter set recipient = null, content = 'null', problem = null, next_try_at = null,
     state = case when state in ('queued', 'sending') then 'withheld' else state end where ${OF_CASES}`,
  `delete from phone where ${OF_DEBTORS}`,
  `delete from contact where ${OF_DEBTORS}`,
  `delete from debtor_key where ${OF_DEBTORS}`,
  `delete from debtor_suggestion where tenant_id = $1
   and (debtor_id = any($2::uuid[]) or other_id = any($2::uuid[]))`,
  `update debtor_merge set reason = '', moved = moved || '{"phones": [], "contacts": []}' where tenant_id = $1
   and (from_debtor_id = any($2::uuid[]) or into_debtor_id = any($2::uuid[]))`,
  `update legal_hold set reason = '' where ${OF_DEBTORS}`,
] as const;

/** Takes everything personal out of the tables, in the transaction of whoever blanks the events. Twice is as once. */
export async function erasePerson(
  { client, tenantId }: Scope,
  debtorIds: readonly DebtorId[],
  at: Instant,
): Promise<ErasedCounts> {
  const whose = [tenantId, [...debtorIds]];
  const suppressed = await client.query(SUPPRESS, [...whose, fromInstant(at)]);
  await client.query(REPLIES, whose);
  let records = await erasePapers(client, whose, { at: fromInstant(at), name: ERASED_NAME });
  for (const statement of STATEMENTS) records += (await client.query(statement, whose)).rowCount ?? 0;
  await client.query(
    `update debtor set name = $4, parent_name = null, number = null, tax_number = null, region = null, city = null,
       postcode = null, address_line = null, email = null, language = null, zone_said = null,
       restricted_at = null, erased_at = coalesce(erased_at, $3) where ${OF_DEBTORS}`,
    [...whose, fromInstant(at), ERASED_NAME],
  );
  for (const debtorId of debtorIds) {
    const { rows } = await client.query<{ count: number }>('select erase_records_of($1) as count', [debtorId]);
    records += rows[0]?.count ?? 0;
  }
  return { records: records + debtorIds.length, numbersKept: suppressed.rowCount ?? 0 };
}
