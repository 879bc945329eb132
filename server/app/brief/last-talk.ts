import type { LastTalkWire } from '@duologue/contract/excuses.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { PARTY_TABLE } from '@duologue/core/calls/tables/party-table.ts';
import { LAST_SAID_CHARACTERS_MAX } from '../limits.ts';
import type { BriefRecord } from '../ports/brief.ts';

/**
 * P18: the last conversation with somebody who may hear of the debt: on which day, with whom by name and title, and what
 * they said: their own words, as they were written down of an excuse. The caller's note is not said by them, whoever wrote
 * it. Calls that reached nobody are no talk.
 */
export function lastTalk(
  { calls, excuses, contacts }: Pick<BriefRecord, 'calls' | 'excuses' | 'contacts'>,
  dayOf: (at: Instant) => CalendarDate,
): LastTalkWire | null {
  const talk = calls.find(
    ({ person, party, closedAt }) =>
      person !== null && closedAt !== null && party !== null && PARTY_TABLE[party].mayHear,
  );
  if (talk === undefined || talk.person === null) return null;
  const role = contacts.find(({ contactId }) => contactId === talk.contactId)?.role ?? '';
  const excuse = excuses.find(({ callId }) => callId === talk.callId);
  return {
    on: dayOf(talk.startedAt),
    person: talk.person,
    title: role === '' ? null : role,
    said: excuse === undefined ? null : shortened(excuse.words),
  };
}

/** As much as one reads aloud. */
function shortened(words: string): string | null {
  const text = words.trim().replaceAll(/\s+/g, ' ');
  if (text === '') return null;
  if (text.length <= LAST_SAID_CHARACTERS_MAX) return text;
  const cut = text.slice(0, LAST_SAID_CHARACTERS_MAX);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
