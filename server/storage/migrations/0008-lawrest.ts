/**
 * A third person asks that their number is erased, while the debtor's data stays. Frozen: never edited again; it imports
 * nothing of ours.
 *
 * The application cannot change a decision or a step of a call. This function blanks the number in those of one debtor's
 * cases, and only a number that is kept as suppressed from then on. It sees the tenant of the transaction and no other.
 */
export const name = '0008-lawrest';

const tenant = `nullif(current_setting('duologue.tenant', true), '')::uuid`;

export const sql = `
create function erase_number_of(in_debtor uuid, in_number text) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with suppressed as (
    select 1 from suppressed_number s where s.tenant_id = ${tenant}
      and s.number_hash = encode(sha256(convert_to(${tenant} || ' ' || in_number, 'UTF8')), 'hex')
  ), cases as (
    select c.case_id from suppressed
    join account a on a.tenant_id = ${tenant} and a.debtor_id = in_debtor
    join case_file c on c.tenant_id = ${tenant} and c.account_id = a.account_id
  ), decisions as (
    update decision d set number = '' from cases c
    where d.tenant_id = ${tenant} and d.case_id = c.case_id and d.number = in_number returning 1
  ), turns as (
    update call_turn t set data = '{}' from call k join cases c on c.case_id = k.case_id
    where k.tenant_id = ${tenant} and t.tenant_id = ${tenant} and t.call_id = k.call_id
      and position(in_number in t.data::text) > 0 returning 1
  )
  select ((select count(*) from decisions) + (select count(*) from turns))::integer
$$;

revoke all on function erase_number_of(uuid, text) from public;
grant execute on function erase_number_of(uuid, text) to duologue_app;
`;
