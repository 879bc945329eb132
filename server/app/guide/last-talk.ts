import type { CallGuide } from '@duologue/contract/guide.ts';
import type { Disclosed } from '@duologue/core/calls/brief/disclose.ts';
import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { localeFor } from '@duologue/words/language.ts';
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

/** As the brief has it, and as it is spoken. */
export function lastTalkOf({ lastTalk }: Disclosed<BriefWire>): Talk | undefined {
  if (lastTalk === null) return undefined;
  const { person, title, said } = lastTalk;
  return {
    ...lastTalk,
    with: title === null ? person : `${person} (${title})`,
    said: said?.replace(/[.!]$/, '') ?? null,
  };
}

export function lastTalkWire(
  brief: Disclosed<BriefWire>,
  { language, zone }: { readonly language: GuideLanguage; readonly zone: string },
): NonNullable<CallGuide['told']>['lastTalk'] {
  const talk = lastTalkOf(brief);
  if (talk === undefined) return null;
  const { on, person, title, said } = talk;
  const formats = createFormats(localeFor(language, []), zone);
  const text = (said === null ? TEXT[language].spoke : TEXT[language].said)
    .replace('{on}', () => formats.date(on, 'medium'))
    .replace('{with}', () => talk.with)
    .replace('{said}', () => said ?? '');
  return { on, person, title, said, text };
}
