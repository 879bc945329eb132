import { type Example, type HearingLabel, NOTHING } from '@duologue/core/guide/hearing/model.ts';
import type { TeachWith } from '@duologue/core/guide/hearing/train.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { OBJECTIONS } from '../objections/all.ts';
import { LEXICON } from './lexicon.ts';
import { GERMAN_PHRASES } from './more-phrases/de.ts';
import { ENGLISH_PHRASES } from './more-phrases/en.ts';
import { ITALIAN_PHRASES } from './more-phrases/it.ts';
import type { MorePhrases } from './more-phrases/written.ts';
import { HEARING_RULES } from './rules.ts';

const MORE: Readonly<Record<GuideLanguage, MorePhrases>> = {
  en: ENGLISH_PHRASES,
  de: GERMAN_PHRASES,
  it: ITALIAN_PHRASES,
};

/**
 * All that is learnt from: the phrases of these objections, more phrases for those that the product knows, and small talk.
 * A firm's own objection is learnt from its own phrases.
 */
export function hearingLessons(objections: readonly Objection[] = OBJECTIONS): TeachWith {
  const labels: readonly HearingLabel[] = [
    ...objections.map(({ id, audience }): HearingLabel => ({ id, audience })),
    { id: NOTHING, audience: 'both' },
  ];
  const examples = GUIDE_LANGUAGES.flatMap((language) =>
    labels.flatMap(({ id }) => {
      const own = objections.find((objection) => objection.id === id)?.phrases[language] ?? [];
      const texts = [...own, ...linesOf(MORE[language][id] ?? '')];
      return [...new Set(texts)].map((text): Example => ({ id, language, text }));
    }),
  );
  return {
    labels,
    examples,
    lexicon: LEXICON,
    rules: HEARING_RULES.filter(({ id }) => labels.some((l) => l.id === id)),
  };
}

function linesOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
