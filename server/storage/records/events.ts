import { createHash } from 'node:crypto';
import type { ActorId } from '@duologue/core/cases/ids.ts';
import { type CaseEvent, chainEvent, type Hash, type Head } from '@duologue/core/evidence/chain.ts';
import type { EventRecords, KeptEvent } from '@duologue/server/app/ports/events.ts';
import { fromInstant, toInstant, toJson } from './columns.ts';
import type { Scope } from './scope.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') as Hash;

export function eventRecords(scope: Scope): EventRecords {
  const { trx, tenantId } = scope;
  return {
    append: async (caseId, { actorId, at }, events) => {
      const file = await trx
        .selectFrom('case_file')
        .select(['version', 'head_hash'])
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .forUpdate()
        .executeTakeFirstOrThrow();
      let head: Head = { version: file.version, hash: file.head_hash as Hash };
      const rows = events.map(({ type, data }) => {
        const version = head.version + 1;
        const plain = data as CaseEvent['data'];
        const event = { tenantId, caseId, version, type, at, actor: actorId, data: plain };
        const chained = chainEvent(head, event, sha256);
        head = { version, hash: chained.hash };
        return {
          tenant_id: tenantId,
          case_id: caseId,
          version,
          type,
          at: fromInstant(at),
          actor_id: actorId,
          data: toJson(data),
          prev_hash: chained.prevHash,
          hash: chained.hash,
        };
      });
      if (rows.length === 0) return head.version;
      await trx.insertInto('event').values(rows).execute();
      await trx
        .updateTable('case_file')
        .set({ version: head.version, head_hash: head.hash })
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .execute();
      return head.version;
    },
    list: async (caseId, afterVersion, limit) => {
      const rows = await eventQuery(scope)
        .where('e.case_id', '=', caseId)
        .where('e.version', '>', afterVersion)
        .orderBy('e.version')
        .limit(limit)
        .execute();
      return rows.map(toEvent);
    },
    find: async (caseId, version) => {
      const one = eventQuery(scope).where('e.case_id', '=', caseId).where('e.version', '=', version);
      const row = await one.executeTakeFirst();
      return row && toEvent(row);
    },
  };
}

function eventQuery({ trx, tenantId }: Scope) {
  return trx
    .selectFrom('event as e')
    .leftJoin('actor as a', (on) => on.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.actor_id', '=', 'e.actor_id'))
    .select(['e.version', 'e.type', 'e.at', 'e.actor_id', 'e.data', 'e.prev_hash', 'e.hash', 'a.name as by'])
    .where('e.tenant_id', '=', tenantId);
}

function toEvent(row: {
  version: number;
  type: string;
  at: Date | string;
  actor_id: string;
  data: unknown;
  prev_hash: string;
  hash: string;
  by: string | null;
}): KeptEvent {
  return {
    version: row.version,
    type: row.type,
    at: toInstant(row.at),
    actorId: row.actor_id as ActorId,
    by: row.by ?? '',
    data: row.data as KeptEvent['data'],
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
