import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule, RuleException } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { contentRules } from './contact-content.ts';
import { ENGLAND_AND_WALES } from './nations.ts';
import { forbearanceRules } from './forbearance.ts';

/** Consumer debts in the United Kingdom: hours, the person's own wishes, and the states that bar contact. */

const at = (text: string) => ({ at: moment(text) });
const daytime = [hours(EVERY_DAY, '08:00', '21:00')];
const mortgage: ContactFacts['regime'] = {
  places: [{ country: 'GB' }],
  debtKind: 'consumer',
  collector: 'first-party',
  product: 'regulated-mortgage',
};

const state = (name: string, untilOn: string | null) => ({
  ...at('2026-07-20T11:00+01:00'),
  states: [
    {
      state: name,
      since: moment('2026-06-02T00:00+01:00'),
      untilOn: untilOn === null ? null : day(untilOn),
      itemIds: 'all' as const,
    },
  ],
});

/** What a creditor may still get in touch about: SI 2020/1311 reg. 11. */
const stillAllowed = (code: string): RuleException => ({
  code,
  citation: 'SI 2020/1311 reg. 11(2) to (5)',
  sentence: {
    en: 'Still allowed: the adviser, another or ongoing liability, what the person asked for, a permitted step, a notice.',
    de: 'Weiter erlaubt: die Beratung, andere oder laufende Schulden, auf Bitte der Person, erlaubte Schritte, Pflichtmitteilungen.',
    it: 'Resta ammesso: il consulente, altri debiti o quelli in corso, ciò che la persona ha chiesto, atti consentiti, avvisi di legge.',
  },
  when: {
    kind: 'purpose',
    purposes: [
      'adviser',
      'ongoing-liability',
      'return-requested-call',
      'respond',
      'take-call',
      'permitted-proceedings',
      'statutory-notice',
    ],
  },
});

const times: readonly Rule[] = [
  {
    id: 'mortgage-hours',
    code: 'UK-MCOB-HOURS',
    force: 'regulator-rule',
    confidence: 'P',
    citation: 'FCA Handbook MCOB 13.5.3R with 13.5.4G',
    link: { text: 'FCA Handbook, MCOB 13.5', url: 'https://www.handbook.fca.org.uk/handbook/MCOB/13/5.html' },
    effectiveFrom: day('2004-10-31'),
    check: { kind: 'time-window', hours: daytime, zone: 'candidates' },
    appliesTo: { products: ['regulated-mortgage'], channels: ['call', 'voicemail'] },
    sentence: HOURS_SENTENCE,
    examples: {
      allows: [
        { name: 'as the window opens', facts: { regime: mortgage, ...at('2026-06-09T08:00+01:00') } },
        { name: 'on the first morning of summer time', facts: { regime: mortgage, ...at('2026-03-29T08:10+01:00') } },
      ],
      refuses: [
        { name: 'a quarter of an hour early', facts: { regime: mortgage, ...at('2026-06-09T07:45+01:00') } },
        { name: 'as the window closes', facts: { regime: mortgage, ...at('2026-06-09T21:00+01:00') } },
      ],
    },
  },
  {
    id: 'reasonable-hours',
    code: 'UK-CONC-TIME',
    force: 'benchmark',
    confidence: 'P',
    citation: 'FCA Handbook CONC 7.9.4R names no hours; those of MCOB 13.5.4G by analogy',
    link: { text: 'FCA Handbook, CONC 7.9', url: 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html' },
    effectiveFrom: day('2014-04-01'),
    check: { kind: 'time-window', hours: daytime, zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail'] },
    sentence: HOURS_SENTENCE,
    examples: {
      allows: [{ name: 'in the last minute', facts: at('2026-06-09T20:59+01:00') }],
      refuses: [{ name: 'five past nine in the evening', facts: at('2026-06-09T21:05+01:00') }],
    },
  },
  {
    id: 'preferred-times',
    code: 'UK-CONC-PREF',
    force: 'regulator-rule',
    confidence: 'P',
    citation: 'FCA Handbook CONC 7.9.4R',
    link: { text: 'FCA Handbook, CONC 7.9', url: 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html' },
    effectiveFrom: day('2014-04-01'),
    check: { kind: 'asked-times' },
    sentence: {
      en: 'Respect reasonable requests on when to be contacted.',
      de: 'Angemessene Wünsche zur Zeit der Kontakte achten.',
      it: 'Rispettare le richieste ragionevoli su quando essere contattati.',
    },
    examples: {
      allows: [{ name: 'nothing was asked for', facts: {} }],
      refuses: [
        {
          name: 'works nights, asked for afternoons',
          facts: {
            stops: [
              {
                id: 'stop-1',
                receivedAt: moment('2026-06-01T10:00+01:00'),
                withdrawnAt: null,
                scope: { kind: 'times', wish: { kind: 'only-then', hours: [hours(EVERY_DAY, '14:00', '19:00')] } },
              },
            ],
          },
        },
      ],
    },
  },
];

const ways: Rule = {
  id: 'preferred-ways',
  code: 'UK-CONC-PREF',
  force: 'regulator-rule',
  confidence: 'P',
  citation: 'FCA Handbook CONC 7.9.4R',
  link: { text: 'FCA Handbook, CONC 7.9', url: 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html' },
  effectiveFrom: day('2014-04-01'),
  check: { kind: 'stop-request', scopes: ['channel', 'home', 'number', 'workplace'] },
  sentence: {
    en: 'Respect reasonable requests on where and how to be contacted.',
    de: 'Angemessene Wünsche zu Ort und Weg der Kontakte achten.',
    it: 'Rispettare le richieste ragionevoli su dove e come essere contattati.',
  },
  examples: {
    allows: [{ name: 'nothing was asked for', facts: {} }],
    refuses: [
      {
        name: 'asked for e-mail instead of calls',
        facts: {
          stops: [
            {
              id: 'stop-1',
              receivedAt: moment('2026-06-01T10:00+01:00'),
              withdrawnAt: null,
              scope: { kind: 'channel', channel: 'call' },
            },
          ],
        },
      },
    ],
  },
};

const states: readonly Rule[] = [
  {
    id: 'breathing-space',
    code: 'UK-BS-STD',
    force: 'law',
    confidence: 'P',
    citation: 'SI 2020/1311 reg. 11',
    link: { text: 'Debt Respite Scheme Regulations 2020', url: 'https://www.legislation.gov.uk/uksi/2020/1311' },
    effectiveFrom: day('2021-05-04'),
    check: { kind: 'state-block', states: ['breathing-space'] },
    appliesTo: { places: ENGLAND_AND_WALES },
    exceptions: [stillAllowed('UK-BS-STD')],
    sentence: {
      en: 'The debt is in a breathing space: no contact to demand or enforce it.',
      de: 'Für die Schuld gilt ein „Breathing Space“: kein Kontakt, um sie zu fordern oder durchzusetzen.',
      it: 'Il debito è in un «breathing space»: nessun contatto per esigerlo o farlo valere.',
    },
    examples: {
      allows: [
        { name: 'the day after its last day', facts: { ...state('breathing-space', '2026-07-19') } },
        {
          name: 'they asked to be called back',
          facts: { ...state('breathing-space', '2026-07-31'), purpose: 'return-requested-call' },
        },
      ],
      refuses: [{ name: 'within the sixty days', facts: { ...state('breathing-space', '2026-07-31') } }],
    },
  },
  {
    id: 'crisis-moratorium',
    code: 'UK-BS-MH',
    force: 'law',
    confidence: 'O',
    citation: 'SI 2020/1311 reg. 32',
    link: { text: 'Debt Respite Scheme Regulations 2020', url: 'https://www.legislation.gov.uk/uksi/2020/1311' },
    effectiveFrom: day('2021-05-04'),
    check: { kind: 'state-block', states: ['mental-health-crisis-moratorium', 'crisis-moratorium'] },
    appliesTo: { places: ENGLAND_AND_WALES },
    exceptions: [stillAllowed('UK-BS-MH')],
    sentence: {
      en: 'A mental health crisis moratorium is in force: speak only with the approved professional or adviser.',
      de: 'Es gilt ein Moratorium wegen einer psychischen Krise: nur mit der benannten Fachperson sprechen.',
      it: 'È in vigore una moratoria per crisi di salute mentale: parlare solo con il professionista indicato.',
    },
    examples: {
      allows: [
        {
          name: 'thirty days after treatment ended',
          facts: { ...state('mental-health-crisis-moratorium', '2026-07-19') },
        },
      ],
      refuses: [{ name: 'no end is known', facts: { ...state('mental-health-crisis-moratorium', null) } }],
    },
  },
];

const agents: Rule = {
  id: 'moratorium-told',
  code: 'UK-BS-AGENT',
  force: 'law',
  confidence: 'P',
  citation: 'SI 2020/1311 reg. 12',
  link: { text: 'Debt Respite Scheme Regulations 2020', url: 'https://www.legislation.gov.uk/uksi/2020/1311' },
  effectiveFrom: day('2021-05-04'),
  check: { kind: 'state-block', states: ['moratorium-told'] },
  appliesTo: { places: ENGLAND_AND_WALES, collectors: ['third-party'] },
  exceptions: [stillAllowed('UK-BS-AGENT')],
  sentence: {
    en: 'The creditor has told us of a moratorium: everything rests until its dates are entered.',
    de: 'Der Gläubiger hat ein Moratorium gemeldet: Alles ruht, bis die Daten eingetragen sind.',
    it: 'Il creditore ha segnalato una moratoria: tutto resta fermo finché non sono inserite le date.',
  },
  examples: {
    allows: [{ name: 'no message of that kind', facts: {} }],
    refuses: [{ name: 'the message came this morning', facts: { ...state('moratorium-told', null) } }],
  },
};

export const gbConsumerContact = definePack({
  id: 'gb.consumer-contact',
  title: {
    en: 'United Kingdom: contact about consumer debts',
    de: 'Vereinigtes Königreich: Kontakte zu Verbraucherschulden',
    it: 'Regno Unito: contatti per debiti dei consumatori',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'GB' }], debtKinds: ['consumer'] },
  jurisdiction: 'GB',
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+01:00',
      zone: 'Europe/London',
      regime: {
        places: [{ country: 'GB' }],
        debtKind: 'consumer',
        collector: 'third-party',
        product: 'consumer-credit',
      },
    }),
    limitation: { declared: 'running' },
  },
  rules: [...times, ways, ...states, agents, ...contentRules, ...forbearanceRules],
});
