import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { ourWords } from '../europe/benchmark.ts';
import { harassmentCaps, limitationRules } from '../europe/reckonings.ts';
import { neverSaid, type Source, sayings } from '../europe/say-rules.ts';
import { ABUSE, REVEALING } from '../europe/sayings.ts';

/** Italy: what the data protection authority, the penal code and the licence law ask of creditors and agencies alike. */

const authority = (code: string): Source => ({
  code,
  force: 'law',
  confidence: 'P',
  citation:
    'Garante per la protezione dei dati personali, provvedimento 30 novembre 2005 (doc. web 1213644); vademecum 2016',
  link: {
    text: 'Garante, doc. web 1213644',
    url: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/1213644',
  },
  effectiveFrom: day('2006-01-01'),
});
const MEMORY = { confidence: 'M', reviewOn: day('2027-05-31') } as const;

const disclosureAgreed: Partial<ContactFacts> = {
  consents: [
    {
      id: 'consent-1',
      to: 'third-party-disclosure',
      form: 'written',
      givenAt: moment('2026-06-01T10:00+02:00'),
      revokedAt: null,
    },
  ],
};

const privacy: readonly Rule[] = [
  {
    ...authority('IT-GAR-3P'),
    id: 'no-word-to-others',
    check: { kind: 'never' },
    appliesTo: {
      acts: ['contact', 'say'],
      relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'shared-line', 'other'],
      content: REVEALING,
      answers: { 'natural-person': 'yes' },
    },
    exceptions: [
      {
        code: 'IT-GAR-3P',
        sentence: {
          en: 'The debtor has agreed that this person may know.',
          de: 'Der Schuldner ist damit einverstanden, dass diese Person es weiß.',
          it: 'Il debitore ha acconsentito a che questa persona lo sappia.',
        },
        when: { kind: 'consent', to: 'third-party-disclosure' },
      },
    ],
    sentence: {
      en: 'Family, people in the house, colleagues and neighbours must not learn of the debt.',
      de: 'Familie, Mitbewohner, Kollegen und Nachbarn dürfen von der Schuld nichts erfahren.',
      it: 'Familiari, conviventi, colleghi e vicini non devono sapere del debito.',
    },
    examples: {
      allows: [
        { name: 'asking the neighbour for a call back', facts: { relation: 'neighbour', content: ['ask-call-back'] } },
        { name: 'the debtor agreed', facts: { relation: 'spouse', content: ['reveals-debt'], ...disclosureAgreed } },
      ],
      refuses: [{ name: 'telling the neighbour', facts: { relation: 'neighbour', content: ['reveals-debt'] } }],
    },
  },
  {
    ...authority('IT-GAR-PREREC'),
    id: 'no-recorded-reminder',
    check: { kind: 'never' },
    appliesTo: { channels: ['call', 'voicemail'], voices: ['recorded'], answers: { 'natural-person': 'yes' } },
    sentence: {
      en: 'No recorded reminder without a person on the line: others may hear it.',
      de: 'Keine Mahnung vom Band ohne Menschen am Apparat: Andere könnten mithören.',
      it: 'Nessun sollecito preregistrato senza operatore: altri potrebbero sentirlo.',
    },
    examples: {
      allows: [{ name: 'a person speaks', facts: {} }],
      refuses: [{ name: 'a recording speaks', facts: { voice: 'recorded' } }],
    },
  },
  {
    ...authority('IT-GAR-MIN'),
    id: 'data-needed-only',
    effect: 'warn',
    check: { kind: 'needs', answer: 'minimal-data-received' },
    appliesTo: { collectors: ['third-party'] },
    sentence: {
      en: 'Take from the creditor only identity, contacts and amounts, and no access to all its data.',
      de: 'Vom Gläubiger nur Identität, Kontaktdaten und Beträge übernehmen, keinen Zugang zum ganzen Bestand.',
      it: 'Ricevere dal creditore solo identità, recapiti e importi, senza accesso a tutto il suo archivio.',
    },
    examples: {
      allows: [{ name: 'the firm says so', facts: {} }],
      refuses: [{ name: 'more was taken', facts: { answers: { 'licence.it': 'yes', 'minimal-data-received': 'no' } } }],
    },
  },
];

const licence = (id: string, answer: string, source: Pick<Rule, 'citation' | 'link' | 'appliesTo'>): Rule => ({
  ...MEMORY,
  ...source,
  id,
  code: 'IT-TULPS',
  force: 'law',
  effect: 'deny',
  effectiveFrom: day('2024-08-14'),
  check: { kind: 'needs', answer },
  sentence: {
    en: 'Collecting for others needs a licence in Italy, and bank loans a further one.',
    de: 'Einziehen für andere braucht in Italien eine Lizenz, bei Bankkrediten eine weitere.',
    it: 'Per recuperare crediti altrui serve la licenza (art. 115 TULPS); per i crediti bancari un’altra autorizzazione.',
  },
  examples: {
    allows: [{ name: 'licensed', facts: { answers: { [answer]: 'yes' }, ...bankLoan(answer) } }],
    refuses: [
      { name: 'not licensed', facts: { answers: { [answer]: 'no' }, ...bankLoan(answer) } },
      { name: 'nobody has said so', facts: { answers: {}, ...bankLoan(answer) } },
    ],
  },
});
function bankLoan(answer: string): Partial<ContactFacts> {
  const product = answer === 'licence.it' ? 'goods-and-services' : 'purchased-bank-npl';
  return { regime: { places: [{ country: 'IT' }], debtKind: 'consumer', collector: 'third-party', product } };
}

const penal = {
  ...MEMORY,
  code: 'IT-660',
  citation: 'art. 660 codice penale; figures our own',
  link: { text: 'Codice penale, art. 660' },
  effectiveFrom: day('1931-07-01'),
} as const;

const limitation = (id: string, years: number, appliesTo: Rule['appliesTo'] = {}) =>
  limitationRules(
    id,
    {
      ...MEMORY,
      code: 'IT-LIM',
      force: 'law',
      citation: 'Codice civile art. 2943, 2944, 2946 and 2948',
      link: { text: 'Codice civile, art. 2946' },
      effectiveFrom: day('1942-04-21'),
      appliesTo,
    },
    { years, from: 'accrual', restartedBy: ['payment', 'acknowledgment', 'judgment'] },
  );

export const itConduct = definePack({
  id: 'it.conduct',
  jurisdiction: 'IT',
  title: {
    en: 'Italy: privacy, harassment, licence and limitation',
    de: 'Italien: Datenschutz, Belästigung, Lizenz und Verjährung',
    it: 'Italia: riservatezza, molestie, licenza e prescrizione',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'IT' }] },
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Europe/Rome',
      regime: {
        places: [{ country: 'IT' }],
        debtKind: 'consumer',
        collector: 'third-party',
        product: 'goods-and-services',
      },
    }),
    limitation: { declared: 'running' },
    answers: { 'natural-person': 'yes', 'licence.it': 'yes', 'minimal-data-received': 'yes' },
  },
  rules: [
    ...privacy,
    licence('licence', 'licence.it', {
      citation: 'art. 115 TULPS (R.D. 773/1931)',
      link: { text: 'TULPS art. 115' },
      appliesTo: { collectors: ['third-party'] },
    }),
    licence('licence-bank-loans', 'licence.it.bank-npl', {
      citation: 'D.Lgs. 116/2024 (TUB art. 114.1 ff.)',
      link: { text: 'D.Lgs. 116/2024' },
      appliesTo: { collectors: ['third-party'], products: ['purchased-bank-npl'] },
    }),
    neverSaid(
      {
        ...penal,
        id: 'no-nuisance',
        force: 'law',
        effect: 'deny',
        citation: 'art. 660 codice penale',
        sentence: {
          en: 'Never pester, threaten or insult: nuisance by telephone is a crime.',
          de: 'Nie bedrängen, drohen oder beleidigen: Belästigung am Telefon ist eine Straftat.',
          it: 'Mai assillare, minacciare o insultare: la molestia per telefono è reato.',
        },
      },
      [ABUSE],
    ),
    ...harassmentCaps({ ...penal, appliesTo: { debtKinds: ['consumer'] } }, 'harassment', 'attempts'),
    // Agencies have the code of their trade; a creditor itself has none.
    ...harassmentCaps(
      { ...penal, appliesTo: { debtKinds: ['consumer'], collectors: ['first-party'] } },
      'harassment',
      'conversations',
    ).map((rule) => ({ ...rule, examples: asCreditor(rule.examples) })),
    ...limitation('limitation', 10),
    ...limitation('limitation-periodic', 5, { answers: { 'periodic-payments': 'yes' } }),
    ...sayings({ ours: ourWords('IT-SAY'), thirdPersons: authority('IT-GAR-3P') }),
  ],
});

function asCreditor({ allows, refuses }: Rule['examples']): Rule['examples'] {
  const regime = { places: [{ country: 'IT' }], debtKind: 'consumer', collector: 'first-party' } as const;
  const byCreditor = (examples: Rule['examples']['allows']) =>
    examples.map(({ name, facts }) => ({ name, facts: { ...facts, regime } }));
  return { allows: byCreditor(allows), refuses: byCreditor(refuses) };
}
