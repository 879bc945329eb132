/**
 * Plans and settlements. Their instalments are promises, which name the arrangement and their place in it. Frozen: never
 * edited again; it imports nothing of ours.
 */
export const name = '0009-arrangements';

const tables = `
create table arrangement (
  tenant_id uuid not null,
  arrangement_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('plan', 'settlement')),
  status text not null check (status in ('draft', 'proposed', 'awaiting-approval', 'accepted', 'active', 'late',
    'defaulted', 'completed', 'cancelled', 'superseded', 'suspended')),
  currency text not null,
  total_minor bigint not null check (total_minor > 0),
  forgiven_minor bigint not null default 0 check (forgiven_minor >= 0),
  item_ids uuid[] not null default '{}',
  agreed_on date not null,
  expires_on date,
  promised_by text,
  approved_by text,
  method text,
  suspended_for text,
  supersedes uuid,
  superseded_by uuid,
  made_at timestamptz not null,
  moved_at timestamptz not null,
  primary key (tenant_id, arrangement_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id),
  check (kind = 'settlement' or forgiven_minor = 0)
);
create index arrangement_by_case on arrangement (tenant_id, case_id);
create index arrangement_to_judge on arrangement (tenant_id, case_id)
  where status in ('draft', 'proposed', 'awaiting-approval', 'accepted', 'active', 'late');

alter table promise
  add column arrangement_id uuid,
  add column instalment_no integer check (instalment_no > 0),
  add constraint promise_arrangement foreign key (tenant_id, arrangement_id)
    references arrangement (tenant_id, arrangement_id),
  add constraint promise_instalment check ((arrangement_id is null) = (instalment_no is null));
create unique index promise_by_instalment on promise (tenant_id, arrangement_id, instalment_no)
  where arrangement_id is not null;
`;

export const tableNames = ['arrangement'] as const;

const wall = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant_wall on ${table}
  using (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid);
`;

const grants = tableNames
  .map((table) => `grant select, insert, update, delete on ${table} to duologue_app;`)
  .join('\n');

export const sql = [tables, ...tableNames.map(wall), grants].join('\n');
