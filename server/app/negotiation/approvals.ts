import type { ApprovalWire } from '@duologue/contract/negotiation.ts';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import {
  addMs,
  DAY_MS,
  formatInstant,
  type Instant,
  MINUTE_MS,
  parseInstant,
} from '@duologue/core/calendar/instant.ts';
import { NEXT_STEP_DAYS_MAX } from '@duologue/core/calls/limits.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import { answerApproval, approvalState } from '@duologue/core/negotiation/authority/approval.ts';
import { AGREEING_ROLES, decideAuthority } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { type Offer, weighOffer } from '@duologue/core/negotiation/offers/propose-offers.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase, homeToday } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import { APPROVAL_DAYS, APPROVALS_MAX } from '../limits.ts';
import type { ApprovalRecord, NewApproval } from '../ports/negotiation.ts';
import type { Refusal } from '../refusal.ts';
import type { Ask, UseCase } from '../use-case.ts';
import { instantWire, instantWireOrNull } from '../wire/decision.ts';
import { dayOf, negotiationCase } from './negotiation-case.ts';
import { beyondValues, exceededWire, hashOf, lawWire, proposalWire } from './offer-wire.ts';
import { readProposal } from './read-proposal.ts';
import { authorityLimits, negotiationSettings } from './settings.ts';
import { forbiddenValues } from './show-offers.ts';

/** Requests for approval: one exact proposal, answered by a person who may, used once, and gone after a while. */

export const askApproval =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/approvals'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase, at } = change;
      const weighed = await weigh(change, body.proposal);
      if (!weighed.ok) return weighed;
      const { proposal, beyond } = weighed.value;
      if (beyond === undefined) return refuse({ code: 'approval-not-needed' });
      if (beyond.whoMayApprove.length === 0) return refuse({ code: 'beyond-authority', values: beyondValues(beyond) });
      const proposalHash = hashOf(proposal);
      // Asking twice is asking once.
      const asked = await records.negotiation.approvalsOfCase(debtCase.caseId, APPROVALS_MAX);
      const standing = asked.find(
        (one) => one.proposalHash === proposalHash && ['open', 'approved'].includes(approvalState(one, at)),
      );
      if (standing !== undefined) return accept(approvalWire(standing, acting, at));
      const call = body.callId === null ? undefined : await records.calls.find(body.callId as CallId);
      if (body.callId !== null && call?.caseId !== debtCase.caseId) return refuse({ code: 'call-not-found' });

      const { approvalMinutes } = await negotiationSettings(records);
      const approval: NewApproval = {
        approvalId: deps.ids.next(),
        caseId: debtCase.caseId,
        callId: call?.callId ?? null,
        proposal,
        proposalHash,
        exceeded: beyond.exceeded,
        whoMayApprove: beyond.whoMayApprove,
        note: body.note,
        askedBy: { actorId: acting.actorId, name: acting.actorName },
        askedAt: at,
        expiresAt: addMs(at, approvalMinutes * MINUTE_MS),
      };
      await records.negotiation.addApproval(approval);
      await change.keep([approvalAsked(approval)]);
      return accept(approvalWire({ ...approval, ...UNANSWERED, debtorName: debtCase.debtor.name }, acting, at));
    });

const UNANSWERED = {
  answer: null,
  answeredBy: null,
  answeredAt: null,
  reason: '',
  callBackAt: null,
  usedAt: null,
} as const;

type ProposalBody = Ask<'POST /cases/{caseId}/approvals'>['body']['proposal'];

/** On what is true while the case is held still: nothing is asked for that may not be offered at all. */
async function weigh(change: CaseChange, wire: ProposalBody): Promise<Result<Offer, Refusal>> {
  const { records, deps, acting, at } = change;
  const facts = await loadFacts(change, at);
  const currency = (wire.terms?.total ?? wire.instalments[0]?.amount)?.currency;
  const about = await negotiationCase({ records, facts, deps, acting, currency });
  if (about.given === undefined || about.forbidden.length > 0)
    return refuse({ code: 'offer-forbidden', values: forbiddenValues(about) });
  const read = readProposal(wire, about.given);
  if (!read.ok) return read;
  const offer = weighOffer(read.value, about.given);
  const law = offer.law.filter(({ effect }) => effect === 'forbids').map(lawWire);
  return law.length > 0 ? refuse({ code: 'offer-forbidden', values: { law } }) : accept(offer);
}

function approvalAsked({ proposal, ...approval }: NewApproval): CaseEvent {
  const { approvalId, proposalHash, exceeded, whoMayApprove, expiresAt, callId } = approval;
  return {
    type: 'approval-asked',
    data: {
      approvalId,
      offer: proposal.kind,
      proposalHash,
      pays: toMoneyData(proposal.pays),
      forgiven: toMoneyData(proposal.forgiven),
      instalments: proposal.instalments.length,
      exceeded: exceeded.map(({ limit }) => limit),
      whoMayApprove,
      expiresAt: formatInstant(expiresAt),
      ...(callId === null ? {} : { callId }),
    },
  };
}

/** Supervisors and managers see all of them, a collector those that they asked for. */
export const listApprovals =
  (deps: CaseDeps): UseCase<'GET /approvals'> =>
  ({ query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async ({ negotiation }) => {
      const now = deps.clock.now();
      const approvals = await negotiation.listApprovals({
        since: addMs(now, -APPROVAL_DAYS * DAY_MS),
        ...(query.state === 'open' ? { openAt: now } : {}),
        ...(acting.role === 'collector' ? { askedBy: acting.actorId } : {}),
        limit: APPROVALS_MAX,
      });
      return accept({ approvals: approvals.map((one) => approvalWire(one, acting, now)), now: instantWire(now) });
    });

export const showApproval =
  (deps: CaseDeps): UseCase<'GET /approvals/{approvalId}'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async ({ negotiation }) => {
      const approval = await negotiation.findApproval(params.approvalId);
      if (approval === undefined) return refuse({ code: 'approval-not-found' });
      return accept(approvalWire(approval, acting, deps.clock.now()));
    });

/** Changes a request while its case is held still. */
async function changeApproval<Value>(
  deps: CaseDeps,
  acting: Acting,
  approvalId: string,
  work: (change: CaseChange, approval: ApprovalRecord) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const caseId = await deps.store.inTenant(
    acting.tenantId,
    async ({ negotiation }) => (await negotiation.findApproval(approvalId))?.caseId,
  );
  if (caseId === undefined) return refuse({ code: 'approval-not-found' });
  return changeCase(deps, acting, caseId, async (change) => {
    const approval = await change.records.negotiation.findApproval(approvalId);
    return approval === undefined ? refuse({ code: 'approval-not-found' }) : work(change, approval);
  });
}

/** Who answers must have the authority now, whatever it was when it was asked for. */
export const decideApproval =
  (deps: CaseDeps): UseCase<'POST /approvals/{approvalId}/answer'> =>
  ({ params, body }, acting) =>
    changeApproval(deps, acting, params.approvalId, async (change, approval) => {
      const { records, at, debtCase } = change;
      const open = answerApproval(approval, at);
      if (!open.ok) return refuse({ code: 'approval-not-open', values: stateValues(approval, at) });
      const role = AGREEING_ROLES.find((one) => one === acting.role);
      if (role === undefined) return refuse({ code: 'role-not-allowed' });
      if (body.answer === 'approve') {
        const limits = authorityLimits(await negotiationSettings(records));
        const today = dayOf(await loadFacts(change, at), at);
        const authority = decideAuthority(approval.proposal, role, { limits, today });
        if (!authority.ok) return refuse({ code: 'beyond-authority', values: beyondValues(authority.refusal) });
      }
      const answer = body.answer === 'approve' ? 'approved' : 'declined';
      const { approvalId, proposalHash } = approval;
      await records.negotiation.answerApproval(approvalId, {
        answer,
        actorId: acting.actorId,
        at,
        reason: body.reason,
      });
      await change.keep([
        { type: 'approval-answered', data: { approvalId, proposalHash, answer, reason: body.reason } },
      ]);
      const answered = { answer, answeredBy: acting.actorName, answeredAt: at, reason: body.reason } as const;
      return accept(approvalWire({ ...approval, ...answered, debtorName: debtCase.debtor.name }, acting, at));
    });

const stateValues = (approval: ApprovalRecord, now: Instant) => ({ state: approvalState(approval, now) });

/** The debtor was told that somebody will call: it is on the list, to the minute. */
export const promiseCallBack =
  (deps: CaseDeps): UseCase<'POST /approvals/{approvalId}/call-back'> =>
  ({ params, body }, acting) =>
    changeApproval(deps, acting, params.approvalId, async (change, approval) => {
      const { records, at } = change;
      const callAt = parseInstant(body.at);
      if (callAt === undefined) return invalid('at', 'input.not-a-date');
      if (callAt <= at) return invalid('at', 'input.in-the-past', { today: homeToday(deps, acting, at) });
      const latestOn = addDays(homeToday(deps, acting, at), NEXT_STEP_DAYS_MAX);
      if (homeToday(deps, acting, callAt) > latestOn) return invalid('at', 'input.too-far', { latestOn });
      if (approvalState(approval, at) === 'used')
        return refuse({ code: 'approval-not-open', values: stateValues(approval, at) });
      if (acting.role === 'collector' && approval.askedBy.actorId !== acting.actorId)
        return refuse({ code: 'approval-not-found' });
      await records.negotiation.promiseCallBack(approval.approvalId, callAt);
      const dueOn = dayOf(await loadFacts(change, at), callAt);
      const call = approval.callId === null ? {} : { callId: approval.callId };
      await change.keep([
        { type: 'callback-agreed', data: { at: formatInstant(callAt), with: 'me', ...call } },
        {
          type: 'next-step-set',
          data: { kind: 'call-back', dueOn, dueAt: formatInstant(callAt), assignee: 'me', ...call },
        },
      ]);
      return accept(approvalWire({ ...approval, callBackAt: callAt }, acting, at));
    });

function approvalWire(approval: ApprovalRecord, acting: Pick<Acting, 'role'>, now: Instant): ApprovalWire {
  const { approvalId, caseId, debtorName, callId, note, reason, answeredBy, whoMayApprove } = approval;
  const state = approvalState(approval, now);
  return {
    approvalId,
    caseId,
    debtorName,
    askedBy: { ...approval.askedBy },
    askedAt: instantWire(approval.askedAt),
    expiresAt: instantWire(approval.expiresAt),
    callId,
    note,
    proposal: proposalWire(approval.proposal),
    exceeded: approval.exceeded.map(exceededWire),
    whoMayApprove: [...whoMayApprove],
    mayAnswer: state === 'open' && whoMayApprove.some((role) => role === acting.role),
    state,
    answeredBy,
    answeredAt: instantWireOrNull(approval.answeredAt),
    reason,
    callBackAt: instantWireOrNull(approval.callBackAt),
    usedAt: instantWireOrNull(approval.usedAt),
  };
}
