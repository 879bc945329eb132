import type { ExcuseWire } from '@duologue/contract/excuses.ts';
import type { CallGuide } from '@duologue/contract/guide.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import { datesClaimedOf } from '@duologue/core/guide/start-wrap-up.ts';
import { capture, type FormFacts, toggleOutcome, type WrapUpForm } from '../wrap-up/wrap-up-form.ts';
import { validCombinations } from '@duologue/core/calls/valid-combinations.ts';

export type Start = CallGuide['objections'][number]['leadsTo'] & {
  /** The day that they named of it on the call. */
  readonly claimedOn?: string | undefined;
};

/**
 * Where the excuses of a call lead: each dispute, and of the others the one that was heard last. What came before it was
 * talked about since. `heard` has the latest first.
 */
export function startsOf(heard: readonly ExcuseWire[], objections: CallGuide['objections']): readonly Start[] {
  const starts = heard.flatMap(({ objectionId }) => {
    const objection = objections.find(({ id }) => id === objectionId);
    return objection === undefined ? [] : [{ ...objection.leadsTo, claimedOn: dayOf(objectionId, heard) }];
  });
  const [last] = starts;
  const kept = starts.filter((start) => start === last || start.outcome === 'dispute-raised');
  return kept.filter(({ outcome }, index) => kept.findIndex((other) => other.outcome === outcome) === index);
}

/** What is said again in other words is not said of another day, unless one is named. */
const dayOf = (objectionId: string, heard: readonly ExcuseWire[]): string | undefined =>
  heard.find((one) => one.objectionId === objectionId && one.claimedOn !== null)?.claimedOn ?? undefined;

/**
 * The form with these answers begun; the caller takes back what no longer holds. What was agreed on the call is what came
 * of it: beside that, only a dispute still stands.
 */
export function withStarts(form: WrapUpForm, starts: readonly Start[], facts: FormFacts): WrapUpForm {
  const begun = facts.agreed === undefined ? starts : starts.filter(({ outcome }) => outcome === 'dispute-raised');
  return begun.reduce((before, { outcome, disputeReason, claimedOn }) => {
    const { outcomes } = validCombinations(before.line, before.party);
    const isThere = before.answers.some((answer) => answer.outcome === outcome);
    if (isThere || !outcomes.includes(outcome)) return before;
    const known = { ...datesOf(outcome, claimedOn, facts), ...(disputeReason === undefined ? {} : { disputeReason }) };
    return Object.entries(known).reduce(
      (filled, [field, value]) => capture(filled, outcome, field as CaptureFieldId, value),
      toggleOutcome(before, outcome, facts),
    );
  }, form);
}

function datesOf(outcome: Start['outcome'], claimedOn: string | undefined, { today }: FormFacts) {
  const [day, from] = [parseCalendarDate(claimedOn ?? ''), parseCalendarDate(today)];
  return day === undefined || from === undefined ? {} : datesClaimedOf(outcome, { claimedOn: day, today: from });
}
