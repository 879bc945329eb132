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
  const { facts, zones, zoneTable } = situation;
  if (facts.purpose !== 'respond' && facts.purpose !== 'take-call') return false;
  if (zones === 'unknown') return false;
  const asked = lastOf(situation, ({ kind }) => kind === IN_BY[facts.channel]);
  const answered = lastOf(situation, ({ kind }) => kind === OUT_BY[facts.channel]);
  // At the same instant nobody knows which came first: no answer is open.
  if (asked === undefined || (answered !== undefined && answered.at >= asked.at)) return false;
  if (within === 'any-time') return true;
  return zones.every(
    (zone) => wallClock(zoneTable, zone, asked.at)?.dayNumber === wallClock(zoneTable, zone, at)?.dayNumber,
  );
}

/** The door was opened again after the last talk with this person. */
function isReopened(kinds: readonly string[], situation: Situation): boolean {
  const reopened = lastOf(situation, ({ kind }) => kinds.includes(kind));
  const talk = lastOf(
    situation,
    (event) => event.kind === 'call-out' && (event.outcome === 'conversation' || event.outcome === 'answered-by-other'),
  );
  return reopened !== undefined && (talk === undefined || reopened.at > talk.at);
}

/** The newest such event with this person, or with nobody knows whom. */
function lastOf({ facts, history }: Situation, isSuch: (event: ContactEvent) => boolean): ContactEvent | undefined {
  if (history === 'unknown') return undefined;
  return history.newestFirst.find(
    (event) => (event.personId === undefined || event.personId === facts.personId) && isSuch(event),
  );
}
