import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { formatInstant, type Instant } from '../calendar/instant.ts';
import { type AccountStatus, isClosed } from '../cases/status.ts';
import { type DataFacts, type DataUseDecision, decideDataUse } from './decide-data-use.ts';
import {
  dutyOf,
  type KeepingDuty,
  type KeptPeriods,
  limitationEnd,
  limitationOf,
  retentionSettings,
} from './periods.ts';
import { type RetentionAnswer, type Retained, type RetentionFacts, retentionOf } from './retention.ts';

/** What is kept about the claim of one account of a person, as far as it decides about their data. */
export type KeptClaim = {
  readonly status: AccountStatus;
  /** The day since which the account has its status, and the day on which it was opened. */
  readonly statusSince: CalendarDate;
  readonly openedOn: CalendarDate;
  readonly hasDispute: boolean;
  /** What a lawyer said about limitation. */
  readonly declared: 'time-barred' | 'running' | null;
};

export type KeptPerson = {
  /** ISO 3166, with the region where it is known; `null` when the country is not. */
  readonly place: string | null;
  readonly claims: readonly KeptClaim[];
  readonly legalHold: boolean;
};

export type ErasureDecision = DataUseDecision & { readonly decision: 'allow' | 'warn' | 'deny' };

/** A debt that was paid or settled is over; any other closed one can still be sued for until a lawyer says otherwise. */
const EXTINGUISHED: ReadonlySet<AccountStatus> = new Set(['paid-in-full', 'settled-in-full']);

/**
 * Whether a person's data may be erased now. The law of the place is asked and, wherever they live, that of the European
 * Union as well: data of an open claim is not erased by us because a place has no such rule in our table.
 */
export function decideErasure(person: KeptPerson, at: Instant, requestedOn?: CalendarDate): ErasureDecision {
  const facts = { ...factsOf(person), ...(requestedOn === undefined ? {} : { requestedOn }) };
  const ask = (jurisdiction: string) =>
    decideDataUse({ action: 'erase', at, jurisdiction, collector: 'third-party', facts });
  const union = ask('EU');
  const here = ask(person.place ?? 'EU');
  const main = here.decision === 'deny' ? here : union;
  const known = new Set(here.checks.map(({ check }) => check.id));
  return { ...main, checks: [...here.checks, ...union.checks.filter(({ check }) => !known.has(check.id))] };
}

function factsOf({ claims, legalHold }: KeptPerson): DataFacts {
  const closedOn = closedOnOf(claims);
  const isOver = claims.every(({ status, declared }) => EXTINGUISHED.has(status) || declared === 'time-barred');
  return {
    claim: closedOn === null ? 'open' : 'closed',
    dispute: claims.some(({ hasDispute }) => hasDispute) ? 'open' : 'none',
    limitation: isOver ? 'over' : 'running',
    legalHold,
    ...(closedOn === null ? {} : { recordedOn: closedOn }),
  };
}

/** Until when, and the law that decided it where that is longer than what the firm keeps. */
export type KeptAnswer = RetentionAnswer & { readonly duty?: KeepingDuty };

/** When a class of records about a person is to be erased: as the firm keeps it, and never before a law allows it. */
export function keptUntil(person: KeptPerson, record: Retained, at: Instant, periods: KeptPeriods): KeptAnswer {
  const closedOn = closedOnOf(person.claims);
  const opened = person.claims.map(({ openedOn }) => openedOn).sort();
  const createdOn = opened[0] ?? (formatInstant(at).slice(0, 10) as CalendarDate);
  const limitation = limitationOf(periods, person.place);
  const facts: RetentionFacts = {
    createdOn,
    closedOn,
    limitationEndsOn: closedOn === null ? null : limitationEnd(limitation, closedOn),
    lastUsedOn: null,
    episodeEndedOn: null,
    legalHold: person.legalHold,
  };
  const answer = retentionOf(record, facts, retentionSettings(periods.firm));
  const duty = dutyOf(periods, person.place, record);
  if (duty === undefined || answer.state !== 'until') return answer;
  const from = record === 'recording' ? createdOn : (closedOn ?? createdOn);
  const eraseOn = addDays(addMonths(from, duty.months), 1);
  return eraseOn > answer.eraseOn ? { ...answer, eraseOn, duty } : answer;
}

/** The day on which the last claim was closed; `null` while one is open, and when there is none that could say. */
function closedOnOf(claims: readonly KeptClaim[]): CalendarDate | null {
  if (claims.length === 0 || !claims.every(({ status }) => isClosed(status))) return null;
  return claims.map(({ statusSince }) => statusSince).reduce((latest, day) => (day > latest ? day : latest));
}
