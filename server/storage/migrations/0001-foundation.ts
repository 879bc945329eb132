/**
 * The first schema. Frozen: what is here is never edited again, later migrations change it.
 *
 * Every table starts its primary key, unique constraints and foreign keys with `tenant_id`, so that the same schema
 * can be sharded by tenant, and every table has a row-level wall around the tenant named in `duologue.tenant`.
 * `tenant` itself may be listed by all, because the workbench offers the choice of tenant before one is chosen.
 */
export const name = '0001-foundation';

const tables = `
create table tenant (
  tenant_id uuid not null,
  name text not null,
  kind text not null check (kind in ('real', 'sample')),
  home_country text not null,
  home_currency text not null,
  zone text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null,
  primary key (tenant_id)
);

create table actor (
  tenant_id uuid not null references tenant (tenant_id),
  actor_id uuid not null,
  name text not null,
  role text not null check (role in ('collector', 'supervisor', 'manager', 'auditor')),
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (tenant_id, actor_id)
);

create table creditor (
  tenant_id uuid not null references tenant (tenant_id),
  creditor_id uuid not null,
  name text not null,
  country text not null,
  created_at timestamptz not null,
  primary key (tenant_id, creditor_id)
);

create table debtor (
  tenant_id uuid not null references tenant (tenant_id),
  debtor_id uuid not null,
  name text not null,
  parent_name text,
  number text,
  tax_number text,
  kind text not null check (kind in ('business', 'consumer', 'unknown')),
  country text,
  region text,
  city text,
  postcode text,
  address_line text,
  email text,
  language text,
  zone_said text,
  merged_into uuid,
  created_at timestamptz not null,
  primary key (tenant_id, debtor_id),
  foreign key (tenant_id, merged_into) references debtor (tenant_id, debtor_id)
);

create table debtor_key (
  tenant_id uuid not null,
  key text not null,
  debtor_id uuid not null,
  primary key (tenant_id, key, debtor_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index debtor_key_by_debtor on debtor_key (tenant_id, debtor_id);

create table debtor_merge (
  tenant_id uuid not null,
  merge_id uuid not null,
  from_debtor_id uuid not null,
  into_debtor_id uuid not null,
  reason text not null,
  moved jsonb not null,
  actor_id uuid not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  primary key (tenant_id, merge_id),
  foreign key (tenant_id, from_debtor_id) references debtor (tenant_id, debtor_id),
  foreign key (tenant_id, into_debtor_id) references debtor (tenant_id, debtor_id)
);

create table debtor_suggestion (
  tenant_id uuid not null,
  debtor_id uuid not null,
  other_id uuid not null,
  reasons jsonb not null,
  state text not null check (state in ('open', 'merged', 'kept-apart')),
  suggested_at timestamptz not null,
  primary key (tenant_id, debtor_id, other_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id),
  foreign key (tenant_id, other_id) references debtor (tenant_id, debtor_id)
);

create table contact (
  tenant_id uuid not null,
  contact_id uuid not null,
  debtor_id uuid not null,
  name text not null,
  role text not null,
  relation text not null,
  email text,
  manner text,
  note text,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (tenant_id, contact_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index contact_by_debtor on contact (tenant_id, debtor_id);

create table phone (
  tenant_id uuid not null,
  debtor_id uuid not null,
  number text not null,
  as_written text not null,
  label text not null,
  state text not null check (state in ('unproved', 'good', 'wrong')),
  contact_id uuid,
  created_at timestamptz not null,
  primary key (tenant_id, debtor_id, number),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, contact_id)
);

create table account (
  tenant_id uuid not null,
  account_id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  status text not null,
  status_since timestamptz not null,
  merged_into uuid,
  created_at timestamptz not null,
  primary key (tenant_id, account_id),
  unique (tenant_id, creditor_id, debtor_id),
  foreign key (tenant_id, creditor_id) references creditor (tenant_id, creditor_id),
  foreign key (tenant_id, debtor_id) references debtor (tenant_id, debtor_id)
);
create index account_by_debtor on account (tenant_id, debtor_id);

create table import_run (
  tenant_id uuid not null references tenant (tenant_id),
  import_id uuid not null,
  creditor_id uuid not null,
  file_name text not null,
  file_sha256 text not null,
  layout_key text not null,
  as_of date not null,
  mapping jsonb not null,
  counts jsonb not null,
  totals jsonb not null,
  actor_id uuid not null,
  imported_at timestamptz not null,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, creditor_id) references creditor (tenant_id, creditor_id)
);
create index import_run_by_file on import_run (tenant_id, file_sha256);
create index import_run_by_time on import_run (tenant_id, imported_at);

create table import_rejection (
  tenant_id uuid not null,
  import_id uuid not null,
  line integer not null,
  problems jsonb not null,
  primary key (tenant_id, import_id, line),
  foreign key (tenant_id, import_id) references import_run (tenant_id, import_id)
);

create table import_layout (
  tenant_id uuid not null references tenant (tenant_id),
  layout_key text not null,
  mapping jsonb not null,
  remembered_at timestamptz not null,
  primary key (tenant_id, layout_key)
);

-- An open or settled item of a ledger. The item is the charge; what happened to it afterwards is in ledger_entry.
create table item (
  tenant_id uuid not null,
  item_id uuid not null,
  account_id uuid not null,
  match_key text not null,
  kind text not null check (kind in ('invoice', 'credit-note', 'unapplied-payment', 'balance')),
  number text,
  reference text,
  issued_on date,
  due_on date,
  currency text not null,
  amount_minor bigint not null,
  open_minor bigint not null,
  state text not null check (state in ('open', 'settled', 'gone', 'cancelled')),
  disputed boolean not null default false,
  settled_on date,
  bucket_from_days integer,
  bucket_to_days integer,
  first_import_id uuid,
  last_import_id uuid,
  last_line integer,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, account_id) references account (tenant_id, account_id)
);
create unique index item_by_match on item (tenant_id, account_id, match_key);
create index item_open_by_due on item (tenant_id, due_on) where state = 'open';

create table ledger_entry (
  tenant_id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  item_id uuid,
  direction text not null check (direction in ('charged', 'paid', 'credited', 'reversed')),
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  posted_on date not null,
  source text not null check (source in ('import', 'by-hand')),
  import_id uuid,
  reverses uuid,
  reference text,
  actor_id uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, account_id) references account (tenant_id, account_id)
);
create index ledger_entry_by_account on ledger_entry (tenant_id, account_id, posted_on);

create table case_file (
  tenant_id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  owner_id uuid,
  version integer not null,
  head_hash text not null,
  opened_at timestamptz not null,
  primary key (tenant_id, case_id),
  unique (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, account_id)
);

create table event (
  tenant_id uuid not null,
  case_id uuid not null,
  version integer not null check (version > 0),
  type text not null,
  at timestamptz not null,
  actor_id uuid not null,
  data jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant_id, case_id, version),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);

create table anchor (
  tenant_id uuid not null references tenant (tenant_id),
  anchor_no integer not null check (anchor_no > 0),
  at timestamptz not null,
  cases integer not null,
  heads_hash text not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant_id, anchor_no)
);

-- The heads that an anchor bound, so that a case that vanished afterwards can be named.
create table anchor_head (
  tenant_id uuid not null,
  anchor_no integer not null,
  case_id uuid not null,
  version integer not null,
  hash text not null,
  primary key (tenant_id, anchor_no, case_id),
  foreign key (tenant_id, anchor_no) references anchor (tenant_id, anchor_no)
);

create table hold (
  tenant_id uuid not null,
  hold_id uuid not null,
  case_id uuid not null,
  kind text not null,
  reason text not null,
  placed_at timestamptz not null,
  until_on date,
  lifted_at timestamptz,
  actor_id uuid not null,
  primary key (tenant_id, hold_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index hold_by_case on hold (tenant_id, case_id);

create table stop_request (
  tenant_id uuid not null,
  stop_id uuid not null,
  case_id uuid not null,
  scope jsonb not null,
  words text not null,
  requested_at timestamptz not null,
  revoked_at timestamptz,
  actor_id uuid not null,
  primary key (tenant_id, stop_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index stop_request_by_case on stop_request (tenant_id, case_id);

create table dispute (
  tenant_id uuid not null,
  dispute_id uuid not null,
  case_id uuid not null,
  reason text not null,
  status text not null,
  currency text,
  amount_minor bigint,
  item_ids uuid[] not null default '{}',
  note text,
  raised_by text not null,
  raised_at timestamptz not null,
  closed_at timestamptz,
  justified text,
  primary key (tenant_id, dispute_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index dispute_by_case on dispute (tenant_id, case_id);

create table promise (
  tenant_id uuid not null,
  promise_id uuid not null,
  case_id uuid not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  due_on date not null,
  grace_days integer not null,
  status text not null,
  method text,
  promised_by text,
  item_ids uuid[] not null default '{}',
  made_at timestamptz not null,
  judged_on date,
  received_minor bigint not null default 0,
  supersedes uuid,
  primary key (tenant_id, promise_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index promise_by_case on promise (tenant_id, case_id);
create index promise_open_by_due on promise (tenant_id, due_on) where status in ('pending', 'due', 'in-grace');

create table next_step (
  tenant_id uuid not null,
  step_id uuid not null,
  case_id uuid not null,
  kind text not null,
  due_on date not null,
  due_at timestamptz,
  for_actor_id uuid,
  currency text,
  expects_minor bigint,
  note text,
  state text not null check (state in ('open', 'done', 'superseded')),
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, step_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index next_step_open on next_step (tenant_id, case_id) where state = 'open';
create index next_step_due on next_step (tenant_id, due_on) where state = 'open';

create table fact (
  tenant_id uuid not null,
  fact_id uuid not null,
  case_id uuid not null,
  key text not null,
  value text not null,
  source text not null,
  learnt_at timestamptz not null,
  primary key (tenant_id, fact_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index fact_by_case on fact (tenant_id, case_id, key);

create table decision (
  tenant_id uuid not null,
  decision_id uuid not null,
  case_id uuid not null,
  call_id uuid,
  actor_id uuid not null,
  at timestamptz not null,
  number text not null,
  verdict text not null check (verdict in ('allow', 'warn', 'deny')),
  findings jsonb not null,
  packs jsonb not null,
  tzdb text not null,
  next_allowed_at timestamptz,
  primary key (tenant_id, decision_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index decision_by_case on decision (tenant_id, case_id, at);

create table call (
  tenant_id uuid not null,
  call_id uuid not null,
  case_id uuid not null,
  debtor_id uuid not null,
  actor_id uuid not null,
  decision_id uuid not null,
  number text not null,
  state text not null,
  mode text not null,
  objective text,
  started_at timestamptz not null,
  answered_at timestamptz,
  verified_at timestamptz,
  ended_at timestamptz,
  closed_at timestamptz,
  line_result text,
  party text,
  outcomes jsonb not null default '[]',
  contact_id uuid,
  wrap_up jsonb,
  ticks jsonb not null default '[]',
  notes text not null default '',
  turn integer not null default 0,
  primary key (tenant_id, call_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, decision_id)
);
create index call_by_case on call (tenant_id, case_id, started_at);
create index call_by_debtor on call (tenant_id, debtor_id, started_at);
create index call_by_time on call (tenant_id, started_at);
-- One case has at most one call that is not closed: two desks cannot both be on the line.
create unique index call_open_by_case on call (tenant_id, case_id) where closed_at is null;

create table call_turn (
  tenant_id uuid not null,
  call_id uuid not null,
  turn integer not null check (turn > 0),
  at timestamptz not null,
  actor_id uuid not null,
  kind text not null,
  data jsonb not null,
  primary key (tenant_id, call_id, turn),
  foreign key (tenant_id, call_id) references call (tenant_id, call_id)
);

-- What the worklist shows, computed by core/worklist and core/compliance; thrown away and computed again at will.
create table worklist_row (
  tenant_id uuid not null,
  case_id uuid not null,
  view text not null check (view in ('now', 'later', 'blocked', 'none')),
  rank_key text not null,
  tier integer not null,
  points integer not null,
  because jsonb not null,
  debtor_name text not null,
  debtor_number text,
  country text,
  currency text not null,
  overdue_minor bigint not null,
  other_currencies jsonb not null default '[]',
  items_overdue integer not null,
  oldest_due_on date,
  callback_at timestamptz,
  next_step_kind text,
  next_step_on date,
  promise_status text,
  finding jsonb,
  next_allowed_at timestamptz,
  changes_at timestamptz,
  computed_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create index worklist_row_page on worklist_row (tenant_id, view, rank_key, case_id);
create index worklist_row_changes on worklist_row (tenant_id, changes_at);

create table idempotency (
  tenant_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  response jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, key)
);
`;

/** Every table of this migration, in an order in which each follows the tables it refers to. */
export const tableNames = [
  'tenant',
  'actor',
  'creditor',
  'debtor',
  'debtor_key',
  'debtor_merge',
  'debtor_suggestion',
  'contact',
  'phone',
  'account',
  'import_run',
  'import_rejection',
  'import_layout',
  'item',
  'ledger_entry',
  'case_file',
  'event',
  'anchor',
  'anchor_head',
  'hold',
  'stop_request',
  'dispute',
  'promise',
  'next_step',
  'fact',
  'decision',
  'call',
  'call_turn',
  'worklist_row',
  'idempotency',
] as const;

/** Rows here are written once. The application's role cannot change or remove them. */
export const appendOnlyTables = [
  'ledger_entry',
  'event',
  'anchor',
  'anchor_head',
  'decision',
  'call_turn',
  'import_run',
  'import_rejection',
] as const;

const role = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'duologue_app') then create role duologue_app nologin; end if;
end $$;
`;

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

export const sql = [
  role,
  tables,
  ...tableNames.map(wall),
  'create policy tenant_list on tenant for select using (true);',
  grants,
].join('\n');
