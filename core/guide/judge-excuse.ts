import { addBusinessDays, type IsBusinessDay } from '../calendar/add-business-days.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { dayAskedOf } from './claimed-day.ts';
import { CLAIM_BACK_DAYS, CLAIM_SLACK_DAYS, RUN_AHEAD_BUSINESS_DAYS } from './limits.ts';
import type { Objection } from './objection.ts';

/** The days, both included, between which the books must show money if what they said is true. */
export type Watch = { readonly from: CalendarDate; readonly until: CalendarDate };

type WatchGiven = {
  readonly heardOn: CalendarDate;
  /** The day on which they say the money leaves or left. */
  readonly claimedOn?: CalendarDate | undefined;
  readonly isBusinessDay: IsBusinessDay;
  /** How long money takes, in business days. */
  readonly arrivalDays: number;
};

/** Only of what the books can tell: money that was sent, or that goes out with a payment run. */
export function watchOf(objection: Pick<Objection, 'actions'>, given: WatchGiven): Watch | undefined {
  const asked = dayAskedOf(objection);
  const { heardOn, claimedOn, isBusinessDay, arrivalDays } = given;
  const arrives = (day: CalendarDate) => addBusinessDays(day, arrivalDays, isBusinessDay);
  if (asked === 'left') {
    const sentOn = claimedOn === undefined || claimedOn < heardOn ? heardOn : claimedOn;
    const named = claimedOn === undefined || claimedOn > heardOn ? heardOn : claimedOn;
    const back = claimedOn === undefined ? CLAIM_BACK_DAYS : CLAIM_SLACK_DAYS;
    return { from: addDays(named, -back), until: arrives(sentOn) };
  }
  if (asked === 'leaves') {
    const runOn = claimedOn ?? addBusinessDays(heardOn, RUN_AHEAD_BUSINESS_DAYS, isBusinessDay);
    return { from: heardOn, until: arrives(runOn < heardOn ? heardOn : runOn) };
  }
  return undefined;
}

/** Money booked after the excuse was heard; between two days where only two exports tell of it. */
export type BookedAfter = { readonly on: CalendarDate; readonly earliestOn?: CalendarDate | undefined };

type Books = {
  readonly booked: readonly BookedAfter[];
  /** The day up to which the books are complete. */
  readonly asOn: CalendarDate | 'unknown';
  /** Money has come in that nobody could match yet and that may be theirs. */
  readonly hasWaitingMoney: boolean;
};

/**
 * What the books say of an excuse: true once money of those days is in them, untrue once they are complete beyond the
 * last of those days without any; nothing before that, and nothing while money waits that may be it.
 */
export function judgeExcuse(
  watch: Watch,
  { booked, asOn, hasWaitingMoney }: Books,
): 'confirmed' | 'refuted' | undefined {
  const came = booked.some(({ on, earliestOn }) => on >= watch.from && (earliestOn ?? on) <= watch.until);
  if (came) return 'confirmed';
  if (asOn === 'unknown' || asOn <= watch.until || hasWaitingMoney) return undefined;
  return 'refuted';
}
