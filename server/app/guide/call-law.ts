import type { CallGuide } from '@duologue/contract/guide.ts';
import { type Saying, sayingsFor } from '@duologue/core/compliance/gate/sayings-for.ts';
import type { SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';
import type { LawOfMoment } from '@duologue/core/guide/check/check-law.ts';
import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import type { GuideStageId } from '@duologue/core/guide/stage.ts';
import { contactFactsOf } from '../cases/case-facts.ts';
import type { GateCase } from '../gate/gate-facts.ts';

/** What the rules of the place say at each part of this call, before anything of the playbook is said. */
export type CallLaw = {
  readonly linesAt: (stage: GuideStageId) => CallGuide['stages'][number]['law'];
  readonly at: (moment: 'voicemail' | 'third-person') => LawOfMoment & { readonly must: readonly LawLine[] };
};

type LawLine = CallGuide['stages'][number]['law'][number];

const MOMENT_OF: Readonly<Record<GuideStageId, 'before-verified' | 'talk' | 'arrangement' | undefined>> = {
  prepare: undefined,
  reach: 'before-verified',
  verify: 'before-verified',
  open: 'talk',
  state: 'talk',
  listen: 'talk',
  resolve: 'talk',
  agree: 'arrangement',
  'read-back': 'arrangement',
  close: 'talk',
  'wrap-up': undefined,
};

export function callLaw(
  { facts, number, deps }: GateCase,
  given: { readonly language: GuideLanguage; readonly wasReached: boolean; readonly verified: boolean },
): CallLaw {
  const heard = new Map<SpeechMoment, ReturnType<typeof sayingsFor>>();
  const at = (moment: SpeechMoment) => {
    const known = heard.get(moment);
    if (known !== undefined) return known;
    const relation = moment === 'third-person' ? 'other' : 'debtor';
    const contact = contactFactsOf(facts, number ?? '', { relation });
    const channel = moment === 'voicemail' ? 'voicemail' : 'call';
    const made = sayingsFor(deps.ruleBook, { ...contact, act: 'say', channel, moment });
    heard.set(moment, made);
    return made;
  };
  return {
    linesAt: (stage) => {
      const named = MOMENT_OF[stage];
      if (named === undefined) return [];
      if (!given.verified && named !== 'before-verified') return [];
      const moment = named === 'talk' ? (given.wasReached ? 'later-talk' : 'first-talk') : named;
      return at(moment).sayings.map((saying) => lawLine(saying, given.language));
    },
    at: (moment) => {
      const { sayings, nothingElse } = at(moment);
      const ids = (standings: readonly string[]) =>
        new Set(sayings.flatMap(({ id, standing }) => (standings.includes(standing) ? [id] : [])));
      return {
        forbidden: ids(['forbidden', 'only-when']),
        only: nothingElse.length === 0 ? undefined : ids(['required', 'optional', 'discouraged']),
        must: sayings.flatMap((saying) => (saying.standing === 'required' ? [lawLine(saying, given.language)] : [])),
      };
    },
  };
}

function lawLine({ id, standing, words, because }: Saying, language: GuideLanguage): LawLine {
  return { id, standing, words: words[language] ?? words['en'] ?? id, ruleIds: because.map(({ rule }) => rule.id) };
}
