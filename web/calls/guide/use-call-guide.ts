import type { CallGuide } from '@duologue/contract/guide.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/query.ts';
import { useFormats } from '../../messages/text-context.tsx';
import { createKept } from '../../ui/base/kept.ts';
import type { Screen } from '../use-call.ts';

/** A beginner is led; who knows the way reads the brief instead. */
export const keptGuide = createKept('duologue.guide', (stored) => stored !== false);

export type GuidePart = {
  readonly guide: CallGuide | undefined;
  /** P16, P17: what is said to a machine and to somebody else tells of no debt: it is there at once, at any moment. */
  readonly forOthers: Pick<CallGuide, 'voicemail' | 'thirdPerson'> | undefined;
  readonly error: unknown;
  readonly language: GuideLanguage;
  readonly speak: (language: GuideLanguage) => void;
};

/** The language of the guide that a debtor's or a reader's is, if it is one. */
export const languageIn = (written: string | null | undefined): GuideLanguage | undefined =>
  GUIDE_LANGUAGES.find((language) => written?.toLowerCase().startsWith(language) === true);

/**
 * What fits this call. It is asked for anew when the right person comes to the line or leaves it: what the server sends
 * tells of the debt only in between, and what was sent then is not shown after.
 */
export function useCallGuide(screen: Screen | undefined): GuidePart {
  const { locale } = useFormats();
  const [chosen, speak] = useState<GuideLanguage | undefined>();
  const language = chosen ?? languageIn(screen?.head.debtor.language) ?? languageIn(locale) ?? 'en';
  const state = screen?.call.state;
  const isWanted = state !== undefined && state !== 'closed';
  const params = { callId: screen?.call.callId ?? '' };
  const query = useApi('GET /calls/{callId}/guide', { params, query: { language } }, { enabled: isWanted });
  const { refetch } = query;
  const guide = query.data;
  // The answer is from before the right person came to the line, or from while they were there.
  const isOfAnotherTime = guide !== undefined && isWanted && guide.verified !== (state === 'verified');
  useEffect(() => {
    if (isOfAnotherTime) void refetch();
  }, [isOfAnotherTime, refetch]);
  return { guide: isFor(guide, state) ? guide : undefined, forOthers: guide, error: query.error, language, speak };
}

/** An answer from while the right person was there is not for anybody else. */
function isFor(guide: CallGuide | undefined, state: Screen['call']['state'] | undefined): boolean {
  return guide !== undefined && (!guide.verified || state === 'verified' || state === 'wrap-up');
}
