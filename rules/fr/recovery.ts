import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { ContentItem, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_SATURDAY, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { nobodyElse, ourWords } from '../europe/benchmark.ts';
import { harassmentCaps, limitationRules } from '../europe/reckonings.ts';
import { recordingRule } from '../europe/recording.ts';
import { neverSaid, saying, sayings, TALK } from '../europe/say-rules.ts';
import { ABUSE } from '../europe/sayings.ts';
import { france } from '../holidays/fr.ts';
import { WORKDAY_HOURS_SENTENCE } from '../house/hours.ts';

/** France: amicable recovery for others begins with a letter; costs, harassment, limitation and recording for all. */

const at = (text: string) => ({ at: moment(text) });
const CODE = {
  force: 'law',
  confidence: 'P',
  link: {
    text: 'Code des procédures civiles d’exécution, R124-1 à R124-7',
    url: 'https://www.legifrance.gouv.fr/codes/',
  },
  effectiveFrom: day('2012-06-01'),
} as const satisfies Partial<Rule>;
const forOthers = { collectors: ['third-party'] } as const;

const LETTER: readonly ContentItem[] = [
  {
    id: 'letter-reference',
    alsoCalled: ['reference-of-letter'],
    words: {
      en: 'I refer to our letter with the reference …',
      de: 'Ich beziehe mich auf unser Schreiben mit dem Zeichen …',
      it: 'Faccio riferimento alla nostra lettera con riferimento …',
      fr: 'Je me réfère à notre courrier portant la référence …',
    },
  },
  {
    id: 'letter-date',
    alsoCalled: ['date-of-letter'],
    words: {
      en: 'sent on …',
      de: 'vom …',
      it: 'inviata il …',
      fr: 'envoyé le …',
    },
  },
];

const RECALL_SENTENCE = {
  en: 'Every talk names the reference and the date of the first letter.',
  de: 'Jedes Gespräch nennt Zeichen und Datum des ersten Schreibens.',
  it: 'Ogni colloquio cita il riferimento e la data della prima lettera.',
} as const;

const letter: readonly Rule[] = [
  {
    ...CODE,
    id: 'letter-first',
    code: 'FR-R124-4',
    citation: 'CPCE R124-1 and R124-4',
    check: { kind: 'waiting-period', milestone: 'initial-letter', days: 0 },
    appliesTo: { ...forOthers, channels: ['call', 'voicemail', 'text', 'email', 'visit'] },
    sentence: {
      en: 'Collecting for another: first the letter with all that the code asks for, then the telephone.',
      de: 'Einziehen für andere: erst das Schreiben mit allen vorgeschriebenen Angaben, dann das Telefon.',
      it: 'Recupero per conto altrui: prima la lettera con i contenuti prescritti, poi il telefono.',
    },
    examples: {
      allows: [
        { name: 'sent a week ago', facts: { milestones: { 'initial-letter': moment('2026-06-03T10:00+02:00') } } },
      ],
      refuses: [
        { name: 'no letter', facts: { milestones: { 'initial-letter': null } } },
        { name: 'nobody knows', facts: { milestones: {} } },
      ],
    },
  },
  {
    ...CODE,
    id: 'letter-at-hand',
    code: 'FR-R124-4-RECALL',
    citation: 'CPCE R124-4, last paragraph',
    check: { kind: 'needs', answer: 'letter-reference-known' },
    appliesTo: { ...forOthers, channels: ['call', 'voicemail', 'text', 'email', 'visit'] },
    sentence: RECALL_SENTENCE,
    examples: {
      allows: [{ name: 'both are at hand', facts: {} }],
      refuses: [
        {
          name: 'the reference is missing',
          facts: { answers: { 'licence.fr': 'yes', 'letter-reference-known': 'no' } },
        },
      ],
    },
  },
  {
    ...CODE,
    id: 'letter-recalled',
    code: 'FR-R124-4-RECALL',
    citation: 'CPCE R124-4, last paragraph',
    check: {
      kind: 'content',
      moments: ['first-talk', 'later-talk'],
      required: LETTER,
      optional: [],
      onlyWhen: [],
      discouraged: [],
      forbidden: [
        {
          id: 'letter-left-out',
          alsoCalled: ['no-letter-reference', 'no-letter-recall'],
          words: {
            en: 'Going into the matter without naming the letter.',
            de: 'Zur Sache kommen, ohne das Schreiben zu nennen.',
            it: 'Entrare nel merito senza citare la lettera.',
          },
        },
      ],
      others: 'allowed',
    },
    appliesTo: forOthers,
    sentence: RECALL_SENTENCE,
    examples: {
      allows: [{ name: 'the reference', facts: saying('first-talk', 'letter-reference') }],
      refuses: [{ name: 'a script without it', facts: saying('first-talk', 'letter-left-out') }],
    },
  },
  {
    ...CODE,
    id: 'insured-and-declared',
    code: 'FR-R124-7',
    citation: 'CPCE R124-2 and R124-7',
    check: { kind: 'needs', answer: 'licence.fr' },
    appliesTo: forOthers,
    sentence: {
      en: 'Collecting for another in France needs insurance, an account for the clients’ money and a declaration.',
      de: 'Einziehen für andere braucht in Frankreich Versicherung, Treuhandkonto und Anzeige.',
      it: 'Il recupero per altri in Francia richiede assicurazione, conto dedicato e dichiarazione.',
    },
    examples: {
      allows: [{ name: 'all three are there', facts: {} }],
      refuses: [
        { name: 'not declared', facts: { answers: { 'licence.fr': 'no', 'letter-reference-known': 'yes' } } },
        { name: 'nobody has said so', facts: { answers: {} } },
      ],
    },
  },
  neverSaid(
    {
      ...CODE,
      id: 'no-costs-added',
      code: 'FR-L111-8',
      citation: 'CPCE L111-8, second paragraph',
      sentence: {
        en: 'Never add the cost of amicable recovery to the debt: the creditor bears it.',
        de: 'Nie Kosten des außergerichtlichen Einzugs aufschlagen: Sie trägt der Gläubiger.',
        it: 'Mai aggiungere al debito le spese del recupero amichevole: sono a carico del creditore.',
      },
    },
    [
      {
        id: 'collection-costs',
        alsoCalled: ['amicable-costs', 'recovery-costs', 'costs', 'fees'],
        words: {
          en: 'Costs of our work on top of the debt.',
          de: 'Kosten unserer Arbeit zusätzlich zur Schuld.',
          it: 'Spese del nostro lavoro oltre al debito.',
        },
      },
    ],
    TALK,
  ),
];

const HARASSMENT = {
  code: 'FR-HARASS',
  confidence: 'P',
  citation: 'Code de la consommation L121-6 and L121-7; Code pénal 222-16',
  link: { text: 'Code de la consommation, L121-6', url: 'https://www.legifrance.gouv.fr/codes/' },
  effectiveFrom: day('2016-07-01'),
} as const;
const BENCHMARK = {
  code: 'FR-TIME',
  force: 'benchmark',
  confidence: 'P',
  citation: 'No clock for recovery: Code de la consommation D223-9 is for marketing only. Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2000-01-01'),
} as const satisfies Partial<Rule>;
const aloud = { debtKinds: ['consumer'], channels: ['call', 'voicemail', 'visit'] } as const;

const times: readonly Rule[] = [
  {
    ...BENCHMARK,
    id: 'hours',
    check: { kind: 'time-window', hours: [hours(MONDAY_TO_SATURDAY, '08:00', '20:00')], zone: 'candidates' },
    appliesTo: aloud,
    sentence: WORKDAY_HOURS_SENTENCE,
    examples: {
      allows: [{ name: 'Saturday at noon', facts: at('2026-06-13T12:00+02:00') }],
      refuses: [{ name: 'at eight in the evening', facts: at('2026-06-10T20:00+02:00') }],
    },
  },
  {
    ...BENCHMARK,
    id: 'holidays',
    check: { kind: 'closed-days', weekdays: [], lists: ['fr'], zone: 'candidates' },
    appliesTo: aloud,
    sentence: {
      en: 'Better not on a public holiday.',
      de: 'Besser nicht an einem Feiertag.',
      it: 'Meglio non nei giorni festivi.',
    },
    examples: {
      allows: [{ name: 'a working day', facts: {} }],
      refuses: [{ name: 'the fourteenth of July', facts: at('2026-07-14T12:00+02:00') }],
    },
  },
];

const restartedBy = ['payment', 'acknowledgment', 'judgment'] as const;

export const frRecovery = definePack({
  id: 'fr.recovery',
  jurisdiction: 'FR',
  title: {
    en: 'France: amicable recovery',
    de: 'Frankreich: außergerichtlicher Einzug',
    it: 'Francia: recupero amichevole',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'FR' }] },
  holidays: [france],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Europe/Paris',
      regime: { places: [{ country: 'FR' }], debtKind: 'consumer', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
    milestones: { 'initial-letter': moment('2026-06-01T10:00+02:00') },
    answers: { 'licence.fr': 'yes', 'letter-reference-known': 'yes' },
  },
  rules: [
    ...letter,
    neverSaid(
      {
        ...HARASSMENT,
        force: 'law',
        id: 'no-harassment',
        sentence: {
          en: 'No harassment and no threat of what cannot be done.',
          de: 'Keine Belästigung und keine Drohung mit Unmöglichem.',
          it: 'Nessuna molestia e nessuna minaccia di ciò che non si può fare.',
        },
      },
      [
        ABUSE,
        {
          id: 'threat-of-impossible-step',
          alsoCalled: ['untrue-legal-step', 'threat-of-impossible-action', 'action-that-cannot-be-taken'],
          words: {
            en: 'Seizure, bailiff or court where there is no title.',
            de: 'Pfändung, Gerichtsvollzieher oder Gericht ohne Titel.',
            it: 'Pignoramento, ufficiale giudiziario o giudice senza titolo.',
          },
        },
      ],
    ),
    ...harassmentCaps({ ...HARASSMENT, appliesTo: { debtKinds: ['consumer'] } }, 'harassment'),
    ...times,
    ...limitationRules(
      'limitation-consumer',
      {
        code: 'FR-2Y',
        force: 'law',
        confidence: 'P',
        citation: 'Code de la consommation L218-2',
        link: { text: 'Code de la consommation, L218-2', url: 'https://www.legifrance.gouv.fr/codes/' },
        effectiveFrom: day('2016-07-01'),
        appliesTo: { debtKinds: ['consumer'] },
      },
      { years: 2, from: 'accrual', restartedBy },
    ),
    ...limitationRules(
      'limitation',
      {
        code: 'FR-5Y',
        force: 'law',
        confidence: 'M',
        citation: 'Code civil art. 2224 and Code de commerce L110-4',
        link: { text: 'Code civil, art. 2224', url: 'https://www.legifrance.gouv.fr/codes/' },
        effectiveFrom: day('2008-06-19'),
        reviewOn: day('2027-05-31'),
        appliesTo: { debtKinds: ['commercial'] },
      },
      { years: 5, from: 'accrual', restartedBy },
    ).map((rule) => ({ ...rule, examples: betweenBusinesses(rule.examples) })),
    recordingRule('announcement', {
      id: 'recording-told',
      code: 'DP-REC-FR',
      force: 'law',
      confidence: 'O',
      effect: 'warn',
      citation: 'CNIL, l’écoute et l’enregistrement des appels',
      link: { text: 'CNIL', url: 'https://www.cnil.fr/' },
      effectiveFrom: day('2018-05-25'),
      sentence: {
        en: 'Record only what is needed, tell them before, let them say no; recordings for training go after about six months.',
        de: 'Nur das Nötige aufzeichnen, vorher sagen, ein Nein achten; Aufnahmen zur Schulung nach etwa sechs Monaten löschen.',
        it: 'Registrare solo il necessario, dirlo prima, accettare il no; le registrazioni per formazione durano circa sei mesi.',
      },
    }),
    ...sayings({ ours: ourWords('FR-SAY'), thirdPersons: nobodyElse('FR-SAY-3P') }, { optional: LETTER }),
  ],
});

function betweenBusinesses({ allows, refuses }: Rule['examples']): Rule['examples'] {
  const regime = { places: [{ country: 'FR' }], debtKind: 'commercial', collector: 'third-party' } as const;
  const moved = (examples: Rule['examples']['allows']) =>
    examples.map(({ name, facts }) => ({ name, facts: { ...facts, regime } }));
  return { allows: moved(allows), refuses: moved(refuses) };
}
