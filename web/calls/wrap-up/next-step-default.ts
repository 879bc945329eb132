import { GRACE_BUSINESS_DAYS } from '@duologue/core/arrangements/limits.ts';
import { isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { defaultNextSteps } from '@duologue/core/calls/closing/next-steps.ts';
import { TRACE_BUSINESS_DAYS } from '@duologue/core/calls/limits.ts';
import type { Captured as CoreCaptured } from '@duologue/core/calls/wrap-up.ts';
import { clockAt } from '../../ui/base/their-time.ts';
import type { Captured, CapturedValue, WrapUpForm } from './wrap-up-form.ts';

export type NextStep = {
  readonly kind: string;
  readonly dueOn: string | undefined;
  readonly dueAt: string | null;
};

/**
 * The next step as it stands: the caller's own, or what the tables of core say follows from the answers. `undefined`
 * as a date means that the answer on which it depends is not given yet.
 */
export function nextStepOf(form: WrapUpForm, today: string, zone: string): NextStep {
  if (form.nextStep !== undefined) return { ...form.nextStep, dueAt: null };
  const from = parseCalendarDate(today);
  const [step] =
    from === undefined
      ? []
      : defaultNextSteps(
          {
            line: form.line,
            party: form.party,
            business: form.answers.map(({ outcome, captured }) => ({ outcome, captured: datesOf(captured) })),
          },
          {
            today: from,
            dateOf: (instant) => parseCalendarDate(clockAt(formatInstant(instant), zone).date) ?? from,
            isBusinessDay: isWeekday,
            graceBusinessDays: GRACE_BUSINESS_DAYS,
            traceBusinessDays: TRACE_BUSINESS_DAYS,
          },
        );
  if (step === undefined) return { kind: 'call', dueOn: undefined, dueAt: null };
  return {
    kind: step.kind,
    dueOn: step.dueOn,
    dueAt: step.dueAt === undefined ? null : formatInstant(step.dueAt),
  };
}

/** What a next step can depend on: dates, and the moment of a call back. */
function datesOf(captured: Captured): CoreCaptured {
  const date = (value: CapturedValue | undefined): CalendarDate | undefined =>
    typeof value === 'string' ? parseCalendarDate(value) : undefined;
  const { callbackAt, callbackWith } = captured;
  return {
    dueOn: date(captured.dueOn),
    expiresOn: date(captured.expiresOn),
    paidOn: date(captured.paidOn),
    runOn: date(captured.runOn),
    expectedOn: date(captured.expectedOn),
    sentOn: date(captured.sentOn),
    callbackAt: typeof callbackAt === 'string' ? parseInstant(callbackAt) : undefined,
    callbackWith: callbackWith === 'me' || callbackWith === 'anyone' ? callbackWith : undefined,
  };
}
