import { addBusinessDays } from '../../calendar/add-business-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { NextStep } from '../../cases/next-step.ts';
import type { Money } from '../../money/money.ts';
import type { DefaultNextStep } from '../outcome-codes.ts';
import { BUSINESS_TABLE } from '../tables/business-table.ts';
import { LINE_TABLE } from '../tables/line-table.ts';
import { ARRIVED_BUSINESS_DAYS } from '../limits.ts';
import { isNarrowStop } from './narrow-stop.ts';
import { PARTY_TABLE } from '../tables/party-table.ts';
import type { BusinessAnswer, Captured, WrapUp } from '../wrap-up.ts';
import type { WrapUpGiven } from '../wrap-up-given.ts';

type Given = Pick<WrapUpGiven, 'today' | 'dateOf' | 'isBusinessDay' | 'graceBusinessDays' | 'traceBusinessDays'>;

/**
 * The next steps that follow when the caller changes nothing, the main one first: one for each business outcome, or
 * that of the party, or that of the line. A field that is not captured yet leaves its step out, so that a form may
 * preview while the caller still types.
 */
export function defaultNextSteps(
  wrapUp: Pick<WrapUp, 'line' | 'party' | 'business'>,
  given: Given,
): readonly NextStep[] {
  if (wrapUp.business.length > 0) {
    return wrapUp.business.flatMap((answer) => {
      const step = nextStepOf(answer, given);
      return step === undefined ? [] : [step];
    });
  }
  const rule = wrapUp.party === undefined ? LINE_TABLE[wrapUp.line] : PARTY_TABLE[wrapUp.party];
  const step = stepOf(rule.nextStep, {}, given);
  return step === undefined ? [] : [step];
}

/** The default next step of one answer. */
export function nextStepOf(answer: BusinessAnswer, given: Given): NextStep | undefined {
  const { outcome, captured } = answer;
  return stepOf(exceptionOf(answer) ?? BUSINESS_TABLE[outcome].nextStep, captured, given);
}

function exceptionOf(answer: BusinessAnswer): DefaultNextStep | undefined {
  if (isNarrowStop(answer)) return AFTER_NARROW_STOP;
  return answer.outcome === 'invoice-not-received' && answer.captured.sentOn !== undefined ? AFTER_SENDING : undefined;
}

/** It is with them already: whether it came, and when it is paid. */
const AFTER_SENDING: DefaultNextStep = {
  kind: 'call',
  assignee: 'me',
  when: { field: 'sentOn', plusBusinessDays: ARRIVED_BUSINESS_DAYS },
};

/** One way is closed: another is looked for. */
const AFTER_NARROW_STOP: DefaultNextStep = { kind: 'find-contact', assignee: 'me', when: { inBusinessDays: 1 } };

function stepOf({ kind, assignee, when }: DefaultNextStep, captured: Captured, given: Given): NextStep | undefined {
  const { today, isBusinessDay } = given;
  const expects = expectedMoney(captured);
  const more = expects === undefined ? {} : { expects };
  if ('inBusinessDays' in when) {
    return { kind, assignee, dueOn: addBusinessDays(today, when.inBusinessDays, isBusinessDay), ...more };
  }
  if (when.field === 'callbackAt') {
    const dueAt: Instant | undefined = captured.callbackAt;
    if (dueAt === undefined) return undefined;
    // Agreed to the minute: it stays where it is, whatever the calendar says.
    return { kind, assignee: captured.callbackWith ?? assignee, dueOn: given.dateOf(dueAt), dueAt };
  }

  const from = dateCaptured(when.field, captured);
  if (from === undefined) return undefined;
  const dueOn = addBusinessDays(from, daysOf(when.plusBusinessDays, given), isBusinessDay);
  // A payment claimed of long ago is traced tomorrow, not last week.
  const earliest = addBusinessDays(today, from < today ? 1 : 0, isBusinessDay);
  return { kind, assignee, dueOn: dueOn < earliest ? earliest : dueOn, ...more };
}

function daysOf(plus: number | 'grace' | 'trace', { graceBusinessDays, traceBusinessDays }: Given): number {
  if (plus === 'grace') return graceBusinessDays;
  return plus === 'trace' ? traceBusinessDays : plus;
}

const DATE_FIELDS = ['dueOn', 'expiresOn', 'paidOn', 'runOn', 'expectedOn', 'sentOn'] as const;

function dateCaptured(field: string, captured: Captured): CalendarDate | undefined {
  const found = DATE_FIELDS.find((candidate) => candidate === field);
  return found === undefined ? undefined : captured[found];
}

/** The money that should be on the ledger by then: what was promised or paid, or the first instalment. */
function expectedMoney({ amount, schedule }: Captured): Money | undefined {
  return amount ?? schedule?.[0]?.amount;
}
