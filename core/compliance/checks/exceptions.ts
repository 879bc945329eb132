import { dayNumber } from '../../calendar/calendar-date.ts';
import { wallClock } from '../../calendar/local-time.ts';
import type { ContactEvent } from '../facts/contact-event.ts';
import type { Channel, ContactFacts } from '../facts/facts.ts';
import type { Moment, Situation } from '../facts/situation.ts';
import type { ExceptionWhen, RuleException } from '../packs/rule.ts';

/** The first exception of a rule that holds for the contact at the moment. What is not known lifts nothing. */
export function exceptionAt(
  exceptions: readonly RuleException[] | undefined,
  situation: Situation,
  moment: Moment,
): RuleException | undefined {
  return exceptions?.find(({ when }) => holds(when, situation, moment));
}

function holds(when: ExceptionWhen, situation: Situation, moment: Moment): boolean {
  const { facts } = situation;
  switch (when.kind) {
    case 'purpose':
      return when.purposes.includes(facts.purpose);
    case 'relation':
      return facts.relation !== 'unknown' && when.relations.includes(facts.relation);
    case 'answer':
      return facts.answers[when.answer] === when.is;
    case 'state':
      return (
        facts.states !== 'unknown' &&
        facts.states.some(({ state, since }) => when.states.includes(state) && since <= moment.at)
      );
    case 'consent':
      return hasConsent(when, situation, moment);
    case 'answering':
      return isAnswering(when.within, situation, moment);
    case 'reopened':
      return isReopened(when.by, situation);
  }
}

function hasConsent(
  { to, forms, sinceLastStop }: Extract<ExceptionWhen, { kind: 'consent' }>,
  { facts }: Situation,
  { at, lastDay }: Moment,
): boolean {
  if (facts.consents === 'unknown') return false;
  return facts.consents.some(
    (consent) =>
      consent.to === to &&
      (forms === undefined || forms.includes(consent.form)) &&
      consent.givenAt <= at &&
      (sinceLastStop !== true || isSinceLastStop(consent.givenAt, facts.stops)) &&
      (consent.revokedAt === null || consent.revokedAt > at) &&
      (consent.untilOn === undefined || dayNumber(consent.untilOn) >= lastDay) &&
      (consent.personId === undefined || consent.personId === facts.personId) &&
      (consent.number === undefined || consent.number === facts.number),
  );
}

/** What was asked for after the consent was given counts more than the consent. */
function isSinceLastStop(givenAt: number, stops: ContactFacts['stops']): boolean {
  return stops !== 'unknown' && stops.every((stop) => stop.receivedAt <= givenAt);
}

const IN_BY: Readonly<Partial<Record<Channel, string>>> = {
  call: 'call-in',
  text: 'text-in',
  email: 'email-in',
  letter: 'letter-in',
};
const OUT_BY: Readonly<Partial<Record<Channel, string>>> = {
  call: 'call-out',
  text: 'text-out',
  email: 'email-out',
  letter: 'letter-out',
};

/** They wrote or called by this channel, and we have not answered by it since. Each new message opens one more answer. */
function isAnswering(within: 'same-day' | 'any-time', situation: Situation, { at }: Moment): boolean {
  const { facts, history, zones, zoneTable } = situation;
  if (facts.purpose !== 'respond' && facts.purpose !== 'take-call') return false;
  if (history === 'unknown' || zones === 'unknown') return false;
  const [incoming, outgoing] = [IN_BY[facts.channel], OUT_BY[facts.channel]];
  const last = history.newestFirst.find(
    (event) => (event.kind === incoming || event.kind === outgoing) && concerns(event, facts.personId),
  );
  if (last === undefined || last.kind !== incoming) return false;
  if (within === 'any-time') return true;
  return zones.every(
    (zone) => wallClock(zoneTable, zone, last.at)?.dayNumber === wallClock(zoneTable, zone, at)?.dayNumber,
  );
}

/** The door was opened again after the last talk with this person. */
function isReopened(kinds: readonly string[], { facts, history }: Situation): boolean {
  if (history === 'unknown') return false;
  for (const event of history.newestFirst) {
    if (!concerns(event, facts.personId)) continue;
    if (kinds.includes(event.kind)) return true;
    const isTalk =
      event.kind === 'call-out' && (event.outcome === 'conversation' || event.outcome === 'answered-by-other');
    if (isTalk) return false;
  }
  return false;
}

function concerns(event: ContactEvent, personId: string): boolean {
  return event.personId === undefined || event.personId === personId;
}
