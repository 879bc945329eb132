import type { CaseId } from '@duologue/core/cases/ids.ts';
import { type CallLogRow, type CallRecord, type CallRecords, NOT_RECORDED } from '@duologue/server/app/ports/calls.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, fromInstantOrNull, toInstant, toInstantOrNull, toJson } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

type CallRow = Omit<Selectable<Tables['call']>, 'tenant_id'> & { by: string | null };

export function callRecords(scope: Scope): CallRecords {
  return { ...callReads(scope), ...callWrites(scope) };
}

type Reads = Omit<CallRecords, 'add' | 'save'>;
function callReads(scope: Scope): Reads {
  return {
    find: async (callId) => {
      const row = await callQuery(scope).where('c.call_id', '=', callId).executeTakeFirst();
      return row && toCall(row);
    },
    lock: async (callId) => {
      const row = await callQuery(scope).where('c.call_id', '=', callId).forUpdate('c').executeTakeFirst();
      return row && toCall(row);
    },
    findOpen: async (caseId) => {
      const row = await callQuery(scope)
        .where('c.case_id', '=', caseId)
        .where('c.closed_at', 'is', null)
        .executeTakeFirst();
      return row && toCall(row);
    },
    findOpenOf: async (actorId) => {
      await scope.trx
        .selectFrom('actor')
        .select('actor_id')
        .where('tenant_id', '=', scope.tenantId)
        .where('actor_id', '=', actorId)
        .forUpdate()
        .execute();
      const row = await callQuery(scope)
        .where('c.actor_id', '=', actorId)
        .where('c.closed_at', 'is', null)
        .executeTakeFirst();
      return row && toCall(row);
    },
    listLog: (query) => listLog(scope, query),
  };
}

const listLog = async (scope: Scope, query: Parameters<CallRecords['listLog']>[0]): Promise<readonly CallLogRow[]> => {
  const { from, until, before, limit } = query;
  const rows = await callQuery(scope)
    .innerJoin('debtor as d', (on) =>
      on.onRef('d.tenant_id', '=', 'c.tenant_id').onRef('d.debtor_id', '=', 'c.debtor_id'),
    )
    .innerJoin('decision as g', (on) =>
      on.onRef('g.tenant_id', '=', 'c.tenant_id').onRef('g.decision_id', '=', 'c.decision_id'),
    )
    .leftJoin('contact as p', (on) =>
      on.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.contact_id', '=', 'c.contact_id'),
    )
    .select(['d.name as debtor_name', 'd.number as debtor_number', 'g.verdict', 'p.name as person'])
    .$if(from !== null, (rows) => rows.where('c.started_at', '>=', sql<Date>`${fromInstantOrNull(from)}`))
    .$if(until !== null, (rows) => rows.where('c.started_at', '<', sql<Date>`${fromInstantOrNull(until)}`))
    .$if(before !== null && before.callId === null, (rows) =>
      rows.where('c.started_at', '<', sql<Date>`${fromInstantOrNull(before?.startedAt ?? null)}`),
    )
    .$if(before !== null && before.callId !== null, (rows) =>
      rows.where(
        sql<boolean>`(c.started_at, c.call_id) < (${fromInstantOrNull(before?.startedAt ?? null)}, ${before?.callId})`,
      ),
    )
    .orderBy('c.started_at', 'desc')
    .orderBy('c.call_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toCall(row),
    debtorName: row.debtor_name,
    debtorNumber: row.debtor_number,
    person: row.person,
    verdict: row.verdict as CallLogRow['verdict'],
  }));
};

type Writes = Pick<CallRecords, 'add' | 'save'>;
function callWrites({ trx, tenantId }: Scope): Writes {
  return {
    add: async (call) => {
      await trx
        .insertInto('call')
        .values({
          tenant_id: tenantId,
          call_id: call.callId,
          case_id: call.caseId,
          debtor_id: call.debtorId,
          actor_id: call.actorId,
          decision_id: call.decisionId,
          number: call.number,
          mode: call.mode,
          objective: call.objective,
          started_at: fromInstant(call.startedAt),
          about: toJson(call.about),
          ...changing(call),
        })
        .execute();
    },
    save: async (call, turn) => {
      await trx
        .updateTable('call')
        .set(changing(call))
        .where('tenant_id', '=', tenantId)
        .where('call_id', '=', call.callId)
        .execute();
      await trx
        .insertInto('call_turn')
        .values({
          tenant_id: tenantId,
          call_id: call.callId,
          turn: turn.turn,
          at: fromInstant(turn.at),
          actor_id: turn.actorId,
          kind: turn.kind,
          data: toJson(turn.data),
        })
        .execute();
    },
  };
}

/** The columns that change while the call goes on. */
function changing(call: CallRecord) {
  return {
    state: call.state,
    answered_at: fromInstantOrNull(call.answeredAt),
    verified_at: fromInstantOrNull(call.verifiedAt),
    ended_at: fromInstantOrNull(call.endedAt),
    closed_at: fromInstantOrNull(call.closedAt),
    line_result: call.lineResult,
    party: call.party,
    outcomes: toJson(call.outcomes),
    contact_id: call.contactId,
    wrap_up: call.wrapUp === null ? null : toJson(call.wrapUp),
    ticks: toJson(call.ticks),
    notes: call.notes,
    turn: call.turn,
    recording: toJson(call.recording),
  };
}

function callQuery({ trx, tenantId }: Scope) {
  return trx
    .selectFrom('call as c')
    .leftJoin('actor as a', (on) => on.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.actor_id', '=', 'c.actor_id'))
    .select(['c.call_id', 'c.case_id', 'c.debtor_id', 'c.actor_id', 'c.decision_id', 'c.number', 'c.state', 'c.mode'])
    .select(['c.objective', 'c.started_at', 'c.answered_at', 'c.verified_at', 'c.ended_at', 'c.closed_at'])
    .select(['c.line_result', 'c.party', 'c.outcomes', 'c.contact_id', 'c.wrap_up', 'c.ticks', 'c.notes', 'c.turn'])
    .select(['c.about', 'c.recording'])
    .select('a.name as by')
    .where('c.tenant_id', '=', tenantId);
}

export function toCall(row: CallRow): CallRecord {
  return {
    callId: row.call_id as CallRecord['callId'],
    caseId: row.case_id as CaseId,
    debtorId: row.debtor_id as CallRecord['debtorId'],
    actorId: row.actor_id as CallRecord['actorId'],
    by: row.by ?? '',
    decisionId: row.decision_id,
    number: row.number,
    state: row.state as CallRecord['state'],
    mode: row.mode as CallRecord['mode'],
    objective: row.objective,
    startedAt: toInstant(row.started_at),
    answeredAt: toInstantOrNull(row.answered_at),
    verifiedAt: toInstantOrNull(row.verified_at),
    endedAt: toInstantOrNull(row.ended_at),
    closedAt: toInstantOrNull(row.closed_at),
    lineResult: row.line_result as CallRecord['lineResult'],
    party: row.party as CallRecord['party'],
    outcomes: row.outcomes as CallRecord['outcomes'],
    contactId: row.contact_id as CallRecord['contactId'],
    wrapUp: row.wrap_up as CallRecord['wrapUp'],
    ticks: row.ticks as CallRecord['ticks'],
    notes: row.notes,
    turn: row.turn,
    about: row.about as CallRecord['about'],
    recording: { ...NOT_RECORDED, ...(row.recording as Partial<CallRecord['recording']>) },
  };
}
