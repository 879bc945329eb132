import { addMonths, type CalendarDate, dateFromParts, dayNumber, partsOf } from '../../calendar/calendar-date.ts';
import type { LimitationFact } from '../facts/facts.ts';
import type { Moment, Situation } from '../facts/situation.ts';
import type { RuleCheck } from '../packs/rule.ts';
import { type Answer, SATISFIED, unknownBecause } from './answer.ts';

type Check<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { kind: Kind }>;

/** Something must be so: a licence, a notice of another kind, a thing considered. Only an event can bring it. */
export function judgeNeeds(check: Check<'needs'>, { facts }: Situation): Answer {
  const answer = facts.answers[check.answer];
  if (answer === undefined) return unknownBecause('answer');
  return answer === 'yes' ? SATISFIED : { result: 'violated', nextAt: null, values: { needs: check.answer } };
}

/** The time to sue has run out on the latest day that it may be where the debtor is. */
export function judgeLimitation(check: Check<'limitation'>, { facts }: Situation, { lastDay }: Moment): Answer {
  const { limitation } = facts;
  const unanswered = check.asks === undefined ? unknownBecause('limitation') : SATISFIED;
  if (limitation === 'unknown') return unanswered;
  if (limitation.declared === 'time-barred') return { result: 'violated', nextAt: null, values: {} };
  if (limitation.declared === 'running' || check.asks === 'declaration') return SATISFIED;
  const lastOn = lastDayToSue(check, limitation);
  if (lastOn === undefined) return unanswered;
  const values = { lastOn, years: check.years };
  return lastDay > dayNumber(lastOn) ? { result: 'violated', nextAt: null, values } : { result: 'satisfied', values };
}

/** The last day on which a claim can be brought, or `undefined` when accrual is not known. What came too late revives nothing. */
export function lastDayToSue(check: Check<'limitation'>, limitation: LimitationFact): CalendarDate | undefined {
  const { accruedOn } = limitation;
  if (accruedOn === undefined) return undefined;
  const runsOut = (from: CalendarDate, isAgain = false) => {
    const isFromDay = check.from === 'accrual' || (isAgain && check.againFrom === 'that-day');
    return addMonths(isFromDay ? from : lastOfYear(from), 12 * check.years);
  };
  const restarts = [
    check.restartedBy.includes('payment') ? limitation.lastPaymentOn : undefined,
    check.restartedBy.includes('acknowledgment') ? limitation.acknowledgedOn : undefined,
    check.restartedBy.includes('judgment') ? limitation.judgmentOn : undefined,
  ]
    .filter((on): on is CalendarDate => on !== undefined)
    .sort();
  let lastOn = runsOut(accruedOn);
  for (const on of restarts) {
    if (on < accruedOn || on > lastOn) continue;
    // Begun again from the day itself it may end before the year that it first ran to; it never ends earlier for that.
    const again = runsOut(on, true);
    if (again > lastOn) lastOn = again;
  }
  return lastOn;
}

function lastOfYear(date: CalendarDate): CalendarDate {
  return dateFromParts(partsOf(date)[0], 12, 31) ?? date;
}
