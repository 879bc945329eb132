import type { SpeechMoment } from '../../compliance/facts/facts.ts';
import type { ContentItem, RuleCheck, RulePack } from '../../compliance/packs/rule.ts';
import { namesIn, withoutNames } from '../fit/blanks.ts';
import type { Playbook } from '../playbook.ts';
import { GUIDE_LANGUAGES, type GuideLanguage, type Said, type Variant } from '../said.ts';
import { checkWritten } from '../words/check-written.ts';
import type { GuideProblem } from './problem.ts';

/** What the rules of a place say of a moment, as far as a text can go against it. */
export type LawOfMoment = {
  readonly forbidden: ReadonlySet<string>;
  /** Where nothing else may be said: all that may. */
  readonly only: ReadonlySet<string> | undefined;
};

type ContentCheck = Extract<RuleCheck, { kind: 'content' }>;
const namesOf = ({ id, alsoCalled }: ContentItem) => [id, ...(alsoCalled ?? [])];

const MOMENTS: readonly { readonly part: 'voicemail' | 'thirdPerson'; readonly moment: SpeechMoment }[] = [
  { part: 'voicemail', moment: 'voicemail' },
  { part: 'thirdPerson', moment: 'third-person' },
];

/**
 * What is left on a machine or said to somebody else must not go against any place's list. A text that one place forbids
 * is only not offered there (`fitsLaw`); a place where nothing is left to say is a problem.
 */
export function checkLaw(playbook: Playbook, packs: readonly RulePack[]): readonly GuideProblem[] {
  return packs.flatMap((pack) => {
    const checks = pack.rules.flatMap(({ check }) => (check.kind === 'content' ? [check] : []));
    return MOMENTS.flatMap(({ part, moment }): readonly GuideProblem[] => {
      const law = lawOfMoment(checks, moment);
      return GUIDE_LANGUAGES.flatMap((language) =>
        playbook[part].length === 0 || playbook[part].some((variant) => fitsLaw(variant, law, language))
          ? []
          : [{ path: part, language, code: 'law-leaves-nothing', values: { pack: pack.id } } as const],
      );
    });
  });
}

export function lawOfMoment(checks: readonly ContentCheck[], moment: SpeechMoment): LawOfMoment {
  const here = checks.filter(({ moments }) => moments.includes(moment));
  const closed = here.filter(({ others }) => others === 'forbidden');
  const allowed = closed.flatMap(({ required, optional, discouraged }) =>
    [...required, ...optional, ...discouraged].flatMap(namesOf),
  );
  return {
    forbidden: new Set(here.flatMap(({ forbidden, onlyWhen }) => [...forbidden, ...onlyWhen].map(({ id }) => id))),
    only: closed.length === 0 ? undefined : new Set(allowed),
  };
}

/** Whether nothing in the text is forbidden there, and nothing beyond what may be said there. */
export function fitsLaw({ said }: Variant, { forbidden, only }: LawOfMoment, language: GuideLanguage): boolean {
  return contentOf(said, language).every(
    (names) =>
      !names.some((name) => forbidden.has(name)) && (only === undefined || names.some((name) => only.has(name))),
  );
}

/** Whether a text says what a rule names. */
export const contains = (said: Said, language: GuideLanguage, id: string): boolean =>
  contentOf(said, language).some((names) => names.includes(id));

/** What the packs call the same thing. A request to ring back that gives the number is one with it. */
const OWN_NAME = ['own-name', 'caller-name', 'natural-person-name'];
const REVEALS_DEBT = ['reveals-debt', 'state-debt-owed', 'imply-debt'];
const REPLY_NUMBER = ['reply-phone-number', 'callback-number', 'request-reply', 'ask-call-back'];

/** What a text contains, in the words of the rules; several names of one thing together. */
export function contentOf(said: Said, language: GuideLanguage): readonly (readonly string[])[] {
  const text = said[language];
  const names = new Set(namesIn(text));
  const contains: (readonly [boolean, readonly string[]])[] = [
    [names.has('caller'), OWN_NAME],
    [names.has('firm'), ['company-name', 'agency-name', 'business-name-neutral', 'trade-name']],
    [
      names.has('person') || names.has('debtor'),
      ['ask-for-person', 'ask-where-reached', 'salutation', 'request-reply'],
    ],
    [names.has('replyNumber'), REPLY_NUMBER],
    [names.has('replyHours'), ['reply-hours', 'opening-hours', 'suggested-reply-times']],
    [checkWritten(withoutNames(text), language, 'before-verified').length > 0, REVEALS_DEBT],
  ];
  return contains.flatMap(([is, what]) => (is ? [what] : []));
}
