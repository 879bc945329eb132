import type { Place } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { timeBarredSpeech } from '../speech/checklist.ts';
import { dueOn, examples } from './examples.ts';
import { TIME_BARRED_SENTENCE } from './sentences.ts';

type Limitation = Pick<Rule, 'code' | 'citation' | 'link' | 'confidence' | 'effectiveFrom'> & {
  readonly years: number;
  readonly places?: readonly Place[];
  readonly appliesTo?: Rule['appliesTo'];
  /** What sets it apart in its pack, where a pack has several: `limitation` is the first. */
  readonly id?: string;
};

/** The time to sue, from when the debt fell due: warns of a demand, and refuses every word of suing. */
export function limitationRules({
  years,
  places,
  appliesTo,
  id = 'limitation',
  ...source
}: Limitation): readonly Rule[] {
  const where = places === undefined ? appliesTo : { ...appliesTo, places };
  const rule: Rule = {
    ...source,
    id,
    force: 'law',
    effect: 'warn',
    check: { kind: 'limitation', years, from: 'accrual', restartedBy: ['payment', 'acknowledgment', 'judgment'] },
    ...(where !== undefined && { appliesTo: where }),
    sentence: TIME_BARRED_SENTENCE,
    examples: examples(
      { 'due last year': dueOn('2025-06-10') },
      { 'due eleven years ago': dueOn('2015-06-09'), 'nobody knows since when': { limitation: 'unknown' } },
    ),
  };
  const speech = timeBarredSpeech({ ...source, force: 'law', ...(where !== undefined && { appliesTo: where }) });
  return [
    rule,
    id === 'limitation' ? speech : { ...speech, id: `say-when-time-barred-${id.replace('limitation-', '')}` },
  ];
}
