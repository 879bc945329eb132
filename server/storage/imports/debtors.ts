import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { AddedRows, ImportRecords, KnownDebtor, NewDebtor } from '@duologue/server/app/ports/imports.ts';
import type { CopyRow, CopyTable } from '../copy.ts';
import { COMPARED_MAX } from '@duologue/core/cases/recognise-debtor.ts';
import type { ClientScope } from '../database.ts';

type KnownRow = {
  key: string;
  debtor_id: DebtorId;
  account_id: AccountId | null;
  name: string;
  number: string | null;
  tax_number: string | null;
  email: string | null;
  postcode: string | null;
  city: string | null;
  address_line: string | null;
  country: string | null;
  phones: string[] | null;
};

type Debtors = Pick<ImportRecords, 'knowsDebtors' | 'findDebtors' | 'addPhones' | 'suggestSame'>;

export function importDebtors({ client, tenantId }: ClientScope): Debtors {
  return {
    knowsDebtors: async () => {
      const { rows } = await client.query<{ any: boolean }>(
        'select exists (select from debtor_key where tenant_id = $1) as any',
        [tenantId],
      );
      return rows[0]?.any === true;
    },
    findDebtors: async (creditorId, keys) => {
      // A debtor merged away keeps its keys; whoever it was merged into answers for them. Each step is a look-up by its
      // index whatever the planner believes: after a first import there are no statistics, and a join of the whole tables
      // for every batch of rows takes hours. Of a key that many share, one more than are ever compared is enough.
      const { rows } = await client.query<KnownRow>(
        `select k.key, d.debtor_id, a.account_id, d.name, d.number, d.tax_number, d.email, d.postcode, d.city,
                d.address_line, d.country,
                (select array_agg(p.number) from phone p where p.tenant_id = $1 and p.debtor_id = d.debtor_id) as phones
         from unnest($3::text[]) as k (key)
         cross join lateral (select x.debtor_id from debtor_key x where x.tenant_id = $1 and x.key = k.key
                             order by x.debtor_id limit $4) x
         cross join lateral (select coalesce(y.merged_into, y.debtor_id) as debtor_id from debtor y
                             where y.tenant_id = $1 and y.debtor_id = x.debtor_id limit 1) m
         cross join lateral (select * from debtor z where z.tenant_id = $1 and z.debtor_id = m.debtor_id limit 1) d
         left join lateral (select b.account_id from account b where b.tenant_id = $1 and b.creditor_id = $2
                            and b.debtor_id = m.debtor_id limit 1) a on true
         order by d.debtor_id`,
        [tenantId, creditorId, keys, COMPARED_MAX + 1],
      );
      const found = new Map<string, KnownDebtor[]>();
      for (const row of rows) {
        const list = found.get(row.key) ?? [];
        if (!list.some(({ debtorId }) => debtorId === row.debtor_id)) list.push(toKnown(row));
        found.set(row.key, list);
      }
      return found;
    },
    addPhones: async (phones, at) => {
      await client.query(
        `insert into phone (tenant_id, debtor_id, number, as_written, label, state, created_at)
         select $1, p.debtor_id, p.number, p.as_written, 'main', 'unproved', $5
         from unnest($2::uuid[], $3::text[], $4::text[]) as p (debtor_id, number, as_written)
         on conflict do nothing`,
        [
          tenantId,
          phones.map(({ debtorId }) => debtorId),
          phones.map(({ number }) => number),
          phones.map(({ asWritten }) => asWritten),
          formatInstant(at),
        ],
      );
    },
    suggestSame: async (pairs, at) => {
      if (pairs.length === 0) return;
      await client.query(
        `insert into debtor_suggestion (tenant_id, debtor_id, other_id, reasons, state, suggested_at)
         select $1, p.debtor_id, p.other_id, p.reasons, 'open', $5
         from unnest($2::uuid[], $3::uuid[], $4::jsonb[]) as p (debtor_id, other_id, reasons)
         on conflict do nothing`,
        [
          tenantId,
          pairs.map(({ debtorId }) => debtorId),
          pairs.map(({ otherId }) => otherId),
          pairs.map(({ reasons }) => JSON.stringify(reasons)),
          formatInstant(at),
        ],
      );
    },
  };
}

const DEBTOR_COLUMNS = [
  'tenant_id',
  'debtor_id',
  'name',
  'parent_name',
  'number',
  'tax_number',
  'kind',
  'country',
  'region',
  'city',
  'postcode',
  'address_line',
  'email',
  'language',
  'created_at',
];

const KEY_COLUMNS = ['tenant_id', 'key', 'debtor_id'];
const CONTACT_COLUMNS = ['tenant_id', 'contact_id', 'debtor_id', 'name', 'role', 'relation', 'created_at'];
const PHONE_COLUMNS = ['tenant_id', 'debtor_id', 'number', 'as_written', 'label', 'state', 'created_at'];
const ACCOUNT_COLUMNS = ['tenant_id', 'account_id', 'creditor_id', 'debtor_id', 'status', 'status_since', 'created_at'];

/** The rows of new debtors and accounts, each table after those that it refers to. */
export function debtorTables(tenantId: string, { creditorId, at, debtors, accounts }: AddedRows): readonly CopyTable[] {
  const createdAt = formatInstant(at);
  const keysOf = (d: NewDebtor) => [...new Set(d.keys)].map((key): CopyRow => [tenantId, key, d.debtorId]);
  const contactsOf = (d: NewDebtor): readonly CopyRow[] =>
    d.contactName === null || d.contactId === null
      ? []
      : [[tenantId, d.contactId, d.debtorId, d.contactName, '', 'staff', createdAt]];
  const phonesOf = (d: NewDebtor) =>
    d.phones.map(
      ({ number, asWritten }): CopyRow => [tenantId, d.debtorId, number, asWritten, 'main', 'unproved', createdAt],
    );
  const accountRows = [...debtors, ...accounts].map(
    ({ accountId, debtorId }): CopyRow => [tenantId, accountId, creditorId, debtorId, 'new', createdAt, createdAt],
  );
  return [
    { table: 'debtor', columns: DEBTOR_COLUMNS, rows: debtors.map((d) => debtorRow(tenantId, d, createdAt)) },
    { table: 'debtor_key', columns: KEY_COLUMNS, rows: debtors.flatMap(keysOf) },
    { table: 'contact', columns: CONTACT_COLUMNS, rows: debtors.flatMap(contactsOf) },
    { table: 'phone', columns: PHONE_COLUMNS, rows: debtors.flatMap(phonesOf) },
    { table: 'account', columns: ACCOUNT_COLUMNS, rows: accountRows },
  ];
}

const debtorRow = (tenantId: string, d: NewDebtor, createdAt: string): CopyRow => [
  tenantId,
  d.debtorId,
  d.name,
  d.parentName,
  d.number,
  d.taxNumber,
  d.kind,
  d.country,
  d.region,
  d.city,
  d.postcode,
  d.addressLine,
  d.email,
  d.language,
  createdAt,
];

function toKnown(row: KnownRow): KnownDebtor {
  return {
    debtorId: row.debtor_id,
    accountId: row.account_id,
    name: row.name,
    number: row.number,
    taxNumber: row.tax_number,
    email: row.email,
    postcode: row.postcode,
    city: row.city,
    addressLine: row.address_line,
    country: row.country,
    phones: row.phones ?? [],
  };
}
