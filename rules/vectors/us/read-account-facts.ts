import type { Instant } from '@duologue/core/calendar/instant.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import { asObject, plainName } from '../read-expectation.ts';
import type { Contribution } from './contribution.ts';
import { type Report, text } from './read-event.ts';

/** 1788.2 of the Californian Civil Code: what makes a commercial debt a covered one. */
const COVERED_MAX_USD = 500_000;
const COVERED_FROM = '2025-07-01';

type Fact = (value: unknown, at: Instant) => Contribution | undefined;

const yesNo = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : undefined);
/** A fact that is an answer to a question of the packs. */
const answer =
  (name: string): Fact =>
  (value) => {
    const is = yesNo(value);
    return is && { answers: { [name]: is } };
  };
const whenTrue =
  (contribution: (at: Instant) => Contribution): Fact =>
  (value, at) =>
    value === true ? contribution(at) : value === false ? {} : undefined;
const state = (name: string) =>
  whenTrue(() => ({ states: [{ state: name, since: 0 as Instant, untilOn: null, itemIds: 'all' }] }));
const trait = (name: string) => whenTrue(() => ({ traits: [name] }));
const consentTo = (to: string) =>
  whenTrue(() => ({ consents: [{ id: to, to, form: 'spoken', givenAt: 0 as Instant, revokedAt: null }] }));
const notice =
  (milestone: string): Fact =>
  (value) => {
    const at = parseInstant(
      /^\d{4}-\d\d-\d\d$/.test(text(value) ?? '') ? `${text(value)}T12:00:00Z` : (text(value) ?? ''),
    );
    return at && { milestones: { [milestone]: at } };
  };
const anything: Fact = () => ({});

/** Facts about the account, by their plain names. What belongs to several facts together is read below. */
const FACTS: Readonly<Record<string, Fact>> = {
  'uses-other-name': trait('uses-other-name'),
  'debt-buyer': trait('debt-buyer'),
  'student-loan-group': anything,
  'debt-collection-procedures-begun': answer('procedures-begun'),
  'natural-person-or-guarantor': answer('natural-person'),
  'total-owed-usd': (value) => (typeof value === 'number' ? {} : undefined),
  'debt-entered-or-assigned': (value) => (text(value) === undefined ? undefined : {}),
  'time-barred': (value) => ({ limitation: { declared: value === true ? 'time-barred' : 'running' } }),
  'location-confirmed': state('location-confirmed'),
  'location-information-confirmed': state('location-confirmed'),
  'location-information-known': state('location-confirmed'),
  'consumer-deceased': state('deceased'),
  deceased: state('deceased'),
  bankruptcy: state('bankruptcy'),
  'bankruptcy-stay': state('bankruptcy'),
  'identity-theft': state('identity-theft'),
  'caller-id-blocked': state('caller-id-hidden'),
  medical: whenTrue(() => ({ product: 'medical' })),
  'medical-debt': whenTrue(() => ({ product: 'medical' })),
  'debt-category': (value) => (text(value) === undefined ? undefined : { product: plainName(text(value) ?? '') }),
  product: (value) => (text(value) === undefined ? undefined : { product: plainName(text(value) ?? '') }),
  'medical-notice-sent-on': notice('medical-notice'),
  'notice-mailed-on': notice('medical-notice'),
  'validation-notice-sent-on': notice('validation-notice'),
  'prior-express-consent': consentTo('recorded-calls'),
  'consent-prerecorded': consentTo('recorded-calls'),
  'tcpa-consent': consentTo('recorded-calls'),
  'email-consent': consentTo('email'),
  'sms-consent': consentTo('sms'),
};

/** Reads the facts of a vector. Reports each that is not known or not of its type. */
export function readAccountFacts(value: unknown, at: Instant, report: Report): readonly Contribution[] {
  const raw = asObject(value);
  const read = Object.entries(raw).flatMap(([key, fact]): readonly Contribution[] => {
    const contribution = FACTS[plainName(key)]?.(fact, at);
    if (contribution === undefined) report(`facts.${key} is not known or not of its type`);
    return contribution === undefined ? [] : [contribution];
  });
  const covered = coveredCommercialDebt(raw);
  return covered === undefined ? read : [...read, { answers: { 'covered-commercial-debt': covered } }];
}

/** One no is enough; a yes needs all three. */
function coveredCommercialDebt(raw: Readonly<Record<string, unknown>>): 'yes' | 'no' | undefined {
  const { naturalPersonOrGuarantor: person, totalOwedUsd: total, debtEnteredOrAssigned: since } = raw;
  const answers = [
    yesNo(person),
    typeof total === 'number' ? yesNo(total <= COVERED_MAX_USD) : undefined,
    typeof since === 'string' ? yesNo(since >= COVERED_FROM) : undefined,
  ];
  if (answers.includes('no')) return 'no';
  return answers.includes(undefined) ? undefined : 'yes';
}
