/**
 * Whose authority an agreement rests on, what a debtor said they can pay, and reference rates of the firm's own. Frozen:
 * never edited again; it imports nothing of ours.
 */
export const name = '0010-authority';

const tables = `
-- What a firm has chosen about negotiation, change by change; the last one holds.
create table negotiation_change (
  tenant_id uuid not null references tenant (tenant_id),
  change_no integer not null check (change_no > 0),
  settings jsonb not null,
  reason text not null,
  actor_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, change_no)
);

-- Reference rates that a firm adds. One that is added later stands before an earlier one.
create table own_rate (
  tenant_id uuid not null references tenant (tenant_id),
  rate_no integer not null check (rate_no > 0),
  series text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  percent text not null,
  source text not null,
  confidence text not null,
  actor_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, rate_no)
);

-- What a person or a firm said of its means, with consent; or that it would rather not. In no event and in no log.
create table affordability (
  tenant_id uuid not null,
  statement_id uuid not null,
  case_id uuid not null,
  debtor_id uuid not null,
  kind text not null check (kind in ('household', 'business', 'declined', 'evidence-asked', 'evidence-seen')),
  key text not null default '',
  data jsonb not null,
  actor_id uuid not null,
  taken_at timestamptz not null,
  primary key (tenant_id, statement_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index affordability_by_debtor on affordability (tenant_id, debtor_id, taken_at);

-- A request about one exact proposal: answered once, used once.
create table approval (
  tenant_id uuid not null,
  approval_id uuid not null,
  case_id uuid not null,
  call_id uuid,
  proposal jsonb not null,
  proposal_hash text not null,
  exceeded jsonb not null,
  who_may_approve text[] not null,
  note text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('approved', 'declined')),
  answered_by uuid,
  answered_at timestamptz,
  reason text not null default '',
  call_back_at timestamptz,
  used_at timestamptz,
  primary key (tenant_id, approval_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index approval_by_case on approval (tenant_id, case_id, asked_at);
create index approval_open on approval (tenant_id, expires_at) where answer is null;
`;

export const tableNames = ['negotiation_change', 'own_rate', 'affordability', 'approval'] as const;
export const appendOnlyTables = ['negotiation_change', 'own_rate'] as const;

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
