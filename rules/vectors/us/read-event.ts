import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import { type Contribution, NOTHING } from './contribution.ts';
import { readRequest } from './read-request.ts';
import { CHANNELS, NUMBER_USES, OUTCOMES, PURPOSES, RECORDED_OUTCOMES, relationOf } from './words.ts';

const KEYS = [
  'at', 'kind', 'outcome', 'debts', 'debt', 'conversationDebts', 'number', 'numberType', 'person', 'onDates', 'until',
  'givenTo', 'medium', 'rules', 'place', 'origin', 'detail', 'purpose', 'voice', 'attorneyKnown', 'scope', 'written',
  'language', 'to',
]; // biome-ignore format: a list of names

export type Report = (problem: string) => void;

/** An event of a vector with what all events may say. */
export type RawEvent = {
  readonly at: Instant;
  readonly kind: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly about: About;
};

type About = Pick<
  ContactEvent,
  'at' | 'itemIds' | 'number' | 'numberUse' | 'personId' | 'relation' | 'purpose' | 'voice'
>;

/** One line of a vector's history. Reports what it does not understand. */
export function readEvent(value: unknown, debtOf: (debt: string) => string, report: Report): Contribution {
  const raw = asObject(value);
  unknownKeys('event', raw, KEYS, report);
  const at = parseInstant(text(raw['at']) ?? '');
  if (at === undefined) {
    report(`event.at ${String(raw['at'])} is no moment with an offset`);
    return NOTHING;
  }
  const kind = plainName(text(raw['kind']) ?? '');
  const event: RawEvent = { at, kind, raw, about: readAbout(raw, at, debtOf, report) };
  const read = readContact(event, debtOf, report) ?? readAgreement(event) ?? readRequest(event, report);
  if (read === undefined) report(`the event kind ${kind} is not known`);
  return read ?? NOTHING;
}

function readAbout(raw: RawEvent['raw'], at: Instant, debtOf: (debt: string) => string, report: Report): About {
  const debts = texts(raw['debts']) ?? (text(raw['debt']) === undefined ? undefined : [text(raw['debt']) ?? '']);
  const person = plainName(text(raw['person']) ?? 'consumer');
  const relation = relationOf(person);
  if (relation === undefined) report(`the person ${person} is not known`);
  const number = text(raw['number']);
  const numberType = text(raw['numberType']);
  const numberUse = numberType === undefined ? undefined : NUMBER_USES[plainName(numberType)];
  if (numberType !== undefined && numberUse === undefined) report(`the number type ${numberType} is not known`);
  const purpose = text(raw['purpose']);
  const read = purpose === undefined ? undefined : PURPOSES[plainName(purpose)];
  if (purpose !== undefined && read === undefined) report(`the purpose ${purpose} is not known`);
  return {
    at,
    personId: person,
    ...(relation && { relation }),
    ...(debts && { itemIds: debts.map(debtOf) }),
    ...(number && { number }),
    ...(numberUse && { numberUse }),
    ...(read && { purpose: read }),
    ...(isRecorded(raw) && { voice: 'recorded' }),
  };
}

const WRITTEN = /^(text|sms|email|letter)(-reply)?-(out|in)$/;

/** Calls, messages, letters and visits. */
function readContact(event: RawEvent, debtOf: (debt: string) => string, report: Report): Contribution | undefined {
  const { kind, about, raw } = event;
  const written = WRITTEN.exec(kind);
  if (written !== null) {
    const medium = written[1] === 'sms' ? 'text' : written[1];
    const isReply = written[2] !== undefined && about.purpose === undefined;
    const eventKind = `${medium}-${written[3]}` as 'text-out' | 'text-in' | 'email-out' | 'email-in' | 'letter-out';
    return { events: [{ ...about, kind: eventKind, ...(isReply && { purpose: 'respond' }) }] };
  }
  if (kind === 'visit') return { events: [{ ...about, kind: 'visit' }] };
  if (kind === 'call-in-ringing') return { events: [{ ...about, kind: 'call-in', outcome: 'no-answer' }] };
  if (kind !== 'call-out' && kind !== 'call-in' && kind !== 'voicemail-out') return undefined;

  const named = plainName(text(raw['outcome']) ?? (kind === 'voicemail-out' ? 'voicemail-lcm' : 'unknown'));
  const outcome = OUTCOMES[named];
  if (outcome === undefined) {
    report(`the outcome ${named} is not known`);
    return NOTHING;
  }
  const discussed = texts(raw['conversationDebts'])?.map(debtOf);
  // Somebody else's neighbour who answers is the very person called.
  const isTheirTalk = outcome === 'answered-by-other' && isThirdPerson(about) && named === 'third-party-answered';
  return {
    events: [
      {
        ...about,
        kind: kind === 'call-in' ? 'call-in' : 'call-out',
        outcome: isTheirTalk ? 'conversation' : outcome,
        ...(discussed && { discussedItemIds: discussed }),
        ...(RECORDED_OUTCOMES.includes(named) && { voice: 'recorded' }),
      },
    ],
  };
}

function isThirdPerson({ relation }: About): boolean {
  return relation !== 'debtor' && relation !== 'spouse';
}

/** Agreements to be called, and what is learned of numbers and persons. */
function readAgreement({ kind, about, raw, at }: RawEvent): Contribution | undefined {
  const isToUs = raw['givenTo'] === undefined || raw['givenTo'] === 'collector';
  switch (kind) {
    case 'consent-calls':
    case 'consent-to-calls': {
      // Consent to somebody else, such as the creditor, is not consent to this collector.
      if (!isToUs) return NOTHING;
      const onDates = texts(raw['onDates'])?.flatMap((date) => parseCalendarDate(date) ?? []);
      const untilOn = parseCalendarDate(text(raw['until']) ?? '');
      const items = about.itemIds === undefined ? {} : { itemIds: about.itemIds };
      const whom = about.personId === undefined ? {} : { personId: about.personId };
      const consent = { kind: 'consent-to-calls', at, ...items, ...whom } as const;
      return { events: [{ ...consent, ...(onDates && { onDates }), ...(untilOn && { untilOn }) }] };
    }
    case 'learned-not-consumers-number':
    case 'learned-wrong-number':
      return { events: [{ ...about, kind: 'number-not-theirs', number: about.number ?? '' }] };
    case 'third-party-requests-callback':
    case 'third-party-asked-for-callback':
      return { events: [{ ...about, kind: 'asked-to-call-again' }] };
    case 'return-call-request':
    case 'consumer-requests-callback':
    case 'callback-requested':
      return { events: [{ ...about, kind: 'asked-to-call-again' }] };
    case 'third-party-answer-believed-wrong-and-now-has-correct':
    case 'third-party-answer-believed-incomplete-and-now-has-complete':
      return { events: [{ ...about, kind: 'has-better-answer' }] };
    // Only one half of the exception: it opens nothing.
    case 'third-party-answer-believed-wrong':
    case 'third-party-now-has-correct':
      return NOTHING;
    default:
      return undefined;
  }
}

function isRecorded(raw: RawEvent['raw']): boolean {
  return /prerecorded|artificial|recorded|ai/.test(plainName(text(raw['voice']) ?? ''));
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** The channel that a word such as `call` or `sms` names. */
export const channelOf = (word: string) => CHANNELS[plainName(word)];
