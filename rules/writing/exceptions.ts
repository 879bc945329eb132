import type { ConsentFact } from '@duologue/core/compliance/facts/facts.ts';
import type { RuleException } from '@duologue/core/compliance/packs/rule.ts';

/**
 * What lifts rules in many places. Where the source has no name for it, it carries that of the rule: it is a condition of
 * the rule itself, and its sentence says which.
 */

export const WRITTEN_FORMS: readonly ConsentFact['form'][] = ['written', 'written-separately', 'registered-letter'];

/** The person is on the line because they called us. */
export const theyCalled = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'They called us.',
    de: 'Die Person hat uns angerufen.',
    it: 'È stata la persona a chiamarci.',
  },
  when: { kind: 'purpose', purposes: ['take-call'] },
});

/** They asked for this call, or have just written and this answers them. */
export const askedFor = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'They called us or asked for this call.',
    de: 'Die Person hat uns angerufen oder um diesen Anruf gebeten.',
    it: 'La persona ci ha chiamati o ha chiesto questa chiamata.',
  },
  when: { kind: 'purpose', purposes: ['take-call', 'return-requested-call'] },
});

/** Asking a third person where the debtor can be reached, and no more. */
export const onlyToLocate = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'Only to ask for an address or a telephone number.',
    de: 'Nur um nach Anschrift oder Telefonnummer zu fragen.',
    it: 'Solo per chiedere un indirizzo o un numero di telefono.',
  },
  when: { kind: 'purpose', purposes: ['location', 'get-home-contact'] },
});

export const onlyToConfirmEmployment = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'Only to confirm the employment.',
    de: 'Nur um die Beschäftigung zu bestätigen.',
    it: 'Solo per confermare il rapporto di lavoro.',
  },
  when: { kind: 'purpose', purposes: ['verify-employment'] },
});

export const consented = (code: string, to: string, forms?: readonly ConsentFact['form'][]): RuleException => ({
  code,
  sentence: {
    en: 'The debtor has agreed to this, and it is on file.',
    de: 'Der Schuldner hat dem zugestimmt, und es ist belegt.',
    it: 'Il debitore ha acconsentito, ed è documentato.',
  },
  when: { kind: 'consent', to, ...(forms !== undefined && { forms }) },
});

/** No home telephone is known, or calls to it came to nothing. */
export const noHomePhone = (code: string): readonly RuleException[] => [
  {
    code,
    sentence: {
      en: 'No other telephone number or address is known.',
      de: 'Keine andere Telefonnummer oder Anschrift ist bekannt.',
      it: 'Non si conosce un altro numero di telefono né un indirizzo.',
    },
    when: { kind: 'answer', answer: 'home-phone-known', is: 'no' },
  },
  homeFailed(code),
];

export const homeFailed = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'Attempts to reach the debtor at home have failed.',
    de: 'Versuche, den Schuldner zu Hause zu erreichen, sind gescheitert.',
    it: 'I tentativi di raggiungere il debitore a casa non sono riusciti.',
  },
  when: { kind: 'answer', answer: 'home-attempts-failed', is: 'yes' },
});
