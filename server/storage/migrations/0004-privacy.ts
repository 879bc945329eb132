/**
 * What is done with a person's data in the end: legal holds, requests for erasure, erasure itself and its proof. Frozen:
 * never edited again; it imports nothing of ours.
 *
 * The application cannot change an event, a decision or a step of a call. The two functions here are the only way in,
 * and they do one thing each: blank the events that an event of the chain names, and blank what belongs to a debtor who
 * is marked as erased. They see the tenant of the transaction and no other.
 */
export const name = '0004-privacy';

const tables = `
alter table debtor add column restricted_at timestamptz;
alter table debtor add column erased_at timestamptz;

create table legal_hold (
  tenant_id uuid not null,
  legal_hold_id uuid not null,
  debtor_id uuid not null,
  reason text not null,
  placed_at timestamptz not null,
  actor_id uuid not null,
  lifted_at timestamptz,
  primary key (tenant_id, legal_hold_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index legal_hold_by_debtor on legal_hold (tenant_id, debtor_id);

create table erasure_request (
  tenant_id uuid not null,
  request_id uuid not null,
  debtor_id uuid not null,
  requested_on date not null,
  answer_due_on date not null,
  decided_at timestamptz not null,
  outcome text not null check (outcome in ('erased', 'restricted')),
  rules text[] not null,
  actor_id uuid not null,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index erasure_request_by_debtor on erasure_request (tenant_id, debtor_id);

-- Numbers that must not be called again, of people whose data is gone: a hash with the tenant as salt.
create table suppressed_number (
  tenant_id uuid not null,
  number_hash text not null,
  kept_at timestamptz not null,
  primary key (tenant_id, number_hash)
);

-- The proof of what retention removed: counts, reasons and rules, and nothing about a person.
create table retention_run (
  tenant_id uuid not null,
  run_id uuid not null,
  as_of date not null,
  ran_at timestamptz not null,
  actor_id uuid not null,
  removed jsonb not null,
  primary key (tenant_id, run_id)
);

create index event_erasures on event (tenant_id, case_id, version) where type = 'data-erased';
create index idempotency_by_time on idempotency (tenant_id, at);
`;

export const tableNames = ['legal_hold', 'erasure_request', 'suppressed_number', 'retention_run'] as const;
export const appendOnlyTables = ['retention_run'] as const;

const wall = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant_wall on ${table}
  using (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid);
`;

const grants = tableNames
  .map((table) => {
    const isAppendOnly = (appendOnlyTables as readonly string[]).includes(table);
    return `grant select, insert${isAppendOnly ? '' : ', update, delete'} on ${table} to duologue_app;`;
  })
  .join('\n');

const tenant = `nullif(current_setting('duologue.tenant', true), '')::uuid`;

const functions = `
create function erase_named_events(in_case uuid, in_version integer) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with named as (
    select (s->>'version')::integer as version from event t, jsonb_array_elements(t.data->'stubs') s
    where t.tenant_id = ${tenant} and t.case_id = in_case and t.version = in_version and t.type = 'data-erased'
  ), blanked as (
    update event e set data = '{"erased": true}' from named n
    where e.tenant_id = ${tenant} and e.case_id = in_case and e.version = n.version and e.version < in_version
      and e.type <> 'data-erased'
    returning 1
  )
  select count(*)::integer from blanked
$$;

create function erase_records_of(in_debtor uuid) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    select d.debtor_id from debtor d where d.tenant_id = ${tenant} and d.debtor_id = in_debtor and d.erased_at is not null
  ), cases as (
    select c.case_id, a.account_id from gone g
    join account a on a.tenant_id = ${tenant} and a.debtor_id = g.debtor_id
    join case_file c on c.tenant_id = ${tenant} and c.account_id = a.account_id
  ), decisions as (
    update decision d set number = '', findings = '{"findings": [], "zones": []}' from cases c
    where d.tenant_id = ${tenant} and d.case_id = c.case_id returning 1
  ), turns as (
    update call_turn t set data = '{}' from call k join cases c on c.case_id = k.case_id
    where k.tenant_id = ${tenant} and t.tenant_id = ${tenant} and t.call_id = k.call_id returning 1
  ), entries as (
    update ledger_entry l set reference = null from cases c
    where l.tenant_id = ${tenant} and l.account_id = c.account_id and l.reference is not null returning 1
  )
  select ((select count(*) from decisions) + (select count(*) from turns) + (select count(*) from entries))::integer
$$;

revoke all on function erase_named_events(uuid, integer) from public;
revoke all on function erase_records_of(uuid) from public;
grant execute on function erase_named_events(uuid, integer) to duologue_app;
grant execute on function erase_records_of(uuid) to duologue_app;
`;

export const sql = [tables, ...tableNames.map(wall), grants, functions].join('\n');
