import type { Rule, RuleException } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { words } from '../writing.ts';

/** What the rules of the FDCPA and Regulation F share. */
export const REGULATION = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2021-11-30'),
  link: { text: 'Regulation F, 12 CFR part 1006', url: 'https://www.ecfr.gov/current/title-12/part-1006' },
} as const satisfies Partial<Rule>;

/** Who counts as the consumer in 1006.6: also those who stand for a consumer by law (1006.6(a)). */
export const CONSUMERS = ['debtor', 'spouse', 'guardian', 'executor', 'guarantor', 'representative'] as const;

/** To whom the debt may be spoken of without the consumer's leave, besides the consumer (1006.6(d)(1)). */
export const PRIVILEGED = ['attorney', 'creditor', 'credit-bureau'] as const;

/** Everybody else. */
export const THIRD_PERSONS = ['household', 'family', 'neighbour', 'employer', 'shared-line', 'other'] as const;

/** Whatever blocks contact, who calls is spoken to, and who writes is answered: once, by the same medium. */
export const respondOnce = (within: 'same-day' | 'any-time'): RuleException => ({
  code: 'FED-RESPOND-ONCE',
  citation: '12 CFR 1006.14(h)(2)(ii); comments 6(b)(1)-2 and 6(b)(2)-1',
  sentence: words(
    'The consumer has just called or written: one answer by the same means.',
    'Der Verbraucher hat gerade angerufen oder geschrieben: eine Antwort auf demselben Weg.',
    'Il consumatore ha appena chiamato o scritto: una risposta con lo stesso mezzo.',
  ),
  when: { kind: 'answering', within },
});

/** Agreed with this collector in a communication that was itself permitted. */
export const consentToTime = (to: 'calls-at-any-hour' | 'calls-at-work'): RuleException => ({
  code: 'FED-CONSENT-TIME',
  citation: '12 CFR 1006.6(b)(4)(i), comments -1 and -2',
  sentence: words(
    'The consumer has agreed with us to be called then or there.',
    'Der Verbraucher hat uns zugesagt, dann oder dort angerufen werden zu können.',
    'Il consumatore ha accettato con noi di essere chiamato in quel momento o luogo.',
  ),
  when: { kind: 'consent', to, sinceLastStop: true },
});

/** No exception of its own: the rule's own condition is no longer met. */
export const attorneySteppedBack = (code: string): RuleException => ({
  code,
  sentence: words(
    'The attorney has not answered within a reasonable time, or has agreed to direct contact.',
    'Der Anwalt hat in angemessener Zeit nicht geantwortet oder dem direkten Kontakt zugestimmt.',
    'L’avvocato non ha risposto in un tempo ragionevole o ha acconsentito al contatto diretto.',
  ),
  when: { kind: 'state', states: ['attorney-no-response', 'attorney-consents'] },
});
