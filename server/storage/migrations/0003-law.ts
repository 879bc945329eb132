/**
 * What the law asks about debtors and cases, what a firm has chosen about the law, and erasure. Frozen: never edited
 * again; it imports nothing of ours.
 */
export const name = '0003-law';

const tables = `
-- States, notices, answers, consents, limitation and regime, as the events of the case describe them.
create table law_fact (
  tenant_id uuid not null,
  fact_id uuid not null,
  case_id uuid not null,
  debtor_id uuid not null,
  kind text not null check (kind in ('state', 'notice', 'answer', 'consent', 'limitation', 'regime')),
  key text not null,
  covers text not null check (covers in ('debtor', 'case')),
  value jsonb not null,
  since timestamptz not null,
  until_on date,
  item_ids uuid[],
  reason text not null,
  evidence text not null,
  actor_id uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, fact_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index law_fact_by_debtor on law_fact (tenant_id, debtor_id);
create index law_fact_by_case on law_fact (tenant_id, case_id);

-- Contacts beside our own calls: they called, wrote, or were written to.
create table contact_log (
  tenant_id uuid not null,
  contact_log_id uuid not null,
  case_id uuid not null,
  debtor_id uuid not null,
  kind text not null,
  at timestamptz not null,
  relation text not null,
  number_use text not null,
  purpose text not null,
  voice text not null,
  number text,
  outcome text,
  item_ids uuid[] not null default '{}',
  note text not null default '',
  actor_id uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, contact_log_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index contact_log_by_debtor on contact_log (tenant_id, debtor_id, at);

-- What happened to the firm itself, such as a change of its settings. Numbered without gaps.
create table firm_event (
  tenant_id uuid not null references tenant (tenant_id),
  event_no integer not null check (event_no > 0),
  at timestamptz not null,
  actor_id uuid not null,
  type text not null,
  data jsonb not null,
  primary key (tenant_id, event_no)
);

-- The proof of an erasure: what was erased and why, without anything of the person.
create table erasure (
  tenant_id uuid not null,
  erasure_id uuid not null,
  debtor_id uuid not null,
  at timestamptz not null,
  actor_id uuid not null,
  reason text not null,
  counts jsonb not null,
  primary key (tenant_id, erasure_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);

-- What the call was about when it began: counted later as it was then.
alter table call add column about jsonb not null default '{}';
alter table call add column recording jsonb not null default '{}';
alter table debtor add column privacy text not null default 'active' check (privacy in ('active', 'restricted', 'erased'));
alter table event add column erased boolean not null default false;
create index debtor_by_merge on debtor (tenant_id, merged_into) where merged_into is not null;
`;

export const tableNames = ['law_fact', 'contact_log', 'firm_event', 'erasure'] as const;
export const appendOnlyTables = ['firm_event', 'erasure'] as const;

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

// The application cannot change what is written once. This is the one thing it may do to it: empty the entries of a case
// up to a version, behind its own tenant's wall. Hashes stay, so the chain still shows every entry and its place.
const erase = `
create function erase_case_data(wanted_case uuid, up_to integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  wanted_tenant uuid := nullif(current_setting('duologue.tenant', true), '')::uuid;
  erased_count integer;
begin
  update event set data = '{}', erased = true
    where tenant_id = wanted_tenant and case_id = wanted_case and version <= up_to and not erased;
  get diagnostics erased_count = row_count;
  update call_turn t set data = '{}' from call c
    where t.tenant_id = wanted_tenant and c.tenant_id = wanted_tenant and c.case_id = wanted_case
      and t.call_id = c.call_id;
  update decision set number = '' where tenant_id = wanted_tenant and case_id = wanted_case;
  update ledger_entry e set reference = null from case_file f
    where e.tenant_id = wanted_tenant and f.tenant_id = wanted_tenant and f.case_id = wanted_case
      and e.account_id = f.account_id;
  return erased_count;
end $$;
revoke all on function erase_case_data(uuid, integer) from public;
grant execute on function erase_case_data(uuid, integer) to duologue_app;
`;

export const sql = [tables, ...tableNames.map(wall), grants, erase].join('\n');
