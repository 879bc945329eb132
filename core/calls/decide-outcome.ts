import { addBusinessDays } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { formatInstant } from '../calendar/instant.ts';
import type { CaseEvent } from '../cases/case-events.ts';
import type { OutcomeData } from '../cases/events/call-events.ts';
import type { NextStep } from '../cases/next-step.ts';
import type { AccountStatus } from '../cases/status.ts';
import { assert } from '../kernel/assert.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import type { Call, CallState, WrapUpCall } from './call.ts';
import { toCapturedData } from './closing/captured-data.ts';
import { checkWrapUp, stopsAllCalls, type WrapUpProblem } from './closing/check-wrap-up.ts';
import { defaultNextSteps } from './closing/next-steps.ts';
import { eventsOf, type OutcomeScope } from './closing/outcome-events.ts';
import { personEvents } from './closing/person-events.ts';
import { statusAfter } from './closing/status-after.ts';
import { LINE_TABLE } from './tables/line-table.ts';
import { PARTY_TABLE } from './tables/party-table.ts';
import type { WrapUp } from './wrap-up.ts';
import type { WrapUpGiven } from './wrap-up-given.ts';

/** What closing a call does: its events in order, the dated next steps with the main one first, and the status. */
export type OutcomeDecision = {
  readonly events: readonly CaseEvent[];
  readonly nextStep: NextStep;
  readonly nextSteps: readonly NextStep[];
  readonly status: AccountStatus;
};

export type OutcomeRefusal =
  | { readonly code: 'call-not-over'; readonly state: CallState }
  | { readonly code: 'outcome-incomplete'; readonly problems: readonly WrapUpProblem[] };

/**
 * Closes a call. There is no way to leave it without an outcome and a dated next step: everything that is missing or
 * wrong is answered at once. Every event comes from the answers; the ledger alone will say whether a promise is kept.
 */
export function decideOutcome(call: Call, wrapUp: WrapUp, given: WrapUpGiven): Result<OutcomeDecision, OutcomeRefusal> {
  if (call.state !== 'wrap-up') return refuse({ code: 'call-not-over', state: call.state });

  const problems = checkWrapUp(wrapUp, given);
  if (problems.length > 0) return refuse({ code: 'outcome-incomplete', problems });

  const scope = scopeOf(call, wrapUp, given);
  const made = wrapUp.business.map((answer) => eventsOf(answer, scope));
  const failed = made.flatMap((result) => (result.ok ? [] : [result.refusal]));
  if (failed.length > 0) return refuse({ code: 'outcome-incomplete', problems: failed });
  const answers = made.flatMap((result) => (result.ok ? result.value : []));
  const byParty = [...partyEvents(wrapUp, scope), ...personEvents(wrapUp, scope)];

  const heldUntil = latestHold([...answers, ...byParty]);
  const nextSteps = stepsOf(wrapUp, given, heldUntil);
  const [nextStep] = nextSteps;
  if (nextStep === undefined)
    return refuse({ code: 'outcome-incomplete', problems: [{ where: 'next-step', problem: 'missing' }] });
  const early = nextSteps.flatMap((step) => earlyCall(step, wrapUp, heldUntil));
  if (early.length > 0) return refuse({ code: 'outcome-incomplete', problems: early });

  const status = statusAfter(wrapUp, given);
  const events = [
    closedOf(call, wrapUp),
    ...answers,
    ...byParty,
    ...nextSteps.map((step) => stepEvent(step, call)),
    ...(status === given.status
      ? []
      : [{ type: 'status-changed', data: { from: given.status, to: status, why: 'call' } } as const]),
  ];
  return accept({ events, nextStep, nextSteps, status });
}

function scopeOf(call: WrapUpCall, wrapUp: WrapUp, given: WrapUpGiven): OutcomeScope {
  let used = 0;
  const nextId = () => {
    const id = given.ids[used];
    assert(id !== undefined, 'the shell gave as many ids as one call can need');
    used += 1;
    return id;
  };
  return {
    given,
    callId: call.callId,
    nextId,
    undisputed: undisputedOf(wrapUp, given),
    raisedBy: wrapUp.spokeWith?.name,
  };
}

/** What is left of each item beside its disputes, those of this call included: spread over the named items in order. */
function undisputedOf({ business }: WrapUp, { items }: WrapUpGiven): WrapUpGiven['items'] {
  const raised = business.find(({ outcome }) => outcome === 'dispute-raised')?.captured;
  let toSpread = raised?.disputedAmount?.minor ?? 0n;
  return items.map((item) => {
    const left = item.open.minor - item.disputed.minor;
    const isRaised =
      raised?.items?.includes(item.itemId) === true && raised.disputedAmount?.currency === item.open.currency;
    const taken = !isRaised ? 0n : toSpread < left ? toSpread : left;
    toSpread -= taken;
    return { ...item, open: money(item.open.currency, left - taken) };
  });
}

/** What the line and the person alone bring about: a number that is not dialled again, a hold until somebody has looked. */
function partyEvents({ line, party, business }: WrapUp, { given, callId, nextId }: OutcomeScope): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  const { number, today, isBusinessDay } = given;
  const isBadLine = LINE_TABLE[line].blocks === 'number' && (line === 'disconnected' || line === 'invalid-number');
  const why = isBadLine ? line : party === 'wrong-number' ? party : undefined;
  if (why !== undefined && number !== undefined) events.push({ type: 'number-blocked', data: { number, why, callId } });

  const hold = party === undefined ? undefined : PARTY_TABLE[party].hold;
  const isHeldAnyway = hold?.reason === 'represented' && business.some(({ outcome }) => outcome === 'represented');
  if (hold !== undefined && !isHeldAnyway) {
    const until = addBusinessDays(today, hold.businessDays, isBusinessDay);
    events.push({
      type: 'hold-placed',
      data: { holdId: nextId(), reason: hold.reason, placedOn: today, until, callId },
    });
  }
  return events;
}

/**
 * The caller's own next step takes the place of the main one. Where all calls are stopped no default step is a call
 * (an attorney may be rung instead of the debtor), and a default call waits for the end of a pause that this call began.
 */
function stepsOf(wrapUp: WrapUp, given: WrapUpGiven, heldUntil: CalendarDate | undefined): readonly NextStep[] {
  const isStopped = stopsAllCalls(wrapUp);
  const defaults = defaultNextSteps(wrapUp, given).flatMap((step): readonly NextStep[] => {
    if (!isCall(step)) return [step];
    if (isStopped) return wrapUp.party === 'attorney' ? [{ ...step, kind: 'contact-representative' }] : [];
    if (step.kind === 'call-back' || heldUntil === undefined || step.dueOn > heldUntil) return [step];
    return [{ ...step, dueOn: addBusinessDays(heldUntil, 1, given.isBusinessDay) }];
  });
  return wrapUp.nextStep === undefined ? defaults : [wrapUp.nextStep, ...defaults.slice(1)];
}

function latestHold(events: readonly CaseEvent[]): CalendarDate | undefined {
  const dates = events.flatMap((event) => (event.type === 'hold-placed' ? [event.data.until as CalendarDate] : []));
  return dates.sort().at(-1);
}

/** No call is planned after a stop request, nor into a pause that this very call began. */
function earlyCall(step: NextStep, wrapUp: WrapUp, heldUntil: CalendarDate | undefined): readonly WrapUpProblem[] {
  if (!isCall(step)) return [];
  if (stopsAllCalls(wrapUp)) return [{ where: 'next-step', problem: 'call-is-stopped' }];
  if (heldUntil === undefined || step.dueOn > heldUntil) return [];
  return [{ where: 'next-step', problem: 'before-hold-ends', values: { until: heldUntil } }];
}

function isCall({ kind }: NextStep): boolean {
  return kind === 'call' || kind === 'call-back';
}

function closedOf(call: WrapUpCall, { line, party, business, spokeWith, ticks, said = [], note }: WrapUp): CaseEvent {
  return {
    type: 'call-closed',
    data: {
      callId: call.callId,
      line,
      ...(party === undefined ? {} : { party }),
      business: business.map(({ outcome, captured }): OutcomeData => ({ outcome, captured: toCapturedData(captured) })),
      ...(spokeWith === undefined
        ? {}
        : {
            spokeWith: {
              name: spokeWith.name.trim(),
              ...(spokeWith.role === undefined ? {} : { role: spokeWith.role }),
            },
          }),
      ticks,
      ...(said.length === 0 ? {} : { said }),
      note,
      endedAt: formatInstant(call.endedAt),
    },
  };
}

function stepEvent({ kind, dueOn, dueAt, assignee, expects }: NextStep, { callId }: WrapUpCall): CaseEvent {
  return {
    type: 'next-step-set',
    data: {
      kind,
      dueOn,
      ...(dueAt === undefined ? {} : { dueAt: formatInstant(dueAt) }),
      assignee,
      ...(expects === undefined ? {} : { expects: toMoneyData(expects) }),
      callId,
    },
  };
}
