/**
 * Invoices as files, kept so that they can be sent again, and which letter carries which. A letter may now be about
 * invoices and no agreement. Frozen: never edited again; it imports nothing of ours.
 *
 * A paper that was taken away or erased has no bytes any more; its row stays, because letters and events name it.
 */
export const name = '0021-papers';

const tables = `
create table item_paper (
  tenant_id uuid not null,
  paper_id uuid not null,
  item_id uuid not null,
  file_name text not null,
  media_type text not null,
  sha256 text not null,
  size_bytes integer not null check (size_bytes > 0),
  origin text not null check (origin in ('taken', 'attached')),
  bytes bytea,
  actor_id uuid not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, paper_id),
  foreign key (tenant_id, item_id) references item (tenant_id, item_id),
  check ((bytes is null) = (removed_at is not null))
);
-- The same file of the same invoice is one, as long as it is there.
create unique index item_paper_once on item_paper (tenant_id, item_id, sha256) where removed_at is null;
-- What was compressed by its format gains nothing from being compressed again.
alter table item_paper alter column bytes set storage external;

create table letter_paper (
  tenant_id uuid not null,
  letter_id uuid not null,
  paper_id uuid not null,
  place integer not null check (place > 0),
  primary key (tenant_id, letter_id, paper_id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, letter_id),
  foreign key (tenant_id, paper_id) references item_paper (tenant_id, paper_id)
);

alter table letter alter column agreement_id drop not null;
alter table letter drop constraint letter_purpose_check;
alter table letter add constraint letter_purpose_check
  check (purpose in ('confirmation', 'reminder', 'receipt', 'invoices'));
alter table letter add constraint letter_about_something check ((agreement_id is null) = (purpose = 'invoices'));
`;

export const tableNames = ['item_paper', 'letter_paper'] as const;

const wall = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant_wall on ${table}
  using (tenant_id = (select nullif(current_setting('duologue.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('duologue.tenant', true), '')::uuid));
`;

const grants = `
grant select, insert, update on item_paper to duologue_app;
grant select, insert on letter_paper to duologue_app;
`;

export const sql = [tables, ...tableNames.map(wall), grants].join('\n');
