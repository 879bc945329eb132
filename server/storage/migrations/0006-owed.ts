/**
 * What may be asked for stands on each line of the worklist, and calls that were not made because the money was not
 * surely owed are kept. Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0006-owed';

const tables = `
alter table worklist_row add column ask jsonb not null default '[]';
-- A line that was ranked before knows no such figure: every line is judged anew.
alter table worklist_row no force row level security;
update worklist_row set changes_at = computed_at;
alter table worklist_row force row level security;

create table avoided_call (
  tenant_id uuid not null,
  case_id uuid not null,
  check_id text not null,
  on_day date not null,
  by text not null check (by in ('dialling', 'worklist')),
  amount jsonb not null,
  message jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, case_id, check_id, on_day),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index avoided_call_by_day on avoided_call (tenant_id, on_day, at);
`;

export const tableNames = ['avoided_call'] as const;
export const appendOnlyTables = ['avoided_call'] as const;

const wall = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant_wall on ${table}
  using (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid);
`;

const grants = tableNames.map((table) => `grant select, insert on ${table} to duologue_app;`).join('\n');

export const sql = [tables, ...tableNames.map(wall), grants].join('\n');
