/**
 * What e-invoices say of the items they stand for, other names of a creditor, and the files that the inbox folder brought.
 * Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0007-item-document';

const tables = `
create table item_document (
  tenant_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  file_name text not null,
  file_sha256 text not null,
  place integer not null check (place > 0),
  syntax text not null,
  kind text not null,
  number text,
  issued_on date,
  due_on date,
  order_reference text,
  buyer_reference text,
  payment_reference text,
  ibans text[] not null default '{}',
  terms text,
  preceding text[] not null default '{}',
  lines jsonb not null default '[]',
  lines_count integer not null,
  broken_sums jsonb not null default '[]',
  problems text[] not null default '{}',
  read_at timestamptz not null,
  primary key (tenant_id, document_id),
  unique (tenant_id, file_sha256, place),
  foreign key (tenant_id, item_id) references item (tenant_id, item_id)
);
create index item_document_by_item on item_document (tenant_id, item_id, read_at);

create table creditor_name (
  tenant_id uuid not null,
  creditor_id uuid not null,
  written text not null,
  added_at timestamptz not null,
  primary key (tenant_id, creditor_id, written),
  foreign key (tenant_id, creditor_id) references creditor (tenant_id, creditor_id)
);

-- Files that were taken out of the inbox folder: the bytes are in the folder, this is what became of them.
create table inbox_file (
  tenant_id uuid not null references tenant (tenant_id),
  inbox_file_id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes bigint not null,
  kind text not null check (kind in ('ledger', 'statement', 'invoice', 'unknown')),
  outcome text not null check (outcome in ('taken', 'repeated', 'refused')),
  result jsonb not null,
  read_at timestamptz not null,
  primary key (tenant_id, inbox_file_id)
);
create index inbox_file_by_content on inbox_file (tenant_id, sha256);
create index inbox_file_by_time on inbox_file (tenant_id, read_at);

-- For what was paid since yesterday: entries are added in the order of time, so blocks are told apart by it.
create index ledger_entry_by_time on ledger_entry using brin (recorded_at) with (pages_per_range = 32);
create index promise_by_judgement on promise (tenant_id, judged_on) where judged_on is not null;
`;

export const tableNames = ['item_document', 'creditor_name', 'inbox_file'] as const;

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
