import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import type { ExcuseActionData } from '@duologue/core/cases/events/excuse-events.ts';
import type { ExcusePlan, ExcuseStep } from '@duologue/core/guide/act-on-excuse.ts';
import { dayAskedOf } from '@duologue/core/guide/claimed-day.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import type { ExcuseRecord, ExcuseTaskRecord } from '../ports/excuses.ts';
import { excuseWire, type ExcuseWireGiven } from './excuse-wire.ts';
import { startWire } from './start-of-wrap-up.ts';

type Heard = ExcuseWireGiven & {
  readonly objection: Objection;
  readonly excuse: ExcuseRecord;
  readonly version: number;
  readonly plan: ExcusePlan;
  /** What each step of the plan was kept as; of an excuse that was known before, nothing. */
  readonly actions: readonly ExcuseActionData[];
  /** Of the case, as they stood before. */
  readonly tasks: readonly ExcuseTaskRecord[];
  readonly decision: ExcuseHeard['decision'];
};

/** The reply to an excuse, each time that something is said of it: what it set going, and what the wrap-up starts with. */
export function heardReply(heard: Heard): ExcuseHeard {
  const { objection, excuse, version, plan, actions, tasks, decision } = heard;
  return {
    excuse: excuseWire(excuse, heard),
    version,
    steps: plan.steps.map((step, index) => stepWire(step, actions[index], tasks)),
    wrapUp: startWire(plan.wrapUp),
    asksDay: asksDay(objection, excuse),
    next: objection.next,
    resent: resentOf(plan),
    decision,
  };
}

function asksDay(objection: Objection, { watch }: ExcuseRecord): ExcuseHeard['asksDay'] {
  const question = dayAskedOf(objection);
  return question === undefined || watch === null ? null : { question, watch };
}

/** What waits to be done on this case already, of the kind that a step wants done. */
export function openTask(step: ExcuseStep, tasks: readonly ExcuseTaskRecord[]): ExcuseTaskRecord | undefined {
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

function resentOf({ steps }: ExcusePlan): ExcuseHeard['resent'] {
  const step = steps.find(({ act }) => act === 'resend-invoice');
  if (step === undefined) return null;
  return step.does === 'now' ? 'queued' : 'task';
}
