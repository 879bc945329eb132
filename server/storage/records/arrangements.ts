import type { ArrangementRecord, ArrangementRecords } from '@duologue/server/app/ports/arrangements.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, toDate, toDateOrNull, toInstant, toMoney } from './columns.ts';
import { promiseRow } from './promise-row.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

export function arrangementRecords({ trx, tenantId }: Scope): ArrangementRecords {
  const ofTenant = () => trx.selectFrom('arrangement').selectAll().where('tenant_id', '=', tenantId);
  return {
    find: async (arrangementId) => {
      const row = await ofTenant().where('arrangement_id', '=', arrangementId).executeTakeFirst();
      return row && toArrangementRecord(row);
    },
    list: async (caseId) => {
      const rows = await ofTenant().where('case_id', '=', caseId).orderBy('arrangement_id', 'desc').execute();
      return rows.map(toArrangementRecord);
    },
    add: async (record, instalments) => {
      await trx.insertInto('arrangement').values(rowOf(record, tenantId)).execute();
      const rows = instalments.map((promise) => promiseRow(promise, { tenantId, caseId: record.caseId }));
      await trx.insertInto('promise').values(rows).execute();
    },
    move: async (arrangementId, { status, suspendedFor, supersededBy, promisedBy, approvedBy, itemIds }, at) => {
      await trx
        .updateTable('arrangement')
        .set({
          status,
          suspended_for: suspendedFor,
          moved_at: fromInstant(at),
          ...(supersededBy === undefined ? {} : { superseded_by: supersededBy }),
          ...(promisedBy === undefined ? {} : { promised_by: promisedBy }),
          ...(approvedBy === undefined ? {} : { approved_by: approvedBy }),
          ...(itemIds === undefined ? {} : { item_ids: [...itemIds] }),
        })
        .where('tenant_id', '=', tenantId)
        .where('arrangement_id', '=', arrangementId)
        .execute();
      if (itemIds === undefined) return;
      await trx
        .updateTable('promise')
        .set({ item_ids: [...itemIds] })
        .where('tenant_id', '=', tenantId)
        .where('arrangement_id', '=', arrangementId)
        .execute();
    },
    setInstalments: async (changes) => {
      if (changes.length === 0) return;
      const ids = changes.map(({ promiseId }) => promiseId as string);
      const statuses = changes.map(({ status }) => status as string);
      await sql`
        update promise p set status = w.status
        from unnest(${ids}::uuid[], ${statuses}::text[]) as w (promise_id, status)
        where p.tenant_id = ${tenantId} and p.promise_id = w.promise_id
      `.execute(trx);
    },
  };
}

function rowOf(record: ArrangementRecord, tenantId: string) {
  return {
    tenant_id: tenantId,
    arrangement_id: record.arrangementId,
    case_id: record.caseId,
    kind: record.kind,
    status: record.status,
    currency: record.total.currency,
    total_minor: record.total.minor.toString(),
    forgiven_minor: record.forgiven.minor.toString(),
    item_ids: [...record.itemIds],
    agreed_on: record.agreedOn,
    expires_on: record.expiresOn,
    promised_by: record.promisedBy,
    approved_by: record.approvedBy,
    method: record.method,
    suspended_for: record.suspendedFor,
    supersedes: record.supersedes,
    superseded_by: record.supersededBy,
    call_id: record.callId,
    made_at: fromInstant(record.madeAt),
    moved_at: fromInstant(record.madeAt),
  };
}

export function toArrangementRecord(row: Selectable<Tables['arrangement']>): ArrangementRecord {
  return {
    arrangementId: row.arrangement_id as ArrangementRecord['arrangementId'],
    caseId: row.case_id as ArrangementRecord['caseId'],
    kind: row.kind as ArrangementRecord['kind'],
    status: row.status as ArrangementRecord['status'],
    total: toMoney(row.currency, row.total_minor),
    forgiven: toMoney(row.currency, row.forgiven_minor),
    itemIds: row.item_ids,
    agreedOn: toDate(row.agreed_on),
    expiresOn: toDateOrNull(row.expires_on),
    promisedBy: row.promised_by,
    approvedBy: row.approved_by,
    method: row.method,
    suspendedFor: row.suspended_for as ArrangementRecord['suspendedFor'],
    supersedes: row.supersedes as ArrangementRecord['supersedes'],
    supersededBy: row.superseded_by as ArrangementRecord['supersededBy'],
    callId: row.call_id as ArrangementRecord['callId'],
    madeAt: toInstant(row.made_at),
  };
}
