/**
 * How the firm is paid, how its letters leave the house, and every letter about what was agreed. Frozen: never edited
 * again; it imports nothing of ours.
 *
 * A letter stands in `letter` from the moment it is asked for, in the transaction of its event; a job sends it afterwards.
 * One that is about the same instalment for the same purpose by itself (`dedupe_key`) stands there once. Its password is
 * nowhere in here.
 */
export const name = '0012-confirmations';

const tables = `
create table letter_settings (
  tenant_id uuid not null references tenant (tenant_id),
  part text not null check (part in ('payment', 'mail')),
  change_no integer not null check (change_no > 0),
  settings jsonb not null,
  actor_id uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, part, change_no)
);

create table letter (
  tenant_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  agreement_id uuid not null,
  purpose text not null check (purpose in ('confirmation', 'reminder', 'receipt')),
  instalment integer,
  dedupe_key text,
  sent_by text not null check (sent_by in ('email', 'print')),
  recipient text,
  language text not null,
  content jsonb not null,
  sha256 text not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'printed', 'withheld')),
  problem jsonb,
  attempts integer not null default 0,
  actor_id uuid not null,
  queued_at timestamptz not null,
  next_try_at timestamptz,
  sent_at timestamptz,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
create unique index letter_once on letter (tenant_id, dedupe_key) where dedupe_key is not null;
create index letter_by_case on letter (tenant_id, case_id, queued_at);
create index letter_waiting on letter (tenant_id, next_try_at) where state in ('queued', 'sending');
`;

export const tableNames = ['letter_settings', 'letter'] as const;
export const appendOnlyTables = ['letter_settings'] as const;

const wall = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant_wall on ${table}
  using (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('duologue.tenant', true), '')::uuid);
`;

const grants = `
grant select, insert on letter_settings to duologue_app;
grant select, insert, update on letter to duologue_app;
`;

export const sql = [tables, ...tableNames.map(wall), grants].join('\n');
