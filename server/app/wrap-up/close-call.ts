import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { OutcomeDecision } from '@duologue/core/calls/decide-outcome.ts';
import type { OutcomeData } from '@duologue/core/cases/events/call-events.ts';
import type { ContactId } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { judgeCall } from '../calls/judge-call.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { daysOfWrapUp } from '../excuses/name-day.ts';
import type { WrapUpWire } from './parse-wrap-up.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { Refusal } from '../refusal.ts';
import type { Answer } from '../use-case.ts';

type Closed = Answer<'POST /calls/{callId}/outcome'>;

/** What a closed call keeps: the answers as they were given, and the reply that they got. */
type Kept = { readonly asked: unknown; readonly reply: unknown };

/** The reply that these answers got before, or a refusal when they are other answers. */
export function keptOutcome<Reply>({ callId, wrapUp }: CallRecord, asked: unknown): Result<Reply, Refusal> {
  const kept = wrapUp as Kept | null;
  const isSame = kept !== null && canonical(kept.asked) === canonical(asked);
  return isSame ? accept(kept.reply as Reply) : refuse({ code: 'call-not-open', values: { callId } });
}

/** The step that was set when this call was closed, whatever became of it since. */
export function stepSetBy({ state, wrapUp }: Pick<CallRecord, 'state' | 'wrapUp'>): Closed['nextStep'] | null {
  if (state !== 'closed' || wrapUp === null) return null;
  const { reply } = wrapUp as { readonly reply?: Pick<Closed, 'nextStep'> };
  return reply?.nextStep ?? null;
}

/** The store may give the members of an object back in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  );
}

/** Keeps the events of the outcome, closes the call's row and says what is next. */
export async function saveClosed(
  change: CaseChange,
  call: CallRecord,
  decision: OutcomeDecision,
  asked: WrapUpWire,
): Promise<Closed> {
  const { records, debtCase, acting, at, today, keep } = change;
  const { caseId } = debtCase;
  const { nextStep, status } = decision;
  const version = await keep([
    ...(await daysOfWrapUp(change, call, outcomesOf(decision.events))),
    ...withStepDetails(decision.events, asked),
    ...objectiveJudged(call, decision, asked, today),
  ]);
  const reply: Closed = {
    callId: call.callId,
    caseId,
    version,
    accountStatus: status,
    nextStep: { kind: nextStep.kind, dueOn: nextStep.dueOn },
    promiseId: promiseOf(decision.events),
    next: await records.worklist.first(caseId),
  };
  const turn = call.turn + 1;
  const closed: CallRecord = {
    ...call,
    state: 'closed',
    endedAt: call.endedAt ?? at,
    closedAt: at,
    lineResult: asked.lineResult,
    party: asked.party,
    outcomes: outcomesOf(decision.events),
    contactId: contactOf(decision.events) ?? (await knownContact()),
    wrapUp: { asked, reply },
    notes: asked.note === '' ? call.notes : asked.note,
    turn,
  };
  await records.calls.save(closed, { turn, at, actorId: acting.actorId, kind: 'closed', data: { asked } });
  return reply;

  async function knownContact(): Promise<ContactId | null> {
    const name = asked.spokeWith?.name.toLowerCase();
    if (name === undefined) return null;
    const people = await records.people.listContacts(debtCase.debtor.debtorId);
    return people.find((person) => person.name.toLowerCase() === name)?.contactId ?? null;
  }
}

/** The outcome beside what the call was for. A call of which nobody kept an objective is not judged. */
function objectiveJudged(
  { callId, objective, about }: CallRecord,
  { events }: OutcomeDecision,
  { party }: WrapUpWire,
  today: CalendarDate,
): readonly CaseEvent[] {
  const judged = judgeCall({ objective, about }, { party, outcomes: outcomesOf(events) }, today);
  return judged === undefined ? [] : [{ type: 'objective-judged', data: { callId, ...judged } }];
}

/** The first step is the one that the form asked for: its note and the person it is for go with it. */
function withStepDetails(events: readonly CaseEvent[], { nextStep }: WrapUpWire): readonly CaseEvent[] {
  const main = events.findIndex(({ type }) => type === 'next-step-set');
  return events.map((event, index) => {
    if (index !== main || event.type !== 'next-step-set' || nextStep === undefined) return event;
    const note = nextStep.note === null ? {} : { note: nextStep.note };
    const actor = nextStep.forActorId === null ? {} : { actorId: nextStep.forActorId };
    return { ...event, data: { ...event.data, ...note, ...actor } };
  });
}

export function outcomesOf(events: readonly CaseEvent[]): readonly OutcomeData[] {
  return events.flatMap((event) => (event.type === 'call-closed' ? event.data.business : []));
}

function promiseOf(events: readonly CaseEvent[]): string | null {
  const [promiseId] = events.flatMap((event) => {
    if (event.type === 'promise-made') return [event.data.promiseId];
    return event.type === 'arrangement-agreed' ? event.data.instalments.slice(0, 1).map((part) => part.promiseId) : [];
  });
  return promiseId ?? null;
}

function contactOf(events: readonly CaseEvent[]): ContactId | undefined {
  const [contactId] = events.flatMap((event) => (event.type === 'contact-added' ? [event.data.contactId] : []));
  return contactId as ContactId | undefined;
}
