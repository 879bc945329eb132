import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { LawEvent } from '@duologue/core/cases/events/law-events.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { LawFactRecord, LoggedContactRecord } from '../ports/law.ts';
import type { Keeping } from './keep-events.ts';

const TYPES: Readonly<Record<LawEvent['type'], true>> = {
  'state-recorded': true,
  'state-lifted': true,
  'notice-recorded': true,
  'answer-recorded': true,
  'consent-given': true,
  'consent-revoked': true,
  'limitation-stated': true,
  'regime-stated': true,
  'contact-logged': true,
  'rule-overridden': true,
};

export const isLawEvent = (event: CaseEvent): event is LawEvent => Object.hasOwn(TYPES, event.type);

/** Brings the tables of what the law asks about to the state that an event describes. */
export function keepLaw(keeping: Keeping, event: LawEvent): Promise<void> {
  switch (event.type) {
    case 'state-lifted':
      return keeping.records.law.end(event.data.stateId, keeping.at);
    case 'consent-revoked':
      return keeping.records.law.end(event.data.consentId, keeping.at);
    case 'contact-logged':
      return keepContact(keeping, event);
    case 'state-recorded':
    case 'notice-recorded':
    case 'answer-recorded':
    case 'consent-given':
    case 'limitation-stated':
    case 'regime-stated':
      return addFact(keeping, factOf(keeping, event), event.data);
    case 'rule-overridden':
      return Promise.resolve();
  }
}

type Fact = Pick<LawFactRecord, 'factId' | 'kind' | 'key' | 'covers' | 'value' | 'since' | 'untilOn' | 'itemIds'>;
type Recorded = Extract<
  LawEvent,
  {
    type:
      | 'state-recorded'
      | 'notice-recorded'
      | 'answer-recorded'
      | 'consent-given'
      | 'limitation-stated'
      | 'regime-stated';
  }
>;

function addFact(
  { records, debtCase, actorId, at }: Keeping,
  fact: Fact,
  { reason, evidence }: { readonly reason: string; readonly evidence?: string },
): Promise<void> {
  const record = { ...fact, caseId: debtCase.caseId, reason, evidence: evidence ?? '', recordedAt: at, endedAt: null };
  return records.law.add(debtCase.debtor.debtorId, actorId, record);
}

function factOf({ ids, at }: Keeping, event: Recorded): Fact {
  const plain = { factId: ids.next(), covers: 'case', since: at, untilOn: null, itemIds: null } as const;
  switch (event.type) {
    case 'state-recorded': {
      const { stateId, state, covers, since, untilOn, items, details } = event.data;
      return {
        factId: stateId,
        kind: 'state',
        key: state,
        covers,
        value: { details: details ?? {} },
        since: instantOf(since),
        untilOn: untilOn === undefined ? null : dateOf(untilOn),
        itemIds: items ?? null,
      };
    }
    case 'notice-recorded': {
      const { notice, sentAt } = event.data;
      const since = sentAt === undefined ? at : instantOf(sentAt);
      return { ...plain, kind: 'notice', key: notice, value: { sent: sentAt !== undefined }, since };
    }
    case 'answer-recorded': {
      const { answer, is } = event.data;
      return { ...plain, kind: 'answer', key: answer, value: is === undefined ? {} : { is } };
    }
    case 'consent-given': {
      const { consentId, to, form, givenAt, untilOn, number } = event.data;
      return {
        ...plain,
        factId: consentId,
        covers: 'debtor',
        kind: 'consent',
        key: to,
        value: number === undefined ? { form } : { form, number },
        since: instantOf(givenAt),
        untilOn: untilOn === undefined ? null : dateOf(untilOn),
      };
    }
    case 'limitation-stated': {
      const { reason: _, evidence: __, ...said } = event.data;
      return { ...plain, kind: 'limitation', key: 'limitation', value: said };
    }
    case 'regime-stated': {
      const { reason: _, evidence: __, ...said } = event.data;
      return { ...plain, kind: 'regime', key: 'regime', value: said };
    }
  }
}

function keepContact(
  { records, debtCase, actorId, at }: Keeping,
  { data }: CaseEventOf<'contact-logged'>,
): Promise<void> {
  const contact: LoggedContactRecord = {
    contactLogId: data.contactLogId,
    kind: data.kind,
    at: instantOf(data.at),
    relation: data.relation as LoggedContactRecord['relation'],
    numberUse: data.numberUse as LoggedContactRecord['numberUse'],
    purpose: data.purpose,
    voice: data.voice as LoggedContactRecord['voice'],
    number: data.number ?? null,
    outcome: data.outcome ?? null,
    itemIds: data.items ?? [],
    note: data.note ?? '',
  };
  return records.law.addContact(debtCase.caseId, debtCase.debtor.debtorId, actorId, contact, at);
}

function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  assert(date !== undefined, 'an event holds dates that can be read');
  return date;
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  assert(instant !== undefined, 'an event holds instants that can be read');
  return instant;
}
