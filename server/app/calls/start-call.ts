import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import type { DialPermit } from '@duologue/core/compliance/gate/finding.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { recordingNeeds } from '@duologue/core/compliance/gate/recording-needs.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { objectiveOf } from '../brief/find-objective.ts';
import { findingData } from '../gate/ask-gate.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseFacts, type ContactPlan, contactFactsOf } from '../cases/case-facts.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { callRefused, findNumber, judgeNumber, loadFacts } from '../gate/check-gate.ts';
import { avoidedByGate } from '../owed/avoided-calls.ts';
import { avoidedByChange, type ChangedSince, changedSince, refusedForChange } from '../owed/seen-ask.ts';
import { type CallAbout, type CallRecord, type CallRecording, NOT_RECORDED } from '../ports/calls.ts';
import type { DecisionRecord } from '../ports/decisions.ts';
import type { Refusal } from '../refusal.ts';
import { aimOf } from './judge-call.ts';
import { callScreen } from './show-call.ts';
import type { UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';

/**
 * The only way to a live call: the case is locked, the gate is asked on what is then true, and either the permit
 * becomes a call or the refusal is kept with its findings. Two desks on one case meet at the lock; the second is told
 * who is on the line.
 */
export const startCall =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/calls'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      // One conversation at a time: a call that was left without its outcome is finished before the next one is dialled.
      const open = (await records.calls.findOpen(debtCase.caseId)) ?? (await records.calls.findOpenOf(acting.actorId));
      if (open !== undefined) {
        const { callId, by, actorId, caseId } = open;
        const name = (await records.cases.find(caseId))?.debtor.name ?? '';
        return refuse({ code: 'call-open', values: { callId, by, name, isMine: actorId === acting.actorId } });
      }
      const number = await findNumber(change, body.number);
      if (!number.ok) return number;

      const facts = await loadFacts(change, change.at);
      const plan: ContactPlan = { relation: body.relation, purpose: body.purpose, override: body.override };
      const { decision, record } = judgeNumber(facts, number.value, change.deps, plan);
      const told = () => ({ decision: decisionWire(record, deps.ruleBook.zoneTable) });
      const changed = await changedSince(change, facts, body.seen);
      if (decision.verdict === 'deny') {
        await records.decisions.add(debtCase.caseId, acting.actorId, null, record);
        await records.avoided.add(avoidedHere(facts, record, changed), change.at);
        await change.keep([callRefused(record)]);
        return refuse({ code: 'call-refused-by-gate', values: { ...told(), ...changed?.values } });
      }
      if (changed !== undefined) {
        await records.avoided.add(avoidedHere(facts, record, changed), change.at);
        if (changed.isLess) await change.keep([refusedForChange(change.at, number.value, changed, facts)]);
        return refuse({ code: 'owed-changed', values: changed.values });
      }
      if (decision.verdict === 'warn' && !body.acknowledgeWarnings) {
        await records.decisions.add(debtCase.caseId, acting.actorId, null, record);
        return refuse({ code: 'warnings-not-acknowledged', values: told() });
      }
      const planned = contactFactsOf(facts, number.value, plan);
      const recording = decideRecording(body.record, change, planned);
      if (!recording.ok) return recording;
      const call = await openCall(change, decision.permit, record, {
        objective: body.objective ?? null,
        about: { ...aboutOf(planned), ...aimOf(objectiveOf(facts, [], deps.ruleBook.zoneTable)) },
        recording: recording.value,
        override: body.override,
      });
      return accept(await callScreen(records, call, change.deps, acting));
    });

/** What would have been a mistaken chase: what the still-owed gate refuses, and what was settled under the caller's eyes. */
function avoidedHere(facts: CaseFacts, record: DecisionRecord, changed: ChangedSince | undefined) {
  const settled = changed?.isLess === true ? [avoidedByChange(facts, changed)] : [];
  return [...avoidedByGate(facts, record), ...settled];
}

/** What is kept of the contact as it was planned: rules count it later as it was then. */
export function aboutOf({ relation, numberUse, purpose, voice, personId, itemIds }: ContactFacts): CallAbout {
  return {
    ...(relation === 'unknown' ? {} : { relation }),
    ...(voice === 'unknown' ? {} : { voice }),
    numberUse,
    purpose,
    personId,
    itemIds,
  };
}

/** Off unless it is asked for; then what has to be said and asked first is settled before the first word. */
function decideRecording(isAsked: boolean, { deps }: CaseChange, facts: ContactFacts): Result<CallRecording, Refusal> {
  if (!isAsked) return accept(NOT_RECORDED);
  const { mayRecord, announcementWanted, consentWanted, because } = recordingNeeds(deps.ruleBook, facts);
  const ruleIds = because.map(({ ruleId }) => ruleId);
  if (!mayRecord) return refuse({ code: 'recording-not-allowed', values: { ruleIds } });
  return accept({ on: true, announcementWanted, consentWanted, ruleIds });
}

type Opening = Pick<CallRecord, 'objective' | 'about' | 'recording'> & Pick<ContactPlan, 'override'>;

/** Takes the permit: without one there is no call to open. */
async function openCall(
  change: CaseChange,
  permit: DialPermit,
  decision: DecisionRecord,
  { override, ...opening }: Opening,
): Promise<CallRecord> {
  const { records, debtCase, acting, deps, at } = change;
  assert(permit.number === decision.number && permit.caseId === debtCase.caseId, 'the permit is for this call');
  assert(at >= permit.mintedAt && deps.clock.now() < permit.expiresAt, 'the permit has not expired');

  const callId = deps.ids.next() as CallId;
  await records.decisions.add(debtCase.caseId, acting.actorId, callId, decision);
  const call: CallRecord = {
    ...NEW_CALL,
    ...opening,
    callId,
    caseId: debtCase.caseId,
    debtorId: debtCase.debtor.debtorId,
    actorId: acting.actorId,
    by: acting.actorName,
    decisionId: decision.decisionId,
    number: permit.number,
    startedAt: at,
  };
  await records.calls.add(call);
  const objecting = decision.findings.filter(({ result }) => result !== 'satisfied');
  await change.keep([
    {
      type: 'call-started',
      data: { callId, number: permit.number, startedAt: formatInstant(at), findings: objecting.map(findingData) },
    },
    ...overridden(callId, decision, override),
  ]);
  return call;
}

/** The rules that gave way, with the official reason and the note: only when one of them did. */
function overridden(callId: string, { findings }: DecisionRecord, override: ContactPlan['override']) {
  const rules = findings.filter(({ overriddenFor }) => overriddenFor !== undefined).map(({ ruleId }) => ruleId);
  if (override === undefined || rules.length === 0) return [];
  return [{ type: 'rule-overridden', data: { callId, ...override, rules } } as const];
}

export const NEW_CALL = {
  state: 'ringing',
  mode: 'live',
  answeredAt: null,
  verifiedAt: null,
  endedAt: null,
  closedAt: null,
  lineResult: null,
  party: null,
  outcomes: [],
  contactId: null,
  wrapUp: null,
  ticks: [],
  notes: '',
  turn: 0,
  about: {},
  recording: NOT_RECORDED,
} as const;
