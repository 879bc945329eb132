import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate, type Weekday } from '@duologue/core/calendar/calendar-date.ts';
import type { ContactEvent, ContactOutcome } from '@duologue/core/compliance/facts/contact-event.ts';
import type { OpenHours, StateFact, StopFact } from '@duologue/core/compliance/facts/facts.ts';
import { day, EVERY_DAY, hours, moment } from '@duologue/core/compliance/packs/write-rules.ts';

/** For tests: reads research vectors beside the repository, or `undefined` when they are not there. */
export function readVectorFile(name: string): unknown {
  const root = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared');
  const file = path.join(root, 'compliance', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The parts of a vector that the first packs can answer. Vectors with other parts are left to later packs. */
export type UsVector = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly debtType: 'consumer' | 'commercial';
  readonly collectorType: 'first-party' | 'third-party';
  readonly facts?: { readonly usesOtherName?: boolean; readonly studentLoanGroup?: readonly string[] };
  readonly events: readonly UsEvent[];
  readonly query: {
    readonly at: string;
    readonly kind: string;
    readonly timezones: readonly string[];
    readonly debt?: string;
    readonly number?: string;
    readonly numberType?: string;
    readonly purpose?: string;
    readonly person?: string;
    readonly overrideReason?: string;
  };
  readonly expect: {
    readonly decision: 'allow' | 'warn' | 'deny';
    readonly ruleId: string | null;
    readonly nextAllowedAt?: string | null;
  };
};

export type UsEvent = {
  readonly at: string;
  readonly kind: string;
  readonly outcome?: string;
  readonly debts?: readonly string[];
  readonly conversationDebts?: readonly string[];
  readonly number?: string;
  readonly person?: string;
  readonly onDates?: readonly string[];
  readonly givenTo?: string;
  readonly medium?: string;
  readonly rules?: readonly {
    readonly days?: readonly string[];
    readonly from?: string;
    readonly to?: string;
    readonly until?: string;
  }[];
};

const OUTCOMES: Readonly<Record<string, ContactOutcome>> = {
  busy: 'busy',
  not_in_service: 'not-in-service',
  rang_no_voicemail: 'rang-no-voicemail',
  no_answer: 'no-answer',
  voicemail_no_message: 'voicemail-no-message',
  voicemail_unable: 'voicemail-unable',
  voicemail_lcm: 'voicemail-limited',
  voicemail_full_message: 'voicemail-full',
  ringless_voicemail: 'ringless-voicemail',
  answered_dropped: 'answered-dropped',
  answered_by_other: 'answered-by-other',
  third_party_answered: 'answered-by-other',
  conversation: 'conversation',
};

const WRITTEN: Readonly<Record<string, 'email-out' | 'email-in' | 'letter-out'>> = {
  email_out: 'email-out',
  email_in: 'email-in',
  email_reply_out: 'email-out',
  letter_out: 'letter-out',
};

/** A contact event, or `undefined` when the vector's event is of another nature. */
export function readContactEvent(event: UsEvent): ContactEvent | undefined {
  const about = {
    at: moment(event.at),
    ...(event.debts && { itemIds: event.debts }),
    ...(event.number && { number: event.number }),
    personId: event.person ?? 'consumer',
  };
  const written = WRITTEN[event.kind];
  if (written !== undefined) return { ...about, kind: written };
  switch (event.kind) {
    case 'call_out':
    case 'call_in': {
      const outcome = OUTCOMES[event.outcome ?? ''];
      if (outcome === undefined) return undefined;
      const kind = event.kind === 'call_out' ? 'call-out' : 'call-in';
      return { ...about, kind, outcome, ...(event.conversationDebts && { discussedItemIds: event.conversationDebts }) };
    }
    case 'consent_calls':
      // Consent to somebody else, such as the creditor, is not consent to this collector.
      if (event.givenTo !== 'collector') return undefined;
      return {
        kind: 'consent-to-calls',
        at: about.at,
        ...(event.onDates && { onDates: event.onDates.flatMap((text) => parseCalendarDate(text) ?? []) }),
      };
    case 'consent_revoked':
      return { kind: 'consent-revoked', at: about.at };
    case 'learned_not_consumers_number':
      return { ...about, kind: 'number-not-theirs', number: event.number ?? '' };
    default:
      return undefined;
  }
}

const WEEKDAYS: Readonly<Record<string, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };

export function readHours(rule: {
  readonly days?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}): OpenHours {
  const days = rule.days?.flatMap((name) => WEEKDAYS[name] ?? []) ?? EVERY_DAY;
  return hours(days, rule.from ?? '00:00', rule.to ?? '24:00');
}

export function readStops(event: UsEvent): readonly StopFact[] {
  const stop = { id: event.kind, receivedAt: moment(event.at), withdrawnAt: null };
  if (event.kind === 'stop_medium' && event.medium === 'call') return [{ ...stop, scope: { kind: 'all-calls' } }];
  if (event.kind === 'employer_prohibits') return [{ ...stop, scope: { kind: 'workplace' } }];
  if (event.kind !== 'inconvenient_times') return [];
  return (event.rules ?? []).map((rule) => ({
    ...stop,
    scope: {
      kind: 'times',
      wish: { kind: 'not-then', hours: [readHours(rule)], ...(rule.until && { untilOn: day(rule.until) }) },
    },
  }));
}

const STATES: Readonly<Record<string, { readonly opens: string; readonly closedBy: readonly string[] }>> = {
  attorney_represented: { opens: 'represented', closedBy: ['attorney_no_response_reasonable_time'] },
  cease_written_received: { opens: 'cease-request', closedBy: [] },
  dispute_written: { opens: 'dispute-unverified', closedBy: ['verification_sent'] },
};

export function readStates(events: readonly UsEvent[]): readonly StateFact[] {
  return events.flatMap((event): StateFact[] => {
    const state = STATES[event.kind];
    if (state === undefined || events.some((later) => state.closedBy.includes(later.kind))) return [];
    return [{ state: state.opens, since: moment(event.at), untilOn: null, itemIds: 'all' }];
  });
}
