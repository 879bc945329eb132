import type {
  CaseRecord,
  DisputeRecord,
  FactRecord,
  HoldRecord,
  NextStepRecord,
  PromiseRecord,
  StopRecord,
} from '@duologue/server/app/ports/cases.ts';
import type { ArrangementId } from '@duologue/core/cases/ids.ts';
import type { Selectable } from 'kysely';
import { toDate, toDateOrNull, toInstant, toInstantOrNull, toMoney } from './columns.ts';
import type { Tables } from './tables.ts';

type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;

type DebtorRow = Omit<Row<'debtor'>, 'tenant_id' | 'restricted_at' | 'erased_at'>;

export type CaseRow = DebtorRow & {
  erased_at: Date | string | null;
  case_id: string;
  account_id: string;
  version: number;
  head_hash: string;
  status: string;
  owner_id: string | null;
  owner_name: string | null;
  creditor_id: string;
  creditor_name: string;
};

export function toDebtor(row: DebtorRow): CaseRecord['debtor'] {
  return {
    debtorId: row.debtor_id as CaseRecord['debtor']['debtorId'],
    name: row.name,
    parentName: row.parent_name,
    number: row.number,
    taxNumber: row.tax_number,
    kind: row.kind as CaseRecord['debtor']['kind'],
    country: row.country,
    region: row.region,
    city: row.city,
    postcode: row.postcode,
    addressLine: row.address_line,
    email: row.email,
    language: row.language,
    zoneSaid: row.zone_said,
  };
}

export function toCase(row: CaseRow): CaseRecord {
  return {
    caseId: row.case_id as CaseRecord['caseId'],
    accountId: row.account_id as CaseRecord['accountId'],
    version: row.version,
    headHash: row.head_hash,
    status: row.status as CaseRecord['status'],
    owner:
      row.owner_id === null
        ? null
        : {
            actorId: row.owner_id as NonNullable<CaseRecord['owner']>['actorId'],
            name: row.owner_name ?? '',
          },
    creditor: { creditorId: row.creditor_id as CaseRecord['creditor']['creditorId'], name: row.creditor_name },
    debtor: toDebtor(row),
    isErased: row.erased_at !== null,
  };
}

export function toHold(row: Row<'hold'>): HoldRecord {
  return {
    holdId: row.hold_id,
    kind: row.kind,
    reason: row.reason,
    placedAt: toInstant(row.placed_at),
    untilOn: toDateOrNull(row.until_on),
    liftedAt: toInstantOrNull(row.lifted_at),
  };
}

export function toStop(row: Row<'stop_request'>): StopRecord {
  return {
    stopId: row.stop_id,
    scope: row.scope as StopRecord['scope'],
    words: row.words,
    requestedAt: toInstant(row.requested_at),
    revokedAt: toInstantOrNull(row.revoked_at),
  };
}

export function toDispute(row: Row<'dispute'>): DisputeRecord {
  return {
    disputeId: row.dispute_id,
    reason: row.reason,
    status: row.status as DisputeRecord['status'],
    amount: row.currency === null || row.amount_minor === null ? null : toMoney(row.currency, row.amount_minor),
    itemIds: row.item_ids,
    note: row.note,
    raisedBy: row.raised_by,
    raisedAt: toInstant(row.raised_at),
    closedAt: toInstantOrNull(row.closed_at),
  };
}

export function toPromise(row: Row<'promise'>): PromiseRecord {
  return {
    promiseId: row.promise_id as PromiseRecord['promiseId'],
    amount: toMoney(row.currency, row.amount_minor),
    received: toMoney(row.currency, row.received_minor),
    dueOn: toDate(row.due_on),
    graceDays: row.grace_days,
    status: row.status,
    method: row.method,
    promisedBy: row.promised_by,
    itemIds: row.item_ids,
    madeAt: toInstant(row.made_at),
    judgedOn: toDateOrNull(row.judged_on),
    instalmentOf:
      row.arrangement_id === null || row.instalment_no === null
        ? null
        : { arrangementId: row.arrangement_id as ArrangementId, number: row.instalment_no },
  };
}

export function toNextStep(row: Row<'next_step'>): NextStepRecord {
  return {
    stepId: row.step_id,
    kind: row.kind,
    dueOn: toDate(row.due_on),
    dueAt: toInstantOrNull(row.due_at),
    forActorId: row.for_actor_id as NextStepRecord['forActorId'],
    expects: row.currency === null || row.expects_minor === null ? null : toMoney(row.currency, row.expects_minor),
    note: row.note,
    createdAt: toInstant(row.created_at),
  };
}

export function toFact(row: Row<'fact'>): FactRecord {
  return { key: row.key, value: row.value, source: row.source, learntAt: toInstant(row.learnt_at) };
}
