import type { CaseRecords } from '@duologue/server/app/ports/cases.ts';
import { fromInstant, fromInstantOrNull, toJson } from './columns.ts';
import { promiseRow } from './promise-row.ts';
import type { Scope } from './scope.ts';

type Writes = Pick<
  CaseRecords,
  | 'setStatus'
  | 'setOwner'
  | 'addHold'
  | 'liftHold'
  | 'addStop'
  | 'revokeStop'
  | 'addDispute'
  | 'moveDispute'
  | 'addPromise'
  | 'setPromise'
  | 'addNextStep'
  | 'endNextStep'
  | 'addFact'
>;

export function caseWrites(scope: Scope): Writes {
  return {
    ...stateWrites(scope),
    ...blockWrites(scope),
    ...disputeWrites(scope),
    ...promiseWrites(scope),
    ...stepWrites(scope),
  };
}

function stateWrites({ trx, tenantId }: Scope): Pick<Writes, 'setStatus' | 'setOwner' | 'addFact'> {
  return {
    setStatus: async (accountId, status, at) => {
      await trx
        .updateTable('account')
        .set({ status, status_since: fromInstant(at) })
        .where('tenant_id', '=', tenantId)
        .where('account_id', '=', accountId)
        .where('status', '<>', status)
        .execute();
    },
    setOwner: async (caseId, actorId) => {
      await trx
        .updateTable('case_file')
        .set({ owner_id: actorId })
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .execute();
    },
    addFact: async (caseId, factId, { key, value, source, learntAt }) => {
      const row = { tenant_id: tenantId, fact_id: factId, case_id: caseId, key, value, source };
      await trx
        .insertInto('fact')
        .values({ ...row, learnt_at: fromInstant(learntAt) })
        .execute();
    },
  };
}

function blockWrites({ trx, tenantId }: Scope): Pick<Writes, 'addHold' | 'liftHold' | 'addStop' | 'revokeStop'> {
  return {
    addHold: async (caseId, actorId, hold) => {
      await trx
        .insertInto('hold')
        .values({
          tenant_id: tenantId,
          hold_id: hold.holdId,
          case_id: caseId,
          kind: hold.kind,
          reason: hold.reason,
          placed_at: fromInstant(hold.placedAt),
          until_on: hold.untilOn,
          lifted_at: fromInstantOrNull(hold.liftedAt),
          actor_id: actorId,
        })
        .execute();
    },
    liftHold: async (holdId, at) => {
      await trx
        .updateTable('hold')
        .set({ lifted_at: fromInstant(at) })
        .where('tenant_id', '=', tenantId)
        .where('hold_id', '=', holdId)
        .where('lifted_at', 'is', null)
        .execute();
    },
    addStop: async (caseId, actorId, stop) => {
      await trx
        .insertInto('stop_request')
        .values({
          tenant_id: tenantId,
          stop_id: stop.stopId,
          case_id: caseId,
          scope: toJson(stop.scope),
          words: stop.words,
          requested_at: fromInstant(stop.requestedAt),
          revoked_at: fromInstantOrNull(stop.revokedAt),
          actor_id: actorId,
        })
        .execute();
    },
    revokeStop: async (stopId, at) => {
      await trx
        .updateTable('stop_request')
        .set({ revoked_at: fromInstant(at) })
        .where('tenant_id', '=', tenantId)
        .where('stop_id', '=', stopId)
        .where('revoked_at', 'is', null)
        .execute();
    },
  };
}

function disputeWrites({ trx, tenantId }: Scope): Pick<Writes, 'addDispute' | 'moveDispute'> {
  return {
    moveDispute: async (disputeId, status, justified, closedAt) => {
      await trx
        .updateTable('dispute')
        .set({ status, justified, closed_at: fromInstantOrNull(closedAt) })
        .where('tenant_id', '=', tenantId)
        .where('dispute_id', '=', disputeId)
        .execute();
    },
    addDispute: async (caseId, dispute) => {
      await trx
        .insertInto('dispute')
        .values({
          tenant_id: tenantId,
          dispute_id: dispute.disputeId,
          case_id: caseId,
          reason: dispute.reason,
          status: dispute.status,
          currency: dispute.amount?.currency ?? null,
          amount_minor: dispute.amount?.minor.toString() ?? null,
          item_ids: [...dispute.itemIds],
          note: dispute.note,
          raised_by: dispute.raisedBy,
          raised_at: fromInstant(dispute.raisedAt),
          closed_at: fromInstantOrNull(dispute.closedAt),
          justified: null,
        })
        .execute();
    },
  };
}

function promiseWrites({ trx, tenantId }: Scope): Pick<Writes, 'addPromise' | 'setPromise'> {
  return {
    addPromise: async (caseId, promise, supersedes) => {
      await trx
        .insertInto('promise')
        .values({ ...promiseRow(promise, { tenantId, caseId }), supersedes })
        .execute();
    },
    setPromise: async (promiseId, status, received, judgedOn) => {
      await trx
        .updateTable('promise')
        .set({ status, received_minor: received.minor.toString(), judged_on: judgedOn })
        .where('tenant_id', '=', tenantId)
        .where('promise_id', '=', promiseId)
        .execute();
    },
  };
}

function stepWrites({ trx, tenantId }: Scope): Pick<Writes, 'addNextStep' | 'endNextStep'> {
  return {
    endNextStep: async (caseId, endedAs, at) => {
      await trx
        .updateTable('next_step')
        .set({ state: endedAs, ended_at: fromInstant(at) })
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .where('state', '=', 'open')
        .execute();
    },
    addNextStep: async (caseId, step) => {
      await trx
        .insertInto('next_step')
        .values({
          tenant_id: tenantId,
          step_id: step.stepId,
          case_id: caseId,
          kind: step.kind,
          due_on: step.dueOn,
          due_at: fromInstantOrNull(step.dueAt),
          for_actor_id: step.forActorId,
          currency: step.expects?.currency ?? null,
          expects_minor: step.expects?.minor.toString() ?? null,
          note: step.note,
          state: 'open',
          created_at: fromInstant(step.createdAt),
          ended_at: null,
        })
        .execute();
    },
  };
}
