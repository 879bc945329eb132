import type { ContactFacts, StateFact } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { checklist, type Source } from '../europe/say-rules.ts';
import { ENGLAND_WALES_AND_NORTHERN_IRELAND } from './nations.ts';

/** Customers in difficulty, vulnerable customers, disputes, and debts whose time to sue is over: CONC 7. */

const conc = (code: string, citation: string, chapter: string, more: Partial<Source> = {}): Source => ({
  code,
  force: 'regulator-rule',
  confidence: 'P',
  citation,
  link: {
    text: `FCA Handbook, CONC 7.${chapter}`,
    url: `https://www.handbook.fca.org.uk/handbook/CONC/7/${chapter}.html`,
  },
  effectiveFrom: day('2014-04-01'),
  ...more,
});
/** Known from memory: CONC names the effect, the words are to be compared. */
const fromMemory = { confidence: 'M', effect: 'deny', reviewOn: day('2027-05-31') } as const;

const state = (name: string, more: Partial<StateFact> = {}): Pick<ContactFacts, 'states'> => ({
  states: [{ state: name, since: moment('2026-06-01T09:00+01:00'), untilOn: null, itemIds: 'all', ...more }],
});
const pursuit = ['collect', 'discuss-debt'];

const customers: readonly Rule[] = [
  {
    ...conc('UK-CONC-FORBEAR', 'FCA Handbook CONC 7.3; Principle 12', '3', { effectiveFrom: day('2024-11-04') }),
    id: 'forbearance-first',
    effect: 'warn',
    check: { kind: 'needs', answer: 'forbearance-considered' },
    appliesTo: { states: ['difficulty'], purposes: pursuit },
    sentence: {
      en: 'In difficulty: write down which relief was considered before asking for payment.',
      de: 'In Schwierigkeiten: vor jeder Forderung festhalten, welche Erleichterung geprüft wurde.',
      it: 'In difficoltà: prima di chiedere il pagamento annotare quali agevolazioni sono state valutate.',
    },
    examples: {
      allows: [
        { name: 'it is written down', facts: { ...state('difficulty'), answers: { 'forbearance-considered': 'yes' } } },
      ],
      refuses: [
        { name: 'it is not', facts: { ...state('difficulty'), answers: { 'forbearance-considered': 'no' } } },
        { name: 'nobody knows', facts: state('difficulty') },
      ],
    },
  },
  {
    ...conc('UK-CONC-SUSPEND', 'FCA Handbook CONC 7.3.11R and 7.3.12G', '3', fromMemory),
    id: 'plan-in-the-making',
    check: { kind: 'state-block', states: ['debt-plan-developing'] },
    appliesTo: { purposes: pursuit },
    sentence: {
      en: 'A repayment plan is being worked out: no pursuit for thirty days, sixty with proof of progress.',
      de: 'Ein Rückzahlungsplan wird erarbeitet: dreißig Tage nichts fordern, bei Fortschritt sechzig.',
      it: 'Si sta preparando un piano di rientro: nessuna richiesta per trenta giorni, sessanta se procede.',
    },
    examples: {
      allows: [
        {
          name: 'the thirty days are over',
          facts: state('debt-plan-developing', { since: moment('2026-05-01T09:00+01:00'), untilOn: day('2026-05-30') }),
        },
      ],
      refuses: [{ name: 'within thirty days', facts: state('debt-plan-developing', { untilOn: day('2026-06-30') }) }],
    },
  },
  {
    ...conc('UK-CONC-DISPUTE', 'FCA Handbook CONC 7.14', '14', fromMemory),
    id: 'dispute-first',
    check: { kind: 'state-block', states: ['dispute-open', 'dispute-unverified'] },
    appliesTo: { purposes: pursuit },
    sentence: {
      en: 'The debt is disputed: look into it, or pass it to the creditor, before asking again.',
      de: 'Die Schuld ist bestritten: erst klären oder an den Gläubiger geben, dann wieder fordern.',
      it: 'Il debito è contestato: prima verificare o passare al creditore, poi chiedere di nuovo.',
    },
    examples: {
      allows: [{ name: 'no dispute', facts: {} }],
      refuses: [{ name: 'open', facts: state('dispute-open') }],
    },
  },
  {
    ...conc('UK-CONC-VULN', 'FCA Handbook CONC 7.2.1R and 7.10; FG21/1', '10'),
    id: 'vulnerable-customer',
    effect: 'warn',
    check: { kind: 'needs', answer: 'adjusted-plan-recorded' },
    appliesTo: { states: ['vulnerable'] },
    sentence: {
      en: 'A vulnerable customer: write down first how this contact is adapted.',
      de: 'Eine schutzbedürftige Person: zuerst festhalten, wie der Kontakt angepasst ist.',
      it: 'Un cliente vulnerabile: annotare prima come si adatta il contatto.',
    },
    examples: {
      allows: [{ name: 'noted', facts: { ...state('vulnerable'), answers: { 'adjusted-plan-recorded': 'yes' } } }],
      refuses: [{ name: 'not noted', facts: { ...state('vulnerable'), answers: { 'adjusted-plan-recorded': 'no' } } }],
    },
  },
  {
    ...conc('UK-CONC-VULN', 'FCA Handbook CONC 7.2.1R and 7.10; FG21/1', '10', fromMemory),
    id: 'no-visit-to-the-vulnerable',
    check: { kind: 'needs', answer: 'adjusted-plan-recorded' },
    appliesTo: { states: ['vulnerable'], channels: ['visit'] },
    sentence: {
      en: 'No visit to a vulnerable customer without a plan for it.',
      de: 'Kein Besuch bei einer schutzbedürftigen Person ohne Plan dafür.',
      it: 'Nessuna visita a un cliente vulnerabile senza un piano.',
    },
    examples: {
      allows: [
        {
          name: 'with a plan',
          facts: { ...state('vulnerable'), channel: 'visit', answers: { 'adjusted-plan-recorded': 'yes' } },
        },
      ],
      refuses: [{ name: 'without', facts: { ...state('vulnerable'), channel: 'visit' } }],
    },
  },
];

const SIX_YEARS = { kind: 'limitation', years: 6, from: 'accrual' } as const;
const barred = { limitation: { accruedOn: day('2018-11-01'), lastPaymentOn: day('2019-05-14') } } as const;
const statuteBarred = (id: string, appliesTo: Rule['appliesTo'], examples: Rule['examples']): Rule => ({
  ...conc('UK-CONC-SB', 'FCA Handbook CONC 7.15.4R and 7.15.8R', '15', fromMemory),
  id,
  check: { ...SIX_YEARS, restartedBy: ['payment', 'acknowledgment', 'judgment'] },
  appliesTo: { places: ENGLAND_WALES_AND_NORTHERN_IRELAND, purposes: pursuit, ...appliesTo },
  sentence: {
    en: 'The time to sue is over, and the creditor was silent or the customer relies on it: do not try to recover.',
    de: 'Die Klagefrist ist vorbei, und der Gläubiger schwieg oder der Kunde beruft sich darauf: nicht mehr einziehen.',
    it: 'Il termine per agire è scaduto e il creditore ha taciuto o il cliente lo invoca: non tentare il recupero.',
  },
  examples,
});

const timeBarred: readonly Rule[] = [
  statuteBarred(
    'barred-after-silence',
    { answers: { 'creditor-contact-during-limitation': 'no' } },
    {
      allows: [{ name: 'the last day to sue', facts: { ...barred, at: moment('2025-05-14T10:00+01:00') } }],
      refuses: [
        {
          name: 'the day after, no contact in six years',
          facts: {
            ...barred,
            at: moment('2025-05-15T10:00+01:00'),
            answers: { 'creditor-contact-during-limitation': 'no' },
          },
        },
        { name: 'nobody knows whether there was contact', facts: barred },
      ],
    },
  ),
  statuteBarred(
    'barred-and-refused',
    { states: ['refuses-as-time-barred'] },
    {
      allows: [
        { name: 'not expired', facts: { ...state('refuses-as-time-barred'), limitation: { declared: 'running' } } },
      ],
      refuses: [{ name: '“I will not pay, it is too old”', facts: { ...state('refuses-as-time-barred'), ...barred } }],
    },
  ),
  checklist(
    {
      ...conc('UK-CONC-SB', 'FCA Handbook CONC 7.15', '15', fromMemory),
      id: 'barred-disclosure',
      appliesTo: { places: ENGLAND_WALES_AND_NORTHERN_IRELAND },
      sentence: {
        en: 'When the time to sue is over, say that we cannot go to court about it.',
        de: 'Ist die Klagefrist vorbei, sagen, dass wir deswegen nicht vor Gericht gehen können.',
        it: 'Se il termine è scaduto, dire che per questo non possiamo andare in giudizio.',
      },
    },
    ['time-barred'],
    {
      required: [
        {
          id: 'time-barred-disclosure',
          alsoCalled: ['statute-barred-disclosure', 'limitation-disclosure'],
          words: {
            en: 'Because of its age, we cannot take you to court for this debt.',
            de: 'Wegen ihres Alters können wir diese Schuld nicht einklagen.',
            it: 'Per la sua età non possiamo farle causa per questo debito.',
          },
        },
      ],
      forbidden: [
        {
          id: 'threat-of-suit',
          alsoCalled: ['threat-to-sue', 'we-will-sue'],
          words: {
            en: 'That we will go to court.',
            de: 'Dass wir vor Gericht gehen.',
            it: 'Che andremo in giudizio.',
          },
        },
      ],
    },
  ),
];

export const forbearanceRules: readonly Rule[] = [...customers, ...timeBarred];
