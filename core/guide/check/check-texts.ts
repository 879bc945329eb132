import { type PlacedText, textsOf } from '../edit/texts.ts';
import { BLANKS_FOR_ANYBODY, blanksOf, isBlank, namesIn, withoutNames } from '../fit/blanks.ts';
import {
  ACKNOWLEDGE_CHARACTERS_MAX,
  ANSWER_CHARACTERS_MAX,
  ASK_CHARACTERS_MAX,
  NAME_CHARACTERS_MAX,
  TEXT_CHARACTERS_MAX,
  VARIANT_CHARACTERS_MAX,
  WORDS_TEXT_MAX,
} from '../limits.ts';
import type { Playbook } from '../playbook.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '../said.ts';
import { checkWritten } from '../words/check-written.ts';
import type { WordContext } from '../words/spoken-rule.ts';
import type { GuideProblem } from './problem.ts';

/** Every text in every language: there, short, with blanks that can be filled, and free of what must not be said. */
export function checkTexts(playbook: Playbook): readonly GuideProblem[] {
  return [...textsOf(playbook).flatMap(checkText), ...checkFirmNames(playbook)];
}

/** What can be told of one text by itself, while it is being written. */
export function checkText(text: PlacedText): readonly GuideProblem[] {
  return [...GUIDE_LANGUAGES.flatMap((language) => checkOne(text, language)), ...checkBlanks(text)];
}

function checkOne({ path, said }: PlacedText, language: GuideLanguage): readonly GuideProblem[] {
  const text = said[language];
  if (text.trim() === '') return [{ path, language, code: 'text-missing' }];
  if (text.length > WORDS_TEXT_MAX)
    return [{ path, language, code: 'text-too-long', values: { length: text.length, max: WORDS_TEXT_MAX } }];
  const max = lengthMax(path);
  const problems: GuideProblem[] =
    text.length > max ? [{ path, language, code: 'text-too-long', values: { length: text.length, max } }] : [];
  for (const name of namesIn(text))
    if (!isBlank(name)) problems.push({ path, language, code: 'blank-unknown', values: { blank: name } });
  const context = contextOf(path);
  if (context === undefined) return problems;
  const found = checkWritten(withoutNames(text), language, context);
  return [
    ...problems,
    ...found.map(({ from, to, kind }): GuideProblem => {
      const code = kind === 'reveals-debt' ? 'tells-of-debt' : 'forbidden-words';
      return { path, language, code, values: { words: text.slice(from, to), kind } };
    }),
  ];
}

/** A text that says more in one language than in another is two texts; and some blanks are not for everybody. */
function checkBlanks({ path, said }: PlacedText): readonly GuideProblem[] {
  const names = GUIDE_LANGUAGES.map((language) => [...namesIn(said[language])].sort().join(', '));
  const differs: readonly GuideProblem[] =
    new Set(names).size > 1 ? [{ path, code: 'blanks-differ', values: { blanks: names.join(' / ') } }] : [];
  if (contextOf(path) !== 'before-verified') return differs;
  const telling = new Set(GUIDE_LANGUAGES.flatMap((language) => namesIn(said[language]))).values();
  return [
    ...differs,
    ...[...telling]
      .filter((name) => isBlank(name) && !BLANKS_FOR_ANYBODY.has(name))
      .map((blank): GuideProblem => ({ path, code: 'tells-of-debt', values: { words: `{${blank}}`, kind: 'blank' } })),
  ];
}

/** To a private person's home the name of the firm may tell what it is about; to a company it is a courtesy. */
function checkFirmNames({ stages, voicemail, thirdPerson }: Playbook): readonly GuideProblem[] {
  const heard = [
    ...stages
      .filter(({ id }) => id === 'reach' || id === 'verify')
      .flatMap(({ id, say, bringBack, forward }) => [
        ...say.map((variant) => ({ path: `stages.${id}.say`, variant })),
        ...bringBack.map((variant) => ({ path: `stages.${id}.bringBack`, variant })),
        ...forward.map((variant) => ({ path: `stages.${id}.forward`, variant })),
      ]),
    ...voicemail.map((variant) => ({ path: 'voicemail', variant })),
    ...thirdPerson.map((variant) => ({ path: 'thirdPerson', variant })),
  ];
  return heard
    .filter(({ variant }) => variant.when?.audience !== 'business' && blanksOf(variant.said).includes('firm'))
    .map(({ path, variant }): GuideProblem => {
      const values = { words: '{firm}', kind: 'blank' };
      return { path: `${path}.${variant.id}.said`, code: 'tells-of-debt', values };
    });
}

/** Heard before it is known who listens. */
const BEFORE_VERIFIED = /^(stages\.(reach|verify)\.(say|bringBack|forward)|voicemail|thirdPerson)\./;
/** To the caller, not to the debtor; and what is shown as a warning of what must never be said. */
const NOT_SAID =
  /\.(name|aim|how|fits|why|evidence)$|\.(never|record|aftercare)\.|^deEscalation\.breathe$|^stages\.prepare\./;

/** Which words are forbidden in a text, by its place; `undefined` where it is not said to anybody. */
export function contextOf(path: string): WordContext | undefined {
  if (NOT_SAID.test(path)) return undefined;
  return BEFORE_VERIFIED.test(path) ? 'before-verified' : 'said';
}

/** How long a text may be at its place, in characters. */
export function lengthMax(path: string): number {
  if (path.endsWith('.name')) return NAME_CHARACTERS_MAX;
  if (path.startsWith('objections.')) {
    if (path.endsWith('.acknowledge')) return ACKNOWLEDGE_CHARACTERS_MAX;
    if (path.endsWith('.ask')) return ASK_CHARACTERS_MAX;
    if (path.endsWith('.answer')) return ANSWER_CHARACTERS_MAX;
  }
  return path.endsWith('.said') ? VARIANT_CHARACTERS_MAX : TEXT_CHARACTERS_MAX;
}
