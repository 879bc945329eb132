import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CreditorId, ImportId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import type { ImportRecords, ImportRun } from '@duologue/server/app/ports/imports.ts';
import { copyRows } from '../copy.ts';
import type { ClientScope } from '../database.ts';

type RunRow = {
  import_id: ImportId;
  creditor_id: CreditorId;
  file_name: string;
  file_sha256: string;
  layout_key: string;
  as_of: CalendarDate;
  mapping: Record<string, unknown>;
  counts: Record<string, number>;
  totals: { currency: string; minor: string }[];
  imported_at: string;
};

const COLUMNS =
  'import_id, creditor_id, file_name, file_sha256, layout_key, as_of, mapping, counts, totals, imported_at';
/** One lock number for all imports; the tenant is the second half of it. */
export const IMPORT_LOCK = 4417003;

type Runs = Pick<
  ImportRecords,
  | 'lockImports'
  | 'firstCreditor'
  | 'listRuns'
  | 'findRun'
  | 'findDayOfFile'
  | 'latestRun'
  | 'addRun'
  | 'addRejections'
  | 'findMapping'
  | 'rememberMapping'
>;

export function importRuns(scope: ClientScope): Runs {
  const { client, tenantId } = scope;
  const one = async (where: string, values: unknown[]) => {
    const { rows } = await client.query<RunRow>(
      `select ${COLUMNS} from import_run where tenant_id = $1 and ${where} order by imported_at desc, import_id desc limit 1`,
      [tenantId, ...values],
    );
    return rows[0] && toRun(rows[0]);
  };
  return {
    lockImports: async () => {
      await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [IMPORT_LOCK, tenantId]);
    },
    firstCreditor: async () => {
      const { rows } = await client.query<{ creditor_id: CreditorId }>(
        'select creditor_id from creditor where tenant_id = $1 order by created_at, creditor_id limit 1',
        [tenantId],
      );
      assert(rows[0] !== undefined, 'a tenant has its first creditor from the start');
      return rows[0].creditor_id;
    },
    listRuns: async (limit) => {
      const { rows } = await client.query<RunRow & { by: string }>(
        `select ${COLUMNS.replaceAll(/\w+/g, (column) => `r.${column}`)}, coalesce(a.name, 'Duologue') as by
         from import_run r left join actor a on a.tenant_id = r.tenant_id and a.actor_id = r.actor_id
         where r.tenant_id = $1 order by r.imported_at desc, r.import_id desc limit $2`,
        [tenantId, limit],
      );
      return rows.map((row) => ({ ...toRun(row), by: row.by }));
    },
    findRun: (sha256, asOf, mapping) =>
      one('file_sha256 = $2 and as_of = $3 and mapping = $4::jsonb', [sha256, asOf, JSON.stringify(mapping)]),
    findDayOfFile: async (sha256) => (await one('file_sha256 = $2', [sha256]))?.asOf,
    latestRun: (creditorId) => one('creditor_id = $2', [creditorId]),
    addRun: async (run, actorId) => {
      await client.query(
        `insert into import_run (tenant_id, ${COLUMNS}, actor_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          tenantId,
          run.importId,
          run.creditorId,
          run.fileName,
          run.fileSha256,
          run.layoutKey,
          run.asOf,
          JSON.stringify(run.mapping),
          JSON.stringify(run.counts),
          JSON.stringify(run.totals.map(({ currency, minor }) => ({ currency, minor: minor.toString() }))),
          formatInstant(run.importedAt),
          actorId,
        ],
      );
    },
    addRejections: async (importId, rejections) => {
      const rows = rejections.map(({ line, problems }) => [tenantId, importId, line, JSON.stringify(problems)]);
      await copyRows(scope, 'import_rejection', ['tenant_id', 'import_id', 'line', 'problems'], rows);
    },
    findMapping: async (layoutKey) => {
      const { rows } = await client.query<{ mapping: unknown }>(
        'select mapping from import_layout where tenant_id = $1 and layout_key = $2',
        [tenantId, layoutKey],
      );
      return rows[0]?.mapping;
    },
    rememberMapping: async (layoutKey, mapping, at) => {
      await client.query(
        `insert into import_layout (tenant_id, layout_key, mapping, remembered_at) values ($1, $2, $3, $4)
         on conflict (tenant_id, layout_key) do update set mapping = excluded.mapping, remembered_at = excluded.remembered_at`,
        [tenantId, layoutKey, JSON.stringify(mapping), formatInstant(at)],
      );
    },
  };
}

function toRun(row: RunRow): ImportRun {
  const importedAt = parseInstant(row.imported_at);
  assert(importedAt !== undefined, 'an import has its moment');
  return {
    importId: row.import_id,
    creditorId: row.creditor_id,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    layoutKey: row.layout_key,
    asOf: row.as_of,
    mapping: row.mapping,
    counts: row.counts,
    totals: row.totals.map(toMoney),
    importedAt: importedAt satisfies Instant,
  };
}

export function toMoney({ currency, minor }: { readonly currency: string; readonly minor: string }): Money {
  const known = parseCurrency(currency);
  assert(known !== undefined, 'an amount was kept in a currency we know');
  return money(known, BigInt(minor));
}
