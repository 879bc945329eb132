import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { ExcuseActionData } from '@duologue/core/cases/events/excuse-events.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { actOnExcuse, type ExcusePlan, type ExcuseStep } from '@duologue/core/guide/act-on-excuse.ts';
import { isForAnybody } from '@duologue/core/guide/before-verified.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { isTheirs } from '../calls/is-theirs.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { stopEvents } from '../cases/request-stop.ts';
import { loadFacts, recheckGate } from '../gate/check-gate.ts';
import { EXCUSES_OF_CASE_MAX } from '../limits.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { ExcuseTaskRecord } from '../ports/excuses.ts';
import type { Refusal } from '../refusal.ts';
import type { Answer, UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';
import { heardReply, openTask } from './heard-reply.ts';
import { claimedDay, dayData, keepDay } from './name-day.ts';
import { objectionOf, playbookOf, type Sayings } from './playbook-of.ts';
import { excuseGiven } from './start-of-wrap-up.ts';

export type ExcuseSaid = {
  readonly objectionId: string;
  readonly words: string;
  readonly claimedOn?: string | undefined;
};

/**
 * P10: why they do not pay, kept in their words, and what is done about it. The same excuse in the same words on one
 * call is one excuse: said again, the same reply.
 */
export const hearExcuse =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/excuses'> =>
  async ({ params, body }, acting) => {
    const callId = params.callId as CallId;
    const found = await deps.store.inTenant(acting.tenantId, (records) => records.calls.find(callId));
    if (found === undefined) return refuse({ code: 'call-not-found' });
    // The case is locked before its call, as everywhere: two locks taken in one order cannot wait for each other.
    return changeCase<Answer<'POST /calls/{callId}/excuses'>>(deps, acting, found.caseId, async (change) => {
      const call = await change.records.calls.lock(callId);
      assert(call !== undefined, 'a call is never removed');
      const facts = await loadFacts(change, change.at);
      const heard = hearable(call, body, { sayings: await playbookOf(change.records), saidOn: facts.today });
      return heard.ok ? keepExcuse(change, heard.value, facts) : heard;
    });
  };

type SaidGiven = {
  readonly sayings: Sayings;
  /** The day on which it was said, where the debtor is. */
  readonly saidOn: CalendarDate;
};

/** Whether that excuse can be kept of this call; nothing is kept yet. */
export function hearable(
  call: CallRecord,
  { objectionId, words, claimedOn }: ExcuseSaid,
  { sayings, saidOn }: SaidGiven,
): Result<HeardExcuse, Refusal> {
  const objection = objectionOf(sayings, objectionId);
  if (objection === undefined) return refuse({ code: 'objection-not-found', values: { id: objectionId } });
  const may = mayBeHeard(call, objection);
  if (!may.ok) return may;
  const heard = { call, objection, sayings, words };
  if (claimedOn === undefined) return accept(heard);
  const day = claimedDay(claimedOn, objection, saidOn);
  return day.ok ? accept({ ...heard, claimedOn: day.value }) : day;
}

/** Strangers say few things that we may answer; all else is between us and the right person, or was until a moment ago. */
export function mayBeHeard(call: CallRecord, objection: Objection): Result<undefined, Refusal> {
  const { state, callId } = call;
  if (state === 'closed') return refuse({ code: 'call-not-open', values: { callId } });
  const isThere = state === 'answered' || state === 'third-party' || state === 'wrap-up';
  if (isTheirs(call) || (isThere && isForAnybody(objection))) return accept(undefined);
  return refuse({ code: 'person-not-verified', values: { state } });
}

export type HeardExcuse = {
  readonly call: CallRecord;
  readonly objection: Objection;
  readonly sayings: Sayings;
  readonly words: string;
  readonly claimedOn?: CalendarDate;
};

/** Keeps the excuse and sets going what it sets going. */
export async function keepExcuse(
  change: CaseChange,
  heard: HeardExcuse,
  facts: CaseFacts,
): Promise<Result<ExcuseHeard, Refusal>> {
  const { records, debtCase, deps } = change;
  const { call, objection, sayings, words } = heard;
  const before = await records.excuses.listOfCase(debtCase.caseId, EXCUSES_OF_CASE_MAX);
  const known = before.find(
    (excuse) => excuse.callId === call.callId && excuse.objectionId === objection.id && excuse.words === words,
  );
  // Said again without a day, the day that they named before still holds.
  const claimedOn = heard.claimedOn ?? known?.claimedOn ?? undefined;
  const brief = await records.brief.find(debtCase.caseId, 0);
  assert(brief !== undefined, 'the locked case is there');
  const plan = actOnExcuse(objection, excuseGiven(facts, { words, claimedOn, known: brief.facts, deps }));
  const tasks = before.flatMap((excuse) => excuse.tasks);
  const actions = plan.steps.map((step) => actionData(step, { tasks, change, makesNew: known === undefined }));

  let version = debtCase.version;
  const excuseId = known?.excuseId ?? deps.ids.next();
  if (known === undefined) {
    const day = dayData({ objection, heardOn: facts.today, claimedOn }, facts, deps);
    const data = {
      excuseId,
      objectionId: objection.id,
      words,
      callId: call.callId,
      heardOn: facts.today,
      ...day,
      actions,
    };
    version = await change.keep([{ type: 'excuse-heard', data }, ...stopsOf(change, plan, words)]);
  } else {
    version = await keepDay(change, known, { objection, claimedOn, facts });
  }
  await stopRecording(change, call, plan);
  const hasStop = plan.steps.some((step) => step.does === 'now' && step.thing === 'stop-calls');
  const decision = hasStop && known === undefined ? await recheckGate(change) : null;
  const excuse = await records.excuses.find(excuseId);
  assert(excuse !== undefined, 'what was heard is kept');
  const wire = { sayings, today: facts.today, objection, excuse, version, plan, actions, tasks };
  return accept(
    heardReply({ ...wire, decision: decision === null ? null : decisionWire(decision, deps.ruleBook.zoneTable) }),
  );
}

/** It blocks before anybody confirms it, and every call: the wider reading is the debtor's. The wrap-up may narrow it. */
function stopsOf({ debtCase, deps, today }: CaseChange, { steps }: ExcusePlan, words: string) {
  const asked = steps.some((step) => step.does === 'now' && step.thing === 'stop-calls');
  if (!asked) return [];
  return stopEvents(debtCase, { stopId: deps.ids.next(), scope: 'phone', requestedOn: today, words });
}

/** Switched off as soon as they say so, on every screen of the call; what was recorded until then is another matter. */
async function stopRecording(
  { records, at, acting }: CaseChange,
  call: CallRecord,
  { steps }: ExcusePlan,
): Promise<void> {
  const asked = steps.some((step) => step.does === 'now' && step.thing === 'stop-recording');
  if (!asked || !call.recording.on) return;
  const turn = call.turn + 1;
  const kept = { turn, at, actorId: acting.actorId, kind: 'recording', data: { on: false } };
  await records.calls.save({ ...call, recording: { ...call.recording, on: false }, turn }, kept);
}

type ActionGiven = {
  readonly tasks: readonly ExcuseTaskRecord[];
  readonly change: CaseChange;
  readonly makesNew: boolean;
};

/** As the event keeps it. What waits to be done on this case already is not asked of somebody a second time. */
function actionData(step: ExcuseStep, { tasks, change, makesNew }: ActionGiven): ExcuseActionData {
  const { act, does } = step;
  if (step.does !== 'task' || openTask(step, tasks) !== undefined || !makesNew) return { act, does };
  const { kind, dueOn, assignee, verification, what } = step.task;
  const { debtCase, acting, deps } = change;
  const actorId =
    assignee === 'me' ? acting.actorId : assignee === 'account-owner' ? debtCase.owner?.actorId : undefined;
  return {
    act,
    does,
    taskId: deps.ids.next(),
    kind,
    dueOn,
    assignee,
    ...(actorId === undefined ? {} : { actorId }),
    ...(verification === undefined ? {} : { verifier: verification.with, question: verification.question }),
    ...(what === undefined ? {} : { what }),
  };
}
