/**
 * Money in: files of banks, their statements, what came in, and what of it was posted to which items. Frozen: never
 * edited again; it imports nothing of ours.
 *
 * What a person writes on a transfer is compared with numbers and references of items by plain letters and digits, which
 * the database keeps beside them. `bank_ahead_minor` is what the bank has brought to an item and no ledger has shown yet:
 * what the ledger says is open, less this, is open.
 */
export const name = '0005-bank';

const tables = `
alter table ledger_entry drop constraint ledger_entry_source_check;
alter table ledger_entry add constraint ledger_entry_source_check check (source in ('import', 'by-hand', 'bank'));

alter table item
  add column bank_ahead_minor bigint not null default 0,
  add column number_key text generated always as
    (nullif(ltrim(upper(regexp_replace(number, '[^A-Za-z0-9]', '', 'g')), '0'), '')) stored,
  add column digits_key text generated always as
    (substring(ltrim(regexp_replace(number, '[^0-9]', '', 'g'), '0') from '^[0-9]{3,}$')) stored,
  add column reference_key text generated always as
    (nullif(upper(regexp_replace(reference, '[^A-Za-z0-9]', '', 'g')), '')) stored;
create index item_open_by_number on item (tenant_id, number_key) where state = 'open';
create index item_open_by_digits on item (tenant_id, digits_key) where state = 'open';
create index item_open_by_reference on item (tenant_id, reference_key) where state = 'open' and reference_key is not null;
create index item_open_by_amount on item (tenant_id, currency, open_minor) where state = 'open';
create index item_bank_ahead on item (tenant_id, account_id) where bank_ahead_minor <> 0;

-- A file that was brought in, also one that was refused: brought again it is the same file.
create table bank_file (
  tenant_id uuid not null references tenant (tenant_id),
  file_id uuid not null,
  name text not null,
  sha256 text not null,
  kind text not null check (kind in ('statement', 'invoice', 'unknown')),
  format text,
  refused boolean not null,
  report jsonb not null,
  actor_id uuid not null,
  read_at timestamptz not null,
  primary key (tenant_id, file_id),
  unique (tenant_id, sha256)
);
create index bank_file_by_time on bank_file (tenant_id, read_at);

create table bank_statement (
  tenant_id uuid not null,
  statement_id uuid not null,
  file_id uuid not null,
  account text,
  currency text,
  from_on date,
  to_on date,
  opening_minor bigint,
  closing_minor bigint,
  entries integer not null,
  received integer not null,
  known integer not null,
  primary key (tenant_id, statement_id),
  foreign key (tenant_id, file_id) references bank_file (tenant_id, file_id)
);
create index bank_statement_by_account on bank_statement (tenant_id, account, to_on);

-- Money that came in: one transaction of a statement. A return is a payment that the bank took back: its receipt, if known,
-- is named. What a person took back once, no rule posts again.
create table receipt (
  tenant_id uuid not null,
  receipt_id uuid not null,
  entry_key text not null,
  part integer not null,
  file_id uuid not null,
  own_account text,
  booked_on date not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  is_return boolean not null default false,
  returned_receipt_id uuid,
  hand_only boolean not null default false,
  payer_name text,
  payer_account text,
  reference text,
  remittance text,
  end_to_end_id text,
  bank_reference text,
  facts jsonb not null,
  state text not null check (state in ('review', 'posted', 'part-posted', 'aside', 'returned')),
  weighed_at timestamptz,
  certainty integer not null default 0,
  best_account_id uuid,
  is_near boolean not null default false,
  aside_reason text,
  aside_note text,
  actor_id uuid,
  kept_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, receipt_id),
  unique (tenant_id, entry_key, part),
  foreign key (tenant_id, file_id) references bank_file (tenant_id, file_id)
);
create index receipt_review on receipt (tenant_id, certainty desc, receipt_id)
  where state = 'review' or (is_return and state = 'returned' and returned_receipt_id is null);
create index receipt_not_weighed on receipt (tenant_id, receipt_id) where weighed_at is null;
create index receipt_by_file on receipt (tenant_id, file_id);
create index receipt_by_best on receipt (tenant_id, best_account_id) where state = 'review';
create index receipt_by_bank_reference on receipt (tenant_id, own_account, bank_reference)
  where bank_reference is not null;
create index receipt_by_end_to_end on receipt (tenant_id, own_account, end_to_end_id) where end_to_end_id is not null;
create index receipt_by_amount on receipt (tenant_id, own_account, amount_minor, booked_on);

-- Payments that a ledger had shown before the bank did: which entry of the import is which receipt.
create table receipt_in_ledger (
  tenant_id uuid not null,
  entry_id uuid not null,
  receipt_id uuid not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references ledger_entry (tenant_id, entry_id),
  foreign key (tenant_id, receipt_id) references receipt (tenant_id, receipt_id)
);
create index receipt_in_ledger_by_receipt on receipt_in_ledger (tenant_id, receipt_id);
create index ledger_entry_paid_by_import on ledger_entry (tenant_id, posted_on) where source = 'import' and direction = 'paid';

create table posting (
  tenant_id uuid not null,
  posting_id uuid not null,
  receipt_id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  left_minor bigint not null check (left_minor >= 0),
  rule text not null check (rule in ('exact', 'likely', 'by-hand')),
  because jsonb not null,
  actor_id uuid not null,
  posted_at timestamptz not null,
  reversed_at timestamptz,
  reversed_by uuid,
  reversal_reason text,
  primary key (tenant_id, posting_id),
  foreign key (tenant_id, receipt_id) references receipt (tenant_id, receipt_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, case_id)
);
-- A receipt is posted once; taken back, it can be posted again.
create unique index posting_in_force on posting (tenant_id, receipt_id) where reversed_at is null;
create index posting_by_time on posting (tenant_id, posted_at, posting_id);
create index posting_by_case on posting (tenant_id, case_id, posted_at);

-- What each item takes. Written once; a posting that is taken back keeps its parts.
create table posting_part (
  tenant_id uuid not null,
  posting_id uuid not null,
  part integer not null,
  item_id uuid not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  discount_minor bigint not null check (discount_minor >= 0),
  fee_minor bigint not null check (fee_minor >= 0),
  is_credit boolean not null default false,
  primary key (tenant_id, posting_id, part),
  foreign key (tenant_id, posting_id) references posting (tenant_id, posting_id),
  foreign key (tenant_id, item_id) references item (tenant_id, item_id)
);
create index posting_part_by_item on posting_part (tenant_id, item_id);

-- From which bank account somebody paid for whom before: taught by postings of people.
create table payer_account (
  tenant_id uuid not null,
  payer_account text not null,
  account_id uuid not null,
  times integer not null,
  last_on date not null,
  primary key (tenant_id, payer_account, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, account_id)
);

-- How the firm deals with money: every change, the last one in force; before the first, what the product proposes.
create table money_change (
  tenant_id uuid not null references tenant (tenant_id),
  change_no integer not null check (change_no > 0),
  settings jsonb not null,
  actor_id uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, change_no)
);
`;

/** Every table of this migration, in an order in which each follows the tables it refers to. */
export const tableNames = [
  'bank_file',
  'bank_statement',
  'receipt',
  'receipt_in_ledger',
  'posting',
  'posting_part',
  'payer_account',
  'money_change',
] as const;

/** Rows here are written once. The application's role cannot change or remove them. */
export const appendOnlyTables = ['bank_statement', 'posting_part', 'money_change'] as const;

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
