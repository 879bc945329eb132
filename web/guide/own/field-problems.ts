import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import type { Text } from '@duologue/words/text.ts';

/** What was found at the fields of a part, in words: at a field in one language, or at a field as a whole. */
export type FieldProblems = {
  readonly inLanguages: (field: string) => { readonly [language in GuideLanguage]?: string };
  readonly of: (field: string) => string | undefined;
};

/** `part` is where it is kept, such as `objections.budget-used-up`. */
export function fieldProblems(found: readonly GuideProblemWire[], part: string, text: Text): FieldProblems {
  const words = (field: string, language: GuideLanguage | null) => {
    const here = found.filter((problem) => problem.path === `${part}.${field}` && problem.language === language);
    return here.length === 0 ? undefined : here.map(({ message }) => text.say(message)).join(' ');
  };
  return {
    inLanguages: (field) =>
      Object.fromEntries(
        GUIDE_LANGUAGES.flatMap((language) => {
          const found = words(field, language) ?? words(field, null);
          return found === undefined ? [] : [[language, found]];
        }),
      ),
    of: (field) => words(field, null),
  };
}
