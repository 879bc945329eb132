import type { WrapUp as WrapUpSchema } from '@duologue/contract/calls.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import type { WrapUpProblem } from '@duologue/core/calls/closing/check-wrap-up.ts';
import { SAID_MAX } from '@duologue/core/calls/limits.ts';
import { TICK_IDS } from '@duologue/core/calls/stages.ts';
import type { BusinessAnswer, WrapUp } from '@duologue/core/calls/wrap-up.ts';
import type { ActorId } from '@duologue/core/cases/ids.ts';
import { NEXT_STEP_KINDS, type NextStep } from '@duologue/core/cases/next-step.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { z } from 'zod';
import type { InputProblem, Refusal } from '../refusal.ts';
import type { ContactRecord } from '../ports/people.ts';
import { parseCaptured } from '../wire/captured.ts';

export type WrapUpWire = Omit<z.output<typeof WrapUpSchema>, 'nextStep'> & {
  readonly nextStep?: z.output<typeof WrapUpSchema>['nextStep'] | undefined;
};

const SAYING = 'say.';

type Known = {
  readonly actorId: ActorId;
  readonly people: readonly ContactRecord[];
  readonly ticks: readonly string[];
};

/** The answers of the form as the rules of calls read them. Every value that cannot be read is told at once. */
export function parseWrapUp(wire: WrapUpWire, { actorId, people, ticks }: Known): Result<WrapUp, Refusal> {
  const problems: InputProblem[] = [];
  const business = wire.business.flatMap(({ outcome, captured }, index): readonly BusinessAnswer[] => {
    const parsed = parseCaptured(captured, `business.${index}.captured`);
    if (parsed.ok) return [{ outcome, captured: parsed.value }];
    problems.push(...parsed.refusal);
    return [];
  });
  const nextStep = wire.nextStep === undefined ? undefined : parseNextStep(wire.nextStep, actorId);
  if (nextStep !== undefined && !nextStep.ok) problems.push(...nextStep.refusal);
  if (problems.length > 0) return refuse({ code: 'input-invalid', problems });

  return accept({
    line: wire.lineResult,
    party: wire.party ?? undefined,
    business,
    spokeWith: wire.spokeWith === null ? undefined : spokeWithOf(wire.spokeWith, people),
    ticks: TICK_IDS.filter((id) => ticks.includes(id)),
    said: saidOf(ticks),
    note: wire.note,
    nextStep: nextStep?.ok === true ? nextStep.value : undefined,
  });
}

/** Ticks of what the rules want said, without the mark of their kind, in a fixed order. */
function saidOf(ticks: readonly string[]): readonly string[] {
  const said = ticks.filter((tick) => tick.startsWith(SAYING)).map((tick) => tick.slice(SAYING.length));
  return [...new Set(said)].sort().slice(0, SAID_MAX);
}

/** A person whom we know by that name is that person. */
function spokeWithOf(
  { name, role }: NonNullable<WrapUpWire['spokeWith']>,
  people: readonly ContactRecord[],
): NonNullable<WrapUp['spokeWith']> {
  const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase());
  return { name, role: role ?? undefined, contactId: known?.contactId };
}

type StepWire = NonNullable<WrapUpWire['nextStep']>;
function parseNextStep(wire: StepWire, actorId: ActorId): Result<NextStep, readonly InputProblem[]> {
  const problems: InputProblem[] = [];
  const wrong = (field: string, code: string) =>
    problems.push({ field: `nextStep.${field}`, message: { code, values: {} } });
  const kind = NEXT_STEP_KINDS.find((candidate) => candidate === wire.kind);
  if (kind === undefined) wrong('kind', 'calls.problem.not-a-choice');
  const dueOn = parseCalendarDate(wire.dueOn);
  if (dueOn === undefined) wrong('dueOn', 'calls.problem.not-a-date');
  const dueAt = wire.dueAt === null ? undefined : parseInstant(wire.dueAt);
  if (wire.dueAt !== null && dueAt === undefined) wrong('dueAt', 'calls.problem.not-a-instant');
  if (kind === undefined || dueOn === undefined || problems.length > 0) return refuse(problems);
  const assignee = wire.forActorId === actorId ? 'me' : 'anyone';
  return accept({ kind, dueOn, assignee, ...(dueAt === undefined ? {} : { dueAt }) });
}

/** What the rules of calls object to, at the place in the form where it is put right. */
export function wrapUpProblems(problems: readonly WrapUpProblem[], business: readonly { outcome: string }[]): Refusal {
  return {
    code: 'input-invalid',
    problems: problems.map(({ where, outcome, field, problem, values = {} }) => {
      const index = business.findIndex((answer) => answer.outcome === outcome);
      const answer = index === -1 ? 'business' : `business.${index}`;
      const places = {
        party: 'party',
        business: answer,
        captured: `${answer}.captured.${field ?? ''}`,
        'next-step': 'nextStep',
        note: 'note',
        person: 'spokeWith',
        facts: 'facts',
      } as const;
      return { field: places[where], message: { code: `calls.problem.${problem}`, values } };
    }),
  };
}
