/**
 * A firm's own playbook: what it changes of the shipped one, as a draft and as published versions, and who changed what.
 * Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0011-guide';

const tables = `
create table playbook_version (
  tenant_id uuid not null references tenant (tenant_id),
  version integer not null check (version > 0),
  published_at timestamptz not null,
  actor_id uuid not null,
  note text not null,
  revert_of integer,
  overlay jsonb not null,
  primary key (tenant_id, version)
);

create table playbook_draft (
  tenant_id uuid not null references tenant (tenant_id),
  draft_no integer not null check (draft_no > 0),
  overlay jsonb not null,
  primary key (tenant_id)
);

-- Each place that an edit of the draft changed, for the version that the draft was to become.
create table playbook_change (
  tenant_id uuid not null references tenant (tenant_id),
  draft_no integer not null,
  path text not null,
  for_version integer not null,
  actor_id uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, draft_no, path)
);
create index playbook_change_by_version on playbook_change (tenant_id, for_version, draft_no);
`;

export const tableNames = ['playbook_version', 'playbook_draft', 'playbook_change'] as const;
export const appendOnlyTables = ['playbook_version', 'playbook_change'] as const;

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

export const sql = [tables, ...tableNames.map(wall), grants].join('\n');
