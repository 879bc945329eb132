import type { ExcuseTaskWire, ExcuseWire } from '@duologue/contract/excuses.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { VERIFIERS, type Verifier } from '@duologue/core/guide/actions.ts';
import type { ExcuseAnswerRecord, ExcuseRecord, ExcuseTaskRecord } from '../ports/excuses.ts';
import { nameOf, questionOf, type Sayings } from './playbook-of.ts';

export type ExcuseWireGiven = { readonly sayings: Sayings; readonly today: CalendarDate };

export function excuseWire(excuse: ExcuseRecord, given: ExcuseWireGiven): ExcuseWire {
  const { excuseId, caseId, callId, objectionId, words, heardOn, claimedOn, person, title, state } = excuse;
  return {
    excuseId,
    caseId,
    callId,
    objectionId,
    name: nameOf(given.sayings, objectionId),
    words,
    heardOn,
    person,
    title,
    claimedOn,
    state,
    answer: excuse.answer === null ? null : answerWire(excuse.answer),
    tasks: excuse.tasks.map((task) => taskWire(task, given)),
  };
}

function answerWire({ result, by, askedOf, said, answeredOn }: ExcuseAnswerRecord): NonNullable<ExcuseWire['answer']> {
  const whom = askedOf === undefined ? undefined : verifierOf(askedOf.with);
  return {
    result,
    by,
    askedOf:
      askedOf === undefined || whom === undefined || whom === null
        ? null
        : { with: whom, name: askedOf.name ?? null, title: askedOf.title ?? null },
    said,
    answeredOn,
  };
}

export function taskWire(task: ExcuseTaskRecord, { sayings, today }: ExcuseWireGiven): ExcuseTaskWire {
  const { taskId, excuseId, caseId, kind, dueOn, assignee, forActorId, what, state, result, doneOn } = task;
  return {
    taskId,
    excuseId,
    caseId,
    kind,
    dueOn,
    assignee,
    forActorId,
    verifier: task.verifier === null ? null : verifierOf(task.verifier),
    questionKey: task.question,
    question: task.question === null ? null : questionOf(sayings, task.question),
    what,
    state,
    overdue: state === 'open' && dueOn < today,
    result,
    doneOn,
  };
}

const verifierOf = (text: string): Verifier | null => VERIFIERS.find((verifier) => verifier === text) ?? null;
