import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { ActorId, CallId, CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { AgreeingRole, Exceeded } from '@duologue/core/negotiation/authority/decide-authority.ts';
import type { OfferKind } from '@duologue/core/negotiation/offers/offer-words.ts';
import type { Proposal } from '@duologue/core/negotiation/offers/proposal.ts';
import { type MoneyData, parseMoneyData, toMoneyData } from '@duologue/core/money/money-data.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { ApprovalRecord, NegotiationRecords } from '@duologue/server/app/ports/negotiation.ts';
import { type RawBuilder, sql } from 'kysely';
import { fromInstant, toInstant, toInstantOrNull, toJson } from './columns.ts';
import type { Scope } from './scope.ts';

type Approvals = Pick<
  NegotiationRecords,
  | 'addApproval'
  | 'findApproval'
  | 'approvalsOfCase'
  | 'listApprovals'
  | 'answerApproval'
  | 'promiseCallBack'
  | 'useApproval'
>;

export function approvalRecords({ trx, tenantId }: Scope): Approvals {
  const list = async (where: RawBuilder<unknown>, limit: number) => {
    const { rows } = await sql<ApprovalRow>`
      select p.*, d.name as debtor_name, a.name as asked_by_name, b.name as answered_by_name from approval p
      join case_file c on c.tenant_id = p.tenant_id and c.case_id = p.case_id
      join account x on x.tenant_id = p.tenant_id and x.account_id = c.account_id
      join debtor d on d.tenant_id = p.tenant_id and d.debtor_id = x.debtor_id
      left join actor a on a.tenant_id = p.tenant_id and a.actor_id = p.asked_by
      left join actor b on b.tenant_id = p.tenant_id and b.actor_id = p.answered_by
      where p.tenant_id = ${tenantId} and ${where}
      order by p.asked_at desc, p.approval_id desc limit ${limit}`.execute(trx);
    return rows.map(toApproval);
  };
  const mine = (approvalId: string) => sql`tenant_id = ${tenantId} and approval_id = ${approvalId}`;
  return {
    addApproval: async (one) => {
      await sql`insert into approval (tenant_id, approval_id, case_id, call_id, proposal, proposal_hash, exceeded,
          who_may_approve, note, asked_by, asked_at, expires_at)
        values (${tenantId}, ${one.approvalId}, ${one.caseId}, ${one.callId}, ${toJson(proposalData(one.proposal))}::jsonb,
          ${one.proposalHash}, ${toJson(one.exceeded)}::jsonb, ${[...one.whoMayApprove]}, ${one.note},
          ${one.askedBy.actorId}, ${fromInstant(one.askedAt)}, ${fromInstant(one.expiresAt)})`.execute(trx);
    },
    findApproval: async (approvalId) => (await list(sql`p.approval_id = ${approvalId}`, 1))[0],
    approvalsOfCase: (caseId, limit) => list(sql`p.case_id = ${caseId}`, limit),
    listApprovals: ({ since, openAt, askedBy, limit }) =>
      list(
        sql`p.asked_at >= ${fromInstant(since)}
          and (${openAt === undefined} or (p.answer is null and p.expires_at > ${fromInstant(openAt ?? since)}))
          and (${askedBy === undefined} or p.asked_by = ${askedBy ?? null}::uuid)`,
        limit,
      ),
    answerApproval: async (approvalId, { answer, actorId, at, reason }) => {
      const { numAffectedRows } = await sql`update approval set answer = ${answer}, answered_by = ${actorId},
        answered_at = ${fromInstant(at)}, reason = ${reason} where ${mine(approvalId)} and answer is null`.execute(trx);
      return numAffectedRows === 1n;
    },
    promiseCallBack: async (approvalId, at) => {
      await sql`update approval set call_back_at = ${fromInstant(at)} where ${mine(approvalId)}`.execute(trx);
    },
    useApproval: async (approvalId, at) => {
      const { numAffectedRows } = await sql`update approval set used_at = ${fromInstant(at)}
        where ${mine(approvalId)} and answer = 'approved' and used_at is null`.execute(trx);
      return numAffectedRows === 1n;
    },
  };
}

type ProposalData = {
  readonly kind: string;
  readonly claim: MoneyData;
  readonly interest: MoneyData;
  readonly pays: MoneyData;
  readonly forgiven: MoneyData;
  readonly interestWaived: MoneyData;
  readonly instalments: readonly { readonly number: number; readonly dueOn: string; readonly amount: MoneyData }[];
  readonly expiresOn?: string;
};

function proposalData({ instalments, kind, expiresOn, ...proposal }: Proposal): ProposalData {
  return {
    kind,
    claim: toMoneyData(proposal.claim),
    interest: toMoneyData(proposal.interest),
    pays: toMoneyData(proposal.pays),
    forgiven: toMoneyData(proposal.forgiven),
    interestWaived: toMoneyData(proposal.interestWaived),
    instalments: instalments.map(({ number, dueOn, amount }) => ({ number, dueOn, amount: toMoneyData(amount) })),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}

type ApprovalRow = {
  readonly approval_id: string;
  readonly case_id: string;
  readonly call_id: string | null;
  readonly debtor_name: string;
  readonly proposal: ProposalData;
  readonly proposal_hash: string;
  readonly exceeded: readonly {
    readonly limit: Exceeded['limit'];
    readonly asked: string | number | MoneyData;
    readonly allowed: string | number | MoneyData | null;
  }[];
  readonly who_may_approve: readonly string[];
  readonly note: string;
  readonly asked_by: string;
  readonly asked_by_name: string | null;
  readonly asked_at: Date;
  readonly expires_at: Date;
  readonly answer: 'approved' | 'declined' | null;
  readonly answered_by_name: string | null;
  readonly answered_at: Date | null;
  readonly reason: string;
  readonly call_back_at: Date | null;
  readonly used_at: Date | null;
};

function toApproval(row: ApprovalRow): ApprovalRecord {
  return {
    approvalId: row.approval_id,
    caseId: row.case_id as CaseId,
    debtorName: row.debtor_name,
    callId: row.call_id as CallId | null,
    proposal: toProposal(row.proposal),
    proposalHash: row.proposal_hash,
    exceeded: row.exceeded.map(({ limit, asked, allowed }) => ({
      limit,
      asked: typeof asked === 'object' ? moneyOf(asked) : asked,
      allowed: typeof allowed === 'object' && allowed !== null ? moneyOf(allowed) : allowed,
    })),
    whoMayApprove: row.who_may_approve as readonly AgreeingRole[],
    note: row.note,
    askedBy: { actorId: row.asked_by as ActorId, name: row.asked_by_name ?? 'Duologue' },
    askedAt: toInstant(row.asked_at),
    expiresAt: toInstant(row.expires_at),
    answer: row.answer,
    answeredBy: row.answered_by_name,
    answeredAt: toInstantOrNull(row.answered_at),
    reason: row.reason,
    callBackAt: toInstantOrNull(row.call_back_at),
    usedAt: toInstantOrNull(row.used_at),
  };
}

function toProposal({ kind, instalments, expiresOn, ...amounts }: ProposalData): Proposal {
  return {
    kind: kind as OfferKind,
    claim: moneyOf(amounts.claim),
    interest: moneyOf(amounts.interest),
    pays: moneyOf(amounts.pays),
    forgiven: moneyOf(amounts.forgiven),
    interestWaived: moneyOf(amounts.interestWaived),
    instalments: instalments.map(({ number, dueOn, amount }) => ({
      number,
      dueOn: dateOf(dueOn),
      amount: moneyOf(amount),
    })),
    ...(expiresOn === undefined ? {} : { expiresOn: dateOf(expiresOn) }),
  };
}

function moneyOf(data: MoneyData): Money {
  const amount = parseMoneyData(data);
  assert(amount !== undefined, 'a stored amount can be read');
  return amount;
}

function dateOf(text: string) {
  const date = parseCalendarDate(text);
  assert(date !== undefined, 'a stored date can be read');
  return date;
}
