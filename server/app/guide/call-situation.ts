import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { MANNERS } from '@duologue/core/cases/contacts.ts';
import type { Disclosed } from '@duologue/core/calls/brief/disclose.ts';
import { isAgitated } from '@duologue/core/guide/fit/agitated.ts';
import { type AccountFacts, situationOf } from '@duologue/core/guide/fit/situation.ts';
import type { MethodFacts } from '@duologue/core/guide/fit/suggest-methods.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import type { Blank } from '@duologue/core/guide/said.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { BriefWire } from '../wire/case.ts';

/** How things stand with a debtor, read from a brief that may be read: it tells of promises and of payments. */
export function situationOfBrief(brief: Disclosed<BriefWire>, { objections }: Pick<Playbook, 'objections'>) {
  const today = parseCalendarDate(brief.today);
  assert(today !== undefined, 'a brief has its day');
  const judged = brief.promises.find(({ status }) => KEPT.has(status) || BROKEN.has(status));
  const lastPromise = judged === undefined ? null : KEPT.has(judged.status) ? 'kept' : 'broken';
  const invoices = brief.items.filter(({ kind }) => kind === 'invoice');
  const facts: AccountFacts = {
    kind: brief.debtor.kind,
    wasReached: brief.lastContacts.some(({ party, callId }) => {
      return party === 'debtor-verified' && callId !== brief.openCallId;
    }),
    paidItems: brief.habits.paidItems,
    shareLatePercent: brief.habits.shareLatePercent,
    lastPromise,
    brokenPromises: brief.promisesBroken,
    lastInvoiceOn: dateOf(
      invoices
        .map(({ issuedOn }) => issuedOn)
        .sort()
        .at(-1),
    ),
    oldestDueOn: dateOf(
      invoices.flatMap(({ state, dueOn }) => (state === 'open' && dueOn !== null ? [dueOn] : [])).sort()[0],
    ),
    today,
    isAgitated: isAgitatedIn(brief, objections),
  };
  return situationOf(facts);
}

/** From the excuses that were heard, and from how the person was who was spoken with last. */
function isAgitatedIn({ excuses, lastTalk, people }: Disclosed<BriefWire>, objections: Playbook['objections']) {
  const person = people.find(({ name }) => name === lastTalk?.person) ?? people[0];
  const manner = MANNERS.find((one) => one === person?.manner) ?? null;
  const heard = excuses.flatMap(({ objectionId, heardOn }) => {
    const day = parseCalendarDate(heardOn);
    return day === undefined ? [] : [{ objectionId, heardOn: day }];
  });
  return isAgitated({ heard, manner }, objections);
}

const KEPT: ReadonlySet<string> = new Set(['kept', 'kept-late']);
const BROKEN: ReadonlySet<string> = new Set(['broken', 'part-kept']);
/** Days of a month, when lateness is told in months. */
const MONTH_DAYS = 30;

const dateOf = (text: string | null | undefined) =>
  text === null || text === undefined ? null : (parseCalendarDate(text) ?? null);

/** What a way of going on is suggested from. */
export function methodFactsOf(
  brief: Disclosed<BriefWire>,
  given: { readonly objective: string; readonly known: ReadonlySet<Blank>; readonly playbook: Playbook },
): MethodFacts {
  const { objective, known, playbook } = given;
  const situation = situationOfBrief(brief, playbook);
  const daysLate = Math.max(
    0,
    ...brief.items.map(({ state, daysOverdue }) => (state === 'open' ? (daysOverdue ?? 0) : 0)),
  );
  return {
    situation,
    objective,
    known,
    isAgitated: isAgitatedIn(brief, playbook.objections),
    hasDispute: brief.disputes.length > 0,
    hasBrokenPromise: situation.history === 'promise-broken',
    monthsLate: daysLate === 0 ? null : Math.floor(daysLate / MONTH_DAYS),
  };
}
