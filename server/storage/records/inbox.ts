import type { InboxFileRecord, InboxRecords } from '@duologue/server/app/ports/inbox.ts';
import type { Selectable } from 'kysely';
import { fromInstant, toInstant, toJson } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** What became of the files of the inbox folder. */
export function inboxRecords({ trx, tenantId }: Scope): InboxRecords {
  const files = trx.selectFrom('inbox_file').selectAll().where('tenant_id', '=', tenantId);
  return {
    findTaken: async (sha256) => {
      const row = await files
        .where('sha256', '=', sha256)
        .where('outcome', '<>', 'refused')
        .orderBy('read_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toFile(row);
    },
    keep: async ({ fileId, name, sha256, sizeBytes, kind, outcome, result, readAt }) => {
      await trx
        .insertInto('inbox_file')
        .values({
          tenant_id: tenantId,
          inbox_file_id: fileId,
          name,
          sha256,
          size_bytes: String(sizeBytes),
          kind,
          outcome,
          result: toJson(result),
          read_at: fromInstant(readAt),
        })
        .execute();
    },
    list: async (since, limit) => {
      const asked = since === null ? files : files.where('read_at', '>=', fromInstant(since));
      const rows = await asked.orderBy('read_at', 'desc').orderBy('inbox_file_id', 'desc').limit(limit).execute();
      return rows.map(toFile);
    },
    addCreditorName: async (written, at) => {
      const first = await trx
        .selectFrom('creditor')
        .select('creditor_id')
        .where('tenant_id', '=', tenantId)
        .orderBy('created_at')
        .orderBy('creditor_id')
        .limit(1)
        .executeTakeFirstOrThrow();
      const name = { tenant_id: tenantId, creditor_id: first.creditor_id, written, added_at: fromInstant(at) };
      await trx
        .insertInto('creditor_name')
        .values(name)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const rows = await trx
        .selectFrom('creditor_name')
        .select('written')
        .where('tenant_id', '=', tenantId)
        .where('creditor_id', '=', first.creditor_id)
        .orderBy('written')
        .execute();
      return rows.map((row) => row.written);
    },
  };
}

function toFile(row: Selectable<Tables['inbox_file']>): InboxFileRecord {
  return {
    fileId: row.inbox_file_id,
    name: row.name,
    sha256: row.sha256,
    sizeBytes: Number(row.size_bytes),
    kind: row.kind as InboxFileRecord['kind'],
    outcome: row.outcome as InboxFileRecord['outcome'],
    result: row.result as InboxFileRecord['result'],
    readAt: toInstant(row.read_at),
  };
}
