import { type Heard, hear, type HearOptions, openHearing } from '@duologue/core/guide/hearing/hear.ts';
import { type HearingModel, NOTHING } from '@duologue/core/guide/hearing/model.ts';
import { useCallback, useMemo } from 'react';
import { useApi } from '../../api/query.ts';
import { useFormats } from '../../messages/text-context.tsx';
import { languageIn } from './use-call-guide.ts';
import type { Screen } from '../use-call.ts';

/** The excuses that words may be, the likeliest first; nothing while nothing is recognised. */
export type HearNow = (text: string) => readonly Heard[];

/** How soon it is looked whether the excuses of the firm were learnt. */
const LEARNING_MS = 5_000;

/** Below this nobody would call it recognised. */
const SCORE_MIN = 0.08;

/**
 * Listens to what is typed, on the caller's own machine: the model comes once with the first call, the words go nowhere.
 */
export function useHearing(screen: Screen | undefined): HearNow {
  const { locale } = useFormats();
  const { data } = useApi(
    'GET /guide/hearing',
    {},
    { enabled: screen !== undefined, everyMs: (model) => model?.learning === true && LEARNING_MS },
  );
  const hearing = useMemo(
    () => (data === undefined ? undefined : openHearing(data as unknown as HearingModel)),
    [data],
  );
  const language = languageIn(screen?.head.debtor.language ?? locale);
  return useCallback(
    (text) => {
      if (hearing === undefined) return [];
      const options: HearOptions = language === undefined ? {} : { language };
      const heard = hear(text, hearing, options);
      // When the likeliest is that nothing was said of an excuse, nothing is proposed.
      return heard[0]?.id === NOTHING ? [] : heard.filter(({ id, score }) => id !== NOTHING && score >= SCORE_MIN);
    },
    [hearing, language],
  );
}
