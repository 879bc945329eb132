import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { CLAIMED_PAYMENT_DAYS_MAX, NEXT_STEP_DAYS_MAX } from '../calls/limits.ts';
import type { GuideAct } from './actions.ts';
import type { Objection } from './objection.ts';

/** The day that an excuse turns on: on which the money left, or on which it leaves. */
export const DAYS_ASKED = ['left', 'leaves'] as const;
export type DayAsked = (typeof DAYS_ASKED)[number];

/** Asked where the books can tell whether it was true: what is watched in them, and until when, hangs on that day. */
export function dayAskedOf({ actions }: Pick<Objection, 'actions'>): DayAsked | undefined {
  const has = (act: GuideAct) => actions.some((action) => action.act === act);
  if (has('trace-payment')) return 'left';
  return has('note-payment-run') ? 'leaves' : undefined;
}

export const DAY_PROBLEMS = ['not-yet', 'gone', 'too-far'] as const;
export type DayProblem = (typeof DAY_PROBLEMS)[number];

/**
 * Why that day cannot be, on the day on which it is said; it is asked back then, and nothing is taken for it. The bounds
 * are those of the wrap-up: what is kept in the talk is not refused after it.
 */
export function dayProblemOf(
  asked: DayAsked | undefined,
  claimedOn: CalendarDate,
  saidOn: CalendarDate,
): DayProblem | undefined {
  if (asked === 'left' && claimedOn > saidOn) return 'not-yet';
  if (asked === 'leaves' && claimedOn < saidOn) return 'gone';
  const isTooFar =
    claimedOn > addDays(saidOn, NEXT_STEP_DAYS_MAX) || claimedOn < addDays(saidOn, -CLAIMED_PAYMENT_DAYS_MAX);
  return isTooFar ? 'too-far' : undefined;
}
