import { decidePromise, type PromiseRefusal } from '../../arrangements/decide-promise.ts';
import { addBusinessDays } from '../../calendar/add-business-days.ts';
import { addDays, type CalendarDate } from '../../calendar/calendar-date.ts';
import { formatInstant } from '../../calendar/instant.ts';
import type { CaseEvent, CaseEventOf } from '../../cases/case-events.ts';
import type { HoldReason } from '../../cases/holds.ts';
import type { PromiseId } from '../../cases/ids.ts';
import { formatStopTimes } from '../../cases/stop-times.ts';
import { assert } from '../../kernel/assert.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import { money } from '../../money/money.ts';
import { toMoneyData } from '../../money/money-data.ts';
import type { BusinessOutcome } from '../outcome-codes.ts';
import { BUSINESS_TABLE } from '../tables/business-table.ts';
import { holdBusinessDaysOf } from '../tables/hold-days.ts';
import type { BusinessAnswer, Captured } from '../wrap-up.ts';
import type { WrapUpGiven } from '../wrap-up-given.ts';
import type { WrapUpProblem } from './check-wrap-up.ts';
import { arrangementOf } from './arrangement-events.ts';
import { nextStepOf } from './next-steps.ts';

/** What an answer is turned into events with: the account, the call, and a source of fresh ids. */
export type OutcomeScope = {
  readonly given: WrapUpGiven;
  readonly callId: string;
  readonly nextId: () => string;
  /** Open items less what was disputed before and in this call. */
  readonly undisputed: WrapUpGiven['items'];
  readonly raisedBy: string | undefined;
};

export type Made = Result<readonly CaseEvent[], WrapUpProblem>;

/** The events of one business outcome, beside its `call-closed`. The fields that it requires have been checked. */
export function eventsOf(answer: BusinessAnswer, scope: OutcomeScope): Made {
  const made = factsOf(answer, scope);
  if (!made.ok) return made;
  const hold = holdOf(answer, scope);
  return accept(hold === undefined ? made.value : [...made.value, hold]);
}

function factsOf({ outcome, captured }: BusinessAnswer, scope: OutcomeScope): Made {
  switch (outcome) {
    case 'promise-full':
      return promiseOf(outcome, captured, 'full', scope);
    case 'promise-part':
      return promiseOf(outcome, captured, 'part', scope);
    case 'settlement-agreed':
    case 'plan-agreed':
    case 'plan-proposed':
      return arrangementOf(outcome, captured, scope);
    case 'dispute-raised':
      return disputeOf(captured, scope);
    case 'stop-requested':
      return accept([stopOf(captured, scope)]);
    case 'callback-agreed':
      return accept([callbackOf(captured, scope)]);
    case 'awaiting-approval':
      return accept(learnt('approver', captured.approver, scope));
    case 'invoice-not-received':
    case 'information-requested':
      return accept(
        learnt(captured.sendTo?.includes('@') === true ? 'email' : 'postal-address', captured.sendTo, scope),
      );
    case 'language-need':
      return accept(learnt('language', captured.language, scope));
    default:
      return accept([]);
  }
}

function promiseOf(outcome: BusinessOutcome, captured: Captured, kind: 'full' | 'part', scope: OutcomeScope): Made {
  const { amount, dueOn, items = [], promisedBy = '', method } = captured;
  assert(amount !== undefined && dueOn !== undefined, 'a promise was checked to have an amount and a date');
  const { given, callId } = scope;
  const decided = decidePromise(
    { amount, dueOn, items, promisedBy, method, kind },
    {
      promiseId: scope.nextId() as PromiseId,
      today: given.today,
      graceBusinessDays: given.graceBusinessDays,
      isBusinessDay: given.isBusinessDay,
      undisputed: scope.undisputed,
      promises: given.promises,
      ask: given.ask,
      callId,
    },
  );
  return decided.ok ? decided : refuse({ where: 'captured', outcome, ...promiseProblem(decided.refusal) });
}

function promiseProblem(refusal: PromiseRefusal): Pick<WrapUpProblem, 'field' | 'problem' | 'values'> {
  switch (refusal.code) {
    case 'amount-not-positive':
      return { field: 'amount', problem: 'not-positive' };
    case 'due-in-the-past':
      return { field: 'dueOn', problem: 'in-the-past' };
    case 'due-too-far-ahead':
      return { field: 'dueOn', problem: 'too-far', values: { latestOn: refusal.latestOn } };
    case 'item-not-open':
      return { field: 'items', problem: 'unknown-item', values: { itemId: refusal.itemId } };
    case 'wholly-disputed':
      return { field: 'items', problem: 'wholly-disputed' };
    case 'more-than-owed':
      return { field: 'amount', problem: 'more-than-open', values: toMoneyData(refusal.owed) };
    case 'not-in-full':
      return { field: 'amount', problem: 'not-the-full-amount', values: toMoneyData(refusal.owed) };
  }
}

function disputeOf(captured: Captured, { given, callId, nextId, raisedBy }: OutcomeScope): Made {
  const { disputeReason, disputedAmount, items = [], words } = captured;
  assert(
    disputeReason !== undefined && disputedAmount !== undefined,
    'a dispute was checked to have a reason and an amount',
  );
  const open = given.items.filter(
    (item) => items.includes(item.itemId) && item.open.currency === disputedAmount.currency,
  );
  const left = open.reduce((sum, item) => sum + item.open.minor - item.disputed.minor, 0n);
  if (disputedAmount.minor > left) {
    const values = toMoneyData(money(disputedAmount.currency, left));
    return refuse({
      where: 'captured',
      outcome: 'dispute-raised',
      field: 'disputedAmount',
      problem: 'more-than-open',
      values,
    });
  }
  const answerDueOn = nextStepOf({ outcome: 'dispute-raised', captured }, given)?.dueOn ?? given.today;
  return accept([
    {
      type: 'dispute-opened',
      data: {
        disputeId: nextId(),
        reason: disputeReason,
        amount: toMoneyData(disputedAmount),
        items,
        raisedOn: given.today,
        answerDueOn,
        ...(raisedBy === undefined ? {} : { raisedBy }),
        ...(words === undefined ? {} : { words }),
        callId,
      },
    },
  ]);
}

function stopOf(
  { stopScope, stopChannel, stopTimes, words = '' }: Captured,
  { given, callId, nextId }: OutcomeScope,
): CaseEventOf<'stop-requested'> {
  assert(stopScope !== undefined, 'a stop request was checked to have a scope');
  const { number, today } = given;
  const data = { stopId: nextId(), scope: stopScope, requestedOn: today, words, callId };
  const isOfNumber = stopScope === 'this-number' && number !== undefined;
  return {
    type: 'stop-requested',
    data: {
      ...data,
      ...(isOfNumber ? { number } : {}),
      ...(stopScope === 'channel' && stopChannel !== undefined ? { channel: stopChannel } : {}),
      ...(stopScope === 'times' && stopTimes !== undefined ? { times: formatStopTimes(stopTimes) } : {}),
    },
  };
}

function callbackOf(
  { callbackAt, callbackWith }: Captured,
  { given, callId }: OutcomeScope,
): CaseEventOf<'callback-agreed'> {
  assert(callbackAt !== undefined && callbackWith !== undefined, 'a call-back was checked to have a time and a caller');
  const data = { at: formatInstant(callbackAt), with: callbackWith, callId };
  return { type: 'callback-agreed', data: given.number === undefined ? data : { ...data, number: given.number } };
}

function learnt(
  fact: CaseEventOf<'fact-learnt'>['data']['fact'],
  value: string | undefined,
  { given, callId }: OutcomeScope,
): readonly CaseEvent[] {
  if (value === undefined || value.trim() === '') return [];
  return [{ type: 'fact-learnt', data: { fact, value: value.trim(), learntOn: given.today, source: 'call', callId } }];
}

/** The pause that follows. It covers the day of a promise's end, but not the day on which a call is due. */
function holdOf(
  answer: BusinessAnswer,
  { given, callId, nextId }: OutcomeScope,
): CaseEventOf<'hold-placed'> | undefined {
  const { hold: reason } = BUSINESS_TABLE[answer.outcome];
  if (reason === undefined) return undefined;
  const until = holdUntil(reason, answer, given);
  if (until === undefined || until < given.today) return undefined;
  return { type: 'hold-placed', data: { holdId: nextId(), reason, placedOn: given.today, until, callId } };
}

function holdUntil(reason: HoldReason, answer: BusinessAnswer, given: WrapUpGiven): CalendarDate | undefined {
  const { today, isBusinessDay, graceBusinessDays } = given;
  const days = holdBusinessDaysOf(reason);
  if (days !== undefined) return addBusinessDays(today, days, isBusinessDay);
  // A running plan stops the chase to its end; it is lifted on the day on which the books call the plan late.
  const last = answer.captured.schedule?.at(-1);
  if (answer.outcome === 'plan-agreed' && last !== undefined)
    return addBusinessDays(last.dueOn, graceBusinessDays, isBusinessDay);
  const step = nextStepOf(answer, given);
  if (step === undefined) return undefined;
  return step.kind === 'call' ? addDays(step.dueOn, -1) : step.dueOn;
}
