import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { ExcuseActionData } from '@duologue/core/cases/events/excuse-events.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import { actOnExcuse, type ExcusePlan, type ExcuseStep } from '@duologue/core/guide/act-on-excuse.ts';
import { isForAnybody } from '@duologue/core/guide/before-verified.ts';
import { watchOf } from '@duologue/core/guide/judge-excuse.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { stopEvents } from '../cases/request-stop.ts';
import { loadFacts, recheckGate } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import { EXCUSES_OF_CASE_MAX } from '../limits.ts';
import { DEFAULT_MONEY } from '../owed/money-settings.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { ExcuseTaskRecord } from '../ports/excuses.ts';
import type { Refusal } from '../refusal.ts';
import type { Answer, UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';
import { excuseWire } from './excuse-wire.ts';
import { objectionOf, playbookOf, type Sayings } from './playbook-of.ts';
import { excuseGiven, startWire } from './start-of-wrap-up.ts';

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
      const heard = hearable(call, body, await playbookOf(change.records));
      return heard.ok ? keepExcuse(change, heard.value) : heard;
    });
  };

/** Whether that excuse can be kept of this call; nothing is kept yet. */
export function hearable(call: CallRecord, body: ExcuseSaid, sayings: Sayings): Result<HeardExcuse, Refusal> {
  const objection = objectionOf(sayings, body.objectionId);
  if (objection === undefined) return refuse({ code: 'objection-not-found', values: { id: body.objectionId } });
  const may = mayBeHeard(call, objection);
  if (!may.ok) return may;
  if (body.claimedOn !== undefined && parseCalendarDate(body.claimedOn) === undefined) {
    return invalid('claimedOn', 'input.not-a-date');
  }
  return accept({ call, objection, sayings, body });
}

/** Strangers say few things that we may answer; all else is between us and the right person, or was until a moment ago. */
function mayBeHeard(call: CallRecord, objection: Objection): Result<undefined, Refusal> {
  const { state, verifiedAt, callId } = call;
  if (state === 'closed') return refuse({ code: 'call-not-open', values: { callId } });
  const isTheirs = state === 'verified' || (state === 'wrap-up' && verifiedAt !== null);
  const isThere = state === 'answered' || state === 'third-party' || state === 'wrap-up';
  if (isTheirs || (isThere && isForAnybody(objection))) return accept(undefined);
  return refuse({ code: 'person-not-verified', values: { state } });
}

export type HeardExcuse = {
  readonly call: CallRecord;
  readonly objection: Objection;
  readonly sayings: Sayings;
  readonly body: ExcuseSaid;
};

/** Keeps the excuse and sets going what it sets going. */
export async function keepExcuse(change: CaseChange, heard: HeardExcuse): Promise<Result<ExcuseHeard, Refusal>> {
  const { records, debtCase, deps } = change;
  const { call, objection, body } = heard;
  const before = await records.excuses.listOfCase(debtCase.caseId, EXCUSES_OF_CASE_MAX);
  const known = before.find(
    ({ callId, objectionId, words }) => callId === call.callId && objectionId === objection.id && words === body.words,
  );
  const facts = await loadFacts(change, change.at);
  const brief = await records.brief.find(debtCase.caseId, 0);
  assert(brief !== undefined, 'the locked case is there');
  const plan = actOnExcuse(objection, excuseGiven(facts, { body, known: brief.facts, deps }));
  const tasks = before.flatMap((excuse) => excuse.tasks);
  const actions = plan.steps.map((step) => actionData(step, { tasks, change, makesNew: known === undefined }));

  let version = debtCase.version;
  let excuseId = known?.excuseId;
  if (excuseId === undefined) {
    excuseId = deps.ids.next();
    const data = heardData(heard, { excuseId, facts, actions, deps });
    version = await change.keep([{ type: 'excuse-heard', data }, ...stopsOf(change, plan, body.words)]);
  }
  await stopRecording(change, call, plan);
  const hasStop = plan.steps.some((step) => step.does === 'now' && step.thing === 'stop-calls');
  const decision = hasStop && known === undefined ? await recheckGate(change) : null;
  const excuse = await records.excuses.find(excuseId);
  assert(excuse !== undefined, 'what was heard is kept');
  return accept({
    excuse: excuseWire(excuse, { sayings: heard.sayings, today: facts.today }),
    version,
    steps: plan.steps.map((step, index) => stepWire(step, actions[index], tasks)),
    wrapUp: startWire(plan.wrapUp),
    next: objection.next,
    decision: decision === null ? null : decisionWire(decision, deps.ruleBook.zoneTable),
  });
}

function heardData(
  { call, objection, body }: HeardExcuse,
  {
    excuseId,
    facts,
    actions,
    deps,
  }: {
    readonly excuseId: string;
    readonly facts: CaseFacts;
    readonly actions: readonly ExcuseActionData[];
    readonly deps: CaseDeps;
  },
): CaseEventOf<'excuse-heard'>['data'] {
  const { situation, today } = facts;
  const claimedOn = body.claimedOn === undefined ? undefined : parseCalendarDate(body.claimedOn);
  const watch = watchOf(objection, {
    heardOn: today,
    claimedOn,
    isBusinessDay: businessDaysAt(deps.ruleBook, situation.debtor),
    arrivalDays: (situation.money ?? DEFAULT_MONEY).arrivalDays,
  });
  return {
    excuseId,
    objectionId: objection.id,
    words: body.words,
    callId: call.callId,
    heardOn: today,
    ...(claimedOn === undefined ? {} : { claimedOn }),
    ...(watch === undefined ? {} : { watch }),
    actions,
  };
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

function openTask(step: ExcuseStep, tasks: readonly ExcuseTaskRecord[]): ExcuseTaskRecord | undefined {
  if (step.does !== 'task') return undefined;
  const { kind, verification, what } = step.task;
  return tasks.find(
    (task) =>
      task.state === 'open' &&
      task.kind === kind &&
      task.question === (verification?.question ?? null) &&
      task.what === (what ?? null),
  );
}

function stepWire(
  step: ExcuseStep,
  action: ExcuseActionData | undefined,
  tasks: readonly ExcuseTaskRecord[],
): ExcuseHeard['steps'][number] {
  const isScreen = step.does === 'screen';
  return {
    act: step.act,
    does: step.does,
    taskId: action?.taskId ?? openTask(step, tasks)?.taskId ?? null,
    screen: isScreen ? step.screen : null,
    fact: isScreen ? (step.fact ?? null) : null,
    known: isScreen ? (step.known ?? null) : null,
    fields: step.does === 'prefill' ? [...step.fields] : [],
  };
}
