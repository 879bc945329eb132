import { normaliseName } from '@duologue/core/cases/identity/normalise-name.ts';
import { copyRows } from '@duologue/server/storage/copy.ts';
import type { BenchWorkbench } from './workbench.ts';

export const ITEMS_OF_DEBTOR = 5;

const SYLLABLES = 'ba co di fa ge hu ka lo mi na pe ro su ta ve wi'.split(' ');

export const debtorName = (debtor: number): string => {
  let [rest, text] = [debtor + 65_536, ''];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} Trading Ltd`;
};

/** Number and open amount of an item, as `fillPortfolio` makes them in the database. */
export const itemNumber = (item: number) => `INV-${String(item).padStart(8, '0')}`;
export const itemMinor = (item: number) => 1_000 + ((item * 7_919) % 900_000);

/** Ids in the order in which the rows are made, as ours are: time first, here the number, and the kind at the end. */
const idOf = (kind: 'd' | 'a' | 'c' | 'i', number = 'n') =>
  `(lpad(to_hex(${number}), 12, '0') || '70008000' || lpad('${kind.charCodeAt(0)}', 12, '0'))::uuid`;

/**
 * A portfolio of open items written straight into the tables: what an import would have left, without its minutes. Every
 * debtor has an account, a case at its beginning, a line of the worklist and five invoices.
 */
export async function fillPortfolio({ owner, database, acting }: BenchWorkbench, items: number): Promise<void> {
  const debtors = Math.ceil(items / ITEMS_OF_DEBTOR);
  await owner.query('create table bench_name (tenant_id uuid, n integer, name text, core text)');
  await owner.query('grant select, insert on bench_name to duologue_app');
  await database.inTenant(
    acting.tenantId,
    (scope) => copyRows(scope, 'bench_name', ['tenant_id', 'n', 'name', 'core'], names(acting.tenantId, debtors)),
    { isLong: true },
  );
  const creditor = await owner.query<{ creditor_id: string }>('select creditor_id from creditor limit 1');
  const values = [acting.tenantId, creditor.rows[0]?.creditor_id];
  await owner.query(
    `insert into debtor (tenant_id, debtor_id, name, number, kind, country, created_at)
     select $1, ${idOf('d')}, name, 'K-' || n, 'business', 'GB', now() from bench_name`,
    [values[0]],
  );
  await owner.query(
    `insert into debtor_key (tenant_id, key, debtor_id) select $1, 'name|' || core, ${idOf('d')} from bench_name`,
    [values[0]],
  );
  await owner.query(
    `insert into account (tenant_id, account_id, creditor_id, debtor_id, status, status_since, created_at)
     select $1, ${idOf('a')}, $2, ${idOf('d')}, 'new', now(), now() from bench_name`,
    values,
  );
  await owner.query(
    `insert into case_file (tenant_id, case_id, account_id, version, head_hash, opened_at)
     select $1, ${idOf('c')}, ${idOf('a')}, 0, repeat('0', 64), now() from bench_name`,
    [values[0]],
  );
  await owner.query(
    `insert into worklist_row (tenant_id, case_id, view, rank_key, tier, points, because, debtor_name, currency,
       overdue_minor, items_overdue, computed_at)
     select $1, ${idOf('c')}, 'later', lpad(n::text, 12, '0'), 1, 1, '[]', name, 'GBP', 1, 5, now() from bench_name`,
    [values[0]],
  );
  await owner.query(
    `insert into item (tenant_id, item_id, account_id, match_key, kind, number, issued_on, due_on, currency, amount_minor,
       open_minor, state)
     select $1, ${idOf('i')}, ${idOf('a', `n / ${ITEMS_OF_DEBTOR}`)}, 'INV-' || lpad(n::text, 8, '0'), 'invoice',
       'INV-' || lpad(n::text, 8, '0'), date '2026-04-01', date '2026-05-01', 'GBP', 1000 + ((n::bigint * 7919) % 900000),
       1000 + ((n::bigint * 7919) % 900000), 'open'
     from generate_series(0, $2::int - 1) n`,
    [values[0], items],
  );
  await owner.query('drop table bench_name');
  await owner.query('vacuum analyze');
  // What was written for the portfolio is not written out during what is measured.
  await owner.query('checkpoint');
}

function* names(tenantId: string, debtors: number) {
  for (let debtor = 0; debtor < debtors; debtor += 1) {
    const name = debtorName(debtor);
    yield [tenantId, debtor, name, normaliseName(name).core];
  }
}
