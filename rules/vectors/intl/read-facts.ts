import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS } from '@duologue/core/calendar/instant.ts';
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
import { readMoratorium, readPreferences, readWorkingHours } from './read-wishes.ts';

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

const isOver = (value: unknown) =>
  typeof value === 'string' && /^(no|none|over|closed|decided|resolved|withdrawn|communicated)$/i.test(value);

/** In force since the day named, or already long ago when it only says yes. */
const state =
  (...names: readonly string[]): FactReader =>
  (value, reading) => {
    if (value === false || value === null || isOver(value)) return {};
    const raw = asObject(value);
    if (raw['open'] === false || raw['pending'] === false || isOver(raw['status'])) return {};
    if (raw['resolvedOn'] || raw['withdrawnOn'] || raw['decisionCommunicatedOn'] || raw['decidedOn']) return {};
    const since = whenOf(raw['since'] ?? raw['openedOn'] ?? raw['receivedOn'] ?? raw['receivedAt'] ?? value, reading);
    return {
      states: names.map((name) => stateFact(name, reading, since, dateOf(raw['untilOn'] ?? raw['until']) ?? null)),
    };
  };

/** As `state`, but yesterday's where no day is named: a request that runs out by itself is still fresh. */
const fresh =
  (...names: readonly string[]): FactReader =>
  (value, reading) => {
    if (value !== true) return state(...names)(value, reading);
    const yesterday = addMs(reading.at, -DAY_MS);
    return { states: names.map((name) => stateFact(name, reading, yesterday)) };
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
  if (/retail|store|merchant|telecom|utilit|shop|landlord|gym/.test(name)) return { product: 'goods-and-services' };
  if (/bank|financial/.test(name)) return { product: 'bank-debt' };
  if (/nbfc|regulated|credit|lender|sofom/.test(name)) return { product: 'consumer-credit' };
  return { creditorId: String(value) };
};

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
  'time-zone': ignored, 'time-zones': ignored, timezone: ignored, note: ignored, region: ignored,
  holidays: holidays('holidays'), 'public-holidays': holidays('holidays'), 'designated-days': holidays('holidays'),
  'proclaimed-days': holidays('holidays'), 'municipal-holidays': holidays('holidays'), 'provincial-holidays': holidays('holidays'),
  'national-holidays': holidays('nationalHolidays'), 'state-holidays': ignored,
  preferences: readPreferences, preference: readPreferences, 'contact-preferences': readPreferences,
  moratorium: readMoratorium, 'breathing-space': readMoratorium,
  'moratorium-told': state('moratorium-told'), 'moratorium-notice-received': state('moratorium-told'),
  difficulty: state('difficulty'), 'financial-difficulty': state('difficulty'), 'in-difficulty': state('difficulty'),
  'forbearance-recorded': answer('forbearance-considered'), 'forbearance-considered': answer('forbearance-considered'),
  'forbearance-option-recorded': answer('forbearance-considered'), forbearance: answer('forbearance-considered'),
  vulnerable: state('vulnerable'), vulnerability: state('vulnerable'),
  'adjusted-plan': answer('adjusted-plan-recorded'), 'adjusted-plan-recorded': answer('adjusted-plan-recorded'),
  'debt-plan': planInTheMaking, 'plan-developing': planInTheMaking, 'debt-plan-developing': planInTheMaking,
  'plan-informed': planInTheMaking, 'repayment-plan': planInTheMaking, 'informed-on': planInTheMaking,
  dispute: state('dispute-open'), disputed: state('dispute-open'), 'dispute-open': state('dispute-open'),
  'accrued-on': limitation('accruedOn'), 'debt-due-on': limitation('accruedOn'), 'due-on': limitation('accruedOn'),
  'last-part-payment': limitation('lastPaymentOn'), 'last-payment': limitation('lastPaymentOn'),
  'last-payment-on': limitation('lastPaymentOn'), 'part-payment-on': limitation('lastPaymentOn'),
  'last-part-payment-on': limitation('lastPaymentOn'),
  'signed-acknowledgement': limitation('acknowledgedOn'), 'signed-acknowledgment': limitation('acknowledgedOn'),
  'acknowledged-on': limitation('acknowledgedOn'), acknowledgment: limitation('acknowledgedOn'),
  acknowledgement: limitation('acknowledgedOn'), 'judgment-on': limitation('judgmentOn'), judgment: limitation('judgmentOn'),
  interruptions, 'time-barred': (value) => ({ limitation: { declared: value === true ? 'time-barred' : 'running' } }),
  'creditor-contact-during-limitation': answer('creditor-contact-during-limitation'),
  'refuses-as-time-barred': state('refuses-as-time-barred'), 'debtor-refuses-time-barred': state('refuses-as-time-barred'),
  'said-will-not-pay': state('refuses-as-time-barred'), 'customer-relies-on-limitation': state('refuses-as-time-barred'),
  'agreement-under-nca': answer('nca-agreement'), 'agreement-under-n-c-a': answer('nca-agreement'), 'nca-agreement': answer('nca-agreement'),
  'is-deed': answer('deed'), deed: answer('deed'), 'periodic-payments': answer('periodic-payments'),
  'written-consent-third-party': consent(['third-person-contact', 'third-party-disclosure'], 'written-separately'),
  'third-party-consent': consent(['third-person-contact', 'third-party-disclosure']),
  'consent-third-party': consent(['third-person-contact', 'third-party-disclosure']),
  'consent-hours': consent(['calls-at-any-hour']), 'consent-to-hours': consent(['calls-at-any-hour']),
  'written-consent-hours': consent(['calls-at-any-hour'], 'written'), 'hours-consent': consent(['calls-at-any-hour']),
  'consent-out-of-hours': consent(['calls-at-any-hour']), 'consent-sunday': consent(['calls-at-any-hour']),
  'consent-work': consent(['calls-at-work']), 'consent-workplace': consent(['calls-at-work']),
  'workplace-consent': consent(['calls-at-work']), 'work-consent': consent(['calls-at-work']),
  'written-authorisation-work': consent(['calls-at-work'], 'written'), 'workplace-authorisation': consent(['calls-at-work'], 'written'),
  consent: consent(['calls-at-any-hour', 'calls-at-work', 'third-person-contact', 'third-party-disclosure', 'sms', 'email']),
  'written-consent': consent(['calls-at-any-hour', 'calls-at-work', 'third-person-contact', 'third-party-disclosure'], 'written'),
  'consent-sms': consent(['sms']), 'consent-email': consent(['email']), 'consent-messages': consent(['sms', 'email']),
  'number-given-by-debtor': answer('number-given-by-debtor', 'mobile-given-by-debtor'),
  'work-number-given-by-debtor': answer('number-given-by-debtor'), 'mobile-given-by-debtor': answer('mobile-given-by-debtor'),
  'lives-at-workplace': answer('lives-at-work-and-efforts-failed'),
  registered: answer('licence'), 'wki-registered': answer('licence'), 'in-register': answer('licence'),
  licensed: answer('licence'), licence: answer('licence'), license: answer('licence'), 'class-licence': answer('licence'),
  'provider-registered': answer('licence'), 'collector-registered': answer('licence'), authorised: answer('licence'),
  'text-form-notice': milestone('text-form-notice'), 'initial-letter': milestone('initial-letter'),
  'transfer-notice': milestone('transfer-notice'), 'letter-of-claim': milestone('letter-of-claim'),
  notice: milestone('collection-notice'), 'written-notice': milestone('collection-notice'), 'collection-notice': milestone('collection-notice'),
  'notice-received': milestone('collection-notice'), 'disclosure-statement': milestone('disclosure-statement'),
  'fourteen-day-letter': milestone('fourteen-day-letter'), 'wik-letter': milestone('fourteen-day-letter'),
  'costs-letter': milestone('fourteen-day-letter'), 'cost-letter': milestone('fourteen-day-letter'),
  'letter-reference': answer('letter-reference-known'), 'letter-date': ignored,
  'plan-cost-notice': (value) => ({ circumstances: value ? ['plan-cost-notice-sent'] : [] }),
  'acknowledgment-warning': (value) => ({ circumstances: value ? ['acknowledgment-warning-sent'] : [] }),
  'acknowledgement-warning': (value) => ({ circumstances: value ? ['acknowledgment-warning-sent'] : [] }),
  'credit-purchase': creditPurchase, creditor, 'creditor-type': creditor, lender: creditor, 'lender-type': creditor,
  'debt-purchased': product('purchased-bank-npl'), 'debtor-kind': debtorKind, 'debtor-type': debtorKind,
  'natural-person': answer('natural-person'),
  product: (value) => ({ product: plainName(String(value)) }),
  account: (value) => ({ accountId: String(value) }), 'account-id': (value) => ({ accountId: String(value) }),
  'creditor-id': (value) => ({ creditorId: String(value) }),
  'represented-by': represented, representative: represented, 'lawyer-mandate-received': state('represented', 'represented-by-lawyer'),
  'attorney-mandate-received': state('represented', 'represented-by-lawyer'), 'lawyer-mandate': state('represented', 'represented-by-lawyer'),
  'hardship-pending': state('hardship-pending'), 'hardship-request': state('hardship-pending'), hardship: state('hardship-pending'),
  'written-only': fresh('written-only'), 'written-only-request': fresh('written-only'), 'lawyer-only': state('lawyer-only'),
  'lawyer-only-request': state('lawyer-only'), 'written-contest': state('written-contest'), 'dispute-notice': state('written-contest', 'dispute-open'),
  'not-the-debtor': state('not-the-debtor'), 'said-not-debtor': state('not-the-debtor'),
  'operator-guaranteed': answer('operator-guaranteed'), 'ai-voice': answer('ai-voice'),
  'disclosed-as-machine': answer('machine-disclosed'), 'machine-disclosed': answer('machine-disclosed'),
  dialler: (value) => (value === false ? {} : { dialling: 'autodialled' }), 'minimal-data': answer('minimal-data-received'),
  'address-known': answer('address-known'), 'home-phone-known': answer('home-phone-known'), 'home-address-known': answer('address-known'),
  'work-hours': readWorkingHours, 'working-hours': readWorkingHours, 'known-working-hours': readWorkingHours,
  'normal-working-hours': readWorkingHours, 'known-work-hours': readWorkingHours,
  'collector-approved': answer('collector-approved.sg'), 'individual-approved': answer('collector-approved.sg'),
  'approved-collector': answer('collector-approved.sg'), 'individual-collector-approved': answer('collector-approved.sg'),
  'hidden-number': state('caller-number-hidden'), 'number-hidden': state('caller-number-hidden'),
  'caller-id-hidden': state('caller-number-hidden'), 'withheld-number': state('caller-number-hidden'),
  'hidden-caller-id': state('caller-number-hidden'),
  'written-only-requested': fresh('written-only'), 'written-only-notice': fresh('written-only'),
  'written-only-request-registered-mail': fresh('written-only'), 'written-communication-only': fresh('written-only'),
  'lawyer-only-requested': state('lawyer-only'), 'lawyer-only-notice': state('lawyer-only'),
  'contested-in-writing': state('written-contest'), 'written-dispute': state('written-contest', 'dispute-open'),
  'dispute-by-registered-mail': state('written-contest', 'dispute-open'), 'may-sue-letter': state('written-contest'),
  'denies-being-debtor': state('not-the-debtor'), 'wrong-person': state('not-the-debtor'),
  'mourning': state('bereavement'), 'death-in-family': state('bereavement'), 'natural-calamity': state('calamity'),
  'occasion': (value, reading) => (value === null ? {} : state(plainName(String(value)))(true, reading)),
  'hardship-notice': state('hardship-pending'), 'hardship-application': state('hardship-pending'),
  'hardship-decision-pending': state('hardship-pending'),
  'debt-buyer': answer('debt-bought'), 'debt-bought': answer('debt-bought'), 'notice-of-proceedings': answer('procedures-begun'),
  'attorney-collector': answer('collector-is-attorney'), 'collector-is-attorney': answer('collector-is-attorney'),
  'home-attempts-failed': answer('home-attempts-failed', 'home-phone-failed'),
  'home-phone-failed': answer('home-phone-failed', 'home-attempts-failed'),
  'no-home-contact': (value) => ({ answers: { 'home-phone-known': value === false ? 'yes' : 'no', 'address-known': value === false ? 'yes' : 'no' } }), 'procedures-begun': answer('procedures-begun'), membership: ignored,
}; // biome-ignore format: a list of names

/** By what the name speaks of, where it is none of those above. The first that fits. */
const BY_SUBJECT: readonly (readonly [RegExp, FactReader])[] = [
  [/^(state|province|city|place|location)$/, ignored],
  [/^identity-verified$|^verified$|^id-verified$/, ignored],
  [/good-reason|justified/, answer('good-reason')],
  [/hardship/, state('hardship-pending')],
  [/work.*(hours|time)|(hours|time).*work/, readWorkingHours],
  [/work.*(consent|authori[sz])|(consent|authori[sz]).*work/, consent(['calls-at-work'], 'written')],
  [/third.*(consent|authori[sz])|(consent|authori[sz]).*third/, consent(['third-person-contact', 'third-party-disclosure'], 'written')],
  [/(hour|time|sunday|holiday).*(consent|authori[sz])|(consent|authori[sz]).*(hour|time|sunday|holiday)/, consent(['calls-at-any-hour'], 'written')],
  [/collector.*(attorney|lawyer)/, answer('collector-is-attorney')],
  [/lawyer-only|only.*lawyer|through.*lawyer/, state('lawyer-only')],
  [/attorney|lawyer|solicitor|mandate/, state('represented', 'represented-by-lawyer')],
  [/represent|counsell?or/, represented],
  [/written-only|only.*writ|in-writing|letters-only/, fresh('written-only')],
  [/contest|disput/, state('written-contest', 'dispute-open')],
  [/not.*debtor|wrong-person/, state('not-the-debtor')],
  [/disclosure/, milestone('disclosure-statement')],
  [/individual.*(approv|licen)|(approv|licen).*individual/, answer('collector-approved.sg')],
  [/licen[cs]e|regist(er|ration)|permit/, answer('licence')],
  [/proceeding/, answer('procedures-begun')],
  [/notice|letter/, milestone('collection-notice')],
  [/home.*(fail|tried|unsuccess|no-answer)/, answer('home-attempts-failed', 'home-phone-failed')],
  [/home.*known|other-phone.*known/, answer('home-phone-known')],
  [/(address|phone|whereabouts|contact).*known/, answer('address-known', 'home-phone-known')],
  [/mobile.*(given|provided)/, answer('mobile-given-by-debtor', 'number-given-by-debtor')],
  [/hidden|withheld|anonymous/, state('caller-number-hidden')],
  [/bereave|mourning|funeral/, state('bereavement')],
  [/calamit|disaster|flood/, state('calamity')],
  [/wedding|marriage/, state('wedding')],
  [/festival/, state('festival')],
  [/nca|credit-act/, answer('nca-agreement')],
  [/debt-b(ought|uyer)/, answer('debt-bought')],
]; // biome-ignore format: a list of names

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
  const bySubject = BY_SUBJECT.find(([subject]) => subject.test(name));
  if (bySubject !== undefined) return bySubject[1](fact, reading);
  reading.report(`facts.${name} is not known`);
  return {};
}

/** `notice-sent-on` is told of `notice-sent` and of `notice`. */
function namesOf(name: string): readonly string[] {
  const dated = name.replace(/-(on|at)$/, '');
  return [name, dated, dated.replace(/-(sent|given|received|registered)$/, '')];
}
