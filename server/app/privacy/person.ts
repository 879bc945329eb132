import type { PersonData } from '@duologue/contract/privacy.ts';
import { type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { type KeptPerson, keptUntil } from '@duologue/core/privacy/decide-erasure.ts';
import { type KeepingDuty, type KeptPeriods, limitationOf } from '@duologue/core/privacy/periods.ts';
import { RETAINED } from '@duologue/core/privacy/retention.ts';
import type { PersonRecord } from '../ports/privacy.ts';
import { instantWire, instantWireOrNull } from '../wire/decision.ts';

/** The claims that still stand for themselves: what was merged into another account is that account's. */
export function keptPersonOf(person: PersonRecord): KeptPerson {
  return {
    place: placeOf(person),
    legalHold: person.holds.some(({ liftedAt }) => liftedAt === null),
    claims: person.cases
      .filter(({ isMerged }) => !isMerged)
      .map(({ status, statusSince, openedAt, hasDispute, declared }) => ({
        status,
        statusSince: dayOf(statusSince),
        openedOn: dayOf(openedAt),
        hasDispute,
        declared,
      })),
  };
}

function placeOf({ country, region }: PersonRecord): string | null {
  if (country === null) return null;
  return region === null ? country : `${country}-${region}`;
}

/** Days in UTC: a period of years is not decided by hours. */
export const dayOf = (at: Instant) => formatInstant(at).slice(0, 10) as CalendarDate;

export function personData(person: PersonRecord, at: Instant, periods: KeptPeriods): PersonData {
  const kept = keptPersonOf(person);
  return {
    debtorId: person.debtorId,
    state: person.erasedAt !== null ? 'erased' : person.restrictedAt !== null ? 'restricted' : 'active',
    restrictedAt: instantWireOrNull(person.restrictedAt),
    erasedAt: instantWireOrNull(person.erasedAt),
    holds: person.holds.map(({ legalHoldId, reason, placedAt, liftedAt }) => ({
      legalHoldId,
      reason,
      placedAt: instantWire(placedAt),
      liftedAt: instantWireOrNull(liftedAt),
    })),
    requests: person.requests.map((request) => ({
      ...request,
      decidedAt: instantWire(request.decidedAt),
      rules: [...request.rules],
    })),
    kept:
      person.erasedAt !== null
        ? []
        : RETAINED.map((record) => {
            const answer = keptUntil(kept, record, at, periods);
            const eraseOn = answer.state === 'until' ? answer.eraseOn : null;
            const { state, because, duty } = answer;
            return { record, state, eraseOn, because, duty: duty === undefined ? null : dutyWire(duty) };
          }),
    limitation: limitationOf(periods, kept.place),
  };
}

const dutyWire = ({ citation, confidence }: KeepingDuty) => ({ citation, confidence });
