import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { BankFileRecord, BankRecords, BankStatementRecord } from '@duologue/server/app/ports/bank.ts';
import { copyRows } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { IMPORT_LOCK } from '../imports/runs.ts';
import { toInstant } from '../records/columns.ts';

/** One lock number for all files of the bank; the tenant is the second half of it. */
const FILE_LOCK = 4417004;

type Files = Pick<
  BankRecords,
  'lockAgainstImports' | 'lockFiles' | 'findFile' | 'keepFile' | 'addStatements' | 'findLayout' | 'rememberLayout'
>;

type FileRow = {
  file_id: string;
  name: string;
  sha256: string;
  kind: BankFileRecord['kind'];
  format: string | null;
  refused: boolean;
  /** Those of an older version know no questions. */
  report: Omit<BankFileRecord['report'], 'questions'> & Partial<Pick<BankFileRecord['report'], 'questions'>>;
  read_at: Date;
};

export function bankFiles(scope: ClientScope): Files {
  const { client, tenantId } = scope;
  return {
    lockAgainstImports: async () => {
      await client.query('select pg_advisory_xact_lock_shared($1, hashtext($2))', [IMPORT_LOCK, tenantId]);
    },
    lockFiles: async () => {
      await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [FILE_LOCK, tenantId]);
    },
    findFile: async (sha256) => {
      const { rows } = await client.query<FileRow>(
        `select file_id, name, sha256, kind, format, refused, report, read_at from bank_file
         where tenant_id = $1 and sha256 = $2`,
        [tenantId, sha256],
      );
      return rows[0] && toFile(rows[0]);
    },
    keepFile: async (file, actorId) => {
      await client.query(
        `insert into bank_file (tenant_id, file_id, name, sha256, kind, format, refused, report, actor_id, read_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (tenant_id, sha256) do update set name = excluded.name, kind = excluded.kind,
           format = excluded.format, refused = excluded.refused, report = excluded.report,
           actor_id = excluded.actor_id, read_at = excluded.read_at`,
        [
          tenantId,
          file.fileId,
          file.name,
          file.sha256,
          file.kind,
          file.format,
          file.refused,
          JSON.stringify(file.report),
          actorId,
          formatInstant(file.readAt),
        ],
      );
    },
    addStatements: async (statements) => {
      if (statements.length > 0) await copyRows(scope, 'bank_statement', COLUMNS, statements.map(rowOf(tenantId)));
    },
    findLayout: async (layoutKey) => {
      const { rows } = await client.query<{ mapping: unknown }>(
        'select mapping from import_layout where tenant_id = $1 and layout_key = $2',
        [tenantId, layoutKey],
      );
      return rows[0]?.mapping;
    },
    rememberLayout: async (layoutKey, options, at) => {
      await client.query(
        `insert into import_layout (tenant_id, layout_key, mapping, remembered_at) values ($1, $2, $3, $4)
         on conflict (tenant_id, layout_key)
           do update set mapping = excluded.mapping, remembered_at = excluded.remembered_at`,
        [tenantId, layoutKey, JSON.stringify(options), formatInstant(at)],
      );
    },
  };
}

const COLUMNS = [
  'tenant_id',
  'statement_id',
  'file_id',
  'account',
  'currency',
  'from_on',
  'to_on',
  'opening_minor',
  'closing_minor',
  'entries',
  'received',
  'known',
];

const rowOf = (tenantId: string) => (statement: BankStatementRecord) => [
  tenantId,
  statement.statementId,
  statement.fileId,
  statement.account,
  statement.currency,
  statement.from,
  statement.to,
  statement.openingMinor?.toString() ?? null,
  statement.closingMinor?.toString() ?? null,
  statement.entries,
  statement.received,
  statement.known,
];

function toFile(row: FileRow): BankFileRecord {
  const { name, sha256, kind, format, refused } = row;
  const report = { questions: [], ...row.report };
  return { fileId: row.file_id, name, sha256, kind, format, refused, report, readAt: toInstant(row.read_at) };
}
