import type { DebtorId } from '@duologue/core/cases/ids.ts';
import {
  CONTACT_OUTCOMES,
  type ContactEvent,
  type ContactOutcome,
  type WrittenEvent,
} from '@duologue/core/compliance/facts/contact-event.ts';
import { contactOutcomeOf } from '@duologue/core/compliance/facts/counting.ts';
import type { LoggedContactRecord } from '../ports/law.ts';
import type { CaseSituation } from '../ports/worklist.ts';

type PastCall = CaseSituation['calls'][number];

/**
 * The past calls as the rules read them, each with what it was about when it was placed. Calls on any case of the
 * debtor count; where it was not kept what a call was about, it counts for everything.
 */
export function contactEventsOf(calls: readonly PastCall[], debtorId: DebtorId): readonly ContactEvent[] {
  return calls.flatMap(({ startedAt: at, number, lineResult, party, about }): readonly ContactEvent[] => {
    // A call whose end nobody recorded is one whose outcome is not known, which every rule counts.
    const outcome = contactOutcomeOf(lineResult ?? 'unknown', party ?? undefined);
    if (outcome === undefined) return [];
    const made: ContactEvent = { kind: 'call-out', at, outcome, personId: debtorId, number, ...about };
    return outcome === 'wrong-number' ? [made, { kind: 'number-not-theirs', at, number }] : [made];
  });
}

const WRITTEN: readonly WrittenEvent['kind'][] = [
  'text-out',
  'text-in',
  'email-out',
  'email-in',
  'letter-out',
  'letter-in',
];

/** Contacts that were logged beside our own calls. An inbound call counts as we were told it went. */
export function loggedEventsOf(contacts: readonly LoggedContactRecord[], debtorId: DebtorId): readonly ContactEvent[] {
  return contacts.flatMap((contact): readonly ContactEvent[] => {
    const { at, relation, numberUse, purpose, voice, number, itemIds } = contact;
    const about = {
      at,
      relation,
      numberUse,
      purpose,
      voice,
      // Who else it was is not known by name; what is meant for the debtor is.
      ...(relation === 'debtor' ? { personId: debtorId } : {}),
      ...(number === null ? {} : { number }),
      ...(itemIds.length === 0 ? {} : { itemIds }),
    };
    if (contact.kind === 'call-in') return [{ ...about, kind: 'call-in', outcome: outcomeIn(contact.outcome) }];
    if (contact.kind === 'visit') return [{ ...about, kind: 'visit' }];
    const kind = WRITTEN.find((known) => known === contact.kind);
    return kind === undefined ? [] : [{ ...about, kind }];
  });
}

function outcomeIn(text: string | null): ContactOutcome {
  return CONTACT_OUTCOMES.find((known) => known === text) ?? 'unknown';
}
