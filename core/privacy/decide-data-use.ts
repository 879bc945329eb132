import { addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { addMs, HOUR_MS, type Instant } from '../calendar/instant.ts';
import { holdsIn, PRIVACY_CHECKS, type PrivacyCheck } from './checks.ts';
import { OBJECTIONS } from './objections.ts';
import { ACCESS_ANSWER_MONTHS, BREACH_HOURS } from './limits.ts';

/** What somebody wants to do with the data of a person. */
export type DataAction =
  | 'erase'
  | 'store-third-person-data'
  | 'record'
  | 'store-recording'
  | 'use'
  | 'first-contact'
  | 'store-health-note'
  | 'decide-by-score'
  | 'answer-access-request'
  | 'wrong-person-told';

/** What is known. `unknown` and left out are the same: nothing is permitted by not knowing. */
export type DataFacts = {
  readonly claim?: 'open' | 'closed';
  readonly dispute?: 'open' | 'none';
  readonly limitation?: 'running' | 'over';
  readonly legalHold?: boolean;
  /** What the data is: `books` are kept by law in some places. */
  readonly record?: 'recording' | 'call-log' | 'books' | 'other';
  readonly recordedOn?: CalendarDate;
  /** The day on which the person asked for erasure or access. */
  readonly requestedOn?: CalendarDate;
  readonly fields?: readonly string[];
  readonly wrongPerson?: boolean;
  readonly announced?: boolean;
  readonly agreedByAll?: boolean;
  readonly purposeTold?: boolean;
  readonly necessary?: boolean;
  readonly cardData?: boolean;
  readonly basis?: 'contract' | 'legitimate-interests' | 'consent' | 'legal-duty' | 'none';
  readonly noticeGiven?: boolean;
  readonly healthGround?: boolean;
  readonly restrictedRole?: boolean;
  readonly humanReview?: boolean;
};

export type DataUseRequest = {
  readonly action: DataAction;
  readonly at: Instant;
  /** ISO 3166, or `EU`. */
  readonly jurisdiction: string;
  readonly collector: 'first-party' | 'third-party';
  readonly facts: DataFacts;
};

export type DataObjection = {
  readonly decision: 'deny' | 'warn';
  /** What to do instead, such as `restrict-processing`. */
  readonly instead?: string;
  /** The only fields that may be kept. */
  readonly keep?: readonly string[];
};

export type DataUseDecision = {
  readonly decision: 'allow' | 'warn' | 'deny';
  /** The check that decided; `null` when none objects. */
  readonly ruleId: string | null;
  readonly instead?: string;
  readonly keep?: readonly string[];
  /** One month after the request, by the calendar. */
  readonly answerDueOn?: CalendarDate;
  /** For a disclosure to the wrong person: when the authority must have been told, if at all. */
  readonly assessBefore?: Instant;
  /** Every check that was asked and what it said. */
  readonly checks: readonly { readonly check: PrivacyCheck; readonly objection: DataObjection | null }[];
};

/** Every check of the place is asked and every answer kept; the strictest decides, the first listed among equals. */
export function decideDataUse(request: DataUseRequest): DataUseDecision {
  const checks = PRIVACY_CHECKS.filter((check) => holdsIn(check, request.jurisdiction)).map((check) => ({
    check,
    objection: OBJECTIONS[check.id]?.(request) ?? null,
  }));
  const objecting = checks.flatMap(({ check, objection }) => (objection === null ? [] : [{ check, objection }]));
  const main = objecting.find(({ objection }) => objection.decision === 'deny') ?? objecting[0];
  return {
    decision: main?.objection.decision ?? 'allow',
    ruleId: main?.check.id ?? null,
    ...(main?.objection.instead === undefined ? {} : { instead: main.objection.instead }),
    ...(main?.objection.keep === undefined ? {} : { keep: main.objection.keep }),
    ...duesOf(request),
    checks,
  };
}

function duesOf({ action, at, facts }: DataUseRequest): Pick<DataUseDecision, 'answerDueOn' | 'assessBefore'> {
  if (action === 'wrong-person-told') return { assessBefore: addMs(at, BREACH_HOURS * HOUR_MS) };
  const isAsked = action === 'erase' || action === 'answer-access-request';
  if (!isAsked || facts.requestedOn === undefined) return {};
  return { answerDueOn: addMonths(facts.requestedOn, ACCESS_ANSWER_MONTHS) };
}
