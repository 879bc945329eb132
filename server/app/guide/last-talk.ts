import type { CallGuide } from '@duologue/contract/guide.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import type { Disclosed } from '@duologue/core/calls/brief/disclose.ts';
import { PARTY_TABLE } from '@duologue/core/calls/tables/party-table.ts';
import type { Party } from '@duologue/core/calls/outcome-codes.ts';
import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { localeFor } from '@duologue/words/language.ts';
import { LAST_SAID_CHARACTERS_MAX } from '../limits.ts';
import type { BriefWire } from '../wire/case.ts';

/** P18: "last time Ms K. in accounts said …": by name and title, from what was noted in their own words. */

type Talk = {
  readonly on: string;
  readonly person: string;
  readonly title: string | null;
  /** Name and title as they are spoken. */
  readonly with: string;
  readonly said: string | null;
};

const TEXT: Readonly<Record<GuideLanguage, { readonly said: string; readonly spoke: string }>> = {
  en: { said: 'Last time, on {on}, {with} said: {said}', spoke: 'Last time, on {on}, I spoke to {with}.' },
  de: { said: 'Letztes Mal, am {on}, sagte {with}: {said}', spoke: 'Letztes Mal, am {on}, sprach ich mit {with}.' },
  it: {
    said: 'L’ultima volta, il {on}, {with} ha detto: {said}',
    spoke: 'L’ultima volta, il {on}, ho parlato con {with}.',
  },
};

/** The last conversation with somebody who may hear of the debt, and who that was; calls that reached nobody are no talk. */
export function lastTalkOf(brief: Disclosed<BriefWire>, { zone }: { readonly zone: string }): Talk | undefined {
  const mayHear = new Set(Object.entries(PARTY_TABLE).flatMap(([party, rule]) => (rule.mayHear ? [party] : [])));
  const talk = brief.lastContacts.find(
    ({ person, party, callId }) =>
      person !== null && callId !== brief.openCallId && mayHear.has((party ?? '') as Party),
  );
  if (talk === undefined || talk.person === null || parseInstant(talk.startedAt) === undefined) return undefined;
  const title = brief.people.find(({ name }) => name === talk.person)?.role ?? null;
  const withWhom = title === null || title === '' ? talk.person : `${talk.person} (${title})`;
  return {
    on: createFormats('en-GB', zone).dateAt(talk.startedAt),
    person: talk.person,
    title: title === '' ? null : title,
    with: withWhom,
    said: shortened(talk.notes),
  };
}

/** The first sentences that fit: what is read aloud is short. */
function shortened(notes: string): string | null {
  const text = notes.trim().replaceAll(/\s+/g, ' ');
  if (text === '') return null;
  if (text.length <= LAST_SAID_CHARACTERS_MAX) return text.replace(/[.!]$/, '');
  const cut = text.slice(0, LAST_SAID_CHARACTERS_MAX);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

export function lastTalkWire(
  brief: Disclosed<BriefWire>,
  { language, zone }: { readonly language: GuideLanguage; readonly zone: string },
): NonNullable<CallGuide['told']>['lastTalk'] {
  const talk = lastTalkOf(brief, { zone });
  if (talk === undefined) return null;
  const { on, person, title, said } = talk;
  const formats = createFormats(localeFor(language, []), zone);
  const text = (said === null ? TEXT[language].spoke : TEXT[language].said)
    .replace('{on}', () => formats.date(on, 'medium'))
    .replace('{with}', () => talk.with)
    .replace('{said}', () => said ?? '');
  return { on, person, title, said, text };
}
