import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { limitationRules } from '../europe/reckonings.ts';
import { recordingNotice, recordingRule } from '../europe/recording.ts';
import { neverSaid } from '../europe/say-rules.ts';
import { THREAT_OF_SUIT } from '../europe/sayings.ts';
import { ENGLAND_AND_WALES, SCOTLAND } from './nations.ts';

/** What holds in the United Kingdom for every debt, of consumers and of businesses. */

const MEMORY = { confidence: 'M', reviewOn: day('2027-05-31') } as const;
const limitationAct = {
  ...MEMORY,
  code: 'UK-LIM',
  force: 'law',
  citation: 'Limitation Act 1980 s.5, 8, 24, 29 and 30',
  link: { text: 'Limitation Act 1980', url: 'https://www.legislation.gov.uk/ukpga/1980/58' },
  effectiveFrom: day('1981-05-01'),
} as const;
const restartedBy = ['payment', 'acknowledgment', 'judgment'] as const;

const abandoned = (minutesAgo: number) => ({
  events: [
    {
      kind: 'call-out' as const,
      at: moment('2026-06-10T10:00+01:00'),
      outcome: 'answered-dropped' as const,
    },
  ],
  at: moment(minutesAgo >= 72 * 60 ? '2026-06-13T10:00+01:00' : '2026-06-13T09:59+01:00'),
  dialling: 'autodialled' as const,
});

const dialler: Rule = {
  ...MEMORY,
  id: 'abandoned-call-rest',
  code: 'UK-OFCOM',
  force: 'regulator-guidance',
  effect: 'deny',
  citation: 'Communications Act 2003 s.128 to 131; Ofcom, persistent misuse policy',
  link: { text: 'Communications Act 2003', url: 'https://www.legislation.gov.uk/ukpga/2003/21/section/128' },
  effectiveFrom: day('2017-03-01'),
  check: {
    kind: 'minimum-gap',
    counts: { callsOut: ['answered-dropped'], callsIn: [], written: [] },
    minutes: 72 * 60,
    scope: 'number',
  },
  appliesTo: { channels: ['call'], diallings: ['autodialled'] },
  exceptions: [
    {
      code: 'UK-OFCOM',
      sentence: {
        en: 'An operator is there for this call.',
        de: 'Für diesen Anruf steht sicher jemand bereit.',
        it: 'Per questa chiamata è garantito un operatore.',
      },
      when: { kind: 'answer', answer: 'operator-guaranteed', is: 'yes' },
    },
  ],
  sentence: {
    en: 'This number got a silent or abandoned call: for 72 hours no machine rings it unless an operator is sure to be there.',
    de: 'Hier gab es einen stummen oder abgebrochenen Anruf: 72 Stunden lang wählt keine Maschine, außer jemand steht bereit.',
    it: 'Qui c’è stata una chiamata muta o interrotta: per 72 ore nessun sistema richiama, salvo operatore garantito.',
  },
  examples: {
    allows: [
      { name: 'three days later', facts: abandoned(72 * 60) },
      { name: 'an operator is guaranteed', facts: { ...abandoned(0), answers: { 'operator-guaranteed': 'yes' } } },
    ],
    refuses: [{ name: 'a minute before three days are over', facts: abandoned(0) }],
  },
};

const preAction: Rule = {
  ...MEMORY,
  id: 'letter-of-claim-first',
  code: 'UK-PAP',
  force: 'law',
  effect: 'deny',
  confidence: 'S',
  citation: 'Pre-Action Protocol for Debt Claims para. 3',
  link: { text: 'Pre-Action Protocol for Debt Claims' },
  effectiveFrom: day('2017-10-01'),
  check: { kind: 'waiting-period', milestone: 'letter-of-claim', days: 30 },
  appliesTo: {
    acts: ['contact', 'say'],
    places: ENGLAND_AND_WALES,
    content: THREAT_OF_SUIT,
    answers: { 'natural-person': 'yes' },
  },
  sentence: {
    en: 'Say nothing of a claim at court before 30 days from the posted letter of claim.',
    de: 'Vor Ablauf von 30 Tagen ab dem „letter of claim“ nichts von einer Klage sagen.',
    it: 'Non parlare di causa prima di 30 giorni dalla «letter of claim» spedita.',
  },
  examples: {
    allows: [
      {
        name: 'on the thirtieth day',
        facts: {
          content: ['claim-issued'],
          milestones: { 'letter-of-claim': moment('2026-05-11T12:00+01:00') },
        },
      },
    ],
    refuses: [
      {
        name: 'a day early',
        facts: {
          content: ['claim-issued'],
          milestones: { 'letter-of-claim': moment('2026-05-12T12:00+01:00') },
        },
      },
      { name: 'no letter', facts: { content: ['claim-issued'], milestones: { 'letter-of-claim': null } } },
    ],
  },
};

const prescription: Rule = {
  ...MEMORY,
  id: 'prescription-scotland',
  code: 'UK-SC-PRESC',
  force: 'law',
  effect: 'deny',
  citation: 'Prescription and Limitation (Scotland) Act 1973 s.6',
  link: {
    text: 'Prescription and Limitation (Scotland) Act 1973',
    url: 'https://www.legislation.gov.uk/ukpga/1973/52',
  },
  effectiveFrom: day('1976-07-25'),
  check: { kind: 'limitation', years: 5, from: 'accrual', restartedBy },
  appliesTo: { places: SCOTLAND, purposes: ['collect', 'discuss-debt'] },
  sentence: {
    en: 'In Scotland a debt ends after {years} years without claim or acknowledgment: there is nothing left to collect.',
    de: 'In Schottland erlischt eine Schuld nach {years} Jahren ohne Klage oder Anerkenntnis: nichts mehr einzuziehen.',
    it: 'In Scozia il debito si estingue dopo {years} anni senza azione o riconoscimento: non c’è più nulla da recuperare.',
  },
  examples: {
    allows: [{ name: 'on the last day', facts: { limitation: { accruedOn: day('2021-06-10') } } }],
    refuses: [{ name: 'a day later', facts: { limitation: { accruedOn: day('2021-06-09') } } }],
  },
};

const recordings: readonly Rule[] = [
  recordingNotice({
    id: 'recording-notice',
    citation: 'UK GDPR art. 13 and 21',
    link: { text: 'UK GDPR', url: 'https://www.legislation.gov.uk/eur/2016/679' },
    effectiveFrom: day('2018-05-25'),
  }),
  recordingRule('announcement', {
    ...MEMORY,
    id: 'recording-users-told',
    code: 'DP-REC-UK',
    force: 'law',
    effect: 'warn',
    citation: 'Investigatory Powers (Interception by Businesses etc.) Regulations 2018, SI 2018/356',
    link: { text: 'SI 2018/356', url: 'https://www.legislation.gov.uk/uksi/2018/356' },
    effectiveFrom: day('2018-12-31'),
    sentence: {
      en: 'Recording for business purposes needs no consent, but tell everybody on the line.',
      de: 'Aufzeichnen zu Geschäftszwecken braucht keine Einwilligung, aber alle am Apparat müssen es wissen.',
      it: 'Registrare per scopi aziendali non richiede consenso, ma tutti in linea devono saperlo.',
    },
  }),
];

export const gbConduct = definePack({
  id: 'gb.conduct',
  jurisdiction: 'GB',
  title: {
    en: 'United Kingdom: conduct in collecting any debt',
    de: 'Vereinigtes Königreich: Verhalten beim Einziehen jeder Schuld',
    it: 'Regno Unito: condotta nel recupero di ogni debito',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'GB' }] },
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+01:00',
      zone: 'Europe/London',
      regime: { places: [{ country: 'GB' }], debtKind: 'commercial', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
  },
  rules: [
    dialler,
    neverSaid(
      {
        ...MEMORY,
        id: 'false-criminal-liability',
        code: 'UK-AJA40',
        force: 'law',
        effect: 'deny',
        citation: 'Administration of Justice Act 1970 s.40(1)',
        link: {
          text: 'Administration of Justice Act 1970',
          url: 'https://www.legislation.gov.uk/ukpga/1970/31/section/40',
        },
        effectiveFrom: day('1971-02-01'),
        sentence: {
          en: 'Never alarm or humiliate, and never say that not paying is a crime.',
          de: 'Nie ängstigen oder demütigen und nie sagen, Nichtzahlen sei eine Straftat.',
          it: 'Mai spaventare o umiliare, e mai dire che non pagare è reato.',
        },
      },
      [
        {
          id: 'false-criminal-liability',
          alsoCalled: ['criminal-liability', 'threat-of-arrest', 'threat-of-prison'],
          words: {
            en: 'That not paying is a crime.',
            de: 'Dass Nichtzahlen strafbar ist.',
            it: 'Che non pagare è reato.',
          },
        },
        {
          id: 'threat-of-publicity',
          alsoCalled: ['public-shaming'],
          words: {
            en: 'That others will be told.',
            de: 'Dass andere davon erfahren werden.',
            it: 'Che lo sapranno altri.',
          },
        },
      ],
    ),
    ...recordings,
    preAction,
    ...limitationRules(
      'limitation',
      { ...limitationAct, appliesTo: { places: ENGLAND_AND_WALES, answers: { deed: 'no' } } },
      { years: 6, from: 'accrual', restartedBy },
    ),
    ...limitationRules(
      'limitation-deed',
      { ...limitationAct, appliesTo: { places: ENGLAND_AND_WALES, answers: { deed: 'yes' } } },
      { years: 12, from: 'accrual', restartedBy },
    ),
    prescription,
  ],
});
