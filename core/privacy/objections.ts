import { addMonths } from '../calendar/calendar-date.ts';
import { formatInstant } from '../calendar/instant.ts';
import type { PrivacyCheckId } from './checks.ts';
import type { DataObjection, DataUseRequest } from './decide-data-use.ts';
import { NEW_BRUNSWICK_BOOKS_MONTHS, ONTARIO_BOOKS_MONTHS, US_RECORDS_MONTHS } from './limits.ts';

type Objecting = (request: DataUseRequest) => DataObjection | undefined;

/** What each check objects to. Where a fact that it needs is not known, it objects. */
export const OBJECTIONS: Readonly<Partial<Record<PrivacyCheckId, Objecting>>> = {
  'DP-HOLD': ({ action, facts }) => {
    if (action !== 'erase') return undefined;
    const isOver = facts.claim === 'closed' && facts.dispute !== 'open' && facts.limitation !== 'running';
    return isOver && facts.legalHold !== true ? undefined : { decision: 'deny', instead: 'restrict-processing' };
  },
  'DP-RETENTION': ({ action, facts }) =>
    action === 'erase' && facts.legalHold === true ? { decision: 'deny', instead: 'restrict-processing' } : undefined,
  'DP-ON-BOOKS': (request) => keptFor(request, ONTARIO_BOOKS_MONTHS),
  'DP-NB-BOOKS': (request) => keptFor(request, NEW_BRUNSWICK_BOOKS_MONTHS),
  // A claim that is open is kept by the claim itself.
  'DP-US-RECORDS': (request) =>
    request.collector === 'third-party' && request.facts.recordedOn !== undefined
      ? keptFor(request, US_RECORDS_MONTHS)
      : undefined,
  'DP-MIN-3P': ({ action, facts }) => {
    if (action !== 'store-third-person-data') return undefined;
    // A number that is not theirs may be kept, to avoid calling it again.
    const keep = facts.wrongPerson === true ? ['outcome-code', 'suppressed-number'] : ['outcome-code'];
    const tooMuch = facts.fields === undefined || facts.fields.some((field) => !keep.includes(field));
    return tooMuch ? { decision: 'warn', keep } : undefined;
  },
  'DP-REC-NOTICE': ({ action, facts }) =>
    action === 'record' && facts.announced !== true ? { decision: 'deny', instead: 'announce-first' } : undefined,
  'DP-DE-REC': wantsEverybody,
  'DP-REC-ALLPARTY': wantsEverybody,
  'DP-REC-CA': ({ action, facts }) =>
    action === 'record' && !(facts.purposeTold === true && facts.agreedByAll === true)
      ? { decision: 'deny', instead: 'tell-purpose-and-ask' }
      : undefined,
  'DP-REC-FR': ({ action, facts }) =>
    action === 'record' && facts.necessary !== true ? { decision: 'warn' } : undefined,
  'DP-REC-UK': ({ action, facts }) =>
    action === 'record' && facts.announced !== true ? { decision: 'warn', instead: 'announce-first' } : undefined,
  'DP-ON-REC': ({ action }) => (action === 'record' ? { decision: 'warn' } : undefined),
  'DP-REC-CARD': ({ action, facts }) =>
    (action === 'record' || action === 'store-recording') && facts.cardData === true
      ? { decision: 'deny', instead: 'pause-recording' }
      : undefined,
  'DP-BASIS': ({ action, facts }) =>
    action === 'use' && (facts.basis === undefined || facts.basis === 'none' || facts.basis === 'consent')
      ? { decision: 'deny', instead: 'find-a-basis' }
      : undefined,
  'DP-GDPR-14': ({ action, facts }) =>
    action === 'first-contact' && facts.noticeGiven !== true
      ? { decision: 'warn', instead: 'give-notice-in-this-contact' }
      : undefined,
  'DP-SPECIAL': ({ action, facts }) =>
    action === 'store-health-note' && !(facts.healthGround === true && facts.restrictedRole === true)
      ? { decision: 'deny', instead: 'note-the-need-only' }
      : undefined,
  'DP-AUTO': ({ action, facts }) =>
    action === 'decide-by-score' && facts.humanReview !== true
      ? { decision: 'deny', instead: 'human-review' }
      : undefined,
  'DP-BREACH': ({ action }) =>
    action === 'wrong-person-told' ? { decision: 'warn', instead: 'assess-incident' } : undefined,
};

function wantsEverybody({ action, facts }: DataUseRequest): DataObjection | undefined {
  if (action !== 'record' || facts.agreedByAll === true) return undefined;
  return { decision: 'deny', instead: 'ask-everybody' };
}

/** Books that a law keeps: not before so many months after they were written; a day that is not known is not over. */
function keptFor({ action, at, facts }: DataUseRequest, months: number): DataObjection | undefined {
  if (action !== 'erase' || (facts.record !== 'books' && facts.record !== undefined)) return undefined;
  const today = formatInstant(at).slice(0, 10);
  const isOver = facts.recordedOn !== undefined && addMonths(facts.recordedOn, months) < today;
  return isOver ? undefined : { decision: 'deny', instead: 'keep' };
}
