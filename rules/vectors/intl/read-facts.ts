import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import type { StateFact } from '@duologue/core/compliance/facts/facts.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import {
  type Contribution,
  consentTo,
  dateOf,
  datesOf,
  longBefore,
  type Reading,
  stateFact,
  whenOf,
} from './contribution.ts';
import { yesNo } from './read-query.ts';
import { PRODUCTS } from './words.ts';
import { readMoratorium, readPreferences } from './read-wishes.ts';

type FactReader = (value: unknown, reading: Reading) => Contribution;

const milestone =
  (...names: readonly string[]): FactReader =>
  (value, reading) => {
    if (value === true || value === false || value === null) {
      const sentAt = value === true ? longBefore(reading.at) : null;
      return { milestones: Object.fromEntries(names.map((name) => [name, sentAt])) };
    }
    const sentAt = whenOf(value, reading);
    if (sentAt === undefined) reading.report(`${String(value)} is no day or moment of a notice`);
    return { milestones: Object.fromEntries(names.map((name) => [name, sentAt ?? null])) };
  };

const answer =
  (...names: readonly string[]): FactReader =>
  (value, { report }) => {
    const isKnown = value === null || ['boolean', 'string', 'number'].includes(typeof value) || Array.isArray(value);
    if (!isKnown) report(`the answer to ${names[0]} is not yes or no`);
    const isYes = value !== false && value !== null && value !== 'no' && !(Array.isArray(value) && value.length === 0);
    return Object.assign(
      {},
      { answers: Object.assign({}, ...names.map((name) => yesNo(name, isYes))) },
    ) as Contribution;
  };

/** In force since the day named, or already long ago when it only says yes. */
const state =
  (...names: readonly string[]): FactReader =>
  (value, reading) => {
    if (value === false || value === null) return {};
    const raw = asObject(value);
    if (raw['open'] === false || raw['resolvedOn'] || raw['withdrawnOn']) return {};
    const since = whenOf(raw['since'] ?? raw['openedOn'] ?? raw['receivedOn'] ?? raw['receivedAt'] ?? value, reading);
    return {
      states: names.map((name) => stateFact(name, reading, since, dateOf(raw['untilOn'] ?? raw['until']) ?? null)),
    };
  };

const consent =
  (names: readonly string[], form: 'spoken' | 'written' | 'written-separately' = 'spoken'): FactReader =>
  (value, reading) => {
    if (value === false || value === null) return {};
    const raw = asObject(value);
    const isSeparate = raw['separate'] === true || raw['separateFromAgreement'] === true;
    if (raw['written'] === false && form !== 'spoken')
      return { consents: names.map((name) => consentTo(name, reading)) };
    const given =
      raw['separate'] === false || raw['separateFromAgreement'] === false
        ? 'written'
        : isSeparate
          ? 'written-separately'
          : form;
    const untilOn = dateOf(raw['until'] ?? raw['expiresOn']);
    return { consents: names.map((name) => consentTo(name, reading, given, untilOn ? { untilOn } : {})) };
  };

const limitation =
  (key: 'accruedOn' | 'lastPaymentOn' | 'acknowledgedOn' | 'judgmentOn'): FactReader =>
  (value, { report }) => {
    if (value === null || value === false) return {};
    const on = dateOf(value);
    if (on === undefined) report(`${String(value)} is no day`);
    return on === undefined ? {} : { limitation: { [key]: on } };
  };

const product =
  (name: string): FactReader =>
  (value) =>
    value === false || value === null ? {} : { product: name };

const ignored: FactReader = () => ({});

/** Any interruption begins the time again; the last one counts. */
const interruptions: FactReader = (value, { report }) => {
  const dates = datesOf(value);
  if (dates === undefined) report('the interruptions are no list of days');
  const last = [...(dates ?? [])].sort().at(-1);
  return last === undefined ? {} : { limitation: { acknowledgedOn: last } };
};

const holidays =
  (key: 'holidays' | 'nationalHolidays'): FactReader =>
  (value, { report }) => {
    const dates = datesOf(value);
    if (dates === undefined) report('the holidays are no list of days');
    return { [key]: dates ?? [] };
  };

/** Thirty days from the day we were told, thirty more on evidence of progress. */
const planInTheMaking: FactReader = (value, reading) => {
  if (value === false || value === null) return {};
  const raw = asObject(value);
  const informed = dateOf(raw['informedOn'] ?? raw['since'] ?? value);
  const days = raw['extended'] === true || raw['progressShown'] === true ? 60 : 30;
  const since = informed === undefined ? undefined : whenOf(informed, reading);
  const last = informed === undefined ? null : addDays(informed, days - 1);
  return { states: [stateFact('debt-plan-developing', reading, since, last)] };
};

const creditPurchase: FactReader = (value, reading) => {
  if (value === null || value === false) return {};
  const raw = asObject(value);
  unknownKeys(
    'creditPurchase',
    raw,
    ['nplFromEuBank', 'transferNoticeSentAt', 'transferNoticeSentOn', 'purchasedOn', 'purchaser', 'servicer', 'note'],
    reading.report,
  );
  const sent = raw['transferNoticeSentAt'] ?? raw['transferNoticeSentOn'] ?? null;
  const notice = milestone('transfer-notice')(sent, reading);
  return raw['nplFromEuBank'] === false
    ? { product: 'goods-and-services' }
    : { ...notice, product: 'purchased-bank-npl' };
};

/** A bank, an insurer, a lender of small loans: what kind of debt that makes it; a name otherwise. */
const creditor: FactReader = (value) => {
  const name = plainName(String(value));
  if (/^(federal-)?bank$|federally-regulated/.test(name)) return { product: 'bank-debt' };
  if (/insur|trust|loan-compan/.test(name)) return { product: 'insurance-or-trust-company' };
  if (/mfi|microfinance/.test(name)) return { product: 'microfinance' };
  if (/money-lend/.test(name)) return { product: 'money-lending' };
  if (/nbfc|regulated|credit|financ|sofom|lender/.test(name)) return { product: 'consumer-credit' };
  return { creditorId: String(value) };
};

/** Banks have many names for a loan. */
function productOf(name: string): string {
  if ((PRODUCTS as readonly string[]).includes(name)) return name;
  if (/mortgage|home-loan|housing/.test(name)) return 'regulated-mortgage';
  if (/micro/.test(name)) return 'microfinance';
  if (/npl|purchased/.test(name)) return 'purchased-bank-npl';
  if (/student|education/.test(name)) return 'student-loan';
  if (/money-lend/.test(name)) return 'money-lending';
  if (/bank|overdraft/.test(name)) return 'bank-debt';
  if (/loan|credit|card|hire-purchase|bnpl/.test(name)) return 'consumer-credit';
  if (/medic|hospital/.test(name)) return 'medical';
  return name;
}

const debtorKind: FactReader = (value, { report }) => {
  const name = plainName(String(value));
  if (/natural|individual|consumer|private|sole|freelance|self-employed/.test(name))
    return { answers: { 'natural-person': 'yes' } };
  if (/business|compan|legal|corporat|firm|commercial/.test(name)) return { answers: { 'natural-person': 'no' } };
  report(`the debtor kind ${name} is not known`);
  return {};
};

const represented: FactReader = (value, reading) => {
  if (value === null || value === false) return {};
  const isLawyer = /lawyer|attorney|solicitor|advocate|barrister|bengoshi/.test(plainName(String(value)));
  const states: StateFact[] = [stateFact('represented', reading)];
  if (isLawyer) states.push(stateFact('represented-by-lawyer', reading));
  return { states };
};

/** By plain name, without the ending that says how it was sent. Others are looked up among what the packs ask for. */
const READERS: Readonly<Record<string, FactReader>> = {
  'time-zone': ignored,
  'time-zones': ignored,
  timezone: ignored,
  note: ignored,
  region: ignored,
  holidays: holidays('holidays'),
  'public-holidays': holidays('holidays'),
  'designated-days': holidays('holidays'),
  'proclaimed-days': holidays('holidays'),
  'municipal-holidays': holidays('holidays'),
  'provincial-holidays': holidays('holidays'),
  'national-holidays': holidays('nationalHolidays'),
  'state-holidays': ignored,
  preferences: readPreferences,
  preference: readPreferences,
  'contact-preferences': readPreferences,
  moratorium: readMoratorium,
  'breathing-space': readMoratorium,
  'moratorium-told': state('moratorium-told'),
  'moratorium-notice-received': state('moratorium-told'),
  difficulty: state('difficulty'),
  'financial-difficulty': state('difficulty'),
  'in-difficulty': state('difficulty'),
  'forbearance-recorded': answer('forbearance-considered'),
  'forbearance-considered': answer('forbearance-considered'),
  'forbearance-option-recorded': answer('forbearance-considered'),
  forbearance: answer('forbearance-considered'),
  vulnerable: state('vulnerable'),
  vulnerability: state('vulnerable'),
  'adjusted-plan': answer('adjusted-plan-recorded'),
  'adjusted-plan-recorded': answer('adjusted-plan-recorded'),
  'debt-plan': planInTheMaking,
  'plan-developing': planInTheMaking,
  'debt-plan-developing': planInTheMaking,
  'plan-informed': planInTheMaking,
  'repayment-plan': planInTheMaking,
  'informed-on': planInTheMaking,
  dispute: state('dispute-open'),
  disputed: state('dispute-open'),
  'dispute-open': state('dispute-open'),
  'accrued-on': limitation('accruedOn'),
  'debt-due-on': limitation('accruedOn'),
  'due-on': limitation('accruedOn'),
  'last-part-payment': limitation('lastPaymentOn'),
  'last-payment': limitation('lastPaymentOn'),
  'last-payment-on': limitation('lastPaymentOn'),
  'part-payment-on': limitation('lastPaymentOn'),
  'last-part-payment-on': limitation('lastPaymentOn'),
  'signed-acknowledgement': limitation('acknowledgedOn'),
  'signed-acknowledgment': limitation('acknowledgedOn'),
  'acknowledged-on': limitation('acknowledgedOn'),
  acknowledgment: limitation('acknowledgedOn'),
  acknowledgement: limitation('acknowledgedOn'),
  'judgment-on': limitation('judgmentOn'),
  judgment: limitation('judgmentOn'),
  interruptions,
  'time-barred': (value) => ({ limitation: { declared: value === true ? 'time-barred' : 'running' } }),
  'creditor-contact-during-limitation': answer('creditor-contact-during-limitation'),
  'refuses-as-time-barred': state('refuses-as-time-barred'),
  'debtor-refuses-time-barred': state('refuses-as-time-barred'),
  'said-will-not-pay': state('refuses-as-time-barred'),
  'customer-relies-on-limitation': state('refuses-as-time-barred'),
  'agreement-under-nca': answer('nca-agreement'),
  'agreement-under-n-c-a': answer('nca-agreement'),
  'nca-agreement': answer('nca-agreement'),
  'is-deed': answer('deed'),
  deed: answer('deed'),
  'periodic-payments': answer('periodic-payments'),
  'written-consent-third-party': consent(['third-person-contact', 'third-party-disclosure'], 'written-separately'),
  'third-party-consent': consent(['third-person-contact', 'third-party-disclosure']),
  'consent-third-party': consent(['third-person-contact', 'third-party-disclosure']),
  'consent-hours': consent(['calls-at-any-hour']),
  'consent-to-hours': consent(['calls-at-any-hour']),
  'written-consent-hours': consent(['calls-at-any-hour'], 'written'),
  'hours-consent': consent(['calls-at-any-hour']),
  'consent-out-of-hours': consent(['calls-at-any-hour']),
  'consent-sunday': consent(['calls-at-any-hour']),
  'consent-work': consent(['calls-at-work']),
  'consent-workplace': consent(['calls-at-work']),
  'workplace-consent': consent(['calls-at-work']),
  'work-consent': consent(['calls-at-work']),
  'written-authorisation-work': consent(['calls-at-work'], 'written'),
  'workplace-authorisation': consent(['calls-at-work'], 'written'),
  consent: consent([
    'calls-at-any-hour',
    'calls-at-work',
    'third-person-contact',
    'third-party-disclosure',
    'sms',
    'email',
  ]),
  'written-consent': consent(
    ['calls-at-any-hour', 'calls-at-work', 'third-person-contact', 'third-party-disclosure'],
    'written',
  ),
  'consent-sms': consent(['sms']),
  'consent-email': consent(['email']),
  'consent-messages': consent(['sms', 'email']),
  'number-given-by-debtor': answer('number-given-by-debtor', 'mobile-given-by-debtor'),
  'work-number-given-by-debtor': answer('number-given-by-debtor'),
  'mobile-given-by-debtor': answer('mobile-given-by-debtor'),
  'lives-at-workplace': answer('lives-at-work-and-efforts-failed'),
  registered: answer('licence'),
  'wki-registered': answer('licence'),
  'in-register': answer('licence'),
  licensed: answer('licence'),
  licence: answer('licence'),
  license: answer('licence'),
  'class-licence': answer('class-licence'),
  'collector-approved': answer('collector-approved'),
  'individual-approved': answer('collector-approved'),
  'provider-registered': answer('licence'),
  'collector-registered': answer('licence'),
  authorised: answer('licence'),
  'text-form-notice': milestone('text-form-notice'),
  'initial-letter': milestone('initial-letter'),
  'transfer-notice': milestone('transfer-notice'),
  'letter-of-claim': milestone('letter-of-claim'),
  notice: milestone('collection-notice'),
  'written-notice': milestone('collection-notice'),
  'collection-notice': milestone('collection-notice'),
  'notice-received': milestone('collection-notice'),
  'disclosure-statement': milestone('disclosure-statement'),
  'fourteen-day-letter': milestone('fourteen-day-letter'),
  'wik-letter': milestone('fourteen-day-letter'),
  'costs-letter': milestone('fourteen-day-letter'),
  'cost-letter': milestone('fourteen-day-letter'),
  'letter-reference': answer('letter-reference-known'),
  'letter-date': ignored,
  'plan-cost-notice': (value) => ({ circumstances: value ? ['plan-cost-notice-sent'] : [] }),
  'acknowledgment-warning': (value) => ({ circumstances: value ? ['acknowledgment-warning-sent'] : [] }),
  'acknowledgement-warning': (value) => ({ circumstances: value ? ['acknowledgment-warning-sent'] : [] }),
  'credit-purchase': creditPurchase,
  creditor,
  'creditor-type': creditor,
  lender: creditor,
  'lender-type': creditor,
  'debt-purchased': product('purchased-bank-npl'),
  'debtor-kind': debtorKind,
  'debtor-type': debtorKind,
  'natural-person': answer('natural-person'),
  product: (value) => ({ product: productOf(plainName(String(value))) }),
  account: (value) => ({ accountId: String(value) }),
  'account-id': (value) => ({ accountId: String(value) }),
  'creditor-id': (value) => ({ creditorId: String(value) }),
  'debtor-requested-contact': (value) => (value === true ? { purpose: 'return-requested-call' } : {}),
  'requested-by-debtor': (value) => (value === true ? { purpose: 'return-requested-call' } : {}),
  'callback-requested': (value) => (value ? { purpose: 'return-requested-call' } : {}),
  'working-hours': (_, reading) => answer('working-hours-known')(true, reading),
  'represented-by': represented,
  representative: represented,
  'lawyer-mandate-received': state('represented', 'represented-by-lawyer'),
  'attorney-mandate-received': state('represented', 'represented-by-lawyer'),
  'lawyer-mandate': state('represented', 'represented-by-lawyer'),
  'hardship-pending': state('hardship-pending'),
  'hardship-request': state('hardship-pending'),
  hardship: state('hardship-pending'),
  'written-only': state('written-only'),
  'written-only-request': state('written-only'),
  'lawyer-only': state('lawyer-only'),
  'lawyer-only-request': state('lawyer-only'),
  'written-contest': state('written-contest'),
  'dispute-notice': state('written-contest', 'dispute-open'),
  'not-the-debtor': state('not-the-debtor'),
  'said-not-debtor': state('not-the-debtor'),
  'operator-guaranteed': answer('operator-guaranteed'),
  'ai-voice': answer('ai-voice'),
  'disclosed-as-machine': answer('machine-disclosed'),
  'machine-disclosed': answer('machine-disclosed'),
  dialler: (value) => (value === false ? {} : { dialling: 'autodialled' }),
  'minimal-data': answer('minimal-data-received'),
  'address-known': answer('address-known'),
  'home-phone-known': answer('home-phone-known'),
  'home-address-known': answer('address-known'),
  'home-phone-failed': answer('home-attempts-failed'),
  'home-contact-failed': answer('home-attempts-failed'),
  'home-attempts': answer('home-attempts-failed'),
  'procedures-begun': answer('procedures-begun'),
  membership: ignored,
};

/** Every fact of a vector. One that nobody knows is reported: a fact that is passed over decides nothing. */
export function readVectorFacts(value: unknown, reading: Reading): readonly Contribution[] {
  return Object.entries(asObject(value)).map(([key, fact]) => readFact(plainName(key), fact, reading));
}

function readFact(name: string, fact: unknown, reading: Reading): Contribution {
  const names = namesOf(name);
  const known = names.map((one) => READERS[one]).find((reader) => reader !== undefined);
  if (known !== undefined) return known(fact, reading);
  const { asked } = reading;
  for (const called of names) {
    if (asked.milestones.has(called)) return milestone(called)(fact, reading);
    if (asked.answers.has(called)) return answer(called)(fact, reading);
    if (asked.states.has(called)) return state(called)(fact, reading);
    if (asked.consents.has(called)) return consent([called])(fact, reading);
  }
  reading.report(`facts.${name} is not known`);
  return {};
}

/** `notice-sent-on` is told of `notice-sent` and of `notice`. */
function namesOf(name: string): readonly string[] {
  const dated = name.replace(/-(on|at)$/, '');
  return [name, dated, dated.replace(/-(sent|given|received|registered)$/, '')];
}
