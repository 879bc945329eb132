import type { ActorId } from '@duologue/core/cases/ids.ts';
import { ERASED_TYPE } from '@duologue/core/evidence/erasure.ts';
import type { EventRecords, KeptEvent } from '@duologue/server/app/ports/events.ts';
import { sql } from 'kysely';
import { appendEvents } from '../events.ts';
import { toInstant } from './columns.ts';
import type { Scope } from './scope.ts';

export function eventRecords(scope: Scope): EventRecords {
  const { client, tenantId } = scope;
  return {
    append: async (caseId, by, events) => (await appendEvents({ client, tenantId }, caseId, by, events)).version,
    list: async (caseId, afterVersion, limit) => {
      const rows = await eventQuery(scope)
        .where('e.case_id', '=', caseId)
        .where('e.version', '>', afterVersion)
        .orderBy('e.version')
        .limit(limit)
        .execute();
      return rows.map(toEvent);
    },
    listErasures: async (caseId) => {
      const ofCase = eventQuery(scope).where('e.case_id', '=', caseId).where('e.type', '=', ERASED_TYPE);
      return (await ofCase.orderBy('e.version').execute()).map(toEvent);
    },
    findAgreement: async (caseId, arrangementId) => {
      const ofCase = eventQuery(scope).where('e.case_id', '=', caseId).where('e.type', '=', 'arrangement-agreed');
      const row = await ofCase.where(sql`e.data ->> 'arrangementId'`, '=', arrangementId).executeTakeFirst();
      return row && toEvent(row);
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
    // Jobs act without a profile.
    by: row.by ?? 'Duologue',
    data: row.data as KeptEvent['data'],
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
