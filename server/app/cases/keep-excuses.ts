import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { ExcuseActionData, ExcuseEvent } from '@duologue/core/cases/events/excuse-events.ts';
import type { ActorId, CallId } from '@duologue/core/cases/ids.ts';
import type { ExcuseRecord } from '../ports/excuses.ts';
import { dateOf } from './event-values.ts';
import type { Keeping } from './keep-events.ts';

const TYPES: Readonly<Record<ExcuseEvent['type'], true>> = {
  'excuse-heard': true,
  'excuse-dated': true,
  'excuse-answered': true,
  'excuse-task-done': true,
};

export const isExcuseEvent = (event: CaseEvent): event is ExcuseEvent => Object.hasOwn(TYPES, event.type);

/** Brings the tables of excuses to the state that an event describes. */
export async function keepExcuse(keeping: Keeping, event: ExcuseEvent): Promise<void> {
  const { excuses } = keeping.records;
  switch (event.type) {
    case 'excuse-heard':
      return keepHeard(keeping, event);
    case 'excuse-dated':
      return excuses.setDay(event.data.excuseId, dayOf(event.data));
    case 'excuse-answered': {
      const { excuseId, taskId, ...answer } = event.data;
      if (taskId !== undefined) await excuses.finishTask(taskId, answer.said, dateOf(answer.answeredOn));
      return excuses.setAnswer(excuseId, answer.result, answer);
    }
    case 'excuse-task-done':
      return excuses.finishTask(event.data.taskId, event.data.result, dateOf(event.data.doneOn));
  }
}

async function keepHeard(keeping: Keeping, { data }: CaseEventOf<'excuse-heard'>): Promise<void> {
  const { records, debtCase, at } = keeping;
  await records.excuses.add({
    excuseId: data.excuseId,
    caseId: debtCase.caseId,
    callId: data.callId as CallId,
    objectionId: data.objectionId,
    words: data.words,
    heardOn: dateOf(data.heardOn),
    heardAt: at,
    ...dayOf(data),
    state: 'heard',
    answer: null,
  });
  for (const action of data.actions) await keepTask(keeping, data.excuseId, action);
}

/** The day that it turns on, and the days of the books that it is judged by. */
function dayOf({ claimedOn, watch }: CaseEventOf<'excuse-dated'>['data']): Pick<ExcuseRecord, 'claimedOn' | 'watch'> {
  return {
    claimedOn: claimedOn === undefined ? null : dateOf(claimedOn),
    watch: watch === undefined ? null : { from: dateOf(watch.from), until: dateOf(watch.until) },
  };
}

/** A task that was open already is told of by the action, and not made again. */
async function keepTask({ records, debtCase }: Keeping, excuseId: string, action: ExcuseActionData): Promise<void> {
  const { taskId, kind, dueOn, assignee } = action;
  if (taskId === undefined || kind === undefined || dueOn === undefined || assignee === undefined) return;
  await records.excuses.addTask({
    taskId,
    excuseId,
    caseId: debtCase.caseId,
    kind,
    dueOn: dateOf(dueOn),
    assignee,
    forActorId: (action.actorId as ActorId | undefined) ?? null,
    verifier: action.verifier ?? null,
    question: action.question ?? null,
    what: action.what ?? null,
    state: 'open',
    result: null,
    doneOn: null,
  });
}
