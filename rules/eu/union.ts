import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { EUROPEAN_UNION } from '../europe/places.ts';
import { harassmentCaps } from '../europe/reckonings.ts';
import { recordingNotice } from '../europe/recording.ts';
import { neverSaid } from '../europe/say-rules.ts';
import { ABUSE } from '../europe/sayings.ts';

/** What the Union orders for all member states: loans sold by banks, consumer credit, machines that speak, recording. */

const SERVICERS = {
  force: 'law',
  confidence: 'P',
  link: { text: 'Directive (EU) 2021/2167', url: 'https://eur-lex.europa.eu/eli/dir/2021/2167/oj' },
  effectiveFrom: day('2023-12-30'),
} as const satisfies Partial<Rule>;
const sold = ['purchased-bank-npl'];
const regime = (product: string, country = 'EU'): ContactFacts['regime'] => ({
  places: [{ country }],
  debtKind: 'consumer',
  collector: 'third-party',
  product,
});

const noticeExamples: Rule['examples'] = {
  allows: [
    {
      name: 'the notice went out the day before',
      facts: {
        regime: regime('purchased-bank-npl'),
        milestones: { 'transfer-notice': moment('2026-06-09T10:00+02:00') },
      },
    },
  ],
  refuses: [
    {
      name: 'no notice of the transfer',
      facts: { regime: regime('purchased-bank-npl'), milestones: { 'transfer-notice': null } },
    },
    { name: 'nobody knows', facts: { regime: regime('purchased-bank-npl'), milestones: {} } },
  ],
};
const inSpain = ({ allows, refuses }: Rule['examples']): Rule['examples'] => {
  const moved = (examples: Rule['examples']['allows']) =>
    examples.map(({ name, facts }) => ({ name, facts: { ...facts, regime: regime('purchased-bank-npl', 'ES') } }));
  return { allows: moved(allows), refuses: moved(refuses) };
};

const transferNotice: Rule = {
  ...SERVICERS,
  id: 'transfer-notice',
  code: 'EU-CSD10-NOTICE',
  citation: 'Directive (EU) 2021/2167 art. 10(2), as transposed',
  check: { kind: 'waiting-period', milestone: 'transfer-notice', days: 0 },
  appliesTo: { products: sold, exceptPlaces: [{ country: 'ES' }], channels: ['call', 'voicemail', 'text', 'visit'] },
  sentence: {
    en: 'A loan bought from a bank: first the notice of the transfer, on paper or a durable medium, then the first call.',
    de: 'Ein von einer Bank gekaufter Kredit: erst die Mitteilung der Übertragung in Papier oder dauerhaft, dann der Anruf.',
    it: 'Un credito comprato da una banca: prima l’avviso della cessione su carta o supporto durevole, poi la chiamata.',
  },
  examples: noticeExamples,
};

const purchased: readonly Rule[] = [
  transferNotice,
  {
    ...transferNotice,
    id: 'transfer-notice-spain',
    force: 'draft',
    confidence: 'D',
    reviewOn: day('2027-02-28'),
    citation: 'Directive (EU) 2021/2167 art. 10(2); the Spanish bill of March 2025, not in force as far as known',
    appliesTo: { ...transferNotice.appliesTo, exceptPlaces: [], places: [{ country: 'ES' }] },
    examples: inSpain(noticeExamples),
  },
  neverSaid(
    {
      ...SERVICERS,
      id: 'no-harassment',
      code: 'EU-CSD10-HARASS',
      citation: 'Directive (EU) 2021/2167 art. 10(1), as transposed',
      appliesTo: { products: sold },
      sentence: {
        en: 'No harassment, no coercion, no undue influence, nothing misleading.',
        de: 'Keine Belästigung, keine Nötigung, keine unzulässige Beeinflussung, nichts Irreführendes.',
        it: 'Niente molestie, coercizioni, indebito condizionamento, nulla di ingannevole.',
      },
    },
    [
      ABUSE,
      {
        id: 'misleading-information',
        alsoCalled: ['misleading', 'untrue-legal-step', 'threat-of-impossible-step'],
        words: {
          en: 'Anything untrue about the debt, the creditor or what comes next.',
          de: 'Unwahres über die Schuld, den Gläubiger oder die Folgen.',
          it: 'Cose non vere sul debito, sul creditore o sulle conseguenze.',
        },
      },
    ],
  ),
  ...harassmentCaps(
    {
      code: 'EU-CSD10-HARASS',
      confidence: 'P',
      citation: 'Directive (EU) 2021/2167 art. 10(1) names no number; figures our own',
      link: SERVICERS.link,
      effectiveFrom: SERVICERS.effectiveFrom,
      appliesTo: { products: sold },
    },
    'sold-loan',
  ),
  {
    ...SERVICERS,
    id: 'servicer-records',
    code: 'EU-CSD-RECORDS',
    confidence: 'M',
    effect: 'warn',
    reviewOn: day('2027-05-31'),
    citation: 'Directive (EU) 2021/2167 art. 11 and 12',
    check: { kind: 'needs', answer: 'records-kept-five-years' },
    appliesTo: { products: sold, collectors: ['third-party'] },
    sentence: {
      en: 'A servicer keeps letters and instructions for five years after its contract ends, and no longer than ten.',
      de: 'Kreditdienstleister bewahren Schriftwechsel und Weisungen fünf Jahre nach Vertragsende auf, höchstens zehn.',
      it: 'Il gestore conserva corrispondenza e istruzioni per cinque anni dalla fine del contratto, al massimo dieci.',
    },
    examples: {
      allows: [
        {
          name: 'the firm says so',
          facts: { regime: regime('purchased-bank-npl'), answers: { 'records-kept-five-years': 'yes' } },
        },
      ],
      refuses: [
        {
          name: 'it does not',
          facts: { regime: regime('purchased-bank-npl'), answers: { 'records-kept-five-years': 'no' } },
        },
      ],
    },
  },
];

const consumerCredit: Rule = {
  id: 'forbearance-considered',
  code: 'EU-CCD2-35',
  force: 'law',
  confidence: 'M',
  effect: 'warn',
  reviewOn: day('2027-05-31'),
  citation: 'Directive (EU) 2023/2225 art. 35 and 36, as transposed',
  link: { text: 'Directive (EU) 2023/2225', url: 'https://eur-lex.europa.eu/eli/dir/2023/2225/oj' },
  effectiveFrom: day('2026-11-20'),
  check: { kind: 'needs', answer: 'forbearance-considered' },
  appliesTo: { debtKinds: ['consumer'], products: ['consumer-credit'], purposes: ['collect', 'discuss-debt'] },
  sentence: {
    en: 'Consumer credit: write down which relief was considered, and name debt advice, before enforcing.',
    de: 'Verbraucherkredit: vor der Durchsetzung festhalten, welche Erleichterung geprüft wurde, und Beratung nennen.',
    it: 'Credito al consumo: prima di agire annotare le agevolazioni valutate e indicare la consulenza sui debiti.',
  },
  examples: {
    allows: [
      {
        name: 'it is written down',
        facts: {
          at: moment('2026-11-25T10:00+01:00'),
          regime: regime('consumer-credit'),
          answers: { 'forbearance-considered': 'yes' },
        },
      },
    ],
    refuses: [
      {
        name: 'it is not',
        facts: {
          at: moment('2026-11-25T10:00+01:00'),
          regime: regime('consumer-credit'),
          answers: { 'forbearance-considered': 'no' },
        },
      },
    ],
  },
};

const machineVoice: Rule = {
  id: 'machine-says-so',
  code: 'EU-AI-50',
  force: 'law',
  confidence: 'M',
  effect: 'deny',
  reviewOn: day('2027-02-28'),
  citation: 'Regulation (EU) 2024/1689 art. 50(1)',
  link: { text: 'Regulation (EU) 2024/1689', url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
  effectiveFrom: day('2026-08-02'),
  check: { kind: 'needs', answer: 'machine-disclosed' },
  appliesTo: { acts: ['contact', 'say'], voices: ['recorded'], answers: { 'ai-voice': 'yes' } },
  sentence: {
    en: 'A machine that speaks must say at once that it is one.',
    de: 'Eine Maschine, die spricht, muss gleich sagen, dass sie eine ist.',
    it: 'Una macchina che parla deve dire subito di esserlo.',
  },
  examples: {
    allows: [
      {
        name: 'it says so',
        facts: { at: moment('2026-09-15T10:00+02:00'), voice: 'recorded', answers: { 'machine-disclosed': 'yes' } },
      },
    ],
    refuses: [
      {
        name: 'it does not',
        facts: {
          at: moment('2026-09-15T10:00+02:00'),
          voice: 'recorded',
          answers: { 'ai-voice': 'yes', 'machine-disclosed': 'no' },
        },
      },
      { name: 'nobody knows', facts: { at: moment('2026-09-15T10:00+02:00'), voice: 'recorded' } },
    ],
  },
};

export const euUnion = definePack({
  id: 'eu.union',
  jurisdiction: 'EU',
  title: {
    en: 'European Union: sold loans, consumer credit, machines, recording',
    de: 'Europäische Union: verkaufte Kredite, Verbraucherkredit, Maschinen, Aufzeichnung',
    it: 'Unione europea: crediti ceduti, credito al consumo, macchine, registrazione',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: EUROPEAN_UNION },
  quiet: {
    ...quietFacts({ at: '2026-06-10T10:00+02:00', zone: 'Europe/Berlin', regime: regime('purchased-bank-npl') }),
    milestones: { 'transfer-notice': moment('2026-06-01T10:00+02:00') },
    answers: { 'records-kept-five-years': 'yes' },
  },
  rules: [
    ...purchased,
    consumerCredit,
    machineVoice,
    recordingNotice({
      id: 'recording-notice',
      citation: 'Regulation (EU) 2016/679 art. 13 and 21',
      link: { text: 'GDPR', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      effectiveFrom: day('2018-05-25'),
    }),
  ],
});
