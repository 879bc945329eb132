/**
 * What debtors said why they do not pay, what was found out about it, and what it set going.
 * Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0013-excuses';

const tables = `
create table excuse (
  tenant_id uuid not null,
  excuse_id uuid not null,
  case_id uuid not null,
  call_id uuid not null,
  objection_id text not null,
  words text not null,
  heard_on date not null,
  heard_at timestamptz not null,
  claimed_on date,
  -- The days between which the books must show money for it to be true.
  watch_from date,
  watch_until date,
  state text not null check (state in ('heard', 'confirmed', 'refuted', 'open')),
  -- The latest answer; the earlier ones are in the events of the case.
  answer jsonb,
  primary key (tenant_id, excuse_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id),
  foreign key (tenant_id, call_id) references call (tenant_id, call_id)
);
create index excuse_by_case on excuse (tenant_id, case_id, heard_at);
create index excuse_watched on excuse (tenant_id, case_id) where watch_until is not null and state in ('heard', 'open');
create index excuse_by_call on excuse (tenant_id, call_id);

create table excuse_task (
  tenant_id uuid not null,
  task_id uuid not null,
  excuse_id uuid not null,
  case_id uuid not null,
  kind text not null,
  due_on date not null,
  assignee text not null,
  actor_id uuid,
  verifier text,
  question text,
  what text,
  state text not null check (state in ('open', 'done')),
  result text,
  done_on date,
  primary key (tenant_id, task_id),
  foreign key (tenant_id, excuse_id) references excuse (tenant_id, excuse_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index excuse_task_by_excuse on excuse_task (tenant_id, excuse_id);
create index excuse_task_by_case on excuse_task (tenant_id, case_id);
create index excuse_task_open on excuse_task (tenant_id, due_on) where state = 'open';
`;

export const tableNames = ['excuse', 'excuse_task'] as const;

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
