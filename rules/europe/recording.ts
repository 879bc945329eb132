import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule, RuleCheck, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { Source } from './say-rules.ts';

type Wants = Extract<RuleCheck, { kind: 'recording' }>['wants'];

const asked = (announced: boolean, agreed: boolean | 'unknown'): Partial<ContactFacts> => ({
  act: 'record',
  recording: { announced, agreed },
});

/** A rule about recording a call, seen to allow and to refuse what its kind wants. */
export function recordingRule(
  wants: Exclude<Wants, 'nothing'>,
  source: Source & { readonly id: string; readonly sentence: Sentence },
): Rule {
  const consented = { name: 'announced, and everybody agreed', facts: asked(true, true) };
  return {
    ...source,
    check: { kind: 'recording', wants },
    examples: {
      allows: [consented],
      refuses:
        wants === 'consent'
          ? [
              { name: 'somebody said no', facts: asked(true, false) },
              { name: 'nobody was asked', facts: asked(true, 'unknown') },
            ]
          : [{ name: 'nobody was told', facts: asked(false, 'unknown') }],
    },
  };
}

/** GDPR art. 13, of the Union and of the United Kingdom: told before the first word to the matter, with a way to say no. */
export function recordingNotice(
  where: Pick<Rule, 'id' | 'citation' | 'link' | 'effectiveFrom'> & Partial<Pick<Rule, 'appliesTo'>>,
): Rule {
  return recordingRule('all-parties', {
    ...where,
    code: 'DP-REC-NOTICE',
    force: 'law',
    confidence: 'M',
    effect: 'deny',
    reviewOn: day('2027-05-31'),
    sentence: {
      en: 'Before the first word to the matter: say that the call is recorded, why, and that they may say no.',
      de: 'Vor dem ersten Wort zur Sache: sagen, dass und warum aufgezeichnet wird und dass man Nein sagen kann.',
      it: 'Prima di ogni parola sulla questione: dire che si registra, perché, e che si può dire di no.',
    },
  });
}
