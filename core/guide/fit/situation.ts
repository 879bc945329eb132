import { type CalendarDate, daysBetween } from '../../calendar/calendar-date.ts';
import type { Situation } from './fit-variants.ts';

/** What the account's own facts say; read from the brief. */
export type AccountFacts = {
  readonly kind: 'business' | 'consumer' | 'unknown';
  /** Whether the right person was ever spoken to. */
  readonly wasReached: boolean;
  readonly paidItems: number;
  /** Of the paid ones; `null` while too few are known. */
  readonly shareLatePercent: number | null;
  /** What became of the promise made last; `null` without one that was judged. */
  readonly lastPromise: 'kept' | 'broken' | null;
  readonly brokenPromises: number;
  readonly lastInvoiceOn: CalendarDate | null;
  readonly oldestDueOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** As written down: `isAgitated`. */
  readonly isAgitated: boolean;
};

/** From this share of late payments on, a customer pays late; in percent. */
export const PAYS_LATE_PERCENT = 50;
/** As many paid items make a customer whom the firm would miss. */
export const KEY_CUSTOMER_ITEMS = 12;
/** No invoice for so many days, and the business together is over. */
export const RELATION_ENDED_DAYS = 365;
/** So many days late, or so many broken promises, and the tone is firm: clear and short, never hard. */
export const FIRM_DAYS_LATE = 90;
export const FIRM_BROKEN_PROMISES = 2;

/** How things stand between the two. What cannot be told is left out, and no text that needs it is offered. */
export function situationOf(facts: AccountFacts): Situation {
  const history = historyOf(facts);
  const relation = relationOf(facts);
  return {
    ...(facts.kind === 'unknown' ? {} : { audience: facts.kind }),
    contact: facts.wasReached ? 'follow-up' : 'first',
    history,
    relation,
    tone: toneOf(facts, history, relation),
  };
}

function historyOf({ lastPromise, paidItems, shareLatePercent }: AccountFacts): NonNullable<Situation['history']> {
  if (lastPromise === 'broken') return 'promise-broken';
  if (lastPromise === 'kept') return 'promise-kept';
  if (paidItems === 0 || shareLatePercent === null) return 'new';
  return shareLatePercent >= PAYS_LATE_PERCENT ? 'pays-late' : 'pays-on-time';
}

function relationOf(facts: AccountFacts): NonNullable<Situation['relation']> {
  const { lastInvoiceOn, today, paidItems, shareLatePercent } = facts;
  if (lastInvoiceOn !== null && daysBetween(lastInvoiceOn, today) > RELATION_ENDED_DAYS) return 'ended';
  const paysWell = shareLatePercent !== null && shareLatePercent < PAYS_LATE_PERCENT;
  return paidItems >= KEY_CUSTOMER_ITEMS && paysWell ? 'key' : 'usual';
}

/** With somebody who is upset the tone is plain: firm is heard as a blow, and warm as mockery. */
function toneOf(
  { brokenPromises, oldestDueOn, today, isAgitated }: AccountFacts,
  history: Situation['history'],
  relation: Situation['relation'],
): NonNullable<Situation['tone']> {
  if (isAgitated) return 'plain';
  if (brokenPromises >= FIRM_BROKEN_PROMISES) return 'firm';
  if (relation === 'key' || history === 'pays-on-time' || history === 'promise-kept') return 'warm';
  return oldestDueOn !== null && daysBetween(oldestDueOn, today) > FIRM_DAYS_LATE ? 'firm' : 'plain';
}
