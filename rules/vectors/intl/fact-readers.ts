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
import { PRODUCTS } from './words.ts';

export type FactReader = (value: unknown, reading: Reading) => Contribution;

export const milestone =
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

export const answer =
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
export const state =
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
export const fresh =
  (...names: readonly string[]): FactReader =>
  (value, reading) => {
    if (value !== true) return state(...names)(value, reading);
    const yesterday = addMs(reading.at, -DAY_MS);
    return { states: names.map((name) => stateFact(name, reading, yesterday)) };
  };

export const consent =
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

export const limitation =
  (key: 'accruedOn' | 'lastPaymentOn' | 'acknowledgedOn' | 'judgmentOn'): FactReader =>
  (value, { report }) => {
    if (value === null || value === false) return {};
    const on = dateOf(value);
    if (on === undefined) report(`${String(value)} is no day`);
    return on === undefined ? {} : { limitation: { [key]: on } };
  };

export const product =
  (name: string): FactReader =>
  (value) =>
    value === false || value === null ? {} : { product: name };

export const ignored: FactReader = () => ({});

/** Any interruption begins the time again; the last one counts. */
export const interruptions: FactReader = (value, { report }) => {
  const dates = datesOf(value);
  if (dates === undefined) report('the interruptions are no list of days');
  const last = [...(dates ?? [])].sort().at(-1);
  return last === undefined ? {} : { limitation: { acknowledgedOn: last } };
};

export const holidays =
  (key: 'holidays' | 'nationalHolidays'): FactReader =>
  (value, { report }) => {
    const dates = datesOf(value);
    if (dates === undefined) report('the holidays are no list of days');
    return { [key]: dates ?? [] };
  };

/** Thirty days from the day we were told, thirty more on evidence of progress. */
export const planInTheMaking: FactReader = (value, reading) => {
  if (value === false || value === null) return {};
  const raw = asObject(value);
  const informed = dateOf(raw['informedOn'] ?? raw['since'] ?? value);
  const days = raw['extended'] === true || raw['progressShown'] === true ? 60 : 30;
  const since = informed === undefined ? undefined : whenOf(informed, reading);
  const last = informed === undefined ? null : addDays(informed, days - 1);
  return { states: [stateFact('debt-plan-developing', reading, since, last)] };
};

export const creditPurchase: FactReader = (value, reading) => {
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
export const creditor: FactReader = (value) => {
  const name = plainName(String(value));
  if (/^(federal-)?bank$|federally-regulated/.test(name)) return { product: 'bank-debt' };
  if (/insur|trust|loan-compan/.test(name)) return { product: 'insurance-or-trust-company' };
  if (/mfi|microfinance/.test(name)) return { product: 'microfinance' };
  if (/money-lend/.test(name)) return { product: 'money-lending' };
  if (/retail|store|merchant|telecom|utilit|shop|landlord|gym/.test(name)) return { product: 'goods-and-services' };
  if (/bank|financial/.test(name)) return { product: 'bank-debt' };
  if (/nbfc|financ|regulated|credit|lender|sofom/.test(name)) return { product: 'consumer-credit' };
  return { creditorId: String(value) };
};

/** Banks have many names for a loan. */
export function productOf(name: string): string {
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

export const debtorKind: FactReader = (value, { report }) => {
  const name = plainName(String(value));
  if (/natural|individual|consumer|private|sole|freelance|self-employed/.test(name))
    return { answers: { 'natural-person': 'yes' } };
  if (/business|compan|legal|corporat|firm|commercial/.test(name)) return { answers: { 'natural-person': 'no' } };
  report(`the debtor kind ${name} is not known`);
  return {};
};

export const represented: FactReader = (value, reading) => {
  if (value === null || value === false) return {};
  const isLawyer = /lawyer|attorney|solicitor|advocate|barrister|bengoshi/.test(plainName(String(value)));
  const states: StateFact[] = [stateFact('represented', reading)];
  if (isLawyer) states.push(stateFact('represented-by-lawyer', reading));
  return { states };
};
